import CNcurses
import CSignals
import Glibc

/// The screen of ncurses: taken when the value begins, restored when it ends.
@safe struct Screen: ~Copyable {
  private let handle: OpaquePointer

  /// Takes the screen of a terminal by the first of these types that is known.
  ///
  /// - Throws: A ``TerminalFault`` about the last of them, which is the terminal's own.
  static func open(types: [String]) throws(TerminalFault) -> Screen {
    var modes = termios()
    unsafe tcgetattr(STDIN_FILENO, &modes)
    // The window's size comes from the window, not from stale variables.
    use_env(false)
    use_tioctl(true)
    let type = types.last ?? ""
    guard let handle = unsafe types.lazy.compactMap({ unsafe nc_open($0) }).first else {
      throw .unknownType(type)
    }
    guard unsafe nc_lacks("cup") == 0 else {
      endwin()
      unsafe delscreen(handle)
      throw .cannotMoveCursor(type)
    }
    return unsafe Screen(handle, restoring: modes)
  }

  private init(_ handle: OpaquePointer, restoring modes: termios) {
    unsafe self.handle = unsafe handle
    var modes = modes
    // Leave the alternate screen, show the cursor, plain ink: what every colour terminal knows.
    unsafe cs_guard(STDIN_FILENO, &modes, "\u{1B}[?1049l\u{1B}[?25h\u{1B}[0m\r\n")
    raw()
    noecho()
    nonl()
    unsafe intrflush(nc_stdscr(), false)
    // Pages are sent whole even when more keys are waiting.
    typeahead(-1)
    if has_colors() { start_color() }
  }

  deinit {
    endwin()
    unsafe delscreen(handle)
    cs_unguard()
  }
}
