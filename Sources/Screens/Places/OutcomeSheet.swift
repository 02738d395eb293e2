import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The outcome: how soon and what to do, and ways to what is behind it.
  ///
  /// It says what to do and not what somebody has, as others may see it.
  static func outcome(_ journey: Journey, _ look: Look) -> Sheet {
    guard let advice = journey.guidebook.advice(for: journey.urgency) else { return Sheet("", []) }
    let items = journey.items.compactMap { item in
      look.say(next: item).map { Piece.item(item, $0) }
    }
    return Sheet(
      result: advice, isNumbered: true, at: journey.site, look,
      whatToDo(advice, journey.site, look) + [.gap] + items
        + [.air] + limits(of: journey.site, look))
  }

  /// A part of what is behind an outcome, with a way on to the next.
  static func part(_ part: ReportPart, _ journey: Journey, _ look: Look) -> Sheet {
    let told = ReportPieces(report: journey.report, guidebook: journey.guidebook, look: look)
    let next = journey.items.compactMap { item -> Piece? in
      guard case .part(let next) = item else { return nil }
      return .item(item, look.say(.nextSection(look.say(.part(next)))))
    }
    guard let advice = journey.guidebook.advice(for: journey.report.urgency) else {
      return Sheet("", [])
    }
    return Sheet(
      result: advice, isRead: true, at: journey.site, look,
      [.title(look.say(.part(part))), .gap] + told.pieces(of: part, opening: journey.items) + next)
  }

  /// How soon help is needed, at a glance, and what to do first.
  static func whatToDo(_ advice: Advice, _ site: Site, _ look: Look) -> [Piece] {
    [card(of: advice, look), .air] + steps(of: advice, at: site, look)
  }

  /// How soon help is needed, at a glance.
  static func card(of advice: Advice, _ look: Look) -> Piece {
    let signal = Signal(advice.urgency)
    return .card(
      .signal(signal, look.glyphs), .signal(signal),
      ["\(signal.symbol)  \(look.say(advice.headline))", look.say(advice.howSoon)])
  }

  /// What to do, the words of the place first.
  static func steps(of advice: Advice, at site: Site, _ look: Look) -> [Piece] {
    sentence(of: site, at: advice.urgency, look) + [
      .heading(look.say(.whatToDo)), .list(advice.actions.map { look.say($0) }),
    ]
  }

  /// A page of a result, whose head names the level.
  private init(
    result advice: Advice, isRead: Bool = false, isNumbered: Bool = false, at site: Site,
    _ look: Look, _ pieces: [Piece]
  ) {
    self.init(
      Self.level(of: advice, at: site, look), isRead: isRead, isNumbered: isNumbered, pieces)
    if !site.isEvaluation { group = look.say(.resultPlace) }
  }

  /// The level for the head of a page; and that the guide is only tried out, if it is.
  static func level(of advice: Advice, at site: Site, _ look: Look) -> String {
    let level = look.say(advice.headline)
    return site.isEvaluation ? look.say(.kiosk(.evaluationPlace(level))) : level
  }

  /// What the place itself says at an urgency.
  static func sentence(of site: Site, at urgency: Urgency, _ look: Look) -> [Piece] {
    site.sentences[urgency].map { [.text(look.glyphs.fold($0), .strong), .air] } ?? []
  }

  /// What must be said with every result.
  private static func limits(of site: Site, _ look: Look) -> [Piece] {
    (site.isEvaluation ? [.text(look.say(.kiosk(.evaluationOnly)), .urgent)] : [])
      + [.text(look.say(.disclaimer), .faint)]
  }
}

extension Look {
  /// What an item of the outcome leads to.
  fileprivate func say(next item: Item) -> String? {
    switch item {
    case .part(let part): say(.part(part))
    case .answerMore: say(.answerMore)
    case .contents: say(.readMore)
    case .reviewAnswers: say(.reviewAnswers)
    case .startAgain: say(.startAgain)
    default: nil
    }
  }
}

extension Phrase {
  /// The name of a part of what is behind an outcome.
  static func part(_ part: ReportPart) -> Phrase {
    switch part {
    case .why: .ledHeading
    case .changes: .changesHeading
    case .causes: .canFitHeading
    case .warnings: .warningsHeading
    }
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
