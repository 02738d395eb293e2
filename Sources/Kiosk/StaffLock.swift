import Glibc
import Journey
import Terminal

/// The lock of the staff page after wrong PINs.
///
/// It is kept in a file, so that neither a restart nor another kiosk at the same file opens it. The
/// file has the two times of `WrongPINs` on a line, by the clock of the system, as no other one goes
/// on over a restart.
final class StaffLock {
  private let path: String
  private let file: Int32
  /// Why the file cannot be opened, if it cannot.
  let fault: String?
  /// What was kept last; it alone counts while the file cannot be written.
  private var wrong = WrongPINs()
  private var isWritten = true

  /// Opens the file.
  init(at path: String) {
    self.path = path
    // O_NONBLOCK, as opening a FIFO would wait.
    let file = unsafe open(
      path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    var about = stat()
    if file < 0 {
      fault = Output.reason(errno)
    } else {
      fault =
        unsafe fstat(file, &about) == 0 && about.st_mode & S_IFMT == S_IFREG
        ? nil : "it is not a regular file"
    }
    self.file = file
    isWritten = fault == nil
  }

  deinit { if file >= 0 { close(file) } }

  /// Looks at a PIN, if one is taken now, and keeps what follows; nothing from `isRight` says that
  /// the PIN could not be looked at.
  ///
  /// - Returns: what came of it, and why that could not be written, if it could not.
  func check(at now: Int, _ isRight: () -> Bool?) -> (check: PINCheck, fault: String?) {
    // While another kiosk looks at a PIN, it is not known whether this one may.
    if fault == nil, flock(file, LOCK_EX | LOCK_NB) != 0 { return (.unchecked, nil) }
    defer { if fault == nil { flock(file, LOCK_UN) } }
    let before = isWritten ? read() : read().joined(with: wrong)
    wrong = before.bounded(at: now)
    let check: PINCheck
    if let pause = wrong.pause(at: now) {
      check = .locked(for: .seconds(pause))
    } else if let isRight = isRight() {
      check = wrong.take(isRight: isRight, at: now)
    } else {
      check = .unchecked
    }
    let fault = wrong == before && isWritten ? nil : write()
    isWritten = fault == nil
    return (check, fault)
  }

  /// What the file has; a file that says something else has nothing.
  private func read() -> WrongPINs {
    guard fault == nil else { return WrongPINs() }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe pread(file, &bytes, bytes.count, 0)
    let line = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).prefix { $0 != "\n" }
    let times = line.split(separator: " ").compactMap { Int($0) }
    guard times.count == 2, times.allSatisfy({ $0 >= 0 }) else { return WrongPINs() }
    return WrongPINs(lockedUntil: times[0], forgottenAt: times[1])
  }

  /// Replaces what the file has, or says why it could not.
  private func write() -> String? {
    if let fault { return fault }
    let line = Array("\(wrong.lockedUntil) \(wrong.forgottenAt)\n".utf8)
    let count = unsafe pwrite(file, line, line.count, 0)
    guard count == line.count else { return Output.reason(count < 0 ? errno : ENOSPC) }
    return ftruncate(file, off_t(count)) == 0 ? nil : Output.reason(errno)
  }
}
