import Assessment

/// What each rule and each fact looks at, worked out once.
struct Sight {
  private let rules: [Rule.ID: Set<Question.ID>]
  private let facts: [Identifier<Fact>: Set<Question.ID>]

  init(of guidebook: Guidebook) {
    rules = Dictionary(
      guidebook.rules.map { ($0.id, Set($0.conditions.flatMap(\.findings).map(\.question))) },
      uniquingKeysWith: { $0.union($1) })
    let conditions = guidebook.rules.flatMap(\.conditions) + guidebook.floors.map(\.when)
    facts = Dictionary(
      conditions.flatMap(\.facts).unique.map {
        ($0.id, Set($0.condition.findings.map(\.question)))
      }, uniquingKeysWith: { $0.union($1) })
  }

  /// Whether an answer to the question can matter to the rule.
  func rule(_ rule: Rule, looksAt question: Question.ID) -> Bool {
    rules[rule.id]?.contains(question) ?? false
  }

  /// Whether an answer to the question can matter to the fact.
  func fact(_ fact: Fact, looksAt question: Question.ID) -> Bool {
    facts[fact.id]?.contains(question) ?? false
  }
}
