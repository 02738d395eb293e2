import Glibc
import Terminal

/// A line of standard input that nobody may see.
enum SecretLine {
  /// Reads the line, on a terminal without showing it; nothing if there is none.
  static func read(_ question: String) -> Secret? {
    guard isatty(STDIN_FILENO) == 1 else { return line(isTyped: false) }
    // A signal must not end the program while the terminal shows nothing.
    var (held, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&held)
    for number in Self.signals { unsafe sigaddset(&held, number) }
    unsafe sigprocmask(SIG_BLOCK, &held, &before)
    defer { unsafe sigprocmask(SIG_SETMASK, &before, nil) }

    var modes = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &modes) == 0 else { return nil }
    var quiet = modes
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
    defer { unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes) }

    Output.error.write(question)
    defer { Output.error.write("\n") }
    return line(isTyped: true)
  }

  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  /// How long a signal may have to wait for its answer, in milliseconds.
  private static let patience: Int32 = 200

  private static func line(isTyped: Bool) -> Secret? {
    var secret = Secret()
    while let byte = next(isTyped: isTyped) {
      switch byte {
      case 0x0A: return secret
      // The line end of a keyboard, or half of one of Windows.
      case 0x0D: if isTyped { return secret }
      // Ctrl-C, Ctrl-D and Ctrl-Z and Ctrl-\ take the question back.
      case 0x03, 0x04, 0x1A, 0x1C: if isTyped { return nil } else { secret.append(byte) }
      case 0x08, 0x7F: if isTyped { secret.removeLast() } else { secret.append(byte) }
      // Ctrl-U.
      case 0x15: if isTyped { secret.removeAll() } else { secret.append(byte) }
      default: secret.append(byte)
      }
    }
    if isTyped || secret.count == 0 { return nil }
    return secret
  }

  /// The next byte; nothing at the end, and when a signal wants to end the program.
  private static func next(isTyped: Bool) -> UInt8? {
    while true {
      if isTyped, isAskedToEnd { return nil }
      var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&request, 1, isTyped ? patience : -1) != 0 else { continue }
      var byte: UInt8 = 0
      let count = unsafe Glibc.read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || (errno != EINTR && errno != EAGAIN) { return nil }
    }
  }

  private static var isAskedToEnd: Bool {
    var waiting = sigset_t()
    unsafe sigpending(&waiting)
    return signals.contains { unsafe sigismember(&waiting, $0) == 1 }
  }
}
