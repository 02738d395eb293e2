import Assessment
import Knowledge
import Testing

/// A condition with a single slip in it, and where the slip is.
private struct Slip {
  let place: String
  let condition: Condition
}

extension Condition {
  /// The condition with each slip that a careless hand could make: a term left out, every and
  /// either mixed up, a not forgotten, a count off by one.
  fileprivate var slips: [Slip] {
    switch self {
    case .has, .fact: []
    case .not(let term):
      [Slip(place: "not", condition: term)]
        + term.slips.map { Slip(place: "not " + $0.place, condition: .not($0.condition)) }
    case .every(let terms):
      Self.slips(of: terms, "every", Condition.every) + Self.swapped(terms, .either(terms))
    case .either(let terms):
      Self.slips(of: terms, "either", Condition.either) + Self.swapped(terms, .every(terms))
    case .atLeast(let count, let terms):
      Self.slips(of: terms, "at least") { .atLeast(count, $0) }
        + [count - 1, count + 1].map {
          Slip(place: "count \($0)", condition: .atLeast($0, terms))
        }
    }
  }

  private static func swapped(_ terms: [Condition], _ other: Condition) -> [Slip] {
    terms.count < 2 ? [] : [Slip(place: "swapped", condition: other)]
  }

  private static func slips(
    of terms: [Condition], _ name: String, _ build: ([Condition]) -> Condition
  ) -> [Slip] {
    terms.indices.flatMap { index in
      var fewer = terms
      let term = fewer.remove(at: index)
      let dropped =
        terms.count < 2
        ? [] : [Slip(place: "\(name) without \(term.brief)", condition: build(fewer))]
      return dropped
        + term.slips.map { slip in
          var changed = terms
          changed[index] = slip.condition
          return Slip(place: "\(name) \(index), " + slip.place, condition: build(changed))
        }
    }
  }

  private var brief: String {
    switch self {
    case .has(.option(let question, let option)): "\(question):\(option)"
    case .has(.place(let region, let side)): "\(region):\(side)"
    case .has(.nowhere): "nowhere"
    case .fact(let fact): fact.id.name
    case .not(let term): "not " + term.brief
    case .every: "every(…)"
    case .either: "either(…)"
    case .atLeast: "at least(…)"
    }
  }
}

@Suite struct `The examples` {
  private let rules = Guidebook.tinglingBack.rules

  private func notices(
    _ rule: Rule, reading other: [Identifier<Fact>: Condition], when condition: Condition? = nil,
    unless: [Fact]? = nil
  ) -> Bool {
    let changed = Rule(
      rule.id, rule.urgency, when: condition ?? rule.when, unless: unless ?? rule.unless,
      reason: rule.reason, sources: [], examples: rule.examples)
    return rule.examples.holds.contains {
      !changed.holds(when: Set($0.findings), reading: other)
    }
      || rule.examples.fails.contains {
        changed.holds(when: Set($0.findings), reading: other)
      }
  }

  @Test func `notice any slip in a rule`() {
    for rule in rules {
      let whole = [
        Slip(place: "always", condition: every()), Slip(place: "never", condition: either()),
      ]
      for slip in rule.when.slips + whole {
        #expect(
          notices(rule, reading: [:], when: slip.condition), "\(rule.id): \(slip.place)")
      }
      for fact in rule.unless {
        #expect(
          notices(rule, reading: [:], unless: rule.unless.filter { $0 != fact }),
          "\(rule.id): unless without \(fact.id)")
      }
    }
  }

  @Test func `notice any slip in a fact that rules share`() {
    var users: [Identifier<Fact>: [Rule]] = [:]
    var facts: [Identifier<Fact>: Fact] = [:]
    for rule in rules {
      for fact in rule.facts {
        users[fact.id, default: []].append(rule)
        facts[fact.id] = fact
      }
    }
    #expect(facts.count >= 30)
    for fact in facts.values.sorted(by: { $0.id < $1.id }) {
      for slip in fact.condition.slips {
        let noticed = users[fact.id, default: []].contains {
          notices($0, reading: [fact.id: slip.condition])
        }
        #expect(noticed, "\(fact.id): \(slip.place)")
      }
    }
  }
}
