import Assessment

extension Account {
  /// How an answer would be another.
  enum Turn: Hashable {
    /// This one had been chosen.
    case instead(Finding)
    /// This one had been ticked beside the others.
    case also(Finding)
    /// This one had not been ticked.
    case without(Finding)

    var finding: Finding {
      switch self {
      case .instead(let finding), .also(let finding), .without(let finding): finding
      }
    }
  }

  /// How many changes are told in each direction.
  private static let changes = 3

  /// The answers that would make it more urgent, the smallest rise first.
  ///
  /// What is a danger at once is no news, so it comes last, after who the person is.
  var rises: [Explanation.Change] {
    let higher = explanation.changes.filter { $0.urgency > outcome.urgency }
    return Array(
      (0...2).flatMap { step in higher.filter { remoteness($0) == step } }.prefix(Self.changes))
  }

  /// The answers that would make it less urgent, the smallest fall first.
  ///
  /// A fall is told only where no more would be asked: else it could end higher.
  var falls: [Explanation.Change] {
    Array(
      Urgency.allCases.filter { $0 < outcome.urgency }.reversed()
        .flatMap { level in explanation.changes.filter { $0.urgency == level } }
        .lazy.filter { Interview(by: engine).unanswered(after: answers(after: $0)).isEmpty }
        .prefix(Self.changes))
  }

  /// What the person would have told us.
  func answers(after change: Explanation.Change) -> FindingSet {
    (given - codebook.entries[change.question].mask) | change.answer
  }

  private func remoteness(_ change: Explanation.Change) -> Int {
    let question = codebook.entries[change.question].question
    if question.decidesAtOnce { return 2 }
    return isAboutPerson(question.id) ? 1 : 0
  }

  /// How the answer would differ from what was given.
  func turn(_ change: Explanation.Change) -> Turn? {
    let entry = codebook.entries[change.question]
    guard entry.takesSeveral else {
      return change.answer.first.map { .instead(codebook.findings[$0]) }
    }
    let (before, after) = (given & entry.plain, change.answer & entry.plain)
    if let added = (after - before).first {
      let finding = codebook.findings[added]
      return before.isEmpty ? .instead(finding) : .also(finding)
    }
    return (before - after).first.map { .without(codebook.findings[$0]) }
  }
}
