import Assessment

/// What counts of some answers, put as clauses, as ``Rulebook/counted(_:)`` has it.
struct CountedAnswers {
  /// What counts, whatever else will be answered, by the findings’ numbers.
  private(set) var certain: [Int: Solver.Literal]
  /// What counts as things stand.
  private(set) var counted: [Int: Solver.Literal]
  /// Whether each question that does not apply to everyone may apply.
  private(set) var applies: [Question.ID: Solver.Literal] = [:]
  /// What may still be answered to the questions without an answer.
  private var open: [Int: Solver.Literal] = [:]

  /// Puts what counts of findings that were given to the questions that were answered.
  init(
    of engine: Engine, given: [Int: Solver.Literal], answered: [Question.ID: Solver.Literal],
    in circuit: inout Circuit
  ) {
    (certain, counted) = (given, given)
    for entry in engine.codebook.entries {
      guard let isAnswered = answered[entry.question.id] else { continue }
      for number in entry.mask { open[number] = !isAnswered }
    }
    for question in engine.questions {
      guard let node = question.applies else { continue }
      let (sure, maybe) = foresight(of: Network.bit(of: node), in: engine.network, &circuit)
      applies[engine.codebook.entries[question.place].question.id] = maybe
      for number in question.mask {
        guard let given = given[number], let isOpen = open[number] else { continue }
        certain[number] = circuit.all([given, sure])
        counted[number] = circuit.all([given, maybe])
        open[number] = circuit.all([isOpen, maybe])
      }
    }
  }

  /// Whether a decision or a finding is certain and whether it is possible.
  private func foresight(
    of bit: Int, in network: Network, _ circuit: inout Circuit
  ) -> (sure: Solver.Literal, maybe: Solver.Literal) {
    guard bit >= FindingSet.capacity else {
      let maybe = [counted[bit], open[bit]].compactMap(\.self)
      return (certain[bit] ?? !circuit.yes, circuit.any(maybe))
    }
    var (sure, maybe): ([Solver.Literal], [Solver.Literal]) = ([], [])
    for literal in network.literals(of: bit - FindingSet.capacity) {
      let part = foresight(of: literal.bit, in: network, &circuit)
      sure.append(literal.isNegated ? !part.maybe : part.sure)
      maybe.append(literal.isNegated ? !part.sure : part.maybe)
    }
    let node = network.nodes[bit - FindingSet.capacity]
    return (circuit.decision(node, sure), circuit.decision(node, maybe))
  }
}

extension Circuit {
  /// For each question, whether one of its findings was given.
  mutating func answered(
    to engine: Engine, _ given: [Int: Solver.Literal]
  ) -> [Question.ID: Solver.Literal] {
    engine.codebook.entries.reduce(into: [:]) { answered, entry in
      answered[entry.question.id] = any(entry.mask.compactMap { given[$0] })
    }
  }
}
