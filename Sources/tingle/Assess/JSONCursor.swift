/// A place in a JSON text (RFC 8259) that is read on from there.
///
/// The reader is our own, as the ready-made ones cost too much: Foundation’s takes three
/// milliseconds to start and reads 15 MB a second, and Debian’s simdjson is a shared library, which
/// would end the program that is a single file.
struct JSONCursor {
  /// Says that a text is not JSON, or not what the caller can read.
  struct Unreadable: Error {}

  /// How deep lists and objects may lie in each other, as the reader goes down with them.
  static let deepest = 64

  /// The next byte to be read.
  private(set) var index: Int
  private var depth = 0

  init(at index: Int = 0) { self.index = index }

  /// The next byte that is no blank, or nothing at the end.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> UInt8? {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
      index += 1
    }
    return nil
  }

  /// Passes over a sign if it is the next.
  @inline(__always)
  mutating func take(_ sign: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
    guard next(in: bytes) == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  @inline(__always)
  private mutating func expect(
    _ sign: Unicode.Scalar, in bytes: Span<UInt8>
  ) throws(Unreadable) {
    guard take(sign, in: bytes) else { throw Unreadable() }
  }

  /// Makes sure that nothing but blanks is left.
  mutating func end(in bytes: Span<UInt8>) throws(Unreadable) {
    guard next(in: bytes) == nil else { throw Unreadable() }
  }

  /// Reads an object; what is called must read the value that stands after the key.
  @inline(__always)
  mutating func object(
    in bytes: Span<UInt8>, _ member: (inout JSONCursor, JSONString) throws(Unreadable) -> Void
  ) throws(Unreadable) {
    try expect("{", in: bytes)
    try goDown()
    defer { depth -= 1 }
    if take("}", in: bytes) { return }
    repeat {
      let key = try string(in: bytes)
      try expect(":", in: bytes)
      try member(&self, key)
    } while take(",", in: bytes)
    try expect("}", in: bytes)
  }

  /// Reads a list; what is called must read an element.
  @inline(__always)
  mutating func list(
    in bytes: Span<UInt8>, _ element: (inout JSONCursor) throws(Unreadable) -> Void
  ) throws(Unreadable) {
    try expect("[", in: bytes)
    try goDown()
    defer { depth -= 1 }
    if take("]", in: bytes) { return }
    repeat { try element(&self) } while take(",", in: bytes)
    try expect("]", in: bytes)
  }

  private mutating func goDown() throws(Unreadable) {
    guard depth < Self.deepest else { throw Unreadable() }
    depth += 1
  }

  /// Reads a string; whether it is UTF-8 is not looked at.
  mutating func string(in bytes: Span<UInt8>) throws(Unreadable) -> JSONString {
    try expect("\"", in: bytes)
    let start = index
    var (isASCII, hasEscapes) = (true, false)
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        return JSONString(inside: start..<index - 1, isASCII: isASCII, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        index = try JSONString.afterEscape(at: index, in: bytes)
      case 0..<0x20: throw Unreadable()
      case 0x80...: isASCII = false
      default: break
      }
    }
    throw Unreadable()
  }

  /// Passes over a value of any kind.
  mutating func skipValue(in bytes: Span<UInt8>) throws(Unreadable) {
    switch next(in: bytes) {
    case UInt8(ascii: "{"):
      try object(in: bytes) { (cursor, _) throws(Unreadable) in try cursor.skipValue(in: bytes) }
    case UInt8(ascii: "["):
      try list(in: bytes) { (cursor) throws(Unreadable) in try cursor.skipValue(in: bytes) }
    default: try skipLeaf(in: bytes)
    }
  }

  /// Passes over a value that is neither an object nor a list.
  mutating func skipLeaf(in bytes: Span<UInt8>) throws(Unreadable) {
    switch next(in: bytes) {
    case UInt8(ascii: "\""): _ = try string(in: bytes)
    case UInt8(ascii: "t"): try skip("true", in: bytes)
    case UInt8(ascii: "f"): try skip("false", in: bytes)
    case UInt8(ascii: "n"): try skip("null", in: bytes)
    default: try skipNumber(in: bytes)
    }
  }

  private mutating func skip(_ word: StaticString, in bytes: Span<UInt8>) throws(Unreadable) {
    for byte in word.description.utf8 {
      guard skipOne(of: byte...byte, in: bytes) else { throw Unreadable() }
    }
  }

  private mutating func skipNumber(in bytes: Span<UInt8>) throws(Unreadable) {
    _ = skipOne(of: "-", in: bytes)
    // A number has no zeros in front.
    if !skipOne(of: "0", in: bytes) { try skipDigits(in: bytes) }
    if skipOne(of: ".", in: bytes) { try skipDigits(in: bytes) }
    if skipOne(of: "e", in: bytes) || skipOne(of: "E", in: bytes) {
      _ = skipOne(of: "+", in: bytes) || skipOne(of: "-", in: bytes)
      try skipDigits(in: bytes)
    }
  }

  private mutating func skipDigits(in bytes: Span<UInt8>) throws(Unreadable) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard skipOne(of: digits, in: bytes) else { throw Unreadable() }
    while skipOne(of: digits, in: bytes) {}
  }

  private mutating func skipOne(of sign: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
    skipOne(of: UInt8(ascii: sign)...UInt8(ascii: sign), in: bytes)
  }

  private mutating func skipOne(of range: ClosedRange<UInt8>, in bytes: Span<UInt8>) -> Bool {
    guard index < bytes.count, range.contains(bytes[index]) else { return false }
    index += 1
    return true
  }
}
