import Assessment

/// Two looks at the same answers, put as clauses: all is equal but what a claim settles.
///
/// A decision that does not depend on what the claim settles is one variable in both looks, so
/// that what is equal needs no proof.
struct Encoding {
  private var circuit = Circuit()
  private let engine: Engine
  private let findings: [Solver.Literal?]
  private var before: [Int: Solver.Literal] = [:]
  private var after: [Int: Solver.Literal] = [:]

  /// Puts the decisions on urgency and red flags, for both looks of a step.
  init(of engine: Engine, _ step: Claim.Step) {
    let (mask, old, new) = (step.mask, step.before, step.after)
    self.engine = engine
    let yes = circuit.yes
    var findings: [Solver.Literal?] = []
    for number in engine.codebook.findings.indices {
      findings.append(mask.contains(number) ? nil : circuit.input())
    }
    self.findings = findings
    for number in mask.numbers {
      before[number] = old.contains(number) ? yes : !yes
      after[number] = new.contains(number) ? yes : !yes
    }
    for entry in engine.codebook.entries {
      circuit.exclude(entry) { findings[$0] }
      guard entry.takesSeveral else { continue }
      // Beside a tick, what is chosen instead of a tick says nothing.
      for number in (entry.mask - entry.plain - mask).numbers {
        if old.meets(entry.plain) { before[number] = !yes }
        if new.meets(entry.plain) { after[number] = !yes }
      }
    }
    if !step.given.isEmpty {
      circuit.solver.add(
        step.given.numbers.map { number in
          before[number] ?? findings[number] ?? !yes
        })
    }
    for index in 0..<engine.urgencyNodes {
      let bit = Network.bit(of: index)
      let node = engine.network.nodes[index]
      let literals = engine.network.literals(of: index)
      before[bit] = circuit.decision(node, literals.map { literal($0, isSecond: false) })
      let isTouched = literals.contains { after[$0.bit] != nil }
      if isTouched {
        after[bit] = circuit.decision(node, literals.map { literal($0, isSecond: true) })
      }
    }
  }

  /// Leaves out the answers that do not count beside the others, of the first look.
  mutating func requireCounting() {
    let given = findings.indices.reduce(into: [Int: Solver.Literal]()) { $0[$1] = findings[$1] }
    let counted = CountedAnswers(
      of: engine, given: given, answered: circuit.answered(to: engine, given), in: &circuit
    ).counted
    for (number, given) in given.sorted(by: { $0.key < $1.key }) {
      if let counts = counted[number] { circuit.solver.add([!given, counts]) }
    }
  }

  /// Answers for which the premise holds in the first look and no conclusion in the second.
  mutating func counterexample(to claim: Claim) -> FindingSet? {
    let assumptions =
      [before[Network.bit(of: claim.premise)] ?? circuit.yes]
      + claim.conclusions.compactMap { node in
        (after[Network.bit(of: node)] ?? before[Network.bit(of: node)]).map { !$0 }
      }
    guard let model = circuit.solver.solve(assuming: assumptions) else { return nil }
    return FindingSet(
      findings.indices.filter { number in findings[number].map { model[$0.variable] } ?? false })
  }

  private func literal(
    _ literal: Network.Literal, isSecond: Bool
  ) -> Solver.Literal {
    let plain =
      (isSecond ? after[literal.bit] : nil) ?? before[literal.bit]
      ?? (literal.bit < findings.count ? findings[literal.bit] : nil) ?? !circuit.yes
    return literal.isNegated ? !plain : plain
  }
}
