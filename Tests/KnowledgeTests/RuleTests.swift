import Assessment
import Knowledge
import Testing
import Wording

private let book = Guidebook.tinglingBack
private let rules = book.rules + [book.fallback]

/// Whether the rule holds for these findings and no others.
private func holds(_ rule: Rule, _ findings: [Finding]) -> Bool {
  rule.holds(Set(findings))
}

@Suite struct `The rules` {
  @Test func `give their reason in a sentence, and two examples of each kind`() {
    for rule in book.rules {
      #expect(rule.reason.english.hasSuffix("."), "\(rule.id)")
      #expect(rule.examples.holds.count >= 2 && rule.examples.fails.count >= 2, "\(rule.id)")
    }
  }

  @Test func `look for something dangerous when they raise an alarm`() {
    let dangerous = Set(book.causes.filter { $0.group == .dangerous }.map(\.id))
    let others = rules.filter { rule in
      rule.urgency.isAlarm && dangerous.isDisjoint(with: rule.pointsTo)
    }
    // Shingles and a lack of vitamins are harmless elsewhere, but not at the eye, in the brain or in
    // the cord; an infection of the skin is no cause of a tingling back.
    #expect(
      others.map(\.id).sorted() == [
        "amb-flesh", "emg-alcohol-eyes", "emg-eye-shingles", "emg-flesh", "emg-nitrous-unsteady",
      ])
  }

  @Test func `have the level that their name says`() {
    let levels = [
      "amb": "ambulance", "emg": "emergency", "sd": "same-day", "ap": "appointment",
      "self": "self-care",
    ]
    for rule in rules {
      let prefix = String(rule.id.name.prefix { $0 != "-" })
      #expect(rule.urgency.id == levels[prefix], "\(rule.id)")
    }
  }
}

@Suite struct `Calming patterns` {
  /// Somebody whose legs went to sleep together on a hard seat.
  private static let asleep = [
    Finding("legs-affected", "both-legs"), Finding("duration", "under-24h"),
    Finding("course", "clears"), Finding("before", "pressed"), Finding("strength-now", "none"),
    Finding("saddle-feeling", "no"), Finding("pee-and-poo", "none"),
  ]
  private let rule: Rule

  init() throws { rule = try #require(book.rules.first { $0.id == "emg-both-legs-acute" }) }

  @Test func `calm nobody who has said nothing`() {
    for fact in book.rules.flatMap(\.unless) {
      #expect(!fact.condition.isSo([]))
    }
  }

  @Test func `calm legs that went to sleep`() {
    #expect(!holds(rule, Self.asleep))
  }

  @Test(arguments: [
    Finding("sexual-feeling", "new-change"), Finding("saddle-feeling", "new"),
    Finding("strength-now", "one-leg-weak"), Finding("pee-and-poo", "leaking"),
    Finding("spread", "climbs"), Finding("course", "fast-worse"),
  ]) func `are broken by a sign that does not fit them`(sign: Finding) {
    let kept = Self.asleep.filter { $0.question != sign.question }
    #expect(holds(rule, kept + [sign]))
  }

  @Test func `need every one of their answers`() {
    for gone in Self.asleep.dropFirst(2) {
      let left = Self.asleep.filter { $0 != gone && $0 != Finding("before", "pressed") }
      // That it went on moving is enough for both legs, wherever it came from.
      #expect(holds(rule, left) == (gone != Finding("before", "pressed")), "\(gone)")
    }
  }
}
