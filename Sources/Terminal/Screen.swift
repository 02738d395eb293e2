import CNcurses
import CPiece
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
    return unsafe Screen(
      handle, of: type, restoring: modes, reports: reports, isWiped: isWiped)
  }

  /// The first screen that opens; ncurses must not be asked for one more.
  private static func newScreen(_ types: [String]) -> OpaquePointer? {
    for type in types {
      if let handle = unsafe nc_open(type) { return unsafe handle }
    }
    return nil
  }

  private init(
    _ handle: OpaquePointer, of type: String, restoring modes: termios, reports: Bool, isWiped: Bool
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
    if FlowControl.belongs(to: type, describing: modes) { FlowControl.leaveOn() }
    if isWiped { cpiece_limit(Self.longestStop) }
    wipe()
    ask()
  }

  /// Clears the screen and all that could be scrolled back to.
  private func wipe() { if isWiped { Self.send(Self.wiping) } }

  /// For how long a terminal that nobody looks after may take not a byte, in milliseconds.
  ///
  /// A line of 300 baud takes one each 33 ms, and no network that works stands still for so long.
  private static let longestStop: Int32 = 5_000

  /// Whether the terminal has stopped, so that nothing of what is written reaches it.
  var hasStopped: Bool { cpiece_has_stopped() != 0 }

  /// Waits for some time until a terminal that has stopped takes bytes again, and then wipes it first
  /// of all; says whether it does.
  static func goesOn(within milliseconds: Int32) -> Bool {
    cpiece_limit(longestStop)
    defer { cpiece_limit(-1) }
    guard cpiece_goes_on(milliseconds) != 0 else { return false }
    send(wiping)
    // A line can have room, and still send nothing.
    cpiece_settle()
    return cpiece_has_stopped() == 0
  }

  /// What all ANSI terminals obey; the last part is of newer ones, and none takes it amiss.
  private static let wiping = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// Asks the terminal for its reports, as after the shell had it.
  func ask() {
    // A program called back into the background would ask on behalf of the shell.
    let owner = tcgetpgrp(STDOUT_FILENO)
    if reports, owner == getpgrp() || owner < 0 { Self.send(Reports.on) }
  }

  /// Gives the terminal to whoever had it before, for a while or for good.
  func giveBack() {
    if reports { Self.send(Reports.off) }
    // What was meant for the guide is not for the shell.
    flushinp()
    // Before the switch to another screen and after it: either may be the one that is kept.
    wipe()
    // Else restoring the modes would wait for a line that has stopped to send its page.
    cpiece_settle()
    if hasStopped { tcflush(STDOUT_FILENO, TCOFLUSH) }
    endwin()
    wipe()
  }

  /// Sends bytes past ncurses, which has nothing waiting between two pages.
  private static func send(_ sequence: String) {
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
    if isWiped { cpiece_limit(-1) }
    cs_unguard()
  }
}
