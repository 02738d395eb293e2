import Assessment

/// Two looks at the same answers, put as clauses: all is equal but what a claim settles.
///
/// A decision that does not depend on what the claim settles is one variable in both looks, so
/// that what is equal needs no proof.
struct Encoding {
  private(set) var solver = Solver()
  private let engine: Engine
  private let findings: [Int?]
  private var before: [Int: Solver.Literal] = [:]
  private var after: [Int: Solver.Literal] = [:]
  private let yes: Solver.Literal

  /// Puts the decisions on urgency and red flags, for both looks of a step.
  init(of engine: Engine, _ step: Claim.Step) {
    let (mask, old, new) = (step.mask, step.before, step.after)
    self.engine = engine
    yes = Solver.Literal(solver.variable())
    solver.add([yes])
    var findings: [Int?] = []
    for number in engine.codebook.findings.indices {
      findings.append(mask.contains(number) ? nil : solver.variable())
    }
    self.findings = findings
    for number in mask.numbers {
      before[number] = old.contains(number) ? yes : !yes
      after[number] = new.contains(number) ? yes : !yes
    }
    for entry in engine.codebook.entries {
      exclude(entry)
      guard entry.takesSeveral else { continue }
      // Beside a tick, what is chosen instead of a tick says nothing.
      for number in (entry.mask - entry.plain - mask).numbers {
        if old.meets(entry.plain) { before[number] = !yes }
        if new.meets(entry.plain) { after[number] = !yes }
      }
    }
    if !step.given.isEmpty {
      solver.add(
        step.given.numbers.map { number in
          before[number] ?? findings[number].map { Solver.Literal($0) } ?? !yes
        })
    }
    for index in 0..<engine.urgencyNodes {
      let bit = Network.bit(of: index)
      let node = engine.network.nodes[index]
      let literals = engine.network.literals(of: index)
      before[bit] = literal(node, literals.map { self.literal($0, isSecond: false) })
      let isTouched = literals.contains { after[$0.bit] != nil }
      if isTouched {
        after[bit] = literal(node, literals.map { self.literal($0, isSecond: true) })
      }
    }
  }

  /// Answers for which the premise holds in the first look and no conclusion in the second.
  mutating func counterexample(to claim: Claim) -> FindingSet? {
    let assumptions =
      [before[Network.bit(of: claim.premise)] ?? yes]
      + claim.conclusions.compactMap { node in
        (after[Network.bit(of: node)] ?? before[Network.bit(of: node)]).map { !$0 }
      }
    guard let model = solver.solve(assuming: assumptions) else { return nil }
    return FindingSet(
      findings.indices.filter { number in findings[number].map { model[$0] } ?? false })
  }

  private func literal(
    _ literal: Network.Literal, isSecond: Bool
  ) -> Solver.Literal {
    let plain =
      (isSecond ? after[literal.bit] : nil) ?? before[literal.bit]
      ?? (literal.bit < findings.count ? findings[literal.bit].map { Solver.Literal($0) } : nil)
      ?? !yes
    return literal.isNegated ? !plain : plain
  }

  /// The answers to a question that rule each other out.
  private mutating func exclude(_ entry: Codebook.Entry) {
    let rest = entry.takesSeveral ? entry.mask - entry.plain : entry.mask
    let free = rest.numbers.compactMap { findings[$0] }.map { Solver.Literal($0) }
    for (place, literal) in free.enumerated() {
      for other in free[(place + 1)...] { solver.add([!literal, !other]) }
    }
    guard entry.takesSeveral else { return }
    for literal in free {
      for tick in entry.plain.numbers.compactMap({ findings[$0] }) {
        solver.add([!literal, !Solver.Literal(tick)])
      }
    }
  }

  /// A variable that is what a decision over these literals is.
  private mutating func literal(
    _ node: Network.Node, _ literals: [Solver.Literal]
  ) -> Solver.Literal {
    switch node.kind {
    case .all: return all(literals)
    case .any: return !all(literals.map { !$0 })
    case .several: return several(Int(node.count), of: literals)
    }
  }

  private mutating func all(_ literals: [Solver.Literal]) -> Solver.Literal {
    if literals.count == 1 { return literals[0] }
    let result = Solver.Literal(solver.variable())
    for literal in literals { solver.add([!result, literal]) }
    solver.add([result] + literals.map { !$0 })
    return result
  }

  /// Counts one literal after the other: “at least so many of those up to here”.
  private mutating func several(
    _ needed: Int, of literals: [Solver.Literal]
  ) -> Solver.Literal {
    guard needed > 0 else { return yes }
    var reached = Array(repeating: !yes, count: needed)
    for literal in literals {
      for level in reached.indices.reversed() {
        let step = all([level == 0 ? yes : reached[level - 1], literal])
        reached[level] = !all([!reached[level], !step])
      }
    }
    return reached[needed - 1]
  }
}
