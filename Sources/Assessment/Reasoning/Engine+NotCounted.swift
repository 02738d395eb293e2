/// An answer that was given and does not count.
public struct NotCounted: Equatable, Sendable {
  /// The question, which does not apply.
  public let question: Question.ID
  /// The answer.
  public let answer: [Finding]
  /// The questions whose answers keep it from applying.
  public let because: [Question.ID]
}

extension Engine {
  /// The answers that were given and do not count, in the order of asking.
  public func notCounted(of answers: Answers) -> [NotCounted] {
    let given = codebook.set(of: answers)
    let idle = given - counted(given)
    guard !idle.isEmpty else { return [] }
    let reading = Reading(of: given, by: self)
    return questions.filter { $0.mask.meets(idle) }.map { question in
      NotCounted(
        question: codebook.entries[question.place].question.id,
        answer: findings(idle & question.mask),
        because: reasons(question, reading))
    }
  }

  /// The answers that do not count and would make this more urgent if they did, alone or together.
  public func graverNotCounted(of answers: Answers) -> [NotCounted] {
    let given = codebook.set(of: answers)
    let counted = counted(given)
    let urgency = rulebook.urgencyOfAll(counted)
    func isGraver(_ idle: [NotCounted]) -> Bool {
      let back = idle.flatMap(\.answer).compactMap(codebook.number)
      return rulebook.urgencyOfAll(counted | FindingSet(back)) > urgency
    }
    let idle = notCounted(of: answers)
    let alone = idle.filter { isGraver([$0]) }
    return alone.isEmpty && isGraver(idle) ? idle : alone
  }

  /// What keeps a question from applying; where that is a question that does not apply itself, what
  /// keeps that one.
  private func reasons(_ question: QuestionNodes, _ reading: Reading) -> [Question.ID] {
    guard let applies = question.applies else { return [] }
    let own = reading.reasons(for: applies)
    let support = network.support(of: applies)
    return questions.filter { $0.place != question.place && $0.mask.meets(support) }
      .flatMap { other -> [Question.ID] in
        let id = codebook.entries[other.place].question.id
        if other.mask.meets(own) { return [id] }
        return other.mask.meets(reading.answers) ? [] : reasons(other, reading)
      }
      .reduce(into: []) { ids, id in if !ids.contains(id) { ids.append(id) } }
  }
}
