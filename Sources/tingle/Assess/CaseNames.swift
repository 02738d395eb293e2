import Assessment

/// The names that a case can use.
struct CaseNames: Sendable {
  enum CaseKey: Int, CaseIterable {
    case id, regions, answers
    var name: String {
      switch self {
      case .id: "id"
      case .regions: "regions"
      case .answers: "answers"
      }
    }
  }

  enum RegionKey: Int, CaseIterable {
    case id, side
    var name: String { self == .id ? "id" : "side" }
  }

  /// What a side can be called; both sides are two places.
  static let sides: [(name: String, sides: [Side])] =
    Side.allCases.map { ($0.rawValue, [$0]) } + [("both", [.left, .right])]

  /// The lists of names; the options of each question come last, a list for each.
  private enum List: Int {
    case caseKeys, regionKeys, sides, regions, questions, options
  }

  private var table = NameTable()

  /// Creates the names that do not depend on a guidebook.
  init() {
    for key in CaseKey.allCases { table.add(key.name, to: List.caseKeys.rawValue, key.rawValue) }
    for key in RegionKey.allCases {
      table.add(key.name, to: List.regionKeys.rawValue, key.rawValue)
    }
    for (number, side) in Self.sides.enumerated() {
      table.add(side.name, to: List.sides.rawValue, number)
    }
  }

  mutating func add(region: Region.ID, number: Int) {
    table.add(region.name, to: List.regions.rawValue, number)
  }

  mutating func add(question: Question.ID, number: Int) {
    table.add(question.name, to: List.questions.rawValue, number)
  }

  mutating func add(option: Option.ID, of question: Int, number: Int) {
    table.add(option.name, to: List.options.rawValue + question, number)
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

  /// The number of a region.
  func region(_ name: JSONString, in bytes: Span<UInt8>) -> Int? {
    number(of: name, in: bytes, List.regions.rawValue)
  }

  /// The number of a question.
  func question(_ name: JSONString, in bytes: Span<UInt8>) -> Int? {
    number(of: name, in: bytes, List.questions.rawValue)
  }

  /// The number of an option of the question with a number.
  func option(_ name: JSONString, of question: Int, in bytes: Span<UInt8>) -> Int? {
    number(of: name, in: bytes, List.options.rawValue + question)
  }

  private func number(of name: JSONString, in bytes: Span<UInt8>, _ list: Int) -> Int? {
    name.isPlain ? table.number(of: name.inside, in: bytes, list: list) : nil
  }
}
