import Glibc

/// Reads a file line by line, holding no more than a line and a block at a time.
struct LineReader {
  /// The longest line that is read, in bytes; a case takes about two thousand.
  static let limit = 1 << 20

  /// A line without its end.
  enum Line: Equatable {
    case bytes(ArraySlice<UInt8>)
    case tooLong
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var isSkipping = false
  /// Why reading ended before the end of the file.
  private(set) var error: Int32?

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line, or nothing at the end.
  mutating func next() -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        if isSkipping {
          isSkipping = false
          return .tooLong
        }
        return .bytes(buffer[start..<end])
      }
      if isAtEnd { return rest() }
      if buffer.count - start > Self.limit {
        isSkipping = true
        start = buffer.count
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      fill()
    }
  }

  /// What stands after the last line end.
  private mutating func rest() -> Line? {
    defer {
      start = buffer.count
      isSkipping = false
    }
    if isSkipping { return .tooLong }
    return start < buffer.count ? .bytes(buffer[start...]) : nil
  }

  private mutating func fill() {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(descriptor, &block, block.count)
    if count > 0 {
      buffer += block.prefix(count)
    } else if count == 0 || errno != EINTR {
      if count < 0 { error = errno }
      isAtEnd = true
    }
  }
}
