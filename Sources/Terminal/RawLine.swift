import CNcurses
import Glibc

/// The line of a terminal on which no key may do anything by itself, as long as the value lives.
///
/// Between two visits the screen is given back, and a key that comes then must neither be echoed
/// nor stop the program.
public struct RawLine: ~Copyable {
  private var before = termios()

  /// Takes the line of standard input; what it was set to comes back in the end.
  public init() {
    unsafe tcgetattr(STDIN_FILENO, &before)
    var raw = before
    unsafe cfmakeraw(&raw)
    // What is shown still needs its lines to begin at the left.
    raw.c_oflag = before.c_oflag
    // Whether the terminal needs it is known once its type is.
    raw.c_iflag |= before.c_iflag & FlowControl.flag
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &raw)
  }

  deinit {
    var modes = before
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }
}
