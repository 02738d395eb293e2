import Console
import Glibc

/// Standard input and output, as far as they are a terminal.
enum Streams {
  /// Why pages cannot be shown on them, whatever the terminal’s type; nothing if they can.
  static var fault: TerminalFault? {
    if isatty(STDIN_FILENO) == 0 { return .notATerminal(stream: "standard input") }
    if isatty(STDOUT_FILENO) == 0 { return .notATerminal(stream: "standard output") }
    if !areOneTerminal { return .twoTerminals }
    if let window, window.rows > largest.rows || window.columns > largest.columns {
      return .windowTooLarge(rows: window.rows, columns: window.columns)
    }
    return nil
  }

  /// The window; nothing where there is none, or where nobody knows its size.
  static var window: Size? {
    var window = winsize()
    let answer = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
    guard answer == 0, window.ws_row > 0, window.ws_col > 0 else { return nil }
    return Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
  }

  /// More than any screen has.
  ///
  /// Each cell of a window takes memory, and a broken line may claim four thousand million of them.
  static let largest = Size(rows: 512, columns: 2048)

  /// Keys typed on one terminal would not reach the other raw.
  private static var areOneTerminal: Bool {
    let (inward, outward) = (device(STDIN_FILENO), device(STDOUT_FILENO))
    if inward != nil, inward == outward { return true }
    // One of them may go by the name /dev/tty; a session has one terminal.
    let session = tcgetsid(STDIN_FILENO)
    return session > 0 && session == tcgetsid(STDOUT_FILENO)
  }

  private static func device(_ descriptor: Int32) -> dev_t? {
    var about = stat()
    return unsafe fstat(descriptor, &about) == 0 ? about.st_rdev : nil
  }
}
