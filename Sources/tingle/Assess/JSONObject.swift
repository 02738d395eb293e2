import FoundationEssentials

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
  var line: String { text + "\n" }

  private var text: String {
    "{"
      + fields.map { "\(Self.quoted($0.key)): \(Self.text($0.value))" }.joined(separator: ", ")
      + "}"
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .number(let number): String(number)
    case .strings(let texts): "[" + texts.map(quoted).joined(separator: ", ") + "]"
    case .objects(let objects): "[" + objects.map(\.text).joined(separator: ", ") + "]"
    }
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // A text can always be encoded; were it not, an empty one breaks no reader.
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
