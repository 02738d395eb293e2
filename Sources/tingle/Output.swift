import ArgumentParser
import Console
import Glibc
import Terminal

/// A stream that text is written to as it is, in full.
struct Output {
  let descriptor: Int32

  static let standard = Output(descriptor: STDOUT_FILENO)
  static let error = Output(descriptor: STDERR_FILENO)

  /// Writes all of the text, or gives the system’s number for why it could not.
  @discardableResult
  func write(_ text: String) -> Int32? { write(Array(text.utf8)) }

  /// Writes all of the bytes, or gives the system’s number for why it could not.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0 {
        switch errno {
        case EINTR: break
        case EAGAIN: waitForRoom()
        default: return errno
        }
      }
      rest = rest.dropFirst(max(0, count))
    }
    return nil
  }

  /// Whoever shares the stream may have asked that nobody waits for it.
  private func waitForRoom() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&request, 1, -1)
  }

  /// Writes a result, or says on standard error why it could not, and then is no success.
  ///
  /// Who closes a pipe has read enough, and is told nothing.
  static func delivers(_ text: String) -> Bool {
    guard let fault = standard.write(text) else { return true }
    if fault != EPIPE { complain("cannot write to standard output: \(reason(fault))") }
    return false
  }

  /// Writes the result of a command, or ends the command.
  static func deliver(_ text: String) throws {
    if !delivers(text) { throw ExitCode(ExitStatus.badInput) }
  }

  /// Says what is wrong, in a line of its own.
  static func complain(_ words: String) {
    error.write(Lines.glyphs.fold("tingle: \(words)\n".printable))
  }

  /// The system’s words for one of its numbers.
  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
