import Assessment
import Knowledge
import Testing

@Suite struct `Answers that cannot be so of a person` {
  /// An answer, what keeps it from applying, and what lets it apply.
  private static let pairs: [(idle: Finding, kept: [Finding], fits: [Finding])] = [
    (
      Finding("pregnancy-signs", "headache-sight"), [Finding("health-risks", "none")],
      [Finding("health-risks", "pregnant")]
    ),
    (
      Finding("child-stopped", "stopped-moving"), [Finding("age-band", "60-69")],
      [Finding("age-band", "under-16")]
    ),
    (
      Finding("sexual-feeling", "new-change"), [Finding("age-band", "under-16")],
      [Finding("age-band", "16-29")]
    ),
    (
      Finding("chest-check", "now"), [Finding("danger-now", "none")],
      [Finding("danger-now", "chest-pain")]
    ),
    (
      Finding("danger-again", "one"), [Finding("danger-now", "none")],
      [Finding("danger-now", "unsure")]
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

  @Test func `a change in sex told of a child is no reason to go today`() {
    let told = [Finding("legs-affected", "one-leg"), Finding("sexual-feeling", "new-change")]
    let grown = Answers(findings: [Finding("age-band", "30-49")] + told)
    let child = Answers(findings: [Finding("age-band", "under-16")] + told)
    #expect(engine.urgency(of: grown) == .sameDay)
    #expect(engine.urgency(of: child) == .appointment(.days))
    #expect(engine.graverNotCounted(of: child).map(\.because) == [["age-band"]])
  }

  /// Legs that are well only make it less worth asking: what was said all the same still counts.
  @Test func `a change in sex that is not asked about counts all the same`() {
    let answers = Answers(
      findings: [
        Finding("age-band", "30-49"), Finding("legs-affected", "none"), .nowhere,
        Finding("sexual-feeling", "new-change"),
      ])
    #expect(engine.urgency(of: answers) == .appointment(.weeks))
    #expect(engine.notCounted(of: answers) == [])
  }
}
