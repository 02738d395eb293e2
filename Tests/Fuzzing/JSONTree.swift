/// A JSON value, read a second time: over the units of UTF-16, into a tree.
indirect enum JSONTree {
  case object([Member])
  case list([JSONTree])
  case text(String)
  /// A number, a truth or nothing.
  case other

  struct Member {
    let key: String
    let value: JSONTree
  }

  /// Reads a whole text, or gives nothing where it is not JSON or nested too deep.
  init?(_ text: String, deepest: Int) {
    var reader = Reader(units: Array(text.utf16), deepest: deepest)
    guard let tree = reader.value(at: 0), reader.isAtEnd else { return nil }
    self = tree
  }

  /// Whether some object in it has a key twice.
  var repeatsKeys: Bool {
    switch self {
    case .object(let members):
      Set(members.map(\.key)).count < members.count || members.contains { $0.value.repeatsKeys }
    case .list(let elements): elements.contains(where: \.repeatsKeys)
    case .text, .other: false
    }
  }

  private struct Reader {
    let units: [UInt16]
    let deepest: Int
    var index = 0

    init(units: [UInt16], deepest: Int) {
      self.units = units
      self.deepest = deepest
    }

    private var here: UInt16? { index < units.count ? units[index] : nil }

    var isAtEnd: Bool {
      mutating get {
        passBlanks()
        return here == nil
      }
    }

    private mutating func passBlanks() {
      while let unit = here, unit == 0x20 || (0x09...0x0A).contains(unit) || unit == 0x0D {
        index += 1
      }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard here == UInt16(sign.value) else { return false }
      index += 1
      return true
    }

    /// The value that comes next, which lies in so many others.
    mutating func value(at depth: Int) -> JSONTree? {
      passBlanks()
      if take("{") { return depth < deepest ? object(at: depth + 1) : nil }
      if take("[") { return depth < deepest ? list(at: depth + 1) : nil }
      if take("\"") { return text().map(JSONTree.text) }
      let start = index
      while let unit = here, Self.ofWords.contains(unit) { index += 1 }
      return Self.isWord(units[start..<index]) ? .other : nil
    }

    private mutating func object(at depth: Int) -> JSONTree? {
      var members: [Member] = []
      passBlanks()
      if take("}") { return .object([]) }
      repeat {
        passBlanks()
        guard take("\""), let key = text() else { return nil }
        passBlanks()
        guard take(":"), let value = value(at: depth) else { return nil }
        members.append(Member(key: key, value: value))
        passBlanks()
      } while take(",")
      return take("}") ? .object(members) : nil
    }

    private mutating func list(at depth: Int) -> JSONTree? {
      var elements: [JSONTree] = []
      passBlanks()
      if take("]") { return .list([]) }
      repeat {
        guard let value = value(at: depth) else { return nil }
        elements.append(value)
        passBlanks()
      } while take(",")
      return take("]") ? .list(elements) : nil
    }

    /// What stands up to the closing quote; pairs that were escaped come together by themselves.
    private mutating func text() -> String? {
      var text: [UInt16] = []
      while let unit = here, unit >= 0x20 {
        index += 1
        if unit == 0x22 { return String(validating: text, as: UTF16.self) }
        if unit != 0x5C {
          text.append(unit)
          continue
        }
        guard let sign = here.flatMap(Unicode.Scalar.init) else { return nil }
        index += 1
        if sign == "u" {
          let digits = units[index...].prefix(4)
          guard digits.count == 4, digits.allSatisfy(Self.digits.contains),
            let unit = UInt16(String(decoding: digits, as: UTF16.self), radix: 16)
          else { return nil }
          text.append(unit)
          index += 4
        } else {
          guard let meant = Self.escapes[sign] else { return nil }
          text.append(meant)
        }
      }
      return nil
    }

    private static let escapes: [Unicode.Scalar: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 0x08, "f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 0x09,
    ]
    private static let digits = Set("0123456789abcdefABCDEF".utf16)
    private static let ofWords = Set("0123456789+-.eEtrufalsn".utf16)

    /// Whether some signs are a number or another word of JSON.
    private static func isWord(_ units: ArraySlice<UInt16>) -> Bool {
      let word = String(decoding: units, as: UTF16.self)
      if ["true", "false", "null"].contains(word) { return true }
      var rest = word.utf8[...]
      if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      let startsWithZero = rest.first == UInt8(ascii: "0")
      let whole = passDigits(&rest)
      guard whole == 1 || whole > 1 && !startsWithZero else { return false }
      if rest.first == UInt8(ascii: ".") {
        rest.removeFirst()
        guard passDigits(&rest) > 0 else { return false }
      }
      if let sign = rest.first, sign == UInt8(ascii: "e") || sign == UInt8(ascii: "E") {
        rest.removeFirst()
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
          rest.removeFirst()
        }
        guard passDigits(&rest) > 0 else { return false }
      }
      return rest.isEmpty
    }

    private static func passDigits(_ rest: inout Substring.UTF8View) -> Int {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest[digits.endIndex...]
      return digits.count
    }
  }
}
