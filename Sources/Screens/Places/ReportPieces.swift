import Assessment
import Console
import Journey
import Wording

/// The parts of a report as pieces of their pages.
struct ReportPieces {
  let report: Report
  let guidebook: Guidebook
  let look: Look

  /// The most calm answers that are told.
  private static let mostCalm = 8
  /// The most answers that are told for a cause, and against it.
  private static let mostEvidence = 3

  /// A part of the report, with the sections that can be opened from it.
  func pieces(of part: ReportPart, opening items: [Item] = []) -> [Piece] {
    switch part {
    case .why: led + others + calm + look.ways(items, in: guidebook)
    case .changes: changes
    case .causes: causes(opening: items)
    case .warnings: warnings + look.ways(items, in: guidebook)
    }
  }

  /// The answers that led to the urgency, and why they matter.
  private var led: [Piece] {
    let told = guidebook.toldAsAsked(report.decisive).map { look.say(told: $0) }
    let calming = report.calming.map { look.say(.heldBack(look.say(Text($0.words)))) }
    let texts = report.reasons.map { look.say($0) } + calming
    let list = told.isEmpty ? [] : [Piece.list(told), .gap]
    return list + texts.flatMap { [.text($0), .gap] }
  }

  /// What else the answers mean.
  private var others: [Piece] {
    section(.alsoHeading, report.otherReasons.map { look.say($0) })
  }

  /// The calm answers that speak against something more urgent.
  private var calm: [Piece] {
    section(
      .calmHeading,
      guidebook.toldAsAsked(report.calm).prefix(Self.mostCalm).map { look.say(told: $0) },
      after: .calmHint)
  }

  /// What would make it more urgent, and what less; only the latter beside an alarm.
  private var changes: [Piece] {
    let rises = report.urgency.isAlarm ? [] : sentences(report.rises)
    let blocks = [(Phrase.risesHint, rises), (.fallsHint, sentences(report.falls))]
      .filter { !$0.1.isEmpty }
    return blocks.isEmpty
      ? [.text(look.say(.nothingChanges)), .gap]
      : blocks.flatMap { hint, list in
        [.block([.text(look.say(hint), .faint), .list(list)]), .gap]
      }
  }

  /// The causes that can fit, with what speaks for and against each and a way to read about it.
  private func causes(opening items: [Item]) -> [Piece] {
    report.causes.flatMap { ranked -> [Piece] in
      let cause = ranked.cause
      let point = Piece.point(
        "\(look.say(cause.name)). \(look.say(cause.summary))", notes: notes(on: ranked))
      return [
        .block(
          [point] + look.ways(items.filter { $0 == .section(cause.page) }, in: guidebook)),
        .gap,
      ]
    } + [.text(look.say(.canFitHint)), .gap]
  }

  /// What should make anyone get help sooner.
  private var warnings: [Piece] {
    [
      .list(report.warnings.map { look.say($0.sign) }), .gap,
      .text(look.say(.worriedHint), .strong), .gap,
    ]
  }

  /// What speaks for and against a cause; but nobody who must hurry is given a reason to stay.
  private func notes(on ranked: Report.RankedCause) -> [String] {
    let isAlarm = report.urgency.isAlarm
    let speaksFor = isAlarm && !ranked.isBehindUrgency ? [] : ranked.speaksFor
    let against =
      isAlarm ? [] : ranked.speaksAgainst.filter { !ranked.speaksFor.contains($0) }
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

  /// The most telling answers, those that say that nothing is there last.
  private func evidence(_ findings: [Finding]) -> String? {
    let told =
      guidebook.toldAsAsked(findings.filter { !guidebook.isCalm($0) })
      + guidebook.toldAsAsked(findings.filter(guidebook.isCalm))
    return told.isEmpty
      ? nil : told.prefix(Self.mostEvidence).map { look.say(told: $0) }.joined(separator: "; ")
  }

  private func sentences(_ changes: [Report.Change]) -> [String] {
    changes.compactMap { sentence($0) }
  }

  /// What would follow from another answer.
  private func sentence(_ change: Report.Change) -> String? {
    guard let told = guidebook.told([change.step.finding]).first,
      let advice = guidebook.advice(for: change.urgency)
    else { return nil }
    let (topic, answer) = (look.say(told.topic), look.say(answers: told.answers))
    // Both windows of an appointment have one headline.
    let within = change.urgency.window.map { _ in look.say(advice.howSoon) }
    let level = look.say(.level(look.say(advice.headline), within: within))
    return switch change.step {
    case .instead: look.say(.ifAnswered(answer, to: topic, then: level))
    case .also: look.say(.ifAlso(answer, topic: topic, then: level))
    case .without: look.say(.ifNot(answer, topic: topic, then: level))
    }
  }
}
