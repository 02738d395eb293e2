import Assessment
import Journey
import TestSupport
import Testing
import Wording

typealias BrakesNow = Bicycle.BrakesNow
typealias Squeak = Bicycle.Squeak
typealias Rain = Bicycle.Rain
typealias Since = Bicycle.Since
typealias Noises = Bicycle.Noises

@Suite struct `Walking through the questions` {
  @Test func `the questions come one after the other and end at the check and the result`() {
    var walk = Walk.pastTheMap
    #expect(walk.scene == .page(Squeak.id))
    walk.answer(Squeak.chain)
    walk.answer(Rain.dry)
    #expect(walk.scene == .page(Since.id))
    walk.answer(Since.years)
    walk.answer(Noises.clicking)
    #expect(walk.scene == .page(Noises.id), "a tick alone does not lead on")
    walk.take(.chose(.proceed))
    #expect(walk.scene == .check)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .outcome)
    #expect(walk.journey.urgency == .appointment(.weeks))
  }

  @Test func `a question that does not concern this visitor is left out`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    #expect(walk.scene == .page(Since.id))
  }

  @Test func `none and not sure answer a page of several choices and lead on`() {
    for option in [BrakesNow.none, BrakesNow.unsure] {
      var walk = Walk()
      walk.take(.chose(.begin(.visitor)))
      walk.answer(option)
      #expect(walk.scene == .map(.back))
    }
  }

  @Test func `going on without a choice is asked back, and only once`() {
    var walk = Walk()
    walk.take(.chose(.begin(.visitor)), .chose(.proceed))
    #expect(walk.scene == .page(BrakesNow.id))
    #expect(walk.journey.refusal == .needsChoice)
    walk.take(.movedTo(.option(BrakesNow.id, "none")))
    #expect(walk.journey.refusal == nil)
  }

  @Test func `a tick given up is no answer any more`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    walk.answer(Since.years)
    walk.answer(Noises.clicking, Noises.clicking)
    walk.take(.chose(.proceed))
    #expect(walk.journey.refusal == .needsChoice)
  }
}
