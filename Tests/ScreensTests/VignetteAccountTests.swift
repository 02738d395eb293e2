import Assessment
import Console
import Foundation
import Journey
import Knowledge
import Testing
import Wording

@testable import Screens

private let engine = Engine(.tinglingBack)

@Suite struct `The accounts of written cases` {
  private let accounts: [(name: String, account: Account)]

  init() throws {
    accounts = try Vignette.all().map { ($0.description, Account(of: $0.sheet, by: engine)) }
  }

  private func reading(_ account: Account) -> String {
    plainText(of: account, .english).split { " \n".contains($0) }.joined(separator: " ")
  }

  private func urgency(_ findings: Set<Finding>) -> Urgency {
    engine.assess(Answers(findings: findings)).urgency
  }

  @Test func `the page names the decisive answers`() {
    #expect(accounts.count == 101)
    for (name, account) in accounts {
      let text = reading(account)
      for told in account.guidebook.told(account.explanation.decisive) {
        #expect(text.contains("* \(Look.plain.say(told: told)) "), "\(name): \(told)")
      }
    }
  }

  @Test func `without any one of them they do not lead to the level`() {
    var checked = 0
    for (name, account) in accounts {
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
    for (name, account) in accounts {
      let text = reading(account)
      let changes = account.falls + (account.outcome.urgency.isAlarm ? [] : account.rises)
      for change in changes {
        #expect(
          engine.assess(account.answers(after: change)).urgency == change.urgency,
          "\(name): \(change)")
        checked += 1
      }
      #expect(text.components(of: "this would be: ") == changes.count, "\(name)")
    }
    #expect(checked > 200)
  }

  @Test func `beside an alarm the first page is for acting, and changes come after all else`() {
    var alarms = 0
    for (name, account) in accounts where account.outcome.urgency.isAlarm {
      let layout = Layout(.outcome(account, [], .plain), focus: nil, bookmark: .start, .plain)
      let first = layout.folio.pages[0].map { $0.spans.map(\.text).joined() }
      #expect(first.contains("What to do now"), "\(name)")
      #expect(!first.contains("What would change this"), "\(name)")
      if !account.falls.isEmpty {
        let text = reading(account)
        let parts = ["Get help sooner if", "not a diagnosis", "What would change this"]
          .compactMap { text.range(of: $0)?.lowerBound }
        #expect(parts.count == 3 && parts == parts.sorted(), "\(name)")
        alarms += 1
      }
    }
    #expect(alarms > 5)
  }

  @Test func `no line is wider than 72 columns, and no heading ends a page`() {
    for (name, account) in accounts {
      let lines = plainText(of: account, .english).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 72 }, "\(name)")
      let layout = Layout(.outcome(account, [], .plain), focus: nil, bookmark: .start, .plain)
      for page in layout.folio.pages {
        #expect(page.last { !$0.spans.isEmpty }?.spans.first?.ink != .heading, "\(name)")
      }
    }
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
    for (name, account) in accounts {
      let text = reading(account)
      #expect(Self.never.filter { text.contains($0) } == [], "\(name)")
      let claims = text.components(of: "This is ")
      #expect(claims == 1 && text.contains("This is an educational guide"), "\(name)")
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
