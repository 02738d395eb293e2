public import Assessment
import Console
import Journey
public import Wording

/// The words of every page, as the screens show them to somebody who has answered nothing yet.
///
/// Reasons and causes stand by themselves as well: on a result they would hide behind one another.
public func allPageWords(
  of guidebook: Guidebook, _ language: Language, at place: Locality = Locality()
) -> [PageWords] {
  let journey = Journey(through: guidebook, at: Site(place: place))
  let look = Look(size: Size(rows: 24, columns: 80), glyphs: .rich, language: language)
  let book = WordedBook(journey: journey, look: look.on(journey))
  return book.frame + book.kiosk + book.questions + book.rechecks + book.results + book.reasons
    + book.causes
    + book.patterns + book.sections + book.terms
}

/// A guidebook whose pages are gone through for their words.
private struct WordedBook {
  let journey: Journey
  let look: Look

  private var guidebook: Guidebook { journey.guidebook }

  /// What belongs to no one question or result.
  var frame: [PageWords] {
    [
      PageWords("welcome", on: [false, true].map { .welcome(journey, look, isTyped: $0) }),
      // Who has answered much finds every topic there.
      PageWords(
        "check",
        lines: PageWords("", on: [.check(journey, look)]).lines
          + guidebook.questions.map { look.say($0.topic) }),
      PageWords(
        "contents",
        lines: PageWords("", on: [.contents(journey, look)]).lines
          + guidebook.sections.map { look.say($0.summary) }),
      PageWords("warnings", lines: guidebook.warnings.map { look.say($0.sign) }),
      PageWords("about", on: [.about(journey, look)]),
      PageWords("languages", on: [.languages(journey, look)]),
      PageWords("glossary", on: [.glossary(journey, look)]),
      PageWords("help", on: [.help(journey, look)]),
      PageWords("leaving", on: [false, true].map { .leaving(journey, look, isTyped: $0) }),
    ]
  }

  /// What only an unattended guide shows.
  var kiosk: [PageWords] {
    let site = Site(
      place: look.place, safetyContact: "reception", kiosk: KioskRules(hasStaffPage: true))
    let nobody = Journey(through: guidebook, at: site)
    let visit = nobody.after(.showedUp)
    let warned = visit.after(.clockShowed(.seconds(120)))
    let staff = visit.after(.knocked, .foundPIN(.right))
    return [
      PageWords("kiosk/attract", on: [.attract(nobody, look)]),
      PageWords("kiosk/still-there", on: [.stillThere(warned, look)]),
      PageWords("kiosk/hidden", on: [.hidden(look), .stillYou(look)]),
      PageWords("kiosk/help-now", .emergency, on: [.urgentHelp(visit, look)]),
      PageWords(
        "kiosk/lasting-alarm", .emergency,
        on: Urgency.allCases.filter(\.isAlarm).map { .lastingAlarm($0, nobody, look) }),
      PageWords("kiosk/out-of-order", on: [.outOfOrder(look)]),
      // Every result says so, those that tell somebody to hurry among them.
      PageWords("kiosk/result", .emergency, lines: [look.say(.kiosk(.evaluationOnly))]),
      PageWords("kiosk/contact", lines: Sheet.contact(of: site, look)),
      PageWords(
        "kiosk/staff",
        lines: PageWords(
          "", on: [.staffDoor(staff, look), .staff(staff, look), .testPage(look)]
        ).lines + Sheet.wordsForStaff.map { look.say($0) }),
    ]
  }

  /// The pages of questions, each with why every question on it is asked.
  var questions: [PageWords] {
    guidebook.pages.map { page in
      let questions = page.compactMap(guidebook.question)
      guard questions.first?.id != .bodyMap else { return map }
      let kind: PageWords.Kind =
        switch questions.first?.block {
        case .danger: .danger
        case .saddle: .saddle
        default: .page
        }
      return PageWords(
        "question/" + page.map(\.name).joined(separator: "+"), kind,
        on: questions.map { .page([$0], journey, look) })
    }
  }

  private var map: PageWords {
    let sheets =
      BodyView.allCases.map { Sheet.map($0, journey, look) }
      + guidebook.regions.map { .side($0.id, journey, look) }
    // The two views ask for themselves; what they ask is to be read in the guidebook only.
    let question = guidebook.question(.bodyMap).map { [look.say($0.prompt), look.say($0.reason)] }
    return PageWords(
      "question/\(Question.ID.bodyMap)", lines: PageWords("", on: sheets).lines + (question ?? []))
  }

  var rechecks: [PageWords] {
    Urgency.allCases.filter(\.isAlarm).map { alarm in
      PageWords("recheck/\(alarm.id)", .recheck, on: [.recheck(alarm, journey, look)])
    }
  }

  /// The result of the first person for whom each rule holds.
  var results: [PageWords] {
    (guidebook.rules + [guidebook.fallback]).compactMap { rule in
      guard let example = rule.examples.holds.first else { return nil }
      let report = journey.engine.report(on: Answers(findings: example.findings))
      let told = ReportPieces(report: report, guidebook: guidebook, look: look)
      return PageWords(
        "result/\(rule.id)", report.urgency.isAlarm ? .emergency : .page,
        lines: PageWords("", on: [Sheet("", told.all)]).lines)
    }
  }

  var reasons: [PageWords] {
    (guidebook.rules + [guidebook.fallback]).map { rule in
      PageWords(
        "reason/\(rule.id)", rule.urgency.isAlarm ? .emergency : .page,
        lines: [look.say(rule.reason)])
    }
  }

  /// The harmless patterns, as they are told where one held something back.
  var patterns: [PageWords] {
    let facts = guidebook.rules.flatMap(\.unless).reduce(into: [Fact]()) { facts, fact in
      if !facts.contains(fact) { facts.append(fact) }
    }
    return facts.map { fact in
      PageWords("pattern/\(fact.id)", lines: [look.say(.heldBack(look.say(Text(fact.words))))])
    }
  }

  var causes: [PageWords] {
    guidebook.causes.map { cause in
      PageWords(
        "cause/\(cause.id)", cause.group == .dangerous ? .emergency : .page,
        lines: [look.say(cause.name), look.say(cause.summary)])
    }
  }

  var terms: [PageWords] {
    guidebook.glossary.map { term in
      PageWords(
        "word/\(look.say(term.name))", lines: [look.say(term.name), look.say(term.meaning)])
    }
  }

  var sections: [PageWords] {
    guidebook.sections.map { section in
      PageWords(
        "section/\(section.id)", section.isWarning ? .emergency : .page,
        on: [.section(section.id, journey, look)])
    }
  }
}

extension Journey {
  /// The journey once some things have happened.
  fileprivate func after(_ events: Event...) -> Journey {
    events.reduce(into: self) { journey, event in _ = journey.receive(event) }
  }
}
