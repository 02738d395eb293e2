import Assessment

/// What each rule and each fact looks at, worked out once.
struct Sight {
  private let findings: [Rule.ID: Set<Finding>]
  private let rules: [Rule.ID: Set<Question.ID>]
  private let facts: [Identifier<Fact>: Set<Question.ID>]

  init(of guidebook: Guidebook) {
    findings = Dictionary(
      guidebook.rules.map { ($0.id, Set($0.conditions.flatMap(\.findings))) },
      uniquingKeysWith: { $0.union($1) })
    rules = findings.mapValues { Set($0.map(\.question)) }
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

  /// Whether one of the findings can matter to the rule.
  func rule(_ rule: Rule, looksAtAnyOf settled: [Finding]) -> Bool {
    findings[rule.id].map { !$0.isDisjoint(with: settled) } ?? false
  }

  /// Whether an answer to the question can matter to the fact.
  func fact(_ fact: Fact, looksAt question: Question.ID) -> Bool {
    facts[fact.id]?.contains(question) ?? false
  }
}
