import Glibc

/// A clock for the kiosk in the rooms, which is moved ahead by hand: milliseconds in a file that both
/// processes map.
@safe package final class HandClock {
  private let ahead: UnsafeMutablePointer<UInt64>

  /// Makes the file.
  init(at path: String) throws {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    guard ftruncate(file, 8) == 0,
      let page = unsafe mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
      unsafe page != MAP_FAILED
    else { throw KioskTerminal.Refusal(words: "no clock at \(path)") }
    unsafe ahead = unsafe page.assumingMemoryBound(to: UInt64.self)
  }

  deinit { unsafe munmap(ahead, 8) }

  var now: Duration { unsafe .milliseconds(Int(ahead.pointee)) }

  func move(milliseconds: Int) { unsafe ahead.pointee += UInt64(milliseconds) }
}
