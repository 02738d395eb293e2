import Assessment

/// The laws about what the engine says, gone through rule by rule.
extension Prover {
  /// The search for decisive answers ends only where no answer is spare; here it is watched doing
  /// so for every way in which the answers that a rule asks after first can make it hold.
  ///
  /// Who explains can be exchanged, so that tests can see this proof fail.
  func explanations(by explain: ((FindingSet) -> Set<Finding>)? = nil) -> Proof {
    var failures: [String] = []
    var count = 0
    for nodes in engine.rules {
      let ways = combinations(for: nodes.when, upTo: 8).filter { set in
        engine.judge(set).held.contains(engine.place(of: nodes))
      }
      for set in ways.prefix(64) {
        count += 1
        let urgency = engine.urgency(of: set)
        let decisive =
          explain?(set) ?? engine.codebook.findings(in: engine.explain(set).decisive)
        if let fault = fault(of: decisive, for: urgency, in: set) {
          failures.append("\(nodes.rule.id) by \(names(of: set)): \(fault)")
        }
      }
    }
    return Proof(
      law: .explanations, claims: count,
      cover: """
        all sets of answers by the search’s own end: it drops answers only while the urgency \
        stays, and ends where none can be dropped; watched in \(count) sets, the ways in which \
        each of \(engine.rules.count) rules comes to hold
        """, failures: failures)
  }

  private func fault(
    of decisive: Set<Finding>, for urgency: Urgency, in set: FindingSet
  ) -> String? {
    let numbers = decisive.compactMap { engine.codebook.number(of: $0) }
    let kept = FindingSet(numbers)
    if !(kept - set).isEmpty { return "an answer is named that was not given" }
    if engine.urgency(of: kept) != urgency { return "the decisive answers are not enough" }
    let spare = numbers.first { number in
      var less = kept
      less.remove(number)
      return engine.urgency(of: less) == urgency
    }
    return spare.map { "\(engine.codebook.findings[$0]) is spare" }
  }

  /// Every rule, read as it is written and decided by the engine, for every combination of the
  /// answers that it asks after first and silence beside them.
  ///
  /// The rules to read can be exchanged, so that tests can see this proof fail.
  func reading(of rules: [Rule]? = nil) -> Proof {
    var failures: [String] = []
    var count = 0
    for (nodes, rule) in zip(engine.rules, rules ?? engine.rules.map(\.rule)) {
      let place = engine.place(of: nodes)
      for set in combinations(for: nodes.held, upTo: 10) {
        count += 1
        let isHeld = engine.judge(set).held.contains(place)
        if isHeld != rule.holds(engine.codebook.findings(in: set)) {
          failures.append("\(rule.id) with \(names(of: set))")
          break
        }
      }
    }
    return Proof(
      law: .reading, claims: count,
      cover: """
        \(count) sets of answers, all combinations of what each rule asks after first; the \
        export for an independent solver is made from the conditions as written, and covers all
        """, failures: failures)
  }

  /// Every combination of the choices that a decision asks after first.
  private func combinations(for node: Int, upTo width: Int) -> [FindingSet] {
    core(of: node, without: FindingSet(), width: width).reduce([FindingSet()]) { sets, choice in
      sets.flatMap { set in choice.values.map { set | $0.found } }
    }
    .map { engine.codebook.tidied($0) }
  }
}

extension Engine {
  /// Where a rule stands in the order of rules.
  func place(of nodes: Rulebook.RuleNodes) -> Int { nodes.held - rules[0].held }
}
