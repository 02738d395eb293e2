import Glibc

/// Reads a file line by line, and holds little more than the line at hand.
public struct LineReader {
  /// A line of the file.
  public enum Line: Equatable {
    /// Its bytes without the line feed.
    case bytes(ArraySlice<UInt8>)
    /// A line beyond the limit, which is passed over.
    case tooLong
  }

  /// The longest line that is read unless asked otherwise, in bytes; a case takes about two thousand.
  public static let usualLimit = 1 << 20

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where what was not handed out begins, and how far it was searched for a line feed.
  private var (start, searched) = (0, 0)
  private var (isAtEnd, isSkipping) = (false, false)
  /// The number of the line that was read last, from 1.
  public private(set) var number = 0
  /// Why reading ended before the end of the file.
  public private(set) var error: Int32?

  /// Reads from a descriptor, which stays open.
  public init(descriptor: Int32, limit: Int = usualLimit) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// Whether the next line can be had without waiting for more of the file.
  public mutating func hasLine() -> Bool { lineEnd() != nil }

  /// The next line, or nothing at the end.
  public mutating func next() -> Line? {
    while true {
      if let end = lineEnd() { return line(to: end, next: end + 1) }
      if isAtEnd { return start < buffer.count || isSkipping ? line(to: buffer.count) : nil }
      if buffer.count - start > limit {
        isSkipping = true
        (start, searched) = (buffer.count, buffer.count)
      }
      fill()
    }
  }

  private mutating func line(to end: Int, next: Int? = nil) -> Line {
    defer {
      start = next ?? end
      searched = start
      isSkipping = false
    }
    number += 1
    return isSkipping || end - start > limit ? .tooLong : .bytes(buffer[start..<end])
  }

  private mutating func lineEnd() -> Int? {
    let end = buffer[searched...].firstIndex(of: 0x0A)
    searched = end ?? buffer.count
    return end
  }

  private mutating func fill() {
    buffer.removeSubrange(..<start)
    (start, searched) = (0, searched - start)
    let held = buffer.count
    buffer += repeatElement(0, count: min(1 << 16, limit + 1))
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[held...])
      return unsafe Glibc.read(descriptor, room.baseAddress, room.count)
    }
    buffer.removeSubrange((held + max(0, count))...)
    if count > 0 { return }
    switch count < 0 ? errno : 0 {
    case EINTR: break
    // The descriptor may be non-blocking: another program that shares it can have set that.
    case EAGAIN: waitForMore()
    case let reason:
      if count < 0 { error = reason }
      isAtEnd = true
    }
  }

  private func waitForMore() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    unsafe poll(&request, 1, -1)
  }
}

extension LineReader {
  /// Reads a file line by line, “-” being standard input.
  ///
  /// Each line comes with its number, and with whether one would have to wait for the next.
  ///
  /// - Returns: the system’s words for why the file could not be read to its end, if it could not.
  public static func read(
    _ path: String, _ take: (Line, _ number: Int, _ isLast: Bool) throws -> Void
  ) rethrows -> String? {
    let descriptor = unsafe path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return Output.reason(errno) }
    defer { if path != "-" { close(descriptor) } }
    var reader = LineReader(descriptor: descriptor)
    while let line = reader.next() { try take(line, reader.number, !reader.hasLine()) }
    return reader.error.map(Output.reason)
  }
}
