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
    // Shingles and a lack of vitamins are harmless elsewhere, but not at the eye or in the brain.
    #expect(others.map(\.id).sorted() == ["emg-alcohol-eyes", "emg-eye-shingles-vision"])
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
  /// Everything that a calming pattern of some rule's near miss consists of.
  private static let calmed = book.rules.flatMap { rule in
    rule.examples.fails.map { (rule, $0.findings) }
  }
  .filter { rule, findings in
    rule.when.isSo(Set(findings))
  }

  @Test func `calm nobody who has said nothing`() {
    for fact in book.rules.flatMap(\.unless) {
      #expect(!fact.condition.isSo([]))
    }
  }

  @Test(arguments: [
    Finding("sexual-feeling", "new-change"), Finding("sensation", "tight-band"),
    Finding("sensation", "shock-on-neck-bend"), Finding("health-risks", "cancer"),
    .place("saddle-perineum", .middle), Finding("leg-strength", "one-leg-weak"),
  ]) func `are broken by a sign that does not fit them`(sign: Finding) throws {
    let (rule, findings) = try #require(Self.calmed.first { $0.0.id == "emg-both-legs-acute" })
    let kept = findings.filter { $0.question != sign.question || sign.question == .bodyMap }
    #expect(holds(rule, kept + [sign]))
  }

  @Test func `are broken by a band that is marked on both sides`() throws {
    let (rule, findings) = try #require(Self.calmed.first { $0.0.id == "emg-both-legs-acute" })
    #expect(!holds(rule, findings))
    #expect(
      holds(rule, findings + [.place("chest-band", .left), .place("chest-band", .right)]))
  }

  @Test func `need every one of their answers`() {
    #expect(Self.calmed.count >= 3)
    for (rule, findings) in Self.calmed {
      for gone in findings where !rule.when.findings.contains(gone) {
        let left = findings.filter { $0 != gone }
        #expect(holds(rule, left), "\(rule.id) is calmed without \(gone)")
      }
    }
  }
}
