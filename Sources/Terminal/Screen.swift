import CNcurses
import CSignals
import Glibc

/// The screen of ncurses: taken when the value begins, restored when it ends.
@safe struct Screen: ~Copyable {
  private let handle: OpaquePointer
  /// Whether the terminal reports taps, the wheel and pastes.
  let reports: Bool
  /// Whether the terminal says on request that it has come so far.
  let givesSigns: Bool
  /// Whether nothing may be left on the screen or above it.
  private let isWiped: Bool

  /// Takes the screen of a terminal by the first of these types that is known.
  ///
  /// - Throws: A ``TerminalFault`` about the last of them, which is the terminal's own.
  static func open(types: [String], isWiped: Bool) throws(TerminalFault) -> Screen {
    var modes = termios()
    unsafe tcgetattr(STDOUT_FILENO, &modes)
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
    let reports = unsafe Reports.areKnown(to: type, describesMouse: nc_lacks("kmous") == 0)
    return unsafe Screen(handle, restoring: modes, reports: reports, isWiped: isWiped)
  }

  /// The first screen that opens; ncurses must not be asked for one more.
  private static func newScreen(_ types: [String]) -> OpaquePointer? {
    for type in types {
      if let handle = unsafe nc_open(type) { return unsafe handle }
    }
    return nil
  }

  private init(
    _ handle: OpaquePointer, restoring modes: termios, reports: Bool, isWiped: Bool
  ) {
    unsafe self.handle = unsafe handle
    self.reports = reports
    givesSigns = unsafe nc_lacks("u7") == 0
    self.isWiped = isWiped
    var modes = modes
    // Leave the alternate screen, show the cursor, plain ink: what every colour terminal knows.
    let reset =
      (reports ? Reports.off : "") + (isWiped ? Self.wiping : "")
      + "\u{1B}[?1049l\u{1B}[?25h\u{1B}[0m\r\n"
    unsafe cs_guard(STDOUT_FILENO, &modes, reset)
    raw()
    noecho()
    nonl()
    unsafe intrflush(nc_next(), false)
    // Pages are sent whole even when more keys are waiting.
    typeahead(-1)
    wipe()
    ask()
  }

  /// Clears the screen and all that could be scrolled back to.
  private func wipe() { if isWiped { send(Self.wiping) } }

  /// What all ANSI terminals obey; the last part is of newer ones, and none takes it amiss.
  private static let wiping = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// Asks the terminal for its reports, as after the shell had it.
  func ask() {
    // A program called back into the background would ask on behalf of the shell.
    let owner = tcgetpgrp(STDOUT_FILENO)
    if reports, owner == getpgrp() || owner < 0 { send(Reports.on) }
  }

  /// Gives the terminal to whoever had it before, for a while or for good.
  func giveBack() {
    if reports { send(Reports.off) }
    // What was meant for the guide is not for the shell.
    flushinp()
    // Before the switch to another screen and after it: either may be the one that is kept.
    wipe()
    endwin()
    wipe()
  }

  /// Sends bytes past ncurses, which has nothing waiting between two pages.
  private func send(_ sequence: String) {
    var bytes = Array(sequence.utf8)
    while !bytes.isEmpty {
      let sent = unsafe write(STDOUT_FILENO, bytes, bytes.count)
      guard sent > 0 || errno == EINTR else { return }
      bytes.removeFirst(max(0, sent))
    }
  }

  /// How many colours the terminal's description knows.
  var colors: Int { has_colors() ? Int(unsafe tigetnum("colors")) : 0 }

  /// Begins with colours; without this there are none, not even those of the ground.
  func startColors() {
    start_color()
    // Else each page would end with the colours that ncurses takes for the terminal's own.
    use_default_colors()
  }

  deinit {
    giveBack()
    unsafe delscreen(handle)
    cs_unguard()
  }
}
