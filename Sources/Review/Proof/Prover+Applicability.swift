import Assessment

/// The law about answers that do not apply.
extension Prover {
  /// Two sets of answers that differ in the answer to a question that does not apply leave the same
  /// answers counting; sets that differ in several such answers are joined by a chain of those.
  ///
  /// This is put to the solver for all answers. That a report is made from what counts, and that
  /// the engine counts what the conditions say, is watched with each example of each rule and each
  /// answer beside it that does not apply.
  ///
  /// Who reports and who counts can be exchanged, so that tests can see this proof fail.
  func applicability(
    reporting report: ((FindingSet) -> Report)? = nil,
    counting counted: ((FindingSet) -> FindingSet)? = nil
  ) -> Proof {
    let conditional = engine.questions.filter { $0.applies != nil }
      .map { engine.codebook.entries[$0.place] }
    var claims = 0
    var failures: [String] = []
    for entry in conditional {
      var exchange = ExchangeOfIdle(of: engine, entry)
      claims += engine.codebook.findings.count
      failures += exchange.failures().map { number, beside in
        """
        \(entry.question.id): where it does not apply, its answer changes whether \
        \(names(of: FindingSet([number]))) counts, beside \(names(of: beside))
        """
      }
    }
    let (watched, unlike) = watch(
      conditional, reporting: report ?? engine.report(on:), counting: counted ?? engine.counted)
    return Proof(
      law: .applicability, claims: claims + watched,
      cover: """
        all \(space.count().rounded) sets of answers beside all exchanges of an answer to one of \
        \(conditional.count) questions where it does not apply: \(claims) claims by a solver, one \
        for each answer that counts or does not; watched in \(watched) sets, the examples of all \
        rules with and without such answers
        """, failures: failures + unlike)
  }

  /// Each example with each answer that does not apply beside it.
  private func watch(
    _ conditional: [Codebook.Entry], reporting report: (FindingSet) -> Report,
    counting counted: (FindingSet) -> FindingSet
  ) -> (count: Int, failures: [String]) {
    let codebook = engine.codebook
    let examples = engine.guidebook.rules.flatMap { $0.examples.holds + $0.examples.fails }
    var (count, failures): (Int, [String]) = (0, [])
    for example in examples {
      let told = codebook.tidied(FindingSet(example.findings.compactMap(codebook.number)))
      let sets = conditional.map { entry in
        (entry: entry, sets: entry.mask.map { (told - entry.mask) | FindingSet([$0]) })
      }
      count += 1
      failures += ([told] + sets.flatMap(\.sets)).filter { set in
        codebook.findings(in: counted(set))
          != engine.guidebook.counted(codebook.findings(in: set))
      }.map { "\(example.person), \(names(of: $0)): not counted as it is written" }
      for (entry, sets) in sets {
        let idle = sets.filter { !counted($0).meets(entry.mask) }
        guard !idle.isEmpty else { continue }
        count += idle.count
        let expected = report(told - entry.mask)
        failures += idle.filter { report($0) != expected }.map {
          "\(example.person), \(names(of: $0)): another report than without \(entry.question.id)"
        }
      }
    }
    return (count, failures)
  }
}

/// Two looks at the same answers, put as clauses: all is equal but the answer to one question, which
/// does not apply in the first look.
private struct ExchangeOfIdle {
  private var circuit = Circuit()
  private let before: CountedAnswers
  private let after: CountedAnswers
  private let given: [Int: Solver.Literal]
  private let applies: Solver.Literal

  init(of engine: Engine, _ exchanged: Codebook.Entry) {
    var given: [Int: Solver.Literal] = [:]
    for entry in engine.codebook.entries {
      for number in entry.mask { given[number] = circuit.input() }
      circuit.exclude(entry) { given[$0] }
    }
    var other = given
    for number in exchanged.mask { other[number] = circuit.input() }
    circuit.exclude(exchanged) { other[$0] }
    self.given = given
    before = CountedAnswers(
      of: engine, given: given, answered: circuit.answered(to: engine, given), in: &circuit)
    after = CountedAnswers(
      of: engine, given: other, answered: circuit.answered(to: engine, other), in: &circuit)
    applies = before.applies[exchanged.question.id] ?? circuit.yes
  }

  /// The findings that count in one look only, each with what was given in the first.
  mutating func failures() -> [(number: Int, beside: FindingSet)] {
    given.keys.sorted().compactMap { number in
      guard let first = before.counted[number], let second = after.counted[number] else {
        return nil
      }
      for premises in [[!applies, first, !second], [!applies, !first, second]] {
        guard let model = circuit.solver.solve(assuming: premises) else { continue }
        let beside = given.filter { model[$0.value.variable] == $0.value.isTrue }.map(\.key)
        return (number, FindingSet(beside))
      }
      return nil
    }
  }
}
