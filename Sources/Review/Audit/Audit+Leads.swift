import Assessment

extension Audit {
  /// How many causes lead; a question that can change these is worth asking.
  private static let leading = 3

  /// Causes that never lead, and questions that never matter.
  var leadFaults: [GuidebookFault] {
    let causes = guidebook.causes.filter { !leads($0) }
    let entries = engine.codebook.entries.map(\.question.id).unique
      .compactMap(engine.codebook.entry)
    let questions = entries.filter { !changesUrgency($0) && !changesCauses($0) }
    return causes.map { .neverLeads($0.id) } + questions.map { .idleQuestion($0.question.id) }
  }

  /// Whether answers were found that put a cause first among those not behind the urgency, or
  /// behind it.
  ///
  /// This is a search: through the examples of the rules that point to the cause, and through
  /// answers that open its gate and bring more and more of its evidence. What is found is certain;
  /// what is not found may still exist, so such a cause wants a look by a person.
  func leads(_ cause: Cause) -> Bool {
    let examples = engine.rules.filter { $0.rule.pointsTo.contains(cause.id) }
      .flatMap(\.rule.examples.holds).compactMap {
        engine.answers(to: Way(needs: Set($0.findings)))
      }
    return (examples + answers(for: cause)).contains { answers in
      let causes = engine.causes(for: answers)
      let first = causes.first { !$0.isBehindUrgency }?.cause
      return (causes.filter(\.isBehindUrgency).map(\.cause) + [first].compactMap(\.self))
        .contains(cause)
    }
  }

  /// Whether answers were found for which another answer to the question leads to other causes.
  ///
  /// This is a search too: among the answers that speak for each cause and the examples of rules.
  func changesCauses(_ entry: Codebook.Entry) -> Bool {
    let touched = engine.causes.filter { nodes in
      ([nodes.gate] + nodes.evidence.map(\.node)).contains {
        engine.network.support(of: $0).meets(entry.mask)
      }
    }
    let spoken = touched.flatMap { answers(for: $0.cause) }
    return !touched.isEmpty
      && ([FindingSet()] + spoken + examples).contains { answers in
        let others = entry.range.map { number in
          engine.codebook.tidied((answers - entry.mask) | FindingSet([number]))
        }
        return Set(([answers - entry.mask] + others).map(leaders)).count > 1
      }
  }

  private func leaders(of answers: FindingSet) -> [Cause.ID] {
    engine.causes(for: answers).prefix(Self.leading).map(\.cause.id)
  }

  /// Answers that speak for a cause: each way through its gate, with no evidence for it, with the
  /// weightiest, with the two weightiest, and so on.
  private func answers(for cause: Cause) -> [FindingSet] {
    let evidence = cause.evidence.filter { $0.points > 0 }.sorted { $0.points > $1.points }
      .map { $0.when.ways() }
    return cause.gate.ways().flatMap { gate -> [FindingSet] in
      var way = gate
      return [engine.answers(to: way)].compactMap(\.self)
        + evidence.compactMap { more -> FindingSet? in
          let wider = more.lazy.compactMap { way.joined(with: $0) }
            .first { engine.answers(to: $0) != nil }
          guard let wider else { return nil }
          way = wider
          return engine.answers(to: wider)
        }
    }
  }
}

extension Engine {
  /// The answers that a way needs, if a person can give them together.
  func answers(to way: Way) -> FindingSet? {
    let numbers = way.needs.compactMap(codebook.number)
    let answers = FindingSet(numbers)
    return canBeAnswered(answers) && numbers.count == way.needs.count
      && codebook.tidied(answers) == answers ? answers : nil
  }

  /// Whether no question that takes one answer has two.
  func canBeAnswered(_ answers: FindingSet) -> Bool {
    codebook.entries.allSatisfy { $0.takesSeveral || (answers & $0.mask).count <= 1 }
  }
}
