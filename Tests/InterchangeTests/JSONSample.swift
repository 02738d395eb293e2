import TestSupport

@testable import Interchange

/// A JSON value, to be written in odd ways and compared with what was read.
enum JSONSample: Equatable {
  case string(String)
  case list([JSONSample])
  case object([String: JSONSample])
  /// What no case has any use for: numbers, `true`, `false` and `null`, as they are written.
  case other(String?)

  /// What the program reads.
  init(_ json: JSON) {
    switch json {
    case .string(let string): self = .string(string)
    case .list(let elements): self = .list(elements.map { JSONSample($0) })
    case .object(let members):
      self = .object(
        Dictionary(members.map { ($0.name, JSONSample($0.value)) }) { first, _ in first })
    case .null, .boolean, .number: self = .other(nil)
    }
  }

  /// What Foundation reads.
  init(foundation value: Any) {
    switch value {
    case let string as String: self = .string(string)
    case let list as [Any]: self = .list(list.map { JSONSample(foundation: $0) })
    case let object as [String: Any]:
      self = .object(object.mapValues { JSONSample(foundation: $0) })
    default: self = .other(nil)
    }
  }

  /// A value with nothing but the shape, as it is read.
  var read: JSONSample {
    switch self {
    case .string: self
    case .list(let list): .list(list.map(\.read))
    case .object(let object): .object(object.mapValues(\.read))
    case .other: .other(nil)
    }
  }

  static func random(_ dice: inout Dice, depth: Int) -> JSONSample {
    switch dice.below(depth > 0 ? 6 : 3) {
    case 0, 1: return .string(text(&dice))
    case 2: return .other(others[dice.below(others.count)])
    case 3: return .list((0..<dice.below(4)).map { _ in random(&dice, depth: depth - 1) })
    default:
      let members = (0..<dice.below(4)).map { _ in
        (text(&dice), random(&dice, depth: depth - 1))
      }
      return .object(Dictionary(members) { first, _ in first })
    }
  }

  private static let others = [
    "true", "false", "null", "0", "-0", "7", "-12", "0.5", "1e3", "2E-2", "-1.25e+1",
  ]

  private static func text(_ dice: inout Dice) -> String {
    let letters = Array("ab\"\\/\n\t\r\u{0}\u{1}\u{1F}\u{7F}é✓😀\u{10FFFF} {}[]:,u0")
    return String((0..<dice.below(6)).map { _ in letters[dice.below(letters.count)] })
  }

  /// The value as JSON, with blanks where they may stand and escapes where they need not.
  func written(_ dice: inout Dice) -> String {
    let (before, after) = (dice.blanks(), dice.blanks())
    switch self {
    case .string(let text): return before + Self.quoted(text, &dice) + after
    case .other(let word): return before + (word ?? "null") + after
    case .list(let list):
      let parts = list.map { $0.written(&dice) }
      return before + "[" + (parts.isEmpty ? after : parts.joined(separator: ",")) + "]" + after
    case .object(let object):
      let parts = object.sorted { $0.key < $1.key }.map { key, value in
        dice.blanks() + Self.quoted(key, &dice) + dice.blanks() + ":" + value.written(&dice)
      }
      return before + "{" + (parts.isEmpty ? after : parts.joined(separator: ",")) + "}" + after
    }
  }

  static func quoted(_ text: String, _ dice: inout Dice) -> String {
    let inside = text.unicodeScalars.map { scalar -> String in
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      guard mustEscape || dice.below(6) == 0 else { return String(scalar) }
      if scalar == "/" { return "\\/" }
      return scalar.utf16.map { unit in
        let digits = String(unit, radix: 16, uppercase: dice.below(2) == 0)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
    return "\"" + inside.joined() + "\""
  }
}
