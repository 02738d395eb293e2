import CSignals
import Glibc

/// The signals that the guide answers, caught while the value lives.
struct Signals: ~Copyable {
  /// Where their numbers can be read, a byte each.
  let source: Int32

  init() throws(TerminalFault) {
    source = cs_catch()
    guard source >= 0 else { throw .systemRefused("a pipe for signals") }
  }

  deinit { cs_release() }
}
