import Assessment

/// The laws about what the engine says, gone through rule by rule.
extension Prover {
  /// Decisive answers are pared down from a set that is enough.
  ///
  /// That this ends in a set of which nothing is spare is gone through for every way whatever in
  /// which a few answers can be enough, so it does not rest on the rules; that the engine pares is
  /// watched in every way in which the answers that a rule asks after first can make it hold.
  ///
  /// Who explains and who pares can be exchanged, so that tests can see this proof fail.
  func explanations(
    upTo most: Int = 4, by explain: ((FindingSet) -> FindingSet)? = nil,
    paring pare: (FindingSet, (FindingSet) -> Bool) -> FindingSet = { $0.pared(whileEnough: $1) }
  ) -> Proof {
    var (cases, failures) = paring(upTo: most, pare)
    var watched = 0
    for nodes in engine.rules {
      let sets = combinations(for: nodes.when, upTo: 8).filter { set in
        engine.judge(set).held.contains(engine.place(of: nodes))
      }
      for set in sets {
        watched += 1
        let urgency = engine.urgency(of: set)
        let named = explain?(set) ?? engine.decisive(in: set)
        let fault = fault(of: named, from: set) { engine.urgency(of: $0) == urgency }
        if let fault { failures.append("\(nodes.rule.id) by \(names(of: set)): \(fault)") }
      }
    }
    return Proof(
      law: .explanations, claims: cases + watched,
      cover: """
        all sets of answers, whatever the rules: paring is right in each of the \(cases) ways in \
        which up to \(most) answers can be enough or not; watched in \(watched) sets, the ways in \
        which each of \(engine.rules.count) rules comes to hold
        """, failures: failures)
  }

  /// Pares up to so many things, for everything that “enough” can mean where all are enough.
  private func paring(
    upTo most: Int, _ pare: (FindingSet, (FindingSet) -> Bool) -> FindingSet
  ) -> (cases: Int, failures: [String]) {
    var cases = 0
    var failures: [String] = []
    for count in 0...most {
      let all = FindingSet(0..<count)
      // A bit for each part that is less than all, by the part’s own bits.
      for meaning in 0..<(1 << ((1 << count) - 1)) {
        cases += 1
        let isEnough = { (set: FindingSet) in
          set == all || meaning >> Int(set.words[0]) & 1 == 1
        }
        if let fault = fault(of: pare(all, isEnough), from: all, isEnough), failures.count < 5 {
          failures.append("pared from \(count) things in way \(meaning): \(fault)")
        }
      }
    }
    return (cases, failures)
  }

  private func fault(
    of kept: FindingSet, from set: FindingSet, _ isEnough: (FindingSet) -> Bool
  ) -> String? {
    if !(kept - set).isEmpty { return "an answer is named that was not given" }
    if !isEnough(kept) { return "the decisive answers are not enough" }
    return kept.numbers.contains { isEnough(kept.without($0)) } ? "an answer is spare" : nil
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
        if isHeld != rule.holds(engine.guidebook.counted(engine.codebook.findings(in: set))) {
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
