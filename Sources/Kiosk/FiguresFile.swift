import Glibc
import Terminal

/// The file in which one kiosk keeps its figures.
///
/// Kiosks that share a configuration share its path. The first one locks a file beside it until it
/// ends, as each would otherwise overwrite the counts of the other.
final class FiguresFile {
  /// Where it is.
  let path: String
  /// The folder that it is in.
  var folder: String { String(path[...(path.lastIndex(of: "/") ?? path.startIndex)]) }
  /// The descriptor that holds the lock, once this kiosk has it.
  private var lock: Int32?

  /// Names the file; it is locked with the first write.
  init(at path: String) { self.path = path }

  deinit { if let lock { close(lock) } }

  /// Replaces the file so that nobody ever reads half of it, or says why it could not.
  ///
  /// Its times say no more than the hour.
  func write(_ text: String, inHour hour: Int) -> String? {
    if let fault = takeLock() { return fault }
    // The collector reads only what ends with “.prom”.
    var draft = Array("\(path).XXXXXX".utf8CString)
    let file = unsafe mkstemp(&draft)
    guard file >= 0 else { return Output.reason(errno) }
    defer { close(file) }
    var fault = Output(descriptor: file).write(text)
    let times = [timespec](repeating: timespec(tv_sec: hour, tv_nsec: 0), count: 2)
    if fault == nil,
      unsafe fchmod(file, 0o640) != 0 || futimens(file, times) != 0 || rename(draft, path) != 0
    {
      fault = errno
    }
    guard let fault else { return nil }
    unsafe unlink(draft)
    return Output.reason(fault)
  }

  /// Takes the lock, or says why it could not.
  private func takeLock() -> String? {
    if lock != nil { return nil }
    // O_NONBLOCK, as opening a FIFO would wait for a writer.
    let file = unsafe open(
      path + ".lock", O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard file >= 0 else { return Output.reason(errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let fault = errno
      close(file)
      return fault == EWOULDBLOCK
        ? "another kiosk keeps this file; give each a file of its own" : Output.reason(fault)
    }
    lock = file
    return nil
  }
}
