import Assessment
import Console
import Journey
import Wording

/// The account of an outcome as pieces of its page.
struct AccountPieces {
  let account: Account
  let look: Look

  /// A part of the account, with the sections that can be opened from it.
  func pieces(of part: OutcomePart, opening items: [Item] = []) -> [Piece] {
    switch part {
    case .why: led + others + calm + look.ways(items, in: account.guidebook)
    case .changes: changes
    case .causes: causes(opening: items)
    case .warnings: warnings + look.ways(items, in: account.guidebook)
    }
  }

  /// The answers that led to the urgency, and why they matter.
  private var led: [Piece] {
    let told = account.decisive.map { look.say(told: $0) }
    let calming = account.calming.map { look.say(.heldBack(look.say(Text($0.words)))) }
    let texts = account.reasons.map { look.say($0) } + calming
    let list = told.isEmpty ? [] : [Piece.list(told), .gap]
    return list + texts.flatMap { [.text($0), .gap] }
  }

  /// What else the answers mean.
  private var others: [Piece] {
    section(.alsoHeading, account.otherReasons.map { look.say($0) })
  }

  /// The calm answers that speak against something more urgent.
  private var calm: [Piece] {
    section(.calmHeading, account.calm.map { look.say(told: $0) }, after: .calmHint)
  }

  /// What would make it more urgent, and what less; only the latter beside an alarm.
  private var changes: [Piece] {
    let rises = account.outcome.urgency.isAlarm ? [] : sentences(account.rises)
    let blocks = [(Phrase.risesHint, rises), (.fallsHint, sentences(account.falls))]
      .filter { !$0.1.isEmpty }
    return blocks.isEmpty
      ? [.text(look.say(.nothingChanges)), .gap]
      : blocks.flatMap { hint, list in
        [.block([.text(look.say(hint), .faint), .list(list)]), .gap]
      }
  }

  /// The causes that can fit, with what speaks for and against each and a way to read about it.
  private func causes(opening items: [Item]) -> [Piece] {
    account.outcome.causes.flatMap { ranked -> [Piece] in
      let cause = account.engine.causes[ranked.cause].cause
      let point = Piece.point(
        "\(look.say(cause.name)). \(look.say(cause.summary))", notes: notes(on: ranked))
      return [
        .block(
          [point] + look.ways(items.filter { $0 == .section(cause.page) }, in: account.guidebook)),
        .gap,
      ]
    } + [.text(look.say(.canFitHint)), .gap]
  }

  /// What should make anyone get help sooner.
  private var warnings: [Piece] {
    [
      .list(account.guidebook.warnings.map { look.say($0.sign) }), .gap,
      .text(look.say(.worriedHint), .strong), .gap,
    ]
  }

  /// What speaks for and against a cause; but nobody who must hurry is given a reason to stay.
  private func notes(on ranked: Outcome.RankedCause) -> [String] {
    let isAlarm = account.outcome.urgency.isAlarm
    let speaksFor = isAlarm && !ranked.isBehindUrgency ? FindingSet() : ranked.speaksFor
    let against = isAlarm ? FindingSet() : ranked.speaksAgainst - ranked.speaksFor
    return [
      evidence(speaksFor).map { look.say(.speaksFor($0)) },
      evidence(against).map { look.say(.speaksAgainst($0)) },
    ].compactMap { $0 }
  }

  private func section(
    _ heading: Phrase, _ list: [String], after hint: Phrase? = nil
  ) -> [Piece] {
    guard !list.isEmpty else { return [] }
    let hint = hint.map { [Piece.text(look.say($0), .faint)] } ?? []
    return [.block([.heading(look.say(heading))] + hint + [.list(list)]), .gap]
  }

  private func evidence(_ findings: FindingSet) -> String? {
    let told = account.evidence(findings)
    return told.isEmpty ? nil : told.map { look.say(told: $0) }.joined(separator: "; ")
  }

  private func sentences(_ changes: [Explanation.Change]) -> [String] {
    changes.compactMap { sentence($0) }
  }

  /// What would follow from another answer.
  private func sentence(_ change: Explanation.Change) -> String? {
    guard let turn = account.turn(change),
      let told = account.guidebook.told([turn.finding]).first,
      let advice = account.guidebook.advice(for: change.urgency)
    else { return nil }
    let (topic, answer) = (look.say(told.topic), look.say(answers: told.answers))
    // Both windows of an appointment have one headline.
    let within = change.urgency.window.map { _ in look.say(advice.howSoon) }
    let level = look.say(.level(look.say(advice.headline), within: within))
    return switch turn {
    case .instead: look.say(.ifAnswered(answer, to: topic, then: level))
    case .also: look.say(.ifAlso(answer, topic: topic, then: level))
    case .without: look.say(.ifNot(answer, topic: topic, then: level))
    }
  }
}
