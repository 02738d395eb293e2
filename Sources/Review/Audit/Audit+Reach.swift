import Assessment

extension Audit {
  /// Rules that never hold or never decide, and red flags that are never so.
  ///
  /// This is exact: where no example shows it, a solver looks at all answers that can be given and
  /// that count.
  var reachFaults: [GuidebookFault] {
    var encoding = Encoding(of: engine, .none)
    encoding.requireCounting()
    func isPossible(_ premise: Int, without others: [Int] = []) -> Bool {
      encoding.counterexample(
        to: Claim(words: "", step: .none, premise: premise, conclusions: others)) != nil
    }
    let decided = Set(examples.compactMap { engine.judge($0).held.numbers.first })
    let rules = engine.rules.enumerated().compactMap { place, nodes -> GuidebookFault? in
      // The engine lists the more serious rules first, and equals in the guidebook’s order.
      let before = engine.rules.prefix(place).map(\.held)
      if decided.contains(place) || isPossible(nodes.held, without: before) { return nil }
      return isPossible(nodes.held) ? .neverDecides(nodes.rule.id) : .neverHolds(nodes.rule.id)
    }
    let floors = zip(guidebook.floors, engine.floors).compactMap { floor, node in
      isPossible(node) ? nil : GuidebookFault.floorNeverHolds(floor.flag)
    }
    return rules + floors
  }

  /// Whether some answer to the question changes the urgency, whatever else is answered.
  ///
  /// This is exact: where no example shows it, a solver looks at all answers. Any two answers to a
  /// question are joined by steps from no answer to one, or from a tick that is missing to one that
  /// is there.
  func changesUrgency(_ entry: Codebook.Entry) -> Bool {
    let isShown = examples.contains { answers in
      let without = answers - entry.mask
      let urgency = engine.urgency(of: without)
      return entry.range.contains { number in
        engine.urgency(of: without | FindingSet([number])) != urgency
      }
    }
    return isShown || steps(of: entry).contains(where: isRefuted(entry))
  }

  /// Whether a rule that held before a step has nothing as serious after it.
  private func isRefuted(_ entry: Codebook.Entry) -> (Claim.Step) -> Bool {
    { step in
      let touched = engine.rules.filter { step.touches($0.held, in: engine.network, entry) }
      guard !touched.isEmpty else { return false }
      var encoding = Encoding(of: engine, step)
      return touched.contains { nodes in
        let claim = Claim(
          words: "", step: step, premise: nodes.held,
          conclusions: engine.rules.filter { $0.rule.urgency >= nodes.rule.urgency }.map(\.held))
        return encoding.counterexample(to: claim) != nil
      }
    }
  }

  /// The steps between the answers to a question, in both directions.
  private func steps(of entry: Codebook.Entry) -> [Claim.Step] {
    let ticks = entry.takesSeveral ? entry.plain : FindingSet()
    let single = (entry.mask - ticks).numbers.map { (entry.mask, FindingSet([$0])) }
    let several = ticks.numbers.map { (FindingSet([$0]), FindingSet([$0])) }
    return (single + several).flatMap { mask, answer in
      [
        Claim.Step(mask: mask, before: FindingSet(), after: answer),
        Claim.Step(mask: mask, before: answer, after: FindingSet()),
      ]
    }
  }
}

extension Claim.Step {
  /// Whether a decision can differ between the two looks: a tick also takes “none of these” away.
  fileprivate func touches(_ node: Int, in network: Network, _ entry: Codebook.Entry) -> Bool {
    network.support(of: node).meets(mask | (entry.mask - entry.plain))
  }
}
