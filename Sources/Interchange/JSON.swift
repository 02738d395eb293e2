/// A JSON value (RFC 8259), with the members of objects in their order.
public indirect enum JSON: Sendable {
  case null
  case boolean(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case list([JSON])
  case object([Member])

  /// A name in an object with its value.
  public struct Member: Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSON
    /// The byte of the text at which the name was read; zero in a value that was not read.
    public let offset: Int

    /// Creates a member.
    public init(_ name: String, _ value: JSON, offset: Int = 0) {
      self.name = name
      self.value = value
      self.offset = offset
    }
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// Creates a string.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSON {
  /// The members, if the value is an object.
  public var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  /// The elements, if the value is a list.
  public var elements: [JSON]? { if case .list(let elements) = self { elements } else { nil } }

  /// The text, if the value is a string.
  public var string: String? { if case .string(let string) = self { string } else { nil } }

  /// The texts, if the value is a string or a list of nothing but strings.
  public var strings: [String]? {
    if let string { return [string] }
    guard let elements else { return nil }
    let strings = elements.compactMap(\.string)
    return strings.count == elements.count ? strings : nil
  }

  /// The value of the first member with a name.
  public subscript(name: String) -> JSON? { members?.first { $0.name == name }?.value }

  /// The value as text on one line.
  public var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): Self.write(string, to: &text)
    case .list(let elements):
      Self.write(elements, "[", "]", to: &text) { $0.write(to: &$1) }
    case .object(let members):
      Self.write(members, "{", "}", to: &text) { member, text in
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], _ first: String, _ last: String, to text: inout String,
    _ write: (Part, inout String) -> Void
  ) {
    text += first
    for (index, part) in parts.enumerated() {
      if index > 0 { text += ", " }
      write(part, &text)
    }
    text += last
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += #"\""#
      case "\\": text += #"\\"#
      case "\u{8}": text += #"\b"#
      case "\t": text += #"\t"#
      case "\n": text += #"\n"#
      case "\u{C}": text += #"\f"#
      case "\r": text += #"\r"#
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
