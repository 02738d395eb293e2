import Foundation
import Pseudoterminal
import Testing

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

  /// The fonts of usual size that Debian loads here, if they are installed and can be loaded.
  static var fonts: [String] {
    ["Lat15-Fixed16", "Uni2-Fixed16"].map { "/usr/share/consolefonts/\($0).psf.gz" }.filter {
      font in
      [font, setfont].allSatisfy(FileManager.default.fileExists)
    }
  }

  private static let setfont = "/usr/bin/setfont"

  /// Starts the kiosk, as its unit does; without a font, in the one that the console has.
  init(_ number: Int32, in folder: URL, font: String?) throws {
    self.number = number
    if let font {
      let run = try Built.run(
        program: Self.setfont, ["-C", "/dev/tty\(number)", font], input: [])
      try #require(run.code == 0, "\(run.error)")
    }
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
    // Gives back the font, too: VT_DISALLOCATE of linux/vt.h.
    let any = unsafe open("/dev/tty0", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(any) }
    _ = ioctl(any, 0x5608, number)
  }

  /// A place on the screen.
  struct Cell {
    let character: Unicode.Scalar
    /// The number of its drawing in the font.
    let drawing: UInt8
    /// The colours, as a VGA has them: the lower four bits are for the character.
    let colors: UInt8
  }

  /// What the screen shows, row by row.
  var cells: [[Cell]] {
    let (drawn, written) = (bytes(of: "vcsa"), bytes(of: "vcsu"))
    // First the numbers of rows and columns, and where the cursor is.
    guard drawn.count > 4, drawn[1] > 0, written.count == 2 * (drawn.count - 4) else { return [] }
    let cells = stride(from: 4, to: drawn.count - 1, by: 2).map { place in
      // Four bytes a character, the lowest first.
      let start = 2 * (place - 4)
      let unit = written[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
      return Cell(
        character: Unicode.Scalar(unit) ?? "?", drawing: drawn[place], colors: drawn[place + 1])
    }
    let columns = Int(drawn[1])
    return stride(from: 0, to: cells.count, by: columns).map {
      Array(cells[$0..<$0 + columns])
    }
  }

  /// The same as text.
  var rows: [String] {
    cells.map { row in String(String.UnicodeScalarView(row.map(\.character))) }
  }

  private func bytes(of memory: String) -> [UInt8] {
    let memory = unsafe open("/dev/\(memory)\(number)", O_RDONLY | O_CLOEXEC)
    defer { close(memory) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(memory, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
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
