import Assessment

/// The laws that follow from how the engine is made, with what they rest on checked in full.
extension Prover {
  /// One pass over the decisions makes each once, the first rule that holds sets the urgency, and
  /// where none holds the fallback does.
  var totality: Proof {
    let network = engine.network
    var failures: [String] = []
    for (index, node) in network.nodes.enumerated() {
      for literal in network.literals(of: index) where literal.bit >= Network.bit(of: index) {
        failures.append("decision \(index) rests on a later one")
      }
      if node.kind == .several, node.count == 0 { failures.append("decision \(index) needs none") }
    }
    let guidebook = engine.guidebook
    if engine.rules.count != guidebook.rules.count || engine.rules.count > RuleSet.capacity {
      failures.append("\(guidebook.rules.count) rules are more than an engine takes")
    }
    let options = guidebook.questions.reduce(0) { $0 + $1.options.count }
    let places = guidebook.regions.reduce(1) { $0 + $1.sides.count }
    if options + places > FindingSet.capacity {
      failures.append("\(options + places) findings are more than an engine takes")
    }
    for urgency in Urgency.allCases {
      let advice = guidebook.advice.count { $0.urgency == urgency }
      if advice != 1 { failures.append("\(advice) pieces of advice for \(urgency.id)") }
    }
    for rule in guidebook.rules where rule.urgency < guidebook.fallback.urgency {
      failures.append("\(rule.id) is milder than the fallback")
    }
    return Proof(
      law: .totality, claims: network.nodes.count + engine.rules.count,
      cover: """
        all \(space.count().rounded) sets of answers: \(network.nodes.count) decisions, each \
        resting on earlier ones only, and \(engine.rules.count) rules in one order of urgency
        """, failures: failures)
  }

  /// A set of answers is a set of bits, and those of different questions are different ones.
  var order: Proof {
    var failures: [String] = []
    var seen = FindingSet()
    for entry in engine.codebook.entries {
      if entry.mask.meets(seen) { failures.append("\(entry.question.id) shares findings") }
      seen |= entry.mask
    }
    return Proof(
      law: .order, claims: engine.codebook.entries.count,
      cover: """
        all orders: the answers to \(engine.codebook.entries.count) questions are put together \
        as disjoint sets, and joining sets does not know an order
        """, failures: failures)
  }

  /// What is certain stays so and what is not possible stays not so, whatever is answered, as this
  /// is so of each kind of decision, and decisions rest on earlier ones.
  ///
  /// A question is left out only when nothing that is open waits for it.
  var interview: Proof {
    var failures: [String] = []
    var claims = 0
    for kind in [Network.Kind.any, .all, .several] {
      for count in 0...5 {
        for negated in 0...count {
          for needed in kind == .several ? 1...6 : 0...0 {
            claims += 1
            if !Self.isSound(kind, positive: count - negated, negative: negated, needed: needed) {
              failures.append("\(kind) of \(count) things, \(negated) negated, is not sound")
            }
          }
        }
      }
    }
    let stops = earlyStops
    return Proof(
      law: .interview, claims: claims + stops.count,
      cover: """
        all partly answered sets, decision by decision: each kind with every mix of known and \
        open things up to five (more count alike); and \(stops.count) interviews stopped early, \
        one for each example of each rule, end as the full ones do
        """, failures: failures + stops.failures)
  }

  /// Whether a decision’s least and most agree with all ways in which its open things can end.
  private static func isSound(
    _ kind: Network.Kind, positive: Int, negative: Int, needed: Int
  ) -> Bool {
    let count = positive + negative
    let network = Network(single: kind, count: needed, positive: positive, negative: negative)
    // Each thing is so, is not so or is open: three to the power of their number.
    return (0..<Int(FixedPower.three(count))).allSatisfy { code in
      let states = (0..<count).map { code / FixedPower.three($0) % 3 }
      let certain = FindingSet(states.indices.filter { states[$0] == 1 })
      let open = FindingSet(states.indices.filter { states[$0] == 2 })
      let ends = open.subsets.map { end in
        let whole = Prospect(in: network, certain: certain | end, possible: certain | end)
        return whole.isCertain(0)
      }
      let prospect = Prospect(in: network, certain: certain, possible: certain | open)
      return prospect.isCertain(0) == !ends.contains(false)
        && prospect.isPossible(0) == ends.contains(true)
    }
  }

  /// Each person of the examples, asked in full and asked until the interview stops.
  private var earlyStops: (count: Int, failures: [String]) {
    let interview = Interview(by: engine)
    var failures: [String] = []
    let examples = engine.guidebook.rules.flatMap { $0.examples.holds + $0.examples.fails }
    for example in examples {
      let told = Set(example.findings)
      var (early, full) = (Answers(), Answers())
      while interview.alarm(in: early) == nil {
        let page = interview.next(after: early).filter { !early.answers($0.id) }
        guard !page.isEmpty else { break }
        for question in page { early.give(told, to: question) }
      }
      while true {
        let page = interview.nextForStaff(after: full).filter { !full.answers($0.id) }
        guard !page.isEmpty else { break }
        for question in page { full.give(told, to: question) }
      }
      let (stopped, asked) = (engine.assess(early).urgency, engine.assess(full).urgency)
      if stopped != asked {
        failures.append("\(example.person): \(stopped.id) when stopped, \(asked.id) in full")
      }
    }
    return (examples.count, failures)
  }
}

/// Small powers.
private enum FixedPower {
  static func three(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 3 } }
}

extension FindingSet {
  /// Every set that is part of this one.
  fileprivate var subsets: [FindingSet] {
    numbers.reduce([FindingSet()]) { sets, number in
      sets + sets.map { $0 | FindingSet([number]) }
    }
  }
}

extension Answers {
  /// Answers a question with what a person told of it, and with the calmest answer else.
  fileprivate mutating func give(_ told: Set<Finding>, to question: Question) {
    let own = told.filter { $0.question == question.id }
    if question.id == .bodyMap {
      return mark(
        Set(
          own.compactMap { finding in
            if case .place(let region, let side) = finding { Place(region, side) } else { nil }
          }))
    }
    let options = own.compactMap { finding in
      if case .option(_, let option) = finding { option } else { nil }
    }
    answer(question, with: options.isEmpty ? [question.calmest] : Set(options))
  }
}

extension Question {
  /// The calmest answer: the first of a chain, else “none of these”, else the first option.
  var calmest: Option.ID {
    if case .chains(let chains) = gravity, case .option(_, let option) = chains.first?.first {
      return option
    }
    return (options.first { $0.kind == .none } ?? options.first)?.id ?? Option.ID("")
  }
}
