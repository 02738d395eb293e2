import CNcurses
import Glibc

/// XON and XOFF, by which a terminal at a line stops what it cannot take as quickly as it comes.
enum FlowControl {
  /// The flag of a line on which they do that.
  static let flag = tcflag_t(IXON)

  /// Whether they belong to a terminal of this type on a line that was found like this.
  ///
  /// Hardware terminals are described as using them (`xon`), and lose characters without. The Linux
  /// console is, too, but stops for nobody but a person at the keyboard, whose Ctrl-S must not keep a
  /// page there.
  static func belongs(to type: String, describing modes: termios) -> Bool {
    unsafe modes.c_iflag & flag != 0 && tigetflag("xon") == 1 && !type.hasPrefix("linux")
  }

  /// Has them go on doing it, though ncurses has switched that off, now and when it comes back.
  static func leaveOn() {
    var modes = termios()
    guard unsafe tcgetattr(STDOUT_FILENO, &modes) == 0 else { return }
    modes.c_iflag |= flag
    unsafe tcsetattr(STDOUT_FILENO, TCSANOW, &modes)
    def_prog_mode()
  }
}
