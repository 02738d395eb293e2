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
    guard let handle = unsafe newScreen(types) else { throw .unknownType(type) }
    guard unsafe nc_lacks("cup") == 0 else {
      endwin()
      unsafe delscreen(handle)
      throw .cannotMoveCursor(type)
    }
    return unsafe Screen(handle, restoring: modes)
  }

  /// The first screen that opens; ncurses must not be asked for one more.
  private static func newScreen(_ types: [String]) -> OpaquePointer? {
    for type in types {
      if let handle = unsafe nc_open(type) { return unsafe handle }
    }
    return nil
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
  }

  /// How many colours the terminal's description knows.
  var colors: Int { has_colors() ? Int(unsafe tigetnum("colors")) : 0 }

  /// Begins with colours; without this there are none, not even those of the ground.
  func startColors() { start_color() }

  deinit {
    endwin()
    unsafe delscreen(handle)
    cs_unguard()
  }
}
