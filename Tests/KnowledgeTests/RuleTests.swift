import Assessment
import Knowledge
import Testing
import Wording

private let book = Guidebook.tinglingBack
private let engine = Engine(.tinglingBack)
private let rules = book.rules + [book.fallback]

/// Whether the rule holds for these findings and no others.
private func holds(_ rule: Rule, _ findings: [Finding]) -> Bool {
  rule.holds(Set(findings))
}

@Suite struct `The rules` {
  @Test(arguments: rules.map(\.id)) func `hold for their examples and for no near miss`(
    id: Rule.ID
  ) throws {
    let rule = try #require(rules.first { $0.id == id })
    for example in rule.examples.holds {
      #expect(holds(rule, example.findings), "holds: \(example.person)")
    }
    for example in rule.examples.fails {
      #expect(!holds(rule, example.findings), "fails: \(example.person)")
    }
  }

  @Test func `have a name of their own, a reason, sources and two examples of each kind`() {
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in book.rules {
      #expect(rule.reason.english.hasSuffix("."), "\(rule.id)")
      #expect(!rule.sources.isEmpty, "\(rule.id)")
      #expect(rule.examples.holds.count >= 2 && rule.examples.fails.count >= 2, "\(rule.id)")
    }
  }

  @Test func `contain every rule that the seed states`() {
    let seeded = [
      "amb-very-ill-fever", "amb-sudden-paralysis", "emg-saddle-new", "emg-bladder-bowel-new",
      "emg-both-legs-weak", "emg-both-legs-acute", "emg-both-buttocks-numb",
      "emg-one-then-both", "emg-foot-drop-acute", "emg-fever-unexplained",
      "emg-sudden-and-spreading", "emg-cord-pattern", "emg-unsteady-new", "sd-saddle-old",
      "sd-both-buttocks", "sd-both-legs-subacute", "sd-one-limb-weak", "sd-unsteady-new",
      "sd-shingles-rash", "sd-fast-worse", "sd-sudden", "sd-eyes", "sd-both-hands-acute",
      "ap-persistent", "ap-both-legs", "ap-nerve-risk", "ap-pre-rash", "ap-episodes",
      "ap-tick", "self-default",
    ]
    #expect(rules.filter(\.isFromSeed).map(\.id.name).sorted() == seeded.sorted())
  }

  @Test func `contain every rule that was there from the first, under its name`() {
    let first = [
      "amb-danger-now", "amb-very-ill-fever", "amb-sudden-paralysis",
      "amb-injury-nerve", "amb-worst-pain-vascular", "amb-sudden-one-side",
      "emg-sudden-one-side-recent", "emg-saddle-new", "emg-bladder-bowel-new",
      "emg-both-legs-weak", "emg-both-legs-acute", "emg-both-buttocks-numb", "emg-one-then-both",
      "emg-foot-drop-acute", "emg-fever-unexplained", "emg-fever-risk",
      "emg-infection-risk-neuro", "emg-cancer-neuro", "emg-sudden-and-spreading",
      "emg-cord-pattern", "emg-unsteady-new", "emg-bleed-risk", "emg-worst-pain",
      "emg-aorta-risk", "emg-injury-major", "emg-weak-bones-neuro", "emg-child-neuro",
      "emg-eye-shingles-vision", "emg-both-legs-unsure-saddle", "sd-saddle-old",
      "sd-both-buttocks", "sd-both-legs-subacute", "sd-one-limb-weak", "sd-unsteady-new",
      "sd-strength-unsure", "sd-danger-unsure", "sd-shingles-rash", "sd-shingles-immune",
      "sd-fever", "sd-cancer", "sd-weight-loss", "sd-fast-worse", "sd-weak-bones", "sd-sudden",
      "sd-eyes", "sd-nitrous", "sd-cord-slow", "sd-infection-risk-pain", "sd-sexual-new",
      "sd-ces-unsure", "sd-both-hands-acute", "sd-many-unsure", "ap-persistent", "ap-both-legs",
      "ap-nerve-risk", "ap-severe-pain", "ap-getting-worse", "ap-pregnancy", "ap-child",
      "ap-pre-rash", "ap-warnings", "ap-cord-soft", "ap-weak-old", "ap-bladder-other",
      "ap-episodes", "ap-tick", "ap-cancer-old", "ap-unsure-core", "self-default",
    ]
    #expect(first.count == 69)
    #expect(Set(first).subtracting(rules.map(\.id.name)) == [])
  }

  @Test func `ask for an appointment in days where waiting for weeks would be too long`() {
    let days = [
      "ap-child", "ap-cord-soft", "ap-getting-worse", "ap-injury", "ap-pre-rash", "ap-pregnancy",
      "ap-severe-pain", "ap-shingles-rash", "ap-sudden-one-side", "ap-tick", "ap-warnings",
    ]
    #expect(
      rules.filter { $0.urgency == .appointment(.days) }.map(\.id.name).sorted() == days.sorted())
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

  @Test(arguments: [
    (Finding("saddle-feeling", "new"), Urgency.emergency),
    (Finding("bladder", "hard-to-start-or-numb"), .emergency),
    (Finding("bladder", "leaking"), .emergency), (Finding("bladder", "cannot-pee"), .emergency),
    (Finding("bowel", "lost-control-or-feeling"), .emergency),
    (Finding("leg-strength", "both-legs-weak"), .emergency),
    (Finding("leg-strength", "cannot-walk"), .emergency),
    (Finding("leg-strength", "foot-drop"), .sameDay),
    (Finding("leg-strength", "one-leg-weak"), .sameDay),
    (Finding("hands-arms", "one-arm-weak"), .sameDay),
    (Finding("legs-affected", "both-legs"), .sameDay),
    (Finding("legs-affected", "one-then-both"), .sameDay),
    (Finding("saddle-feeling", "long-standing"), .sameDay),
    (Finding("fever", "high-unexplained"), .emergency), (Finding("fever", "very-ill"), .ambulance),
    (Finding("pain", "worst-ever"), .emergency), (Finding("danger-now", "chest-pain"), .ambulance),
    (Finding("danger-now", "legs-gone"), .ambulance), (Finding("danger-now", "unsure"), .sameDay),
    (Finding("skin", "rash-near-eye"), .sameDay), (Finding("course", "fast-worse"), .sameDay),
    (Finding("eyes-and-episodes", "double-vision"), .sameDay),
    (.place("saddle-anus", .middle), .emergency),
  ]) func `put a floor under each red flag, even when nothing else is told`(
    flag: Finding, floor: Urgency
  ) {
    #expect(engine.urgency(of: Answers(findings: [flag])) >= floor)
  }

  @Test func `point to causes and options that exist`() {
    let causes = Set(book.causes.map(\.id))
    let known = Set(
      book.questions.flatMap { question in
        question.options.map { Finding(question.id, $0.id) }
      })
    for rule in rules {
      #expect(causes.isSuperset(of: rule.pointsTo), "\(rule.id)")
      for finding in rule.when.findings + rule.unless.flatMap(\.condition.findings) {
        if case .option = finding { #expect(known.contains(finding), "\(rule.id): \(finding)") }
      }
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
