import Assessment
import Console
import Foundation
import Journey
import Knowledge
import Testing
import Wording

@testable import Screens

private let engine = Engine(.tinglingBack)

/// A written case with its account, and how that reads.
private struct Told: Sendable {
  let name: String
  let account: Account
  let lines: [Substring]
  /// The words in order, whatever the lines.
  let reading: String

  init(_ vignette: Vignette) {
    name = vignette.description
    account = Account(of: vignette.sheet, by: engine)
    let text = plainText(of: account, .english)
    lines = text.split(separator: "\n")
    reading = text.inOneLine
  }

  /// All cases, each told once for all tests.
  static let all: [Told] = ((try? Vignette.all()) ?? []).map(Told.init)
}

@Suite struct `The accounts of written cases` {
  private func urgency(_ findings: Set<Finding>) -> Urgency {
    engine.assess(Answers(findings: findings)).urgency
  }

  @Test func `the page names the decisive answers`() {
    #expect(Told.all.count == 101)
    for told in Told.all {
      let decisive = told.account.guidebook.told(told.account.explanation.decisive)
      for answer in decisive.map({ Look.plain.say(told: $0).inOneLine }) {
        #expect(told.reading.contains("- \(answer) "), "\(told.name): \(answer)")
      }
    }
  }

  @Test func `without any one of them they do not lead to the level`() {
    var checked = 0
    for told in Told.all {
      let (name, account) = (told.name, told.account)
      let decisive = account.explanation.decisive
      #expect(urgency(decisive) == account.outcome.urgency, "\(name)")
      for finding in decisive {
        #expect(
          urgency(decisive.subtracting([finding])) != account.outcome.urgency, "\(name) \(finding)")
        checked += 1
      }
    }
    #expect(checked > 101)
  }

  @Test func `every change that is told leads to the level that it tells`() {
    var checked = 0
    for told in Told.all {
      let (name, account) = (told.name, told.account)
      let changes = account.falls + (account.outcome.urgency.isAlarm ? [] : account.rises)
      for change in changes {
        #expect(
          engine.assess(account.answers(after: change)).urgency == change.urgency,
          "\(name): \(change)")
        checked += 1
      }
      #expect(told.reading.ranges(of: "this would be: ").count == changes.count, "\(name)")
    }
    #expect(checked > 200)
  }

  @Test func `beside an alarm the first page is for acting, and changes come after all else`() {
    var alarms = 0
    for told in Told.all where told.account.outcome.urgency.isAlarm {
      let (name, account) = (told.name, told.account)
      let layout = Layout(.outcome(account, [], .plain), focus: nil, bookmark: .start, .plain)
      let first = layout.folio.pages[0].map { $0.spans.map(\.text).joined() }
      #expect(first.contains("What to do now"), "\(name)")
      #expect(!first.contains("What would change this"), "\(name)")
      if !account.falls.isEmpty {
        let parts = ["Get help sooner if", "not a diagnosis", "What would change this"]
          .compactMap { told.reading.range(of: $0)?.lowerBound }
        #expect(parts.count == 3 && parts == parts.sorted(), "\(name)")
        alarms += 1
      }
    }
    #expect(alarms > 5)
  }

  @Test func `no line is wider than 72 columns, and no heading ends a page`() {
    for told in Told.all {
      let (name, account) = (told.name, told.account)
      #expect(told.lines.allSatisfy { $0.count <= 72 }, "\(name)")
      let layout = Layout(.outcome(account, [], .plain), focus: nil, bookmark: .start, .plain)
      for page in layout.folio.pages {
        #expect(page.last { !$0.spans.isEmpty }?.spans.first?.ink != .heading, "\(name)")
      }
    }
  }

  @Test func `first is told why the named answers matter, then what else led there`() {
    let findings = [
      Finding("legs-affected", "both-legs"), Finding("duration", "under-2-weeks"),
      Finding("fever", "high-unexplained"),
    ]
    let account = Account(of: Answers(findings: findings), by: engine)
    #expect(account.explanation.decisive == [Finding("fever", "high-unexplained")])
    #expect(account.outcome.deciding.map(\.rule.id).last == "emg-fever-unexplained")
    #expect(account.reasons.count == account.outcome.deciding.count)
    #expect(account.reasons.first?.english.hasPrefix("You told us of a high fever") == true)
  }

  @Test func `what speaks for anything is not told as calm, and no list is long`() {
    var calm = 0
    for told in Told.all {
      let account = told.account
      let speaking = account.outcome.held.reduce(into: Set<Finding>()) { $0.formUnion($1.because) }
      let lines = Set(speaking.flatMap { account.guidebook.told([$0]) })
      #expect(lines.isDisjoint(with: account.calm), "\(told.name)")
      #expect(account.calm.count <= 8 && account.otherReasons.count <= 4, "\(told.name)")
      #expect(account.rises.count <= 3 && account.falls.count <= 3, "\(told.name)")
      calm += account.calm.count
    }
    #expect(calm > 300)
  }

  @Test func `a cause is told with what speaks for it and what against`() {
    let findings = [
      Finding("age-band", "30-49"), Finding("legs-affected", "one-leg"),
      Finding("skin", "blister-rash-one-side"),
    ]
    let account = Account(of: Answers(findings: findings), by: engine)
    #expect(
      plainText(of: account, .english).inOneLine.contains(
        """
        presses on a nerve. For: Age: 30 to 49; Legs: One leg only. \
        Against: Skin: Red patches or blisters, on one side only.
        """))
  }

  /// What must never be said to anybody; “This is” only begins a diagnosis where it is not ours.
  private static let never = [
    "You have ", "you have a ", "You do not have", "you do not have", "It is nothing",
    "it is nothing", "No need to see", "no need to see", "You are safe", "you are safe",
    "top taking", "ait and see", "Because you are ", "because you are ", "aper bag", "aper-bag",
    "ot-water", "ot water", "rive yourself", "linician has reviewed", "linician reviewed", "%",
    " mg", "excluded", "ruled out",
  ]

  @Test func `nothing is said that must never be said`() {
    for told in Told.all {
      let name = told.name
      #expect(Self.never.filter { told.reading.contains($0) } == [], "\(name)")
      let claims = told.reading.ranges(of: "This is ").count
      #expect(claims == 1 && told.reading.contains("This is an educational guide"), "\(name)")
    }
  }
}

extension String {
  /// The words in order, with a blank between them.
  fileprivate var inOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}
