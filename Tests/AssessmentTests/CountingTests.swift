import TestSupport
import Testing

@testable import Assessment

private let engine = Engine(Bicycle.rainyGuidebook)

@Suite struct `An answer to a question that does not apply` {
  private let wet = Answers(findings: [Squeak.brakes, Rain.left, Since.years])

  @Test func `has no effect on level, rules, causes or anything else in the report`() {
    let without = Answers(findings: [Squeak.brakes, Since.years])
    #expect(engine.urgency(of: without) < .sameDay)
    #expect(engine.report(on: wet) == engine.report(on: without))
    #expect(engine.judge(engine.codebook.set(of: wet)).urgency == engine.urgency(of: without))
    #expect(engine.decisive(in: engine.codebook.set(of: wet)) == set([Since.years]))
  }

  @Test func `counts again when its question applies again, as it was never lost`() throws {
    var answers = wet
    let squeak = try #require(engine.guidebook.question(Squeak.id))
    answers.answer(squeak, with: ["unsure"])
    #expect(engine.urgency(of: answers) == .sameDay)
    answers.answer(squeak, with: ["brakes"])
    #expect(engine.urgency(of: answers) < .sameDay)
    #expect(answers.has(Rain.left))
  }

  @Test func `counts while what its question depends on has no answer`() {
    let rain = Answers(findings: [Rain.left])
    #expect(engine.urgency(of: rain) == .sameDay)
    #expect(engine.notCounted(of: rain) == [])
    #expect(Interview(by: engine).unanswered(after: rain).contains(Squeak.id))
  }

  @Test func `is neither asked for nor among the questions that were asked`() {
    let interview = Interview(by: engine)
    #expect(!interview.asked(after: wet).contains { $0.id == Rain.id })
    #expect(interview.page(of: Rain.id, after: wet).map(\.id) == [Squeak.id])
    #expect(interview.pageForStaff(of: Rain.id, after: wet).map(\.id) == [Squeak.id])
    let chain = Answers(findings: [Squeak.chain, Rain.left])
    #expect(interview.page(of: Rain.id, after: chain).map(\.id) == [Squeak.id, Rain.id])
  }

  @Test func `is named with the question that keeps it from counting`() {
    let idle = NotCounted(question: Rain.id, answer: [Rain.left], because: [Squeak.id])
    #expect(engine.notCounted(of: wet) == [idle])
    #expect(engine.graverNotCounted(of: wet) == [idle])
    let dry = Answers(findings: [Squeak.brakes, Rain.dry])
    #expect(engine.notCounted(of: dry).map(\.answer) == [[Rain.dry]])
    #expect(engine.graverNotCounted(of: dry) == [], "it would change nothing")
  }

  @Test func `what would change the result reckons with the answers that it takes out`() {
    let report = engine.report(on: Answers(findings: [Squeak.unsure, Rain.left, Since.years]))
    #expect(report.urgency == .sameDay)
    let change = report.changes.first { $0.question == Squeak.id && $0.urgency < .sameDay }
    #expect(change?.answer == [Squeak.brakes])
  }

  private func set(_ findings: [Finding]) -> FindingSet {
    FindingSet(findings.compactMap(engine.codebook.number))
  }
}

@Suite struct `Questions that depend on each other in a row` {
  private let engine = Engine(
    Kettle.book(
      [
        Kettle.question("lid", "open", "shut"),
        Kettle.question("steam", "much", "none", appliesIf: .has(Finding("lid", "open"))),
        Kettle.question("burn", "yes", "no", appliesIf: .has(Finding("steam", "much"))),
        Kettle.question("cold", "yes", "no", appliesIf: not(Finding("steam", "much"))),
      ],
      rules: [
        Kettle.rule("burnt", .emergency, when: Finding("burn", "yes")),
        Kettle.rule("steam", .sameDay, when: Finding("steam", "much")),
      ]))
  private let all = [
    "lid": ["open", "shut"], "steam": ["much", "none"], "burn": ["yes", "no"],
    "cold": ["yes", "no"],
  ].map { question, options in
    [Finding?.none] + options.map { Finding(Question.ID(question), Option.ID($0)) }
  }

  @Test func `an answer that does not count says nothing about the questions after it`() {
    let told = [Finding("lid", "shut"), Finding("steam", "much"), Finding("burn", "yes")]
    let answers = Answers(findings: told)
    #expect(engine.urgency(of: answers) == .selfCare)
    let idle = engine.notCounted(of: answers)
    #expect(idle.map(\.question) == ["steam", "burn"])
    #expect(idle.map(\.because) == [["lid"], ["lid"]])
    #expect(
      engine.counted(
        engine.codebook.set(
          of: Answers(findings: [Finding("lid", "shut"), Finding("cold", "yes")]))
      ).count == 2)
  }

  @Test func `one that may still turn out not to count is no alarm yet`() {
    let interview = Interview(by: engine)
    let burnt = Answers(findings: [Finding("burn", "yes")])
    #expect(engine.urgency(of: burnt) == .emergency && interview.alarm(in: burnt) == nil)
    #expect(interview.unanswered(after: burnt) == ["lid", "steam"])
    let steaming = Answers(findings: [Finding("steam", "much"), Finding("burn", "yes")])
    #expect(interview.alarm(in: steaming) == nil, "the lid may be shut")
    let open = Answers(
      findings: [Finding("lid", "open"), Finding("steam", "much"), Finding("burn", "yes")])
    #expect(interview.alarm(in: open) == .emergency)
  }

  @Test func `the engine counts what the conditions say, and counting again takes no more away`() {
    let sets = all.reduce([[Finding]()]) { sets, answers in
      sets.flatMap { set in answers.map { set + ($0.map { [$0] } ?? []) } }
    }
    #expect(sets.count == 81)
    for told in sets {
      let counted = engine.counted(engine.codebook.set(of: Answers(findings: told)))
      #expect(
        engine.codebook.findings(in: counted) == engine.guidebook.counted(Set(told)), "\(told)")
      #expect(engine.counted(counted) == counted, "\(told)")
    }
  }

  @Test func `without an answer that others depend on, none of them is lost`() {
    let told = [Finding("steam", "none"), Finding("cold", "yes"), Finding("burn", "yes")]
    for less in told.indices.map({ place in told.enumerated().filter { $0.offset != place } }) {
      let answers = engine.codebook.set(of: Answers(findings: less.map(\.element)))
      let kept = engine.counted(answers)
      if !less.contains(where: { $0.element.question == "steam" }) { #expect(kept == answers) }
    }
  }
}
