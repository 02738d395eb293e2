import Assessment

extension Condition {
  /// Every finding that the condition speaks of.
  var findings: [Finding] {
    switch self {
    case .has(let finding): [finding]
    case .every(let conditions), .either(let conditions), .atLeast(_, let conditions):
      conditions.flatMap(\.findings)
    case .not(let condition): condition.findings
    case .fact(let fact): fact.condition.findings
    }
  }

  /// Every fact that the condition speaks of, and the facts that these are made of.
  var facts: [Fact] {
    switch self {
    case .has: []
    case .every(let conditions), .either(let conditions), .atLeast(_, let conditions):
      conditions.flatMap(\.facts)
    case .not(let condition): condition.facts
    case .fact(let fact): fact.condition.facts + [fact]
    }
  }

  /// Whether it is so when this is all that was told, which a final verdict must agree with; some
  /// facts may be read otherwise.
  func isSo(
    when told: Set<Finding>, reading other: [Identifier<Fact>: Condition] = [:]
  ) -> Bool {
    switch self {
    case .has(let finding): told.contains(finding)
    case .every(let terms): terms.allSatisfy { $0.isSo(when: told, reading: other) }
    case .either(let terms): terms.contains { $0.isSo(when: told, reading: other) }
    case .not(let term): !term.isSo(when: told, reading: other)
    case .atLeast(let count, let terms):
      terms.count { $0.isSo(when: told, reading: other) } >= count
    case .fact(let fact):
      (other[fact.id] ?? fact.condition).isSo(when: told, reading: other)
    }
  }
}

extension Rule {
  /// Whether the rule holds when this is all that was told.
  func holds(
    when told: Set<Finding>, reading other: [Identifier<Fact>: Condition] = [:]
  ) -> Bool {
    when.isSo(when: told, reading: other)
      && !unless.contains {
        Condition.fact($0).isSo(when: told, reading: other)
      }
  }

  /// Every fact that the rule rests on, each once.
  var facts: [Fact] {
    var seen: Set<Identifier<Fact>> = []
    return (when.facts + unless.flatMap { Condition.fact($0).facts })
      .filter { seen.insert($0.id).inserted }
  }
}
