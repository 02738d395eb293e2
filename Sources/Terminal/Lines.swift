import CNcurses
public import Console
import Glibc

/// What standard output is to text that goes line by line, be it a terminal, a file or a pipe.
public enum Lines {
  /// What can be written in the locale that the program was started with.
  public static var glyphs: Glyphs {
    nc_take_locale()
    return nc_is_utf8() != 0 ? .rich : .ascii
  }

  /// How wide the window is, in columns; nothing where there is none, or nobody knows.
  public static var width: Int? {
    var window = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return nil
    }
    return Int(window.ws_col)
  }

  /// Lets signals end the program, even where whoever started it has blocked them.
  public static func unblockSignals() {
    var ending = sigset_t()
    unsafe sigemptyset(&ending)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&ending, number) }
    unsafe sigprocmask(SIG_UNBLOCK, &ending, nil)
  }
}
