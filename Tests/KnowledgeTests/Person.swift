import Assessment

/// What somebody told, and whether a rule holds for them.
struct Person {
  /// All that was told.
  let told: Set<Finding>
  /// Whether the rule holds.
  let holds: Bool

  /// Creates a person of whom it is known whether the rule holds.
  init(_ told: Set<Finding>, holds: Bool) {
    self.told = told
    self.holds = holds
  }

  /// Creates a person of whom the rule is asked.
  init(_ told: Set<Finding>, of rule: Rule) {
    self.init(told, holds: rule.holds(when: told))
  }
}

extension Rule {
  /// The people of the examples.
  var people: [Person] {
    examples.holds.map { Person(Set($0.findings), holds: true) }
      + examples.fails.map { Person(Set($0.findings), holds: false) }
  }
}

extension Finding {
  /// The finding with what it answers, as nothing else is called.
  var name: String {
    switch self {
    case .option(let question, let option): "\(question):\(option)"
    case .place(let region, let side): "\(region):\(side)"
    case .nowhere: "nowhere"
    }
  }
}
