/// A string that stands in a JSON text.
struct JSONString {
  /// What stands between the quotes.
  let inside: Range<Int>
  let isASCII: Bool
  let hasEscapes: Bool

  /// Whether the bytes between the quotes are the text, so that they can be compared as they are.
  var isPlain: Bool { isASCII && !hasEscapes }

  /// The text with its escapes undone, or nothing where it is no UTF-8.
  func text(in bytes: Span<UInt8>) -> String? {
    let raw = bytes.extracting(inside)
    guard hasEscapes else {
      guard let valid = try? UTF8Span(validating: raw) else { return nil }
      return String(copying: valid)
    }
    var plain: [UInt8] = []
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      guard let (scalar, next) = try? Self.escape(at: index, in: raw) else { return nil }
      plain += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      index = next
    }
    return String(validating: plain, as: UTF8.self)
  }

  /// Where reading goes on after an escape, which is looked at from behind its backslash.
  static func afterEscape(
    at index: Int, in bytes: Span<UInt8>
  ) throws(JSONCursor.Unreadable) -> Int {
    try escape(at: index, in: bytes).next
  }

  /// What an escape stands for; half of a surrogate pair stands for nothing.
  private static func escape(
    at index: Int, in bytes: Span<UInt8>
  ) throws(JSONCursor.Unreadable) -> (scalar: Unicode.Scalar, next: Int) {
    guard index < bytes.count else { throw JSONCursor.Unreadable() }
    switch Unicode.Scalar(bytes[index]) {
    case "b": return ("\u{8}", index + 1)
    case "f": return ("\u{C}", index + 1)
    case "n": return ("\n", index + 1)
    case "r": return ("\r", index + 1)
    case "t": return ("\t", index + 1)
    case let sign where sign == "\"" || sign == "\\" || sign == "/": return (sign, index + 1)
    case "u":
      let first = try unit(at: index + 1, in: bytes)
      if let scalar = Unicode.Scalar(first) { return (scalar, index + 5) }
      guard index + 6 < bytes.count, bytes[index + 5] == UInt8(ascii: "\\"),
        bytes[index + 6] == UInt8(ascii: "u")
      else { throw JSONCursor.Unreadable() }
      let last = try unit(at: index + 7, in: bytes)
      guard UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(last) else {
        throw JSONCursor.Unreadable()
      }
      return (UTF16.decode(UTF16.EncodedScalar([first, last])), index + 11)
    default: throw JSONCursor.Unreadable()
    }
  }

  /// Four hexadecimal digits.
  private static func unit(
    at index: Int, in bytes: Span<UInt8>
  ) throws(JSONCursor.Unreadable) -> UInt16 {
    guard index + 4 <= bytes.count else { throw JSONCursor.Unreadable() }
    var unit: UInt16 = 0
    for place in index..<index + 4 {
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else {
        throw JSONCursor.Unreadable()
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
