/// Writes JSON straight into bytes, so that nothing is built only to be written.
///
/// Whether a comma is needed shows in the last byte: none is after an opening, a key or a line.
extension [UInt8] {
  /// Writes an object on a line of its own.
  mutating func appendLine(_ members: (inout Self) -> Void) {
    appendObject(members)
    append(UInt8(ascii: "\n"))
  }

  /// Writes an object.
  @inline(__always) mutating func appendObject(_ members: (inout Self) -> Void) {
    separate()
    append(UInt8(ascii: "{"))
    members(&self)
    append(UInt8(ascii: "}"))
  }

  /// Writes a list.
  @inline(__always) mutating func appendList(_ elements: (inout Self) -> Void) {
    separate()
    append(UInt8(ascii: "["))
    elements(&self)
    append(UInt8(ascii: "]"))
  }

  /// Writes a key, whose value comes next.
  mutating func appendKey(_ key: String) {
    append(quoted: key)
    append(UInt8(ascii: ":"))
    append(UInt8(ascii: " "))
  }

  /// Writes a key with a text.
  mutating func append(_ key: String, _ text: String) {
    appendKey(key)
    append(quoted: text)
  }

  /// Writes a key with a number.
  mutating func append(_ key: String, _ number: Int) {
    appendKey(key)
    self += String(number).utf8
  }

  /// Writes a text.
  mutating func append(quoted text: String) {
    separate()
    append(UInt8(ascii: "\""))
    if text.utf8.span.hasEscapes {
      for byte in text.utf8 { if byte.isEscaped { append(escaped: byte) } else { append(byte) } }
    } else {
      self += text.utf8
    }
    append(UInt8(ascii: "\""))
  }

  /// Keeps apart what stands beside each other.
  private mutating func separate() {
    switch last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: " "), UInt8(ascii: "\n"): break
    default:
      append(UInt8(ascii: ","))
      append(UInt8(ascii: " "))
    }
  }

  private mutating func append(escaped byte: UInt8) {
    switch Unicode.Scalar(byte) {
    case "\"": self += #"\""#.utf8
    case "\\": self += #"\\"#.utf8
    case "\u{8}": self += #"\b"#.utf8
    case "\t": self += #"\t"#.utf8
    case "\n": self += #"\n"#.utf8
    case "\u{C}": self += #"\f"#.utf8
    case "\r": self += #"\r"#.utf8
    default: self += ((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16)).utf8
    }
  }
}

extension Span<UInt8> {
  /// Whether a byte must be escaped; all are looked at, as that goes many at a time.
  fileprivate var hasEscapes: Bool {
    unsafe withUnsafeBufferPointer { bytes in
      unsafe bytes.reduce(0 as UInt8) { $0 | ($1.isEscaped ? 1 : 0) } != 0
    }
  }
}

extension UInt8 {
  /// Whether a byte of UTF-8 cannot stand in a JSON string as it is.
  fileprivate var isEscaped: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
