/// What is so of every decision for the answers that count, and by which of them.
struct Reading {
  let engine: Engine
  /// The answers that count.
  let answers: FindingSet
  /// How soon, and which rules hold.
  let judgement: Judgement
  private let state: [UInt64]

  init(of answers: FindingSet, by engine: Engine) {
    self.engine = engine
    let answers = engine.counted(answers)
    self.answers = answers
    let (held, state) = unsafe engine.network.withState(
      of: answers, before: engine.network.nodes.count
    ) { state, network in
      unsafe (
        network.bits(of: engine.rulebook.heldNodes, in: state),
        Array(UnsafeBufferPointer(start: state, count: network.words))
      )
    }
    judgement = engine.rulebook.judgement(by: held)
    self.state = state
  }

  /// Whether the decision is so.
  func holds(_ node: Int) -> Bool { holds(bit: Network.bit(of: node)) }

  /// The answers that make the decision so, or keep it from being so.
  ///
  /// Where one answer alone keeps it, that one is named and not all that would.
  func reasons(for node: Int) -> FindingSet { reasons(bit: Network.bit(of: node)) }

  private func holds(bit: Int) -> Bool { state[bit >> 6] >> UInt64(bit & 63) & 1 == 1 }

  private func reasons(bit: Int) -> FindingSet {
    let (network, codebook) = (engine.network, engine.codebook)
    guard bit >= FindingSet.capacity else {
      return holds(bit: bit)
        ? FindingSet(CollectionOfOne(bit))
        : answers & codebook.entries[codebook.place(ofFinding: bit)].mask
    }
    let node = network.nodes[bit - FindingSet.capacity]
    let isSo = holds(bit: bit)
    // One failure is enough; the shortest that names an answer is told.
    let isFailure = node.kind == .all && !isSo
    var found = FindingSet()
    for each in node.parts {
      let part = network.parts[Int(each)]
      let word = Int(part.word)
      var rest = (state[word] ^ part.flip ^ (isSo ? 0 : .max)) & part.mask
      while rest != 0 {
        let own = reasons(bit: word << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
        if !isFailure {
          found |= own
        } else if !own.isEmpty, found.isEmpty || own.count < found.count {
          found = own
        }
      }
    }
    return found
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
