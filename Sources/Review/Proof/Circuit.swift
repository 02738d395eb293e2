import Assessment

/// Decisions put as clauses: each is a variable that is so exactly when the decision is.
struct Circuit {
  /// The clauses so far.
  var solver = Solver()
  /// What is always so.
  let yes: Solver.Literal

  init() {
    yes = Solver.Literal(solver.variable())
    solver.add([yes])
  }

  /// Something that may be so or not.
  mutating func input() -> Solver.Literal { Solver.Literal(solver.variable()) }

  /// What a decision over these literals is.
  mutating func decision(
    _ node: Network.Node, _ literals: [Solver.Literal]
  ) -> Solver.Literal {
    switch node.kind {
    case .all: all(literals)
    case .any: any(literals)
    case .several: several(Int(node.count), of: literals)
    }
  }

  /// Whether all of these are so.
  mutating func all(_ literals: [Solver.Literal]) -> Solver.Literal {
    if literals.count == 1 { return literals[0] }
    let result = input()
    for literal in literals { solver.add([!result, literal]) }
    solver.add([result] + literals.map { !$0 })
    return result
  }

  /// Whether one of these is so.
  mutating func any(_ literals: [Solver.Literal]) -> Solver.Literal {
    !all(literals.map { !$0 })
  }

  /// Counts one literal after the other: “at least so many of those up to here”.
  mutating func several(_ needed: Int, of literals: [Solver.Literal]) -> Solver.Literal {
    guard needed > 0 else { return yes }
    var reached = Array(repeating: !yes, count: needed)
    for literal in literals {
      for level in reached.indices.reversed() {
        let step = all([level == 0 ? yes : reached[level - 1], literal])
        reached[level] = any([reached[level], step])
      }
    }
    return reached[needed - 1]
  }

  /// Rules out the answers to a question that rule each other out.
  mutating func exclude(_ entry: Codebook.Entry, by literal: (Int) -> Solver.Literal?) {
    let ticks = entry.takesSeveral ? entry.plain.numbers.compactMap(literal) : []
    let rest = entry.takesSeveral ? entry.mask - entry.plain : entry.mask
    let single = rest.numbers.compactMap(literal)
    for (place, one) in single.enumerated() {
      for other in single[(place + 1)...] + ticks { solver.add([!one, !other]) }
    }
  }
}

extension Circuit {
  /// Keeps that these are never so together, where that is so.
  mutating func learn(thatNot premises: [Solver.Literal]) {
    if solver.solve(assuming: premises) == nil { solver.add(premises.map { !$0 }) }
  }
}

extension [Bool] {
  /// Whether a literal holds by the values of all variables.
  func says(_ literal: Solver.Literal) -> Bool {
    self[literal.variable] == literal.isTrue
  }
}
