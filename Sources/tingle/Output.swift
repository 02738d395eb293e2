import Glibc

/// A stream that text is written to as it is, in full.
struct Output {
  private let descriptor: Int32

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
      if count < 0 && errno != EINTR { return errno }
      rest = rest.dropFirst(max(0, count))
    }
    return nil
  }

  /// The system’s words for one of its numbers.
  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
