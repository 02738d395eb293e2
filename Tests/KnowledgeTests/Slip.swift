import Assessment

/// A slip that a careless hand could make in a rule or in a fact, and the mutants that it makes.
struct Slip {
  /// What was changed, and where.
  let place: String
  /// The rule with the slip in it; for a slip in a fact, every rule that rests on the fact.
  let mutants: [Mutant]

  /// Whether one of these people shows the slip.
  func isNoticed(by people: [Rule.ID: [Person]]) -> Bool {
    mutants.contains { people[$0.rule.id, default: []].contains(where: $0.isNoticed) }
  }
}

/// A rule with a slip in it.
struct Mutant {
  /// The rule without the slip.
  let rule: Rule
  /// The rule with a slip of its own.
  let changed: Rule
  /// How the mutant reads a fact that has the slip.
  let reading: [Identifier<Fact>: Condition]

  /// Creates a mutant, from a slip in the rule itself or in a fact.
  init(
    of rule: Rule, when: Condition? = nil, unless: [Fact]? = nil,
    reading: [Identifier<Fact>: Condition] = [:]
  ) {
    self.rule = rule
    self.reading = reading
    changed = Rule(
      rule.id, rule.urgency, when: when ?? rule.when, unless: unless ?? rule.unless,
      reason: rule.reason, sources: [], examples: .init(holds: [], fails: []))
  }

  /// Whether the mutant says of a person what the rule does not.
  func isNoticed(by person: Person) -> Bool {
    changed.holds(when: person.told, reading: reading) != person.holds
  }

  /// Whether the mutant differs from the rule when this is all that was told.
  func differs(when told: Set<Finding>) -> Bool {
    isNoticed(by: Person(told, of: rule))
  }
}

extension Slip {
  /// Every slip in a rule: in what must be so and in what holds it back.
  static func all(in rules: [Rule]) -> [Self] {
    rules.flatMap { rule -> [Self] in
      let whole = [("always", every()), ("never", either())]
      let when = (rule.when.slips + whole).map { place, condition in
        Self(place: "\(rule.id): \(place)", mutants: [Mutant(of: rule, when: condition)])
      }
      let unless = rule.unless.map { fact in
        Self(
          place: "\(rule.id): unless without \(fact.id)",
          mutants: [Mutant(of: rule, unless: rule.unless.filter { $0 != fact })])
      }
      return when + unless
    }
  }

  /// Every slip in a fact that the rules share; one rule that notices it is enough.
  static func all(inFactsOf rules: [Rule]) -> [Self] {
    var users: [Fact: [Rule]] = [:]
    for rule in rules {
      for fact in rule.facts { users[fact, default: []].append(rule) }
    }
    return users.sorted { $0.key.id < $1.key.id }.flatMap { fact, rules in
      fact.condition.slips.map { place, condition in
        Self(
          place: "\(fact.id): \(place)",
          mutants: rules.map { Mutant(of: $0, reading: [fact.id: condition]) })
      }
    }
  }
}

extension Condition {
  /// The condition with each slip that a careless hand could make: a term left out, every and
  /// either mixed up, a not forgotten, a count off by one.
  fileprivate var slips: [(place: String, condition: Condition)] {
    switch self {
    case .has, .fact: []
    case .not(let term):
      [("not", term)] + term.slips.map { ("not " + $0.place, .not($0.condition)) }
    case .every(let terms):
      Self.slips(of: terms, "every", Condition.every) + Self.swapped(terms, .either(terms))
    case .either(let terms):
      Self.slips(of: terms, "either", Condition.either) + Self.swapped(terms, .every(terms))
    case .atLeast(let count, let terms):
      Self.slips(of: terms, "at least") { .atLeast(count, $0) }
        + [count - 1, count + 1].map { ("count \($0)", .atLeast($0, terms)) }
    }
  }

  private static func swapped(
    _ terms: [Condition], _ other: Condition
  ) -> [(place: String, condition: Condition)] {
    terms.count < 2 ? [] : [("swapped", other)]
  }

  private static func slips(
    of terms: [Condition], _ name: String, _ build: ([Condition]) -> Condition
  ) -> [(place: String, condition: Condition)] {
    terms.indices.flatMap { index in
      var fewer = terms
      let term = fewer.remove(at: index)
      let dropped = terms.count < 2 ? [] : [("\(name) without \(term.brief)", build(fewer))]
      return dropped
        + term.slips.map { slip in
          var changed = terms
          changed[index] = slip.condition
          return ("\(name) \(index), " + slip.place, build(changed))
        }
    }
  }

  private var brief: String {
    switch self {
    case .has(let finding): finding.name
    case .fact(let fact): fact.id.name
    case .not(let term): "not " + term.brief
    case .every: "every(…)"
    case .either: "either(…)"
    case .atLeast: "at least(…)"
    }
  }
}
