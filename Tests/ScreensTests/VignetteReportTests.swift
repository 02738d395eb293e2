import Assessment
import Console
import Foundation
import Journey
import Knowledge
import Testing
import Wording

@testable import Screens

private let engine = Engine.tinglingBack

/// A written case with its report, and how that reads.
private struct Told: Sendable {
  let name: String
  let report: Report
  let findings: Set<Finding>
  /// The visitor who told it, at the outcome.
  let visitor: Visitor
  let lines: [Substring]
  /// The words in order, whatever the lines.
  let reading: String

  init(_ vignette: Vignette) {
    name = vignette.description
    findings = Set(engine.codebook.findings(in: engine.codebook.set(of: vignette.sheet)))
    report = engine.report(on: vignette.sheet)
    visitor = Self.visitor.telling(vignette.sheet, at: .outcome)
    let text = plainText(of: report, in: engine.guidebook, .english)
    lines = text.split(separator: "\n")
    reading = text.inOneLine
  }

  private static let visitor = Visitor(.tinglingBack)

  /// All cases, each told once for all tests.
  static let all: [Told] = ((try? Vignette.all()) ?? []).map(Told.init)
}

@Suite struct `The reports of written cases` {
  private func urgency(_ findings: Set<Finding>) -> Urgency {
    engine.urgency(of: Answers(findings: findings))
  }

  @Test func `the page names the decisive answers`() {
    #expect(!Told.all.isEmpty)
    for told in Told.all {
      let decisive = engine.guidebook.told(Set(told.report.decisive))
      for answer in decisive.map({ Look.plain.say(told: $0).inOneLine }) {
        #expect(told.reading.contains("- \(answer) "), "\(told.name): \(answer)")
      }
    }
  }

  @Test func `without any one of them they do not lead to the level`() {
    var checked = 0
    for told in Told.all {
      let (name, report) = (told.name, told.report)
      let decisive = Set(report.decisive)
      #expect(urgency(decisive) == report.urgency, "\(name)")
      for finding in decisive {
        #expect(
          urgency(decisive.subtracting([finding])) != report.urgency, "\(name) \(finding)")
        checked += 1
      }
    }
    #expect(checked > 101)
  }

  @Test func `every change that is told leads to the level that it tells`() {
    var checked = 0
    for told in Told.all {
      let (name, report) = (told.name, told.report)
      let changes = report.falls + (report.urgency.isAlarm ? [] : report.rises)
      for change in changes {
        let others = told.findings.filter { $0.question != change.question }
        #expect(urgency(others.union(change.answer)) == change.urgency, "\(name): \(change)")
        checked += 1
      }
      #expect(told.reading.ranges(of: "this would be: ").count == changes.count, "\(name)")
    }
    #expect(checked > 150)
  }

  @Test func `the page of the outcome is for acting, names no cause and fits 80 by 24`() {
    for told in Told.all {
      let page = told.visitor.page.text
      #expect(page.contains("What to do now") && page.contains("not a diagnosis"), "\(told.name)")
      let layout = Layout(of: told.visitor.journey, .plain)
      #expect(layout.folio.pages.count == 1, "\(told.name)")
      for cause in told.report.causes {
        let name = cause.cause.name
        #expect(!page.contains(Look.plain.say(name)), "\(told.name)")
      }
    }
  }

  @Test func `beside an alarm, what would change it comes after all else`() {
    var alarms = 0
    for told in Told.all where !told.report.falls.isEmpty {
      let headings = ["What led to this", "Signs to watch for", "What would change this"]
      let places = headings.compactMap { told.reading.range(of: $0)?.lowerBound }
      if told.report.urgency == .emergency {
        alarms += 1
        #expect(places.count == 3 && places == places.sorted(), "\(told.name)")
      } else if !told.report.urgency.isAlarm {
        #expect(places.count == 3 && places[2] < places[1], "\(told.name)")
      }
    }
    #expect(alarms > 5)
  }

  @Test func `no line is wider than 72 columns, and no heading ends a page`() {
    for told in Told.all {
      #expect(told.lines.allSatisfy { $0.count <= 72 }, "\(told.name)")
      for part in ReportPart.parts(of: told.report) {
        var visitor = told.visitor
        _ = visitor.journey.receive(.chose(.part(part)))
        let layout = Layout(of: visitor.journey, .plain)
        for page in layout.folio.pages {
          #expect(
            page.last { !$0.spans.isEmpty }?.spans.first?.ink != .heading, "\(told.name) \(part)")
        }
      }
    }
  }

  @Test func `first is told why the named answers matter, then what else led there`() {
    let findings = [
      Finding("legs-affected", "both-legs"), Finding("duration", "under-2-weeks"),
      Finding("saddle-feeling", "new"),
    ]
    let report = engine.report(on: Answers(findings: findings))
    #expect(report.decisive == [Finding("saddle-feeling", "new")])
    #expect(report.leading.map(\.id).first == "emg-saddle-new")
    #expect(report.reasons.count == report.leading.count)
    #expect(report.reasons.first?.english.hasPrefix("You told us that feeling") == true)
  }

  @Test func `what speaks for anything is not told as calm, and no list is long`() {
    var calm = 0
    for told in Told.all {
      let report = told.report
      let given = engine.codebook.set(of: Answers(findings: told.findings))
      let speaking = engine.codebook.findings(
        in: engine.because(engine.judge(given).held, given))
      #expect(speaking.isDisjoint(with: report.calm), "\(told.name)")
      let lines = told.reading.components(separatedBy: "speak against something more urgent:")
      #expect(lines.count == (report.calm.isEmpty ? 1 : 2), "\(told.name)")
      #expect(report.otherReasons.count <= 4, "\(told.name)")
      #expect(report.rises.count <= 3 && report.falls.count <= 3, "\(told.name)")
      calm += report.calm.count
    }
    #expect(calm > 300)
  }

  @Test func `a cause is told with what speaks for it and what against`() {
    let findings = [
      Finding("age-band", "30-49"), Finding("legs-affected", "one-leg"),
      Finding("skin", "blister-rash-one-side"),
    ]
    let report = engine.report(on: Answers(findings: findings))
    #expect(
      plainText(of: report, in: engine.guidebook, .english).inOneLine.contains(
        """
        presses on a nerve. For: Age: 30 to 49; Legs: One leg only. \
        Against: Skin: New spots or blisters, in a stripe or cluster on one side.
        """))
  }

  @Test func `nothing is said that must never be said`() {
    for told in Told.all {
      let name = told.name
      #expect(Vocabulary.faults(in: told.reading) == [], "\(name)")
      let claims = told.reading.ranges(of: "This is ").count
      #expect(claims == 1 && told.reading.contains("This is an educational guide"), "\(name)")
    }
  }
}

extension String {
  /// The words in order, with a blank between them.
  fileprivate var inOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}
