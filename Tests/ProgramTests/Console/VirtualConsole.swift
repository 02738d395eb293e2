import Foundation
import Pseudoterminal

/// A kiosk on a virtual console of the kernel: what it shows is read from the kernel’s memory of the
/// screen, and keys are pushed into its line.
final class VirtualConsole {
  private let number: Int32
  private let line: Int32
  private let process: Process

  /// A console that nobody uses; nothing where there is none that we may use.
  static var free: Int32? {
    let any = unsafe open("/dev/tty0", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard any >= 0 else { return nil }
    defer { close(any) }
    var number: Int32 = -1
    // VT_OPENQRY of linux/vt.h.
    guard unsafe ioctl(any, 0x5600, &number) == 0, number > 0 else { return nil }
    return number
  }

  /// Starts the kiosk, as its unit does.
  init(_ number: Int32, in folder: URL) throws {
    self.number = number
    line = unsafe open("/dev/tty\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    let command = """
      exec setsid --ctty --wait "$0" kiosk --config it 0<>/dev/tty\(number) >&0 2> errors
      """
    process = try Built.prepare(["-c", command, Built.path], program: "/bin/bash")
    process.currentDirectoryURL = folder
    process.environment = ["TERM": "linux", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    let children = ProcessFiles(process: process.processIdentifier).children.compactMap {
      pid_t($0)
    }
    for each in children + [process.processIdentifier] { kill(each, SIGKILL) }
    process.waitUntilExit()
    close(line)
  }

  /// What the screen shows, row by row.
  var rows: [String] {
    let memory = unsafe open("/dev/vcsu\(number)", O_RDONLY | O_CLOEXEC)
    defer { close(memory) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(memory, &bytes, bytes.count)
    var size = winsize()
    guard unsafe ioctl(line, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return [] }
    // Four bytes a character, the lowest first.
    let units = stride(from: 0, to: max(0, count), by: 4).map { start in
      bytes[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    return stride(from: 0, to: units.count, by: Int(size.ws_col)).map { start in
      String(decoding: units[start...].prefix(Int(size.ws_col)), as: UTF32.self)
    }
  }

  /// Presses a key, and again after half a second, until some words are shown.
  func press(_ key: String = "", until words: String) -> Bool {
    (1...10).contains { _ in
      for var byte in key.utf8 { _ = unsafe ioctl(line, UInt(TIOCSTI), &byte) }
      return (1...50).contains { _ in
        if rows.contains(where: { $0.contains(words) }) { return true }
        usleep(10_000)
        return false
      }
    }
  }
}
