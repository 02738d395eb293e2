import Assessment

@testable import Review

/// Finds people for whom a mutant goes otherwise than its rule, by the solver that proves the laws.
struct WitnessFinder {
  private let findings: [Finding]
  private let literals: [Finding: Solver.Literal]
  /// All answers that a person can give together.
  private let answers: Circuit

  init(_ codebook: Codebook) {
    var circuit = Circuit()
    let inputs = codebook.findings.map { _ in circuit.input() }
    for entry in codebook.entries { circuit.exclude(entry) { inputs[$0] } }
    findings = codebook.findings
    literals = Dictionary(uniqueKeysWithValues: zip(findings, inputs))
    answers = circuit
  }

  /// Somebody for whom the two differ, who tells no more than that needs; nobody if they are the
  /// same for all.
  func witness(of mutant: Mutant) -> Person? {
    var circuit = answers
    let rule = literal(mutant.rule, [:], in: &circuit)
    let changed = literal(mutant.changed, mutant.reading, in: &circuit)
    circuit.solver.add([rule, changed])
    circuit.solver.add([!rule, !changed])
    guard let model = circuit.solver.solve(assuming: []) else { return nil }
    var told = Set(findings.filter { literals[$0].map { model[$0.variable] } ?? false })
    // The conditions as they are read: what the solver found must be so by them as well.
    precondition(mutant.differs(when: told), "\(mutant.rule.id): the solver found no witness")
    while let spare = findings.first(where: {
      told.contains($0) && mutant.differs(when: told.subtracting([$0]))
    }) {
      told.remove(spare)
    }
    return Person(told, of: mutant.rule)
  }

  private func literal(
    _ rule: Rule, _ reading: [Identifier<Fact>: Condition], in circuit: inout Circuit
  ) -> Solver.Literal {
    var known: [Identifier<Fact>: Solver.Literal] = [:]
    let whole = Condition.every([rule.when] + rule.unless.map { .not(.fact($0)) })
    return literal(whole, reading, &known, in: &circuit)
  }

  private func literal(
    _ condition: Condition, _ reading: [Identifier<Fact>: Condition],
    _ known: inout [Identifier<Fact>: Solver.Literal], in circuit: inout Circuit
  ) -> Solver.Literal {
    func all(_ terms: [Condition]) -> [Solver.Literal] {
      terms.map { literal($0, reading, &known, in: &circuit) }
    }
    switch condition {
    case .has(let finding): return literals[finding] ?? !circuit.yes
    case .every(let terms): return circuit.all(all(terms))
    case .either(let terms): return circuit.any(all(terms))
    case .atLeast(let count, let terms): return circuit.several(count, of: all(terms))
    case .not(let term): return !literal(term, reading, &known, in: &circuit)
    case .fact(let fact):
      if let known = known[fact.id] { return known }
      let literal = literal(
        reading[fact.id] ?? fact.condition, reading, &known, in: &circuit)
      known[fact.id] = literal
      return literal
    }
  }
}
