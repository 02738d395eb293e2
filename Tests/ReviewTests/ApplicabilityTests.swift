import Assessment
import TestSupport
import Testing
import Wording

@testable import Review

extension Draft {
  /// The graded handbook in which rain does not apply to squeaking brakes, and is told of by a rule.
  fileprivate static let rainy: Draft = {
    var draft = Draft.wet
    draft.change(Rain.id) { $0.with(appliesIf: either(Squeak.chain, Squeak.unsure)) }
    draft.change("today-wet") { rule in
      rule.with(
        examples: .init(
          holds: rule.examples.holds, fails: [.init("of brakes", Squeak.brakes, Rain.left)]))
    }
    return draft
  }()

  /// The same where rain applies to everything.
  fileprivate static let wet: Draft = {
    var draft = Draft.graded
    let wet = either(Rain.left, Rain.dry, Rain.unsure)
    draft.rules.append(
      Rule(
        "today-wet", .sameDay, when: wet, reason: "Water eats oil.",
        sources: draft.rules[0].sources,
        examples: .init(
          holds: [.init("one", Rain.left), .init("another", Squeak.chain, Rain.dry)],
          fails: [.init("of brakes", Squeak.brakes)])))
    return draft
  }()
}

private let engine = Draft.rainy.engine
private let prover = Prover(of: engine)

@Suite("The law about answers that do not apply")
struct ApplicabilityTests {
  @Test func `all laws hold where an answer may not apply, and the audit finds no more faults`() {
    #expect(prove(engine).flatMap(\.failures) == [])
    #expect(audit(Draft.rainy.guidebook) == audit(Draft.wet.guidebook))
  }

  @Test func `it says what all 20,736 sets of answers in a list say`() {
    let all = AllAnswers(to: engine.guidebook)
    #expect(all.count == 20_736)
    for number in 0..<all.count {
      let told = all.findings(in: number)
      let isIdle = told.contains(Squeak.brakes)
      let kept = isIdle ? told.filter { $0.question != Rain.id } : told
      let set = engine.codebook.set(of: Answers(findings: told))
      let counts = engine.codebook.findings(in: engine.counted(set))
      let held = engine.rules.filter { $0.rule.holds(kept) }.map(\.rule.id)
      guard counts == kept, engine.guidebook.counted(told) == kept,
        engine.judge(set).held.map({ engine.rules[$0].rule.id }) == held
      else {
        Issue.record("\(told)")
        return
      }
    }
  }

  @Test func `it fails where a report is made from all answers`() {
    let failures = prover.applicability(reporting: Draft.wet.engine.report(on:)).failures
    #expect(!failures.isEmpty)
    let isAboutReport = failures.allSatisfy { $0.hasSuffix("another report than without rain") }
    #expect(isAboutReport, "\(failures)")
  }

  @Test func `it fails where too much or too little counts`() {
    let rain = engine.codebook.mask(of: Rain.id)
    let flaws: [(FindingSet) -> FindingSet] = [{ $0 }, { $0 - rain }]
    for flaw in flaws {
      let failures = prover.applicability(counting: flaw).failures
      #expect(failures.contains { $0.hasSuffix("not counted as it is written") }, "\(failures)")
    }
  }

  @Test func `it fails for two questions that wait for each other, as the audit says`() {
    var draft = Draft.rainy
    draft.change(Squeak.id) { $0.with(appliesIf: not(Rain.dry)) }
    let failures = prove(draft.engine, [.applicability]).flatMap(\.failures)
    #expect(failures.contains { $0.hasPrefix("rain: where it does not apply") }, "\(failures)")
    #expect(audit(draft.guidebook).contains(.dependsOnLater(Squeak.id, on: Rain.id)))
  }

  @Test func `the audit finds a question that depends on itself`() {
    var draft = Draft.rainy
    draft.change(Rain.id) { $0.with(appliesIf: not(Rain.dry)) }
    let faults = audit(draft.guidebook).filter {
      if case .dependsOnLater = $0 { true } else { false }
    }
    #expect(faults == [.dependsOnLater(Rain.id, on: Rain.id)])
    #expect(faults[0].words.contains("depends on itself"))
  }

  @Test func `a rule that holds only by answers that do not apply never holds`() {
    var draft = Draft.rainy
    draft.rules.append(
      Rule(
        "never", .emergency, when: every(Squeak.brakes, Rain.dry), reason: "It is odd.",
        sources: draft.rules[0].sources,
        examples: .init(holds: [], fails: [.init("nobody")])))
    #expect(audit(draft.guidebook).contains(.neverHolds("never")))
  }

  @Test func `an interview that is blind to what an answer depends on stops too soon`() {
    // Rain was told of, and not yet whether it applies.
    var halfway = Halfway(of: engine, blindTo: engine.codebook.mask(of: Squeak.id))
    let wet = halfway.surprises().found.first { $0.rule.id == "today-wet" }
    #expect(wet != nil && halfway.rings.isEmpty)
  }

  @Test func `the script has a check on rules and one on causes for each such question`() {
    let lines = claimScript(of: Draft.rainy.guidebook).split(separator: "\n")
    let checks = lines.filter { $0.hasPrefix("(echo") && $0.contains("does not apply") }
    #expect(
      checks == [
        "(echo \"rain where it does not apply, rules\")",
        "(echo \"rain where it does not apply, causes\")",
      ])
  }
}
