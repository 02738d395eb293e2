import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The outcome: what to do first, then why, what can fit, when to hurry, and what to read.
  static func outcome(_ journey: Journey, _ look: Look) -> Sheet {
    .outcome(Account(of: journey.answers, by: journey.engine), journey.items, look)
  }

  /// An outcome with the items that lead on from it.
  static func outcome(_ account: Account, _ items: [Item], _ look: Look) -> Sheet {
    let (urgency, guidebook) = (account.outcome.urgency, account.guidebook)
    guard let advice = guidebook.advice(for: urgency) else { return Sheet("", []) }
    let told = AccountPieces(account: account, look: look)
    // Who must hurry reads last what might have made it less urgent.
    let (changesSoon, changesLate) = urgency.isAlarm ? ([], told.changes) : (told.changes, [])
    var sheet = Sheet(
      look.say(.resultPlace),
      whatToDo(advice, look) + told.led + told.others + told.calm + changesSoon + told.causes
        + warnings(guidebook, look) + closing(look) + changesLate + next(items, guidebook, look))
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

  /// What should make anyone get help sooner.
  private static func warnings(_ guidebook: Guidebook, _ look: Look) -> [Piece] {
    [
      .block([
        .heading(look.say(.warningsHeading)), .list(guidebook.warnings.map { look.say($0) }),
      ]), .gap,
    ]
  }

  /// What holds for every outcome.
  private static func closing(_ look: Look) -> [Piece] {
    [
      .block([.text(look.say(.worriedHint), .strong), .text(look.say(.disclaimer))]), .gap,
    ]
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
