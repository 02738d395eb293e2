import Assessment
import Journey
import TestSupport
import Testing

typealias BrakesNow = Bicycle.BrakesNow
typealias Squeak = Bicycle.Squeak
typealias Rain = Bicycle.Rain
typealias Since = Bicycle.Since
typealias Noises = Bicycle.Noises

@Suite struct `Walking through the questions` {
  @Test func `the questions come one after the other and end at the check and the result`() {
    var walk = Walk.pastTheMap
    #expect(walk.scene == .question(Squeak.id))
    walk.answer(Squeak.chain)
    #expect(walk.scene == .question(Rain.id))
    walk.answer(Rain.dry)
    walk.answer(Since.years)
    walk.answer(Noises.clicking)
    #expect(walk.scene == .question(Noises.id), "a tick alone does not lead on")
    walk.take(.chose(.proceed))
    #expect(walk.scene == .check)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .outcome)
    #expect(walk.journey.outcome.urgency == .appointment(.weeks))
  }

  @Test func `a question that does not concern this visitor is left out`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    #expect(walk.scene == .question(Since.id))
  }

  @Test func `a danger answer leads to the result at once`() {
    var walk = Walk()
    walk.take(.chose(.begin))
    walk.answer(BrakesNow.gone)
    #expect(walk.scene == .outcome)
    #expect(walk.journey.outcome.urgency == .ambulance)
  }

  @Test func `none and not sure answer a page of several choices and lead on`() {
    for option in [BrakesNow.none, BrakesNow.unsure] {
      var walk = Walk()
      walk.take(.chose(.begin))
      walk.answer(option)
      #expect(walk.scene == .map(.back))
    }
  }

  @Test func `going on without a choice is asked back, and only once`() {
    var walk = Walk()
    walk.take(.chose(.begin), .chose(.proceed))
    #expect(walk.scene == .question(BrakesNow.id))
    #expect(walk.journey.needsChoice)
    walk.take(.movedTo(.option("none")))
    #expect(!walk.journey.needsChoice)
  }

  @Test func `a tick given up is no answer any more`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    walk.answer(Since.years)
    walk.answer(Noises.clicking, Noises.clicking)
    walk.take(.chose(.proceed))
    #expect(walk.journey.needsChoice)
  }

  @Test func `an alarm waits for the answer that could calm it`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.chain)
    walk.answer(Rain.left)
    walk.answer(Since.today)
    #expect(walk.scene == .question(Noises.id), "the rain may still explain the squeak")
    walk.answer(Noises.none)
    #expect(walk.scene == .check)
    #expect(!walk.journey.isAlarmed)
  }

  @Test func `an alarm stops the questions once, and they can be gone on with`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.chain)
    walk.answer(Rain.dry)
    walk.answer(Since.today)
    #expect(walk.scene == .outcome)
    #expect(walk.journey.items.first == .answerMore)
    walk.take(.chose(.answerMore))
    #expect(walk.scene == .question(Noises.id))
    walk.answer(Noises.none)
    #expect(walk.scene == .check, "the same alarm is not sounded twice")
    walk.take(.chose(.proceed))
    #expect(walk.journey.outcome.urgency == .emergency)
    #expect(!walk.journey.items.contains(.answerMore))
  }

  @Test func `an alarm that grows is sounded again`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.chain)
    walk.answer(Rain.dry)
    walk.answer(Since.today)
    walk.take(.chose(.reviewAnswers), .chose(.change(BrakesNow.id)))
    walk.answer(BrakesNow.gone)
    #expect(walk.scene == .outcome)
    #expect(walk.journey.outcome.urgency == .ambulance)
  }
}
