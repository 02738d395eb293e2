import Assessment
import TestSupport
import Testing

private let engine = Engine(Bicycle.guidebook)
private let interview = Interview(by: engine)

private func unanswered(_ findings: Finding...) -> [Question.ID] {
  interview.unanswered(after: Answers(findings: findings))
}

@Suite struct `An interview` {
  @Test func `skips a question that cannot matter any more`() {
    // Of a squeak of which nobody knows the place, rain may be asked and tells nothing.
    let answers = Answers(findings: [Squeak.unsure])
    let asked = { (findings: [Finding]) in
      interview.asked(after: Answers(findings: findings)).map(\.id)
    }
    #expect(!interview.unanswered(after: answers).contains(Rain.id))
    #expect(!asked([Squeak.unsure]).contains(Rain.id))
    #expect(asked([Squeak.chain]).contains(Rain.id))
    #expect(asked([Squeak.unsure, Rain.dry]).contains(Rain.id), "what was answered stays")
  }

  @Test func `asks in an alarm only what can raise it`() {
    #expect(unanswered(Squeak.chain, Since.today, Rain.dry) == [BrakesNow.id])
    #expect(unanswered(Squeak.chain, Since.today, Rain.dry, BrakesNow.none) == [])
  }

  @Test func `asks on for the causes that can lead`() {
    #expect(unanswered(BrakesNow.none, Squeak.chain, Since.years, Noises.none).contains(Rain.id))
    #expect(!unanswered(BrakesNow.none, Squeak.brakes, Since.years).contains(Rain.id))
  }

  @Test(arguments: [(4, false), (5, true), (6, true)])
  func `asks for a cause only if it can come up to the third`(points: Int, isAsked: Bool) {
    let (lid, sound) = (Finding("lid", "open"), Finding("sound", "hiss"))
    let causes = ["one", "two", "three"].map { Kettle.cause(.init($0), 5, lid) }
    let book = Kettle.book(
      [Kettle.question("lid", "open", "shut"), Kettle.question("sound", "hiss", "none")],
      causes: causes + [Kettle.cause("four", points, sound)])
    let left = Interview(by: Engine(book)).unanswered(after: Answers(findings: [lid]))
    #expect(left == (isAsked ? ["sound"] : []))
  }

  @Test func `keeps the questions of a page while it is answered`() {
    let engine = Engine(
      Bicycle.guidebook(
        pages: [[BrakesNow.id], [.bodyMap], [Squeak.id, Rain.id], [Since.id, Noises.id]]))
    let interview = Interview(by: engine)
    let before: [Finding] = [BrakesNow.none, .nowhere, Squeak.chain, Rain.dry]
    let after = Answers(findings: before + [Since.today])
    #expect(interview.alarm(in: after) == .emergency)
    #expect(interview.unanswered(after: after) == [] && interview.next(after: after).isEmpty)
    for answers in [Answers(findings: before), after] {
      #expect(interview.page(of: Noises.id, after: answers).map(\.id) == [Since.id, Noises.id])
    }
  }

  @Test func `holds back what waits for an answer above it on the page`() {
    let start = Answers(findings: [BrakesNow.none, .nowhere])
    #expect(interview.next(after: start).map(\.id) == [Squeak.id])
    #expect(interview.pageForStaff(of: Rain.id, after: start).map(\.id) == [Squeak.id])
    let chain = Answers(findings: [BrakesNow.none, .nowhere, Squeak.chain])
    #expect(interview.next(after: chain).map(\.id) == [Squeak.id, Rain.id])
  }

  @Test func `knows no page for a question that nobody asks`() {
    #expect(interview.page(of: "no-such-question", after: Answers()).isEmpty)
    #expect(interview.pageForStaff(of: "no-such-question", after: Answers()).isEmpty)
  }

  @Test func `asks everything open for the staff, and nothing that is never asked`() {
    var answers = Answers(findings: [BrakesNow.gone])
    #expect(interview.next(after: answers).isEmpty)
    let told: Set<Finding> = [.nowhere, Squeak.brakes, Rain.dry, Since.today, Noises.none]
    var asked: [[Question.ID]] = []
    while case let page = interview.nextForStaff(after: answers), !page.isEmpty, asked.count < 9 {
      asked.append(page.map(\.id))
      answers.tell(told, to: page)
    }
    #expect(asked == [[.bodyMap], [Squeak.id], [Since.id], [Noises.id]])
    #expect(interview.pageForStaff(of: Rain.id, after: answers).map(\.id) == [Squeak.id])
  }

  @Test func `leaves out what hangs on a question that is left out itself`() {
    let lid = Kettle.question("lid", "open", "shut")
    let steam = Kettle.question("steam", "much", "none", askIf: .has(Finding("lid", "open")))
    let burn = Kettle.question("burn", "yes", "no", askIf: .has(Finding("steam", "much")))
    let book = Kettle.book(
      [burn, steam, lid],
      rules: [
        Kettle.rule("burnt", .ambulance, when: Finding("burn", "yes")),
        Kettle.rule("shut", .emergency, when: Finding("lid", "shut")),
        Kettle.rule("steam", .sameDay, when: Finding("steam", "much")),
      ])
    let interview = Interview(by: Engine(book))
    let shut = Answers(findings: [Finding("lid", "shut")])
    #expect(interview.alarm(in: shut) == .emergency && interview.nextForStaff(after: shut).isEmpty)
    let open = Answers(findings: [Finding("lid", "open")])
    #expect(interview.unanswered(after: open) == ["burn", "steam"])
  }

  @Test func `ends for 500 people by chance as it would had all been asked`() {
    let all = AllAnswers(to: engine.guidebook)
    var dice = Dice(seed: 500)
    var stopped = 0
    for _ in 0..<500 {
      let told = all.findings(in: dice.below(all.count))
      var (early, full) = (Answers(), Answers())
      while interview.alarm(in: early) == nil {
        let page = interview.next(after: early)
        guard early.tell(told, to: page) else { break }
      }
      while full.tell(told, to: interview.nextForStaff(after: full)) {}
      #expect(engine.urgency(of: early) == engine.urgency(of: full), "\(told)")
      if early != full { stopped += 1 }
    }
    #expect(stopped > 250)
  }
}

extension Answers {
  /// Answers the open questions of a page, and tells whether there were any.
  ///
  /// Where nothing was told the answer is “not sure”, or nowhere.
  @discardableResult
  fileprivate mutating func tell(_ told: Set<Finding>, to page: [Question]) -> Bool {
    let open = page.filter { !answers($0.id) }
    for question in open {
      if question.id == .bodyMap {
        mark(
          Set(
            told.compactMap { finding in
              if case .place(let region, let side) = finding { Place(region, side) } else { nil }
            }))
      } else {
        let options = question.options.map(\.id).filter { told.contains(Finding(question.id, $0)) }
        answer(question, with: options.isEmpty ? ["unsure"] : Set(options))
      }
    }
    return !open.isEmpty
  }
}
