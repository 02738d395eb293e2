import Assessment
import Interchange
import Knowledge
import TestSupport
import Testing
import Wording

@Suite struct `The guidebook as JSON` {
  private let book = Guidebook.tinglingBack
  private let json: JSON

  init() throws {
    json = try JSONReader.read(Array(book.json.line.utf8))
  }

  private func ids(of list: String) -> [String]? {
    json[list]?.elements?.compactMap { $0["id"]?.string }
  }

  @Test func `is the same each time`() {
    #expect(book.json.line == book.json.line)
  }

  @Test func `names all questions, rules, causes and regions`() {
    #expect(ids(of: "questions") == book.questions.map(\.id.name))
    #expect(ids(of: "rules") == (book.rules + [book.fallback]).map(\.id.name))
    #expect(ids(of: "causes") == book.causes.map(\.id.name))
    #expect(ids(of: "regions") == book.regions.map(\.id.name))
  }

  @Test func `holds every text, and the words of its own for others`() {
    let said = Set(json.texts)
    let texts = texts(in: book)
    #expect(texts.count > 600)
    #expect(texts.map(\.english).filter { !said.contains($0) } == [])
    let others = texts.compactMap(\.ownEnglishForOthers)
    #expect(others.count > 10)
    #expect(others.filter { !said.contains($0) } == [])
  }

  @Test func `holds every name and every word for reviewers`() {
    // Findings are written as a path of names.
    let said = Set(json.texts.flatMap { [$0] + $0.split(separator: "/").map(String.init) })
    let names = strings(in: book)
    #expect(names.contains("amb-danger-again"))
    #expect(names.filter { !said.contains($0) } == [])
  }

  @Test func `says of each source how much of it was seen`() {
    let readings = json["sources"]?.elements?.map { $0["reading"]?.string }
    #expect(readings == book.sources.map(\.reading.rawValue))
  }

  @Test func `has each fact that a rule is held back by`() throws {
    let facts = try #require(ids(of: "facts"))
    #expect(Set(facts).count == facts.count)
    #expect(Set(book.rules.flatMap(\.unless).map(\.id.name)).isSubset(of: facts))
  }

  @Test func `writes a condition as a tree of answers and facts`() {
    let rule = json["rules"]?.elements?.first { $0["id"]?.string == "amb-danger-again" }
    #expect(rule?["when"]?.string == "danger-again/one")
    let legs = json["facts"]?.elements?.first { $0["id"]?.string == "legs-both" }
    #expect(
      legs?["when"]?.line
        == #"{"either": ["legs-affected/both-legs", "legs-affected/one-then-both", "#
        + #"{"fact": "legs-both-on-map"}]}"#)
  }

  @Test func `writes conditions that count, and people who marked nothing`() throws {
    let bicycle = Bicycle.guidebook.json.line
    #expect(!bicycle.isEmpty)
    let counted = try #require(
      json["facts"]?.elements?.first { $0["id"]?.string == "many-dangers" }?["when"])
    #expect(counted.line.hasPrefix(#"{"at_least": 3, "of": ["danger-now/chest-pain""#))
  }
}

extension JSON {
  /// All strings in it that are values.
  fileprivate var texts: [String] {
    switch self {
    case .null, .boolean, .number: []
    case .string(let string): [string]
    case .list(let elements): elements.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    }
  }
}

/// All strings inside a value, however deep, but for those of texts.
private func strings<Value>(in value: Value) -> Set<String> {
  if value is Text { return [] }
  if let string = value as? String { return [string] }
  return Mirror(reflecting: value).children.reduce(into: []) { $0.formUnion(strings(in: $1.value)) }
}
