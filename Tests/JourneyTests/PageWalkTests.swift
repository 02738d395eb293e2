import Assessment
import Journey
import TestSupport
import Testing

@Suite struct `A page of several questions` {
  private static let start: [[Question.ID]] = [[BrakesNow.id], [.bodyMap]]

  private static func walk(_ pages: [Question.ID]...) -> Walk {
    .pastTheMap(of: Bicycle.guidebook(pages: start + pages))
  }

  @Test func `three questions are answered with three choices and lead on by themselves`() {
    var walk = Self.walk([Squeak.id, Rain.id, Since.id], [Noises.id])
    #expect(walk.focus == Item(Squeak.chain))
    walk.answer(Squeak.unsure)
    #expect(walk.focus == Item(Rain.left))
    walk.answer(Rain.dry)
    #expect(walk.focus == Item(Since.today))
    walk.answer(Since.years)
    #expect(walk.scene == .page(Noises.id))
  }

  @Test func `a follow-up appears when its question is answered, and stays away else`() {
    var walk = Self.walk([Squeak.id, Rain.id], [Since.id], [Noises.id])
    #expect(walk.journey.questions.map(\.id) == [Squeak.id])
    #expect(!walk.journey.items.contains(.proceed), "one answer is enough")
    walk.answer(Squeak.chain)
    #expect(walk.journey.questions.map(\.id) == [Squeak.id, Rain.id])
    #expect(walk.focus == Item(Rain.left))
    walk = Self.walk([Squeak.id, Rain.id], [Since.id], [Noises.id])
    walk.answer(Squeak.brakes)
    #expect(walk.scene == .page(Since.id))
  }

  @Test func `none and not sure answer a question of several choices and lead to the next`() {
    for finding in [Noises.none, Noises.unsure] {
      var walk = Self.walk([Noises.id, Since.id], [Squeak.id, Rain.id])
      walk.answer(finding)
      #expect(walk.focus == Item(Since.today))
      walk.answer(Since.years)
      #expect(walk.scene == .page(Squeak.id))
    }
  }

  @Test func `none is an answer however often it is chosen`() {
    var walk = Self.walk([Noises.id], [Since.id])
    walk.answer(Noises.none)
    walk.take(.wentBack)
    walk.answer(Noises.none)
    #expect(walk.scene == .page(Since.id))
    #expect(walk.journey.answers.has(Noises.none))
  }

  @Test func `a tick leaves the focus where it is, and Continue leads on`() {
    var walk = Self.walk([Noises.id, Since.id], [Squeak.id, Rain.id])
    walk.answer(Noises.clicking)
    #expect(walk.focus == Item(Noises.clicking))
    walk.answer(Since.years)
    #expect(walk.scene == .page(Squeak.id), "ticks are an answer, so the last choice leads on")
  }

  @Test func `questions can be answered in any order`() {
    var walk = Self.walk([Squeak.id, Rain.id, Since.id], [Noises.id])
    walk.answer(Since.years)
    #expect(walk.focus == Item(Squeak.chain), "after the last comes the first without an answer")
    walk.answer(Squeak.brakes)
    #expect(walk.scene == .page(Noises.id))
  }

  @Test func `a change leaves no question of its page behind`() {
    var walk = Self.walk([Noises.id, Squeak.id, Rain.id, Since.id])
    walk.answer(Squeak.chain, Rain.dry, Since.today)
    walk.take(.chose(.confirm), .chose(.reviewAnswers), .chose(.change(Since.id)))
    walk.answer(Since.today)
    #expect(walk.focus == Item(Noises.grinding))
    walk.answer(Noises.none)
    #expect(walk.scene == .check)
  }

  @Test func `Continue with a question left says so and points to it`() {
    var walk = Self.walk([Since.id, Noises.id], [Squeak.id, Rain.id])
    walk.answer(Since.years)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .page(Since.id))
    #expect(walk.journey.refusal == .needsChoice)
    #expect(walk.focus == Item(Noises.grinding))
  }

  @Test func `Back returns to the page with every answer, and Continue goes on with them`() {
    var walk = Self.walk([Squeak.id, Rain.id, Since.id], [Noises.id])
    walk.answer(Squeak.chain, Rain.dry, Since.years)
    let answers = walk.journey.answers
    walk.take(.wentBack)
    #expect(walk.journey.questions.map(\.id) == [Squeak.id, Rain.id, Since.id])
    #expect(walk.focus == Item(Since.years))
    #expect(walk.journey.answers == answers)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .page(Noises.id))
  }

  @Test func `a line of the check opens its page with the focus on its question`() {
    var walk = Self.walk([Squeak.id, Rain.id, Since.id], [Noises.id])
    walk.answer(Squeak.chain, Rain.dry, Since.years, Noises.none)
    #expect(walk.scene == .check)
    walk.take(.chose(.change(Since.id)))
    #expect(walk.scene == .page(Squeak.id))
    #expect(walk.focus == Item(Since.years))
    walk.answer(Since.unsure)
    #expect(walk.scene == .check)
  }

  @Test func `a follow-up that was answered is still shown when it no longer matters`() {
    var walk = Self.walk([Squeak.id, Rain.id, Since.id], [Noises.id])
    walk.answer(Squeak.chain, Rain.left, Squeak.brakes)
    #expect(walk.journey.questions.contains { $0.id == Rain.id }, "it is known, so it is seen")
    #expect(walk.journey.answers.has(Rain.left))
  }

  @Test func `the question at hand is the one with the focus`() {
    var walk = Self.walk([Since.id, Noises.id], [Squeak.id])
    #expect(walk.journey.question?.id == Since.id)
    walk.take(.movedTo(.option(Noises.id, "clicking")))
    #expect(walk.journey.question?.id == Noises.id)
    walk.take(.movedTo(.proceed))
    #expect(walk.journey.question?.id == Noises.id)
  }
}
