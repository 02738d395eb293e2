import CSignals
import Glibc

/// The signals that the guide answers, caught while the value lives.
struct Signals: ~Copyable {
  /// Where their numbers can be read, a byte each.
  let source: Int32

  /// - Parameter obeysKeys: whether the signals that keys can send are caught, rather than ignored.
  init(obeyingKeys obeysKeys: Bool) throws(TerminalFault) {
    source = cs_catch()
    guard source >= 0 else { throw .systemRefused("a pipe for signals") }
    if !obeysKeys { for number in [SIGINT, SIGTSTP, SIGQUIT] { signal(number, SIG_IGN) } }
  }

  deinit { cs_release() }
}
