/// A JSON object whose keys are written in the order in which they were given.
struct JSONObject {
  /// What a key can hold.
  enum Value {
    case string(String)
    case number(Int)
    case strings([String])
    case objects([JSONObject])
  }

  private var fields: [(key: String, value: Value)] = []

  subscript(key: String) -> Value? {
    get { fields.first { $0.key == key }?.value }
    set {
      fields.removeAll { $0.key == key }
      if let newValue { fields.append((key, newValue)) }
    }
  }

  /// The object on a line of its own.
  var line: String {
    var bytes: [UInt8] = []
    appendLine(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the object on a line of its own.
  func appendLine(to bytes: inout [UInt8]) {
    append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    Self.append(fields, to: &bytes) { field, bytes in
      bytes.append(quoted: field.key)
      bytes += ": ".utf8
      Self.append(field.value, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .string(let text): bytes.append(quoted: text)
    case .number(let number): bytes += String(number).utf8
    case .strings(let texts): appendList(texts, to: &bytes) { $1.append(quoted: $0) }
    case .objects(let objects): appendList(objects, to: &bytes) { $0.append(to: &$1) }
    }
  }

  private static func appendList<Element>(
    _ elements: [Element], to bytes: inout [UInt8], _ append: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    Self.append(elements, to: &bytes, append)
    bytes.append(UInt8(ascii: "]"))
  }

  private static func append<Element>(
    _ elements: [Element], to bytes: inout [UInt8], _ append: (Element, inout [UInt8]) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      append(element, &bytes)
    }
  }
}

extension [UInt8] {
  /// Writes a text as a JSON string.
  fileprivate mutating func append(quoted text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.contains(where: \.isEscaped) {
      for byte in text.utf8 { if byte.isEscaped { append(escaped: byte) } else { append(byte) } }
    } else {
      self += text.utf8
    }
    append(UInt8(ascii: "\""))
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

extension UInt8 {
  /// Whether a byte of UTF-8 cannot stand in a JSON string as it is.
  fileprivate var isEscaped: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
