import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The outcome: what to do first, then why, what can fit, when to hurry, and what to read.
  static func outcome(_ journey: Journey, _ look: Look) -> Sheet {
    .outcome(journey.outcome, journey.guidebook, journey.items, look)
  }

  /// An outcome with the items that lead on from it.
  static func outcome(
    _ outcome: Outcome, _ guidebook: Guidebook, _ items: [Item], _ look: Look
  ) -> Sheet {
    guard let advice = guidebook.advice(for: outcome.urgency) else { return Sheet("", []) }
    var sheet = Sheet(
      look.say(.resultPlace),
      whatToDo(advice, look) + reasons(outcome, guidebook, look) + causes(outcome, look)
        + warnings(guidebook, look) + closing(look) + next(items, guidebook, look))
    sheet.isRead = true
    return sheet
  }

  /// How soon help is needed, at a glance, and what to do first.
  private static func whatToDo(_ advice: Advice, _ look: Look) -> [Piece] {
    let signal = Signal(advice.urgency)
    return [
      .card(
        .signal(signal, look.glyphs), .signal(signal),
        ["\(signal.symbol)  \(look.say(advice.headline))", look.say(advice.howSoon)]),
      .gap, .heading(look.say(.whatToDo)), .list(advice.actions.map { look.say($0) }), .gap,
    ]
  }

  /// The rules that set the urgency with the answers that led there, then the others in short.
  private static func reasons(
    _ outcome: Outcome, _ guidebook: Guidebook, _ look: Look
  ) -> [Piece] {
    let statements = guidebook.statements(for: outcome)
    let deciding = outcome.held.prefix { $0.rule.urgency == outcome.urgency }.count
    let others = statements.dropFirst(deciding)
    return [.heading(look.say(.whyHeading))]
      + statements.prefix(deciding).flatMap { pieces(of: $0, look) }
      + (others.isEmpty ? [] : [.heading(look.say(.alsoHeading))])
      + others.flatMap { pieces(of: $0, look) }
  }

  private static func pieces(of statement: Statement, _ look: Look) -> [Piece] {
    let told = statement.told.map { look.say(told: $0) }
    return [.text(look.say(statement.reason))]
      + (told.isEmpty ? [] : [.text(look.say(.youToldUs), .faint), .list(told)]) + [.gap]
  }

  /// The causes that can fit, those to be ruled out first.
  private static func causes(_ outcome: Outcome, _ look: Look) -> [Piece] {
    guard !outcome.causes.isEmpty else { return [] }
    return [
      .heading(look.say(.canFitHeading)),
      .list(
        outcome.causes.map { "\(look.say($0.cause.name)). \(look.say($0.cause.summary))" }),
      .text(look.say(.canFitHint)), .gap,
    ]
  }

  /// What should make anyone get help sooner.
  private static func warnings(_ guidebook: Guidebook, _ look: Look) -> [Piece] {
    [
      .heading(look.say(.warningsHeading)), .list(guidebook.warnings.map { look.say($0) }), .gap,
    ]
  }

  /// What holds for every outcome.
  private static func closing(_ look: Look) -> [Piece] {
    [.text(look.say(.worriedHint), .strong), .text(look.say(.disclaimer)), .gap]
  }

  /// What can be done from here.
  private static func next(
    _ items: [Item], _ guidebook: Guidebook, _ look: Look
  ) -> [Piece] {
    let lines = items.compactMap { item -> Piece? in
      switch item {
      case .answerMore: .item(item, look.say(.answerMore))
      case .section(let id):
        guidebook.section(id).map { .item(item, look.say(.read($0.title))) }
      case .reviewAnswers: .item(item, look.say(.reviewAnswers))
      case .startAgain: .item(item, look.say(.startAgain))
      case .leave: .item(item, look.say(.leave))
      default: nil
      }
    }
    return lines.isEmpty ? [] : [.block([.heading(look.say(.nextHeading))] + lines)]
  }
}

extension Signal {
  /// The step of urgency that a level wears: the only place that decides it.
  init(_ urgency: Urgency) {
    self =
      switch urgency {
      case .selfCare: .calm
      case .appointment: .notice
      case .sameDay: .caution
      case .emergency: .danger
      case .ambulance: .alarm
      }
  }

  /// The mark that tells the step where there is no colour.
  var symbol: String {
    switch self {
    case .calm: "[ok]"
    case .notice: "[>]"
    case .caution: "[!]"
    case .danger: "[!!]"
    case .alarm: "[!!!]"
    }
  }
}
