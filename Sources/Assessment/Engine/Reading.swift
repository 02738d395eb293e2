/// What is so of every decision for a set of answers, and by which of them.
struct Reading {
  let engine: Engine
  /// The answers, tidied.
  let answers: FindingSet
  private let state: [UInt64]

  init(of answers: FindingSet, by engine: Engine) {
    self.engine = engine
    self.answers = answers
    state = unsafe engine.network.withState(
      of: answers, before: engine.network.nodes.count
    ) { state, network in
      unsafe Array(UnsafeBufferPointer(start: state, count: network.words))
    }
  }

  /// Whether the decision is so.
  func holds(_ node: Int) -> Bool { holds(bit: Network.bit(of: node)) }

  /// The answers that make the decision so, or keep it from being so.
  ///
  /// Where one answer alone keeps it, that one is named and not all that would.
  func reasons(for node: Int) -> FindingSet { reasons(bit: Network.bit(of: node)) }

  private func holds(bit: Int) -> Bool { state[bit >> 6] >> UInt64(bit & 63) & 1 == 1 }

  private func reasons(bit: Int) -> FindingSet {
    guard bit >= FindingSet.capacity else {
      return holds(bit: bit)
        ? FindingSet(CollectionOfOne(bit)) : answers & engine.codebook.entry(ofFinding: bit).mask
    }
    let index = bit - FindingSet.capacity
    let literals = engine.network.literals(of: index)
    let isSo = holds(bit: bit)
    if engine.network.nodes[index].kind == .all, !isSo {
      // One failure is enough; the shortest that names an answer is told.
      return
        literals.lazy.filter { !fits($0) }.map { reasons(bit: $0.bit) }
        .filter { !$0.isEmpty }.min { $0.count < $1.count } ?? FindingSet()
    }
    return literals.reduce(into: FindingSet()) { found, literal in
      if fits(literal) == isSo { found |= reasons(bit: literal.bit) }
    }
  }

  private func fits(_ literal: Network.Literal) -> Bool {
    holds(bit: literal.bit) != literal.isNegated
  }
}

extension Network {
  /// The things that a decision asks after.
  public func literals(of node: Int) -> [Literal] {
    nodes[node].parts.flatMap { each in
      let part = parts[Int(each)]
      return part.numbers.map { Literal(bit: $0, isNegated: part.isNegated) }
    }
  }
}
