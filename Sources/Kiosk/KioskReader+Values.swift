import Assessment
import Console
import Wording

extension KioskReader {
  /// A text of a document, and where it stands.
  struct Found {
    let text: String
    let place: FilePlace
  }

  /// Notes that something has to be something else.
  private mutating func refuse(
    _ key: KioskKey, _ node: TOMLDocument.Node, found: String? = nil, wanted: String
  ) {
    note(node.place, key.rawValue, .wrong(found: found ?? node.value.kind, wanted: wanted))
  }

  /// What is on or off; off where it is neither.
  mutating func truth(_ key: KioskKey, _ node: TOMLDocument.Node) -> Bool {
    if case .truth(let value) = node.value { return value }
    refuse(key, node, wanted: "true or false, without quotes")
    return false
  }

  /// A whole number of something, such as seconds.
  mutating func number(_ key: KioskKey, _ node: TOMLDocument.Node) -> Int? {
    guard let quantity = key.quantity else { return nil }
    var found: String?
    if case .number(let number) = node.value {
      if quantity.taken.contains(number) { return number }
      found = String(number)
    }
    let (unit, range) = (quantity.unit, quantity.range)
    refuse(
      key, node, found: found,
      wanted: "a whole number of \(unit) from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// A text that can be shown on one line, whatever it says.
  private mutating func text(
    _ key: KioskKey, _ node: TOMLDocument.Node, wanted: String = "a text in quotes"
  ) -> String? {
    guard case .text(let text) = node.value else {
      refuse(key, node, wanted: wanted)
      return nil
    }
    let trouble = Self.trouble(with: text, limit: key.mostCharacters)
    if let trouble { note(node.place, key.rawValue, trouble) }
    return trouble == nil ? text : nil
  }

  private static func trouble(with text: String, limit: Int) -> ConfigurationFault.Trouble? {
    if text.allSatisfy({ $0 == " " }) { return .empty }
    let count = text.unicodeScalars.count
    if count > limit { return .tooManyCharacters(count, limit: limit) }
    if text.contains("*") { return .asterisk }
    return text.unicodeScalars.allSatisfy(\.shows) ? nil : .unprintable(text)
  }

  /// Words for visitors, which must not promise what nobody can know.
  mutating func words(_ key: KioskKey, _ node: TOMLDocument.Node) -> String? {
    guard let text = text(key, node) else { return nil }
    let promises = Self.promises.filter { text.withPlainWords.says($0) }
    for promise in promises { note(node.place, key.rawValue, .promise(promise)) }
    return promises.isEmpty ? text : nil
  }

  private static let promises = ["you are safe", "nothing is wrong", "you are fine"]

  /// A number to call, as one dials it: digits with blanks, brackets, + and - between.
  mutating func phone(_ key: KioskKey, _ node: TOMLDocument.Node) -> String? {
    let wanted =
      "the number in quotes as one dials it, with 2 digits and no more than "
      + "\(key.mostCharacters) characters, like \"999\""
    guard let text = text(key, node, wanted: wanted) else { return nil }
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    if digits >= 2, text.utf8.count - digits == text.utf8.count(where: " +-()".utf8.contains) {
      return text
    }
    refuse(key, node, found: "“\(text.quotable)”", wanted: wanted)
    return nil
  }

  /// A file with its whole way from the root, as a kiosk is started anywhere.
  mutating func path(_ key: KioskKey, _ node: TOMLDocument.Node) -> String? {
    let wanted = "the whole path of a file, like \"/var/lib/tingle/tingle.prom\""
    guard let text = text(key, node, wanted: wanted) else { return nil }
    if text.hasPrefix("/"), !text.hasSuffix("/") { return text }
    refuse(key, node, found: "“\(text.quotable)”", wanted: wanted)
    return nil
  }

  /// One of some names.
  mutating func name(_ key: KioskKey, _ node: TOMLDocument.Node, of names: [String]) -> String? {
    guard case .text(let text) = node.value else {
      refuse(key, node, wanted: "a name in quotes: " + names.joined(separator: ", "))
      return nil
    }
    if names.contains(text) { return text }
    note(
      node.place, key.rawValue,
      .unknownName(text, near: text.lowercased().nearest(of: names), allowed: names))
    return nil
  }

  /// The texts of a list; what else is in it is noted.
  mutating func texts(
    _ key: KioskKey, _ node: TOMLDocument.Node, wanted: String, count: ClosedRange<Int>
  ) -> [Found]? {
    guard case .list(let nodes) = node.value else {
      refuse(key, node, wanted: wanted)
      return nil
    }
    var texts: [Found] = []
    for node in nodes {
      if case .text(let text) = node.value {
        texts.append(Found(text: text, place: node.place))
      } else {
        refuse(key, node, found: "a list with \(node.value.kind) in it", wanted: wanted)
      }
    }
    guard count.contains(nodes.count) else {
      let found = nodes.isEmpty ? "an empty list" : "a list of \(nodes.count)"
      refuse(key, node, found: found, wanted: wanted)
      return nil
    }
    return texts
  }

  /// A list of names that there are, each of them once.
  mutating func names(
    _ key: KioskKey, _ node: TOMLDocument.Node, of allowed: [String], least: Int = 1
  ) -> [Found]? {
    let example = allowed.first.map { ", like [\"\($0)\"]" } ?? ""
    guard
      let found = texts(
        key, node, wanted: "a list of names in quotes\(example)",
        count: least...TOMLDocument.mostBytes)
    else { return nil }
    var seen: Set<String> = []
    for name in found {
      if !allowed.contains(name.text) {
        let near = name.text.lowercased().nearest(of: allowed)
        note(name.place, key.rawValue, .unknownName(name.text, near: near, allowed: allowed))
      } else if !seen.insert(name.text).inserted {
        note(name.place, key.rawValue, .repeatedName(name.text))
      }
    }
    return found
  }

  /// Sections that are not to be read here; what must not wait stays.
  mutating func sections(_ key: KioskKey, _ node: TOMLDocument.Node) -> Set<Section.ID> {
    guard let found = names(key, node, of: sections.map(\.id.name), least: 0) else { return [] }
    for name in found {
      if sections.contains(where: { $0.id.name == name.text && $0.isWarning }) {
        note(name.place, key.rawValue, .warningSection(name.text))
      }
    }
    return Set(found.map { Section.ID($0.text) })
  }
}

extension TOMLDocument.Value {
  /// What it is, in a sentence.
  var kind: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .decimal: "a number with a point"
    case .truth(let value): String(value)
    case .moment: "a date or a time"
    case .list: "a list"
    case .table: "a table"
    }
  }
}

extension Unicode.Scalar {
  /// Whether one sees it, or sees what it does to the character before it.
  fileprivate var shows: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: true
    }
  }
}

extension String {
  /// The text in small letters, with one blank between words, and nothing drawn together.
  fileprivate var withPlainWords: String {
    let words = lowercased().split { $0.isWhitespace }.map { word in
      ["you’re", "you're"].contains { word.hasPrefix($0) }
        ? "you are" + word.dropFirst(6) : word[...]
    }
    return words.joined(separator: " ")
  }

  /// Whether the words stand anywhere in the text.
  fileprivate func says(_ words: String) -> Bool {
    utf8.indices.contains { utf8[$0...].starts(with: words.utf8) }
  }
}
