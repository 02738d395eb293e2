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
  public static var width: Int? { Streams.window?.columns }

  /// Makes the streams sound that the program was started with.
  ///
  /// A file that is opened later must not take the place of a closed one, and an output that may
  /// not grow must be an error and not the end.
  public static func secure() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // Open the wrong way round, it gives the error that a closed one gives.
      _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    // Whoever had the terminal before may have asked that nobody waits for it; who does then spins.
    for stream in [STDIN_FILENO, STDOUT_FILENO] {
      let flags = fcntl(stream, F_GETFL)
      guard flags & O_NONBLOCK != 0, isatty(stream) != 0 else { continue }
      _ = fcntl(stream, F_SETFL, flags & ~O_NONBLOCK)
    }
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Lets signals end the program, even where whoever started it has blocked them.
  public static func unblockSignals() {
    var ending = sigset_t()
    unsafe sigemptyset(&ending)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&ending, number) }
    unsafe sigprocmask(SIG_UNBLOCK, &ending, nil)
  }
}
