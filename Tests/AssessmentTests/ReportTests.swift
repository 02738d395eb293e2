import Assessment
import TestSupport
import Testing
import Wording

private let book = Bicycle.guidebook
private let engine = Engine(book)

private func urgency(_ findings: Finding...) -> Urgency {
  engine.urgency(of: Answers(findings: findings))
}

@Suite struct `A report` {
  @Test func `the most serious rule that holds sets the urgency, and all are told in order`() {
    let answers = engine.codebook.set(
      of: Answers(
        findings: [BrakesNow.gone, Since.years, Noises.grinding, .place("rear-wheel", .left)]))
    let report = engine.report(on: answers)
    #expect(report.urgency == .ambulance)
    #expect(report.rules.map(\.id) == ["stop-brakes", "book-wheel", "book-old"])
    #expect(report.leading.map(\.id) == ["stop-brakes"])
    let held = engine.judge(answers).held
    let because = held.map { engine.because(FindingSet(CollectionOfOne($0)), answers) }
    #expect(engine.codebook.findings(in: because[0]) == [BrakesNow.gone])
    #expect(engine.because(held, answers) == because.reduce(FindingSet()) { $0 | $1 })
  }

  @Test func `with no rule that holds the fallback speaks, and alone`() {
    #expect(engine.report(on: Answers()).rules.map(\.id) == ["default"])
    #expect(engine.report(on: Answers(findings: [Since.years])).rules.map(\.id) == ["book-old"])
    #expect(urgency() == .selfCare)
  }

  @Test func `a complete calming pattern holds a rule back, and is named`() {
    let findings = [Squeak.chain, Rain.left, Since.today, Noises.none]
    let report = engine.report(on: Answers(findings: findings))
    #expect(report.urgency == .selfCare)
    #expect(report.calmed.map(\.rule.id) == ["shop-chain"])
    #expect(report.calmed.map(\.pattern) == [Bicycle.afterRain])
    for gone in findings where gone != Squeak.chain && gone != Since.today {
      #expect(
        engine.urgency(of: Answers(findings: findings.filter { $0 != gone })) == .emergency)
    }
  }

  @Test func `silence does not calm a rule that says not`() {
    #expect(urgency(Squeak.brakes) == .sameDay)
    #expect(urgency(Squeak.brakes, Since.years) == .appointment(.weeks))
  }

  @Test func `causes behind the urgency come first, then those with the most points`() {
    let report = engine.report(
      on: Answers(findings: [Noises.grinding, Since.today, Squeak.chain, Rain.dry]))
    #expect(report.causes.map(\.cause.id) == ["dry-bearing", "worn-chain"])
    #expect(report.causes[0].isBehindUrgency && !report.causes[1].isBehindUrgency)
    let chain = engine.report(on: Answers(findings: [Squeak.chain]))
    #expect(chain.causes.map(\.points) == [3])
    #expect(engine.report(on: Answers(findings: [Squeak.chain, Rain.left])).causes.isEmpty)
  }

  @Test func `what is still asked depends on the answers`() {
    #expect(
      engine.report(on: Answers(findings: [Squeak.brakes])).unanswered.contains(Rain.id) == false)
    #expect(engine.report(on: Answers(findings: [Squeak.chain])).unanswered.contains(Rain.id))
  }

  @Test func `findings are put into words by their questions, in the order of listing`() {
    let told = book.told(
      [.place("rear-wheel", .left), .place("rear-wheel", .right), Since.years])
    #expect(Set(told.map(\.topic.english)) == ["Places", "Since"])
    let answers = told.map(\.answers)
    #expect(answers.contains([.region("Rear wheel", sides: [.left, .right])]))
    #expect(answers.contains([.option("For years")]))
    #expect(book.told([.nowhere]).first?.answers == [.nowhere])
  }
}

@Suite struct `A sheet of answers` {
  private let noises = book.question(Noises.id)
  private let squeak = book.question(Squeak.id)

  @Test func `a choice beats none and not sure, and not sure beats none`() throws {
    let noises = try #require(noises)
    var answers = Answers()
    answers.answer(noises, with: ["grinding", "none", "unsure"])
    #expect(answers.options(of: Noises.id) == ["grinding"])
    answers.answer(noises, with: ["none", "unsure"])
    #expect(answers.options(of: Noises.id) == ["unsure"])
  }

  @Test func `answering again replaces, and nothing chosen takes the answer back`() throws {
    let squeak = try #require(squeak)
    var answers = Answers()
    answers.answer(squeak, with: ["chain"])
    answers.answer(squeak, with: ["brakes"])
    #expect(answers[Squeak.id] == [Squeak.brakes])
    answers.answer(squeak, with: ["no such thing"])
    #expect(!answers.answers(Squeak.id) && answers.isEmpty)
  }

  @Test func `an empty map is an answer, and can be taken back`() {
    var answers = Answers()
    answers.mark([])
    #expect(answers.has(.nowhere) && answers.places.isEmpty)
    answers.mark([Place("bell", .left)])
    #expect(!answers.has(.nowhere) && answers.places.count == 1)
    answers.takeBack(.bodyMap)
    #expect(answers.isEmpty)
  }

  @Test func `the order of answers never matters`() throws {
    let (noises, squeak) = (try #require(noises), try #require(squeak))
    var one = Answers()
    one.answer(noises, with: ["grinding"])
    one.answer(squeak, with: ["chain"])
    var other = Answers()
    other.answer(squeak, with: ["chain"])
    other.answer(noises, with: ["grinding"])
    #expect(one == other)
  }
}

@Suite struct `Urgencies and names` {
  @Test func `levels are ordered, and an appointment has a window`() {
    #expect(Urgency.allCases.sorted() == Urgency.allCases)
    #expect(Urgency.allCases.compactMap(\.window) == [.weeks, .days])
    #expect(Urgency.appointment(.days).id == Urgency.appointment(.weeks).id)
    #expect(Urgency.allCases.filter(\.isAlarm) == [.emergency, .ambulance])
  }

  @Test func `names sort and read as they are written`() {
    let names: [Rule.ID] = ["b", "a"]
    #expect(names.sorted().map(\.description) == ["a", "b"])
  }

  @Test func `the guidebook finds what it holds and nothing else`() {
    #expect(book.cause("worn-chain")?.name.english == "A worn chain")
    #expect(book.cause("nothing") == nil && book.region("seat") != nil)
    #expect(book.block("sound")?.title.english == "The sound")
    #expect(book.section("brakes") != nil && book.advice(for: .sameDay) != nil)
  }

  @Test func `an alarm is certain only when no answer can take it away`() {
    let interview = Interview(by: engine)
    let safe = BrakesNow.none
    #expect(interview.alarm(in: Answers(findings: [safe, Squeak.chain, Since.today])) == nil)
    #expect(
      interview.alarm(in: Answers(findings: [safe, Squeak.chain, Since.today, Rain.dry]))
        == .emergency)
  }

  @Test func `an alarm waits for the answers that could still make it more serious`() {
    let interview = Interview(by: engine)
    let answers = Answers(findings: [Squeak.chain, Since.today, Rain.dry])
    #expect(interview.alarm(in: answers) == nil)
    #expect(interview.next(after: answers).map(\.id) == [BrakesNow.id])
    #expect(interview.alarm(in: Answers(findings: [BrakesNow.gone])) == .ambulance)
  }
}
