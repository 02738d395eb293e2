/// What one other answer would change.
extension Engine {
  /// Another answer to one question, by number, and by name as a report tells it.
  struct Change {
    let question: Codebook.Entry
    let answer: FindingSet
    let told: Report.Change
  }

  /// How many changes are worth telling in each direction.
  private static var mostChanges: Int { 3 }

  /// For each answered question the nearest change up and the nearest down.
  func changes(to answers: FindingSet, from urgency: Urgency) -> [Change] {
    var nearest: [Change] = []
    for nodes in questions where nodes.mask.meets(answers) {
      let entry = codebook.entries[nodes.place]
      var (up, down): (Change?, Change?)
      for answer in steps(from: answers, to: entry) {
        let new = self.urgency(of: (answers - entry.mask) | answer)
        if new > urgency, up.map({ new < $0.told.urgency }) ?? true {
          up = change(to: answer, of: entry, from: answers, new)
        } else if new < urgency, down.map({ new > $0.told.urgency }) ?? true {
          down = change(to: answer, of: entry, from: answers, new)
        }
      }
      nearest += [up, down].compactMap(\.self)
    }
    return Urgency.allCases.flatMap { level in nearest.filter { $0.told.urgency == level } }
  }

  /// A danger that is there at once is no news, so it comes last, after who the person is.
  func rises(_ changes: [Change], above urgency: Urgency) -> [Report.Change] {
    let higher = changes.filter { $0.told.urgency > urgency }
    func remoteness(_ change: Change) -> Int {
      let question = change.question.question
      return question.block == .danger ? 2 : guidebook.isAboutPerson(question.id) ? 1 : 0
    }
    return Array(
      (0...2).flatMap { step in higher.filter { remoteness($0) == step } }
        .prefix(Self.mostChanges).map(\.told))
  }

  /// A fall is told only if no more would be asked: else it could end higher.
  func falls(
    _ changes: [Change], below urgency: Urgency, from answers: FindingSet
  ) -> [Report.Change] {
    let lower = Urgency.allCases.reversed().filter { $0 < urgency }
      .flatMap { level in changes.filter { $0.told.urgency == level } }
    let interview = Interview(by: self)
    return Array(
      lower.lazy.filter {
        interview.unanswered(after: (answers - $0.question.mask) | $0.answer).isEmpty
      }
      .prefix(Self.mostChanges).map(\.told))
  }

  private func change(
    to answer: FindingSet, of entry: Codebook.Entry, from answers: FindingSet, _ urgency: Urgency
  ) -> Change? {
    let (before, after) = (answers & entry.plain, answer & entry.plain)
    let step: Report.Step? =
      if !entry.takesSeveral {
        answer.first.map { .instead(codebook.findings[$0]) }
      } else if let added = (after - before).first {
        before.isEmpty ? .instead(codebook.findings[added]) : .also(codebook.findings[added])
      } else {
        (before - after).first.map { .without(codebook.findings[$0]) }
      }
    return step.map {
      Change(
        question: entry, answer: answer,
        told: .init(
          question: entry.question.id, answer: findings(answer), step: $0, urgency: urgency))
    }
  }

  /// The answers that are one step from the one given, those nearest in gravity first: another
  /// option, one tick more or less, one place less.
  private func steps(from answers: FindingSet, to entry: Codebook.Entry) -> [FindingSet] {
    let given = answers & entry.mask
    guard entry.takesSeveral else {
      let near = given.reduce(FindingSet()) { $0 | codebook.neighbours(of: $1) }
      let others = entry.mask - given - entry.unsure
      return (Array(others & near) + Array(others - near)).map { FindingSet(CollectionOfOne($0)) }
    }
    let ticked = given & entry.plain
    // Of the map only what is marked is changed: there is always another place to mark.
    return (entry.isMap ? ticked : entry.plain).map { number in
      let step = FindingSet(CollectionOfOne(number))
      let other = ticked.meets(step) ? ticked - step : ticked | step
      return other.isEmpty ? entry.mask - entry.plain - entry.unsure : other
    }
  }
}
