import Assessment

/// The names that a case can use.
struct CaseNames: Sendable {
  enum CaseKey: Int, CaseIterable {
    case id, regions, answers
  }

  enum RegionKey: Int, CaseIterable {
    case id, side
  }

  /// What a side can be called; both sides are two places.
  static let sides: [(name: String, sides: [Side])] =
    Side.allCases.map { ($0.rawValue, [$0]) } + [("both", [.left, .right])]

  /// The lists of names; the options of each question come last, a list for each.
  private enum List: Int {
    case caseKeys, regionKeys, sides, regions, questions, options
  }

  private let table: NameTable

  init(of questions: [Question], _ regions: [Region], _ findings: [Finding]) {
    var entries: [NameTable.Entry] = []
    func list(_ list: Int, _ names: [String], from first: Int = 0) {
      entries += names.enumerated().map { .init(list: list, name: $1, number: first + $0) }
    }
    list(List.caseKeys.rawValue, CaseKey.allCases.map { "\($0)" })
    list(List.regionKeys.rawValue, RegionKey.allCases.map { "\($0)" })
    list(List.sides.rawValue, Self.sides.map(\.name))
    list(List.regions.rawValue, regions.map(\.id.name))
    list(List.questions.rawValue, questions.map(\.id.name))
    for (number, question) in questions.enumerated() {
      let first = findings.firstIndex { $0.question == question.id } ?? 0
      list(List.options.rawValue + number, question.options.map(\.id.name), from: first)
    }
    table = NameTable(entries)
  }

  func caseKey(_ key: JSONString, in bytes: Span<UInt8>) -> CaseKey? {
    number(of: key, in: bytes, List.caseKeys.rawValue).flatMap(CaseKey.init)
  }

  func regionKey(_ key: JSONString, in bytes: Span<UInt8>) -> RegionKey? {
    number(of: key, in: bytes, List.regionKeys.rawValue).flatMap(RegionKey.init)
  }

  /// The number of a side among the names of sides.
  func side(_ name: JSONString, in bytes: Span<UInt8>) -> Int? {
    number(of: name, in: bytes, List.sides.rawValue)
  }

  /// The number of a region among the regions.
  func region(_ name: JSONString, in bytes: Span<UInt8>) -> Int? {
    number(of: name, in: bytes, List.regions.rawValue)
  }

  /// The number of a question among those with options.
  func question(_ name: JSONString, in bytes: Span<UInt8>) -> Int? {
    number(of: name, in: bytes, List.questions.rawValue)
  }

  /// The number of an option among all findings.
  func option(_ name: JSONString, of question: Int, in bytes: Span<UInt8>) -> Int? {
    number(of: name, in: bytes, List.options.rawValue + question)
  }

  private func number(of name: JSONString, in bytes: Span<UInt8>, _ list: Int) -> Int? {
    name.isPlain ? table.number(of: name.inside, in: bytes, list: list) : nil
  }
}
