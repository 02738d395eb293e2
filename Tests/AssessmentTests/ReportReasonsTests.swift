import Assessment
import TestSupport
import Testing

private let engine = Engine(Bicycle.guidebook)
private let all = AllAnswers(to: Bicycle.guidebook)

/// What some people have told, by chance, each some of the questions.
private let people: [Set<Finding>] = {
  var dice = Dice(seed: 11)
  return (0..<300).map { _ in all.findings(in: dice.below(all.count)) }
}()

private func urgency(_ told: Set<Finding>) -> Urgency {
  engine.urgency(of: Answers(findings: told))
}

@Suite struct `What a report says of why` {
  @Test func `names answers that lead to the urgency alone, none of them spare`() {
    for told in people {
      let decisive = Set(engine.report(on: Answers(findings: told)).decisive)
      #expect(decisive.isSubset(of: told))
      #expect(urgency(decisive) == urgency(told))
      for one in decisive { #expect(urgency(decisive.subtracting([one])) != urgency(told)) }
    }
  }

  @Test func `names nothing where only the fallback speaks`() {
    #expect(engine.report(on: Answers(findings: [Noises.none])).decisive.isEmpty)
  }

  @Test func `names the calming answers where the urgency rests on them`() {
    let (shut, silent) = (Finding("lid", "shut"), Finding("whistle", "no"))
    let calm = Fact("silent", "it is silent", when: every(shut, silent))
    let book = Kettle.book(
      [Kettle.question("lid", "open", "shut"), Kettle.question("whistle", "yes", "no")],
      rules: [
        Kettle.rule("steam", .emergency, when: shut, unless: [calm]),
        Kettle.rule("lime", .sameDay, when: shut),
      ])
    let engine = Engine(book)
    #expect(engine.report(on: Answers(findings: [shut, silent])).decisive == [shut, silent])
  }

  @Test func `names what rules the more serious out`() {
    let told: [Finding] = [BrakesNow.none, .nowhere, Since.years]
    let ruledOut = engine.report(on: Answers(findings: told)).ruledOut
    #expect(
      ruledOut.map(\.rule.id)
        == ["stop-brakes", "shop-grinding", "shop-chain", "today-brakes", "book-wheel"])
    #expect(
      ruledOut.map(\.by)
        == [[BrakesNow.none], [Since.years], [Since.years], [Since.years], [.nowhere]])
  }

  @Test func `names no rule as ruled out of which nothing was asked`() {
    #expect(engine.report(on: Answers()).ruledOut.isEmpty)
  }

  @Test func `tells the nearest changes up and down, each a single step that leads there`() throws {
    for told in people {
      let report = engine.report(on: Answers(findings: told))
      let own = urgency(told)
      var wanted: Set<Nearest> = []
      for question in Bicycle.guidebook.questions {
        let given = told.filter { $0.question == question.id }
        let ends = steps(from: given, to: question).map {
          urgency(told.subtracting(given).union($0))
        }
        wanted.formUnion(
          [ends.filter { $0 < own }.max(), ends.filter { $0 > own }.min()].compactMap {
            $0.map { Nearest(question: question.id, urgency: $0) }
          })
      }
      let changes = report.changes
      #expect(
        Set(changes.map { Nearest(question: $0.question, urgency: $0.urgency) }) == wanted)
      #expect(changes.count == wanted.count)
      #expect(changes.map(\.urgency) == changes.map(\.urgency).sorted())
      for change in changes {
        let question = try #require(Bicycle.guidebook.question(change.question))
        let given = told.filter { $0.question == question.id }
        let answer = Set(change.answer)
        #expect(urgency(told.subtracting(given).union(answer)) == change.urgency)
        #expect(steps(from: given, to: question).contains(answer))
      }
    }
  }

  @Test func `names of several steps to the same urgency the one next in gravity`() {
    let heat = ["boiling", "cold", "hot", "warm"].map { Finding("heat", .init($0)) }
    let book = Kettle.book(
      [
        Kettle.question(
          "heat", "boiling", "cold", "hot", "warm",
          gravity: .chains([[heat[1], heat[3], heat[2], heat[0]]]))
      ], rules: [Kettle.rule("hot", .sameDay, when: either(heat[2], heat[0]))])
    let engine = Engine(book)
    let changes = engine.report(on: Answers(findings: [heat[3]])).changes
    #expect(changes.map(\.answer) == [[heat[2]]])
  }
}

/// A change to a question, whichever answer brings it.
private struct Nearest: Hashable {
  let question: Question.ID
  let urgency: Urgency
}

/// The answers that are one step from a given one: another option, a tick more or less, a place
/// less; nothing where nothing is given.
private func steps(from given: Set<Finding>, to question: Question) -> [Set<Finding>] {
  guard !given.isEmpty else { return [] }
  let options = question.options.filter { $0.kind != .unsure }
  guard question.takesSeveral || question.id == .bodyMap else {
    return options.map { [Finding(question.id, $0.id)] }.filter { $0 != given }
  }
  let plain = options.filter { $0.kind == .plain }.map { Finding(question.id, $0.id) }
  let ticks = question.id == .bodyMap ? given.subtracting([.nowhere]) : given.intersection(plain)
  let calm = question.id == .bodyMap ? Finding.nowhere : Finding(question.id, "none")
  return (question.id == .bodyMap ? Array(ticks) : plain).map { tick in
    let other = ticks.symmetricDifference([tick])
    return other.isEmpty ? [calm] : other
  }
}
