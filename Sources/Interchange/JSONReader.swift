/// Reads one JSON text (RFC 8259) from bytes.
///
/// The reader is our own because a case must not be read in part: Foundation’s keeps one of two
/// members with equal names without a word, and does not say where in the line something stands.
package struct JSONReader {
  /// Why a text could not be read, and the byte at which that shows.
  package struct Failure: Error, Equatable {
    package let offset: Int
  }

  /// How deep lists and objects may be nested, as the reader calls itself for each.
  package static let deepest = 64

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// Reads all of a text, which must be valid UTF-8.
  package static func read(_ bytes: [UInt8]) throws(Failure) -> JSON {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    guard reader.next == nil else { throw reader.failure }
    return value
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var failure: Failure { Failure(offset: index) }

  /// The next byte that is not white space.
  private var next: Unicode.Scalar? {
    mutating get {
      while let scalar = peek, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        index += 1
      }
      return peek
    }
  }

  private var peek: Unicode.Scalar? {
    index < bytes.count ? Unicode.Scalar(bytes[index]) : nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws(Failure) {
    guard take(scalar) else { throw failure }
  }

  private mutating func value() throws(Failure) -> JSON {
    switch next {
    case "{":
      return .object(
        try nested("{", "}") { (reader) throws(Failure) in
          _ = reader.next
          let offset = reader.index
          let name = try reader.string()
          try reader.expect(":")
          return JSON.Member(name, try reader.value(), offset: offset)
        })
    case "[": return .list(try nested("[", "]") { (reader) throws(Failure) in try reader.value() })
    case "\"": return .string(try string())
    case "t": return try word("true", .boolean(true))
    case "f": return try word("false", .boolean(false))
    case "n": return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested<Part>(
    _ first: Unicode.Scalar, _ last: Unicode.Scalar,
    _ part: (inout Self) throws(Failure) -> Part
  ) throws(Failure) -> [Part] {
    guard depth < Self.deepest else { throw failure }
    depth += 1
    defer { depth -= 1 }
    try expect(first)
    if take(last) { return [] }
    var parts: [Part] = []
    repeat { parts.append(try part(&self)) } while take(",")
    try expect(last)
    return parts
  }

  private mutating func word(_ word: String, _ value: JSON) throws(Failure) -> JSON {
    for scalar in word.unicodeScalars {
      guard peek == scalar else { throw failure }
      index += 1
    }
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = index
    if peek == "-" { index += 1 }
    // A number has no zeros in front.
    if peek == "0" { index += 1 } else { try digits() }
    if peek == "." {
      index += 1
      try digits()
    }
    if peek == "e" || peek == "E" {
      index += 1
      if peek == "+" || peek == "-" { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) {
    let start = index
    while let scalar = peek, ("0"..."9").contains(scalar) { index += 1 }
    guard index > start else { throw failure }
  }

  private mutating func string() throws(Failure) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while let scalar = peek {
      switch scalar {
      case "\"":
        index += 1
        return String(decoding: text, as: UTF8.self)
      case "\\":
        index += 1
        text += UTF8.encode(try escape()) ?? UTF8.encodedReplacementCharacter
      case "\0"..<" ": throw failure
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    throw failure
  }

  /// What stands behind a backslash; half of a surrogate pair stands for nothing.
  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    guard let sign = peek else { throw failure }
    index += 1
    switch sign {
    case "\"", "\\", "/": return sign
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let first = try unit()
      if let scalar = Unicode.Scalar(first) { return scalar }
      for expected in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
        guard index < bytes.count, bytes[index] == expected else { throw failure }
        index += 1
      }
      let last = try unit()
      guard UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(last) else { throw failure }
      return UTF16.decode(UTF16.EncodedScalar([first, last]))
    default: throw failure
    }
  }

  /// Four hexadecimal digits.
  private mutating func unit() throws(Failure) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let scalar = peek, let digit = Character(scalar).hexDigitValue else { throw failure }
      unit = unit << 4 | UInt16(digit)
      index += 1
    }
    return unit
  }
}
