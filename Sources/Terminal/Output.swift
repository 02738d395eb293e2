import Console
import Glibc

/// A stream to which text is written as it is, in full.
public struct Output: Sendable {
  private let descriptor: Int32

  /// Writes to a descriptor, which stays open.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// Standard output.
  public static let standard = Output(descriptor: STDOUT_FILENO)
  /// Standard error.
  public static let error = Output(descriptor: STDERR_FILENO)

  /// Writes all of the text, or gives the system’s number for why it could not.
  @discardableResult
  public func write(_ text: String) -> Int32? { write(Array(text.utf8)) }

  /// Writes all of the bytes, or gives the system’s number for why it could not.
  @discardableResult
  public func write(_ bytes: [UInt8]) -> Int32? {
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

  /// Writes all of a line without ever blocking; returns `false` if it could not.
  ///
  /// The descriptor is polled rather than set to `O_NONBLOCK`, which would change it for all
  /// processes that share it. A pipe that polls as writable takes `PIPE_BUF` bytes at once, so a
  /// longer line is cut.
  public func writeAtOnce(_ line: String) -> Bool {
    var bytes = Array(line.utf8)
    if bytes.count > Self.most {
      bytes = Array("\(String(decoding: bytes.prefix(Self.most - 8), as: UTF8.self))…\n".utf8)
    }
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&request, 1, 0) == 1 else { return false }
    return unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count
  }

  /// `PIPE_BUF` of Linux.
  private static let most = 4096

  /// The descriptor may be non-blocking: another program that shares it can have set that.
  private func waitForRoom() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&request, 1, -1)
  }

  /// Writes a result, or says on standard error why it could not, and then is no success.
  ///
  /// A closed pipe is no fault to report: its reader has read enough.
  public static func delivers(_ text: String) -> Bool {
    guard let fault = standard.write(text) else { return true }
    if fault != EPIPE { complain("cannot write to standard output: \(reason(fault))") }
    return false
  }

  /// Says what is wrong, in a line of its own.
  public static func complain(_ words: String) {
    error.write(Lines.glyphs.fold("tingle: \(words)\n".printable))
  }

  /// The system’s words for one of its numbers.
  public static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
