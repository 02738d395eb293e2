import Assessment
import Console
import Journey
import Wording

extension Sheet {
  /// The PIN that staff must know; of what is typed only its length shows.
  static func staffDoor(_ journey: Journey, _ look: Look) -> Sheet {
    let post = journey.post
    var sheet = Sheet(
      look.say(.kiosk(.staffDoorPlace)),
      [
        .title(look.say(.kiosk(.staffDoorHeading))),
        .text(look.say(.kiosk(.staffDoorHint))), .gap,
        .input(
          look.say(.kiosk(.pinLine)), String(repeating: look.glyphs.mask, count: post.typed.count)),
      ])
    if let pause = journey.pauseAtDoor {
      sheet.problem = look.say(.kiosk(.locked(minutes: pause)))
    } else if post.typed.isEmpty, let check = post.lastCheck {
      sheet.problem = look.say(.kiosk(check == .unchecked ? .uncheckedPIN : .wrongPIN))
    }
    return sheet
  }

  /// What was counted, as the figures have it, and what staff may do.
  static func staff(_ journey: Journey, _ look: Look) -> Sheet {
    let items = journey.items.compactMap { item in
      look.say(forStaff: item).map { Piece.item(item, $0) }
    }
    return Sheet(
      look.say(.kiosk(.staffPlace)), isNumbered: true,
      [.title(look.say(.kiosk(.staffHeading))), .gap] + items + [
        .gap, .text(look.say(.kiosk(since(journey.site))), .faint),
      ] + counts(in: journey, look) + [.gap]
        + contact(of: journey.site, look).map { .text($0, .faint) })
  }

  private static func since(_ site: Site) -> KioskPhrase {
    .since(site.kiosk?.startedAt ?? "", batch: site.kiosk?.batch ?? 0)
  }

  /// What is said to staff now and then only.
  static let wordsForStaff: [Phrase] =
    [
      .kiosk(.wrongPIN), .kiosk(.uncheckedPIN), .kiosk(.locked(minutes: 2)), .kiosk(.visits),
      .kiosk(.completed),
      .kiosk(.abandoned), .kiosk(.ends), .kiosk(.endVisit), .kiosk(.leaveKioskPrompt),
      .kiosk(.leaveKioskHint), .key(.hide), .key(.urgentHelp), .key(.handIn),
    ] + PastVisit.End.allCases.map { .kiosk(.name(of: $0)) }

  private static func counts(in journey: Journey, _ look: Look) -> [Piece] {
    let tally = journey.post.tally
    let outcomes = tally.outcomes.published
    let told = Urgency.allCases.reversed().compactMap { level -> String? in
      guard let count = outcomes[.told(level)],
        let headline = journey.guidebook.advice(for: level)?.headline
      else { return nil }
      let window = level.window.map { " (\($0.rawValue))" } ?? ""
      return look.say(.kiosk(.countOf(look.say(headline) + window, count)))
    }
    let left = tally.abandoned.map { look.say(.kiosk(.countOf($0.page, $0.count))) }
    let ends = PastVisit.End.allCases.compactMap { end in
      tally.ends.published[end].map {
        look.say(.kiosk(.countOf(look.say(.kiosk(.name(of: end))), $0)))
      }
    }
    let rows: [(KioskPhrase, [String])] = [
      (.visits, ["\(tally.published)"]), (.completed, told), (.abandoned, left), (.ends, ends),
    ]
    return rows.compactMap { name, counts in
      counts.isEmpty
        ? nil : .entry(look.say(.kiosk(name)), counts.joined(separator: ", "))
    }
  }

  /// What the screen can show: every colour of a result with its shape, and letters.
  static func testPage(_ look: Look) -> Sheet {
    let cards: [Piece] = Urgency.allCases.filter { $0.window != .weeks }.map { level in
      let signal = Signal(level)
      return .card(
        .signal(signal, look.glyphs), .signal(signal), ["\(signal.symbol)  \(level.id)"])
    }
    let size = KioskPhrase.testSize(rows: look.size.rows, columns: look.size.columns)
    return Sheet(
      look.say(.kiosk(.testPlace)), isNumbered: true,
      [
        .title(look.say(.kiosk(.testHeading))), .text(look.say(.kiosk(size))),
        .text(look.say(.kiosk(.testLetters))),
      ] + cards + [.item(.stay, look.say(.kiosk(.backToPage)))])
  }
}

extension Look {
  /// What an item of the page for staff does.
  fileprivate func say(forStaff item: Item) -> String? {
    switch item {
    case .stay: say(.kiosk(.closeStaff))
    case .endVisit: say(.kiosk(.endVisit))
    case .testPage: say(.kiosk(.testPage))
    case .about: say(.about)
    case .leave: say(.kiosk(.leaveKiosk))
    default: nil
    }
  }
}

extension Glyphs {
  /// What stands for a digit that nobody may see; an asterisk would be taken for a mark.
  fileprivate var mask: String { self == .ascii ? "#" : "•" }
}

extension KioskPhrase {
  fileprivate static func name(of end: PastVisit.End) -> KioskPhrase {
    switch end {
    case .finished: .finished
    case .idled: .idled
    case .hidden: .hiddenVisits
    case .byStaff: .endedByStaff
    }
  }
}
