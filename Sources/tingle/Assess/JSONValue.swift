import FoundationEssentials

/// A JSON text of any shape.
enum JSONValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([String: JSONValue].self) {
      self = .object(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else {
      self = .number(try container.decode(Double.self))
    }
  }

  /// A text, or a list of nothing but texts.
  var texts: [String]? {
    switch self {
    case .string(let text): return [text]
    case .array(let values):
      let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
      return texts.count == values.count ? texts : nil
    default: return nil
    }
  }
}

/// The keys that some object of a valid JSON text in UTF-8 has more than once, each once.
///
/// Keys are compared as they read, with their escapes undone.
func repeatedKeys(in json: ArraySlice<UInt8>) -> [String] {
  var open: [Set<String>] = []
  var repeated: [String] = []
  var index = json.startIndex
  while index < json.endIndex {
    switch json[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): open.append([])
    case UInt8(ascii: "}"), UInt8(ascii: "]"): open.removeLast()
    case UInt8(ascii: "\""):
      let start = index + 1
      index = start
      while json[index] != UInt8(ascii: "\"") {
        index += json[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      let next = json[(index + 1)...].first { ![0x20, 0x09, 0x0D].contains($0) }
      if next == UInt8(ascii: ":") {
        let key = plainText(json[start..<index])
        if !open[open.count - 1].insert(key).inserted, !repeated.contains(key) {
          repeated.append(key)
        }
      }
    default: break
    }
    index += 1
  }
  return repeated
}

/// What stands between the quotes of a JSON text, with its escapes undone.
private func plainText(_ inside: ArraySlice<UInt8>) -> String {
  let plain = String(decoding: inside, as: UTF8.self)
  guard inside.contains(UInt8(ascii: "\\")) else { return plain }
  return (try? JSONDecoder().decode(String.self, from: Data("\"\(plain)\"".utf8))) ?? plain
}
