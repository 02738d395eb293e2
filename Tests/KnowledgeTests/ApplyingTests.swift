import Assessment
import Knowledge
import Testing

@Suite struct `Answers that cannot be so of a person` {
  /// An answer, what keeps it from applying, and what lets it apply.
  private static let pairs: [(idle: Finding, kept: [Finding], fits: [Finding])] = [
    (
      Finding("pregnancy", "birth-last-6-weeks"), [Finding("age-band", "70-plus")],
      [Finding("age-band", "30-49")]
    ),
    (
      Finding("pregnancy", "pregnant"), [Finding("age-band", "60-69")],
      [Finding("age-band", "unsure")]
    ),
    (
      Finding("sexual-feeling", "new-change"), [Finding("age-band", "under-16")],
      [Finding("age-band", "16-29")]
    ),
    (
      Finding("bladder-bowel-timing", "new-or-worse"),
      [Finding("bladder", "normal"), Finding("bowel", "normal")],
      [Finding("bladder", "normal"), Finding("bowel", "lost-control-or-feeling")]
    ),
    (
      Finding("rash-age", "within-3-days"), [Finding("skin", "other-rash")],
      [Finding("skin", "blister-rash-one-side")]
    ),
  ]

  @Test(arguments: pairs)
  func `change nothing, and count where they can be so or may be so`(
    idle: Finding, kept: [Finding], fits: [Finding]
  ) {
    let legs = Finding("legs-affected", "one-leg")
    func report(_ findings: [Finding]) -> Report { engine.report(on: Answers(findings: findings)) }
    #expect(report(kept + [legs, idle]) == report(kept + [legs]))
    let whole = engine.codebook.set(of: Answers(findings: fits + [legs, idle]))
    #expect(engine.counted(whole) == whole)
    let alone = engine.codebook.set(of: Answers(findings: [idle, legs]))
    #expect(engine.counted(alone) == alone)
  }

  @Test func `a birth six weeks ago at 70 is no reason to book an appointment`() {
    let birth = Finding("pregnancy", "birth-last-6-weeks")
    let old = Answers(findings: [Finding("age-band", "70-plus"), birth])
    let young = Answers(findings: [Finding("age-band", "30-49"), birth])
    #expect(engine.urgency(of: young) == .appointment(.days))
    #expect(engine.urgency(of: old) == .selfCare)
    #expect(engine.graverNotCounted(of: old).map(\.because) == [["age-band"]])
  }

  /// Legs that are well only make it less worth asking: what was said all the same still counts.
  @Test func `a change in sex that is not asked about counts all the same`() {
    let answers = Answers(
      findings: [
        Finding("age-band", "30-49"), Finding("legs-affected", "none"), .nowhere,
        Finding("sexual-feeling", "new-change"),
      ])
    #expect(engine.urgency(of: answers) == .sameDay)
    #expect(engine.notCounted(of: answers) == [])
  }

  /// What is known already, each by the people to whom it applies.
  @Test func `a mother under 16 is not left out`() {
    let answers = Answers(
      findings: [Finding("age-band", "under-16"), Finding("pregnancy", "birth-last-6-weeks")])
    #expect(engine.notCounted(of: answers) == [])
  }
}
