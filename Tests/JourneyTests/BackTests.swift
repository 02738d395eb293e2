import Assessment
import Journey
import TestSupport
import Testing
import Wording

@Suite struct `Going back` {
  @Test func `back leads through every scene and loses no answer`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.chain)
    walk.answer(Rain.dry)
    walk.answer(Since.years)
    walk.answer(Noises.none)
    walk.take(.chose(.proceed))
    let answers = walk.journey.answers
    var scenes: [Scene] = []
    while walk.scene != .welcome {
      scenes.append(walk.scene)
      walk.take(.wentBack)
    }
    #expect(
      scenes == [
        .outcome, .check, .page(Noises.id), .page(Since.id), .page(Squeak.id), .map(.back),
        .page(BrakesNow.id),
      ])
    #expect(walk.journey.answers == answers)
  }

  @Test func `the focus returns to the answer that was given`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    walk.take(.wentBack)
    #expect(walk.focus == Item(Squeak.brakes))
  }

  @Test func `back at the welcome asks whether to leave, and leaving needs a yes`() {
    var walk = Walk()
    walk.take(.wentBack)
    #expect(walk.scene == .leaving)
    #expect(walk.focus == .stay, "a second key press by mistake does not leave")
    walk.take(.chose(.stay))
    #expect(walk.scene == .welcome)
    #expect(walk.effects.isEmpty)
    walk.take(.askedToLeave, .chose(.leave))
    #expect(walk.effects == [.leave])
  }

  @Test func `a changed answer returns to the check with the other answers kept`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    walk.answer(Since.unsure)
    walk.answer(Noises.none)
    walk.take(.chose(.change(Since.id)))
    walk.answer(Since.years)
    #expect(walk.scene == .check)
    #expect(walk.journey.answers.has(Squeak.brakes))
    #expect(walk.journey.urgency == .appointment(.weeks))
  }

  @Test func `a change that opens a question asks it before the check stands again`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    walk.answer(Since.years)
    walk.answer(Noises.none)
    walk.take(.chose(.change(Squeak.id)))
    walk.answer(Squeak.chain)
    #expect(walk.scene == .page(Squeak.id))
    #expect(walk.focus == Item(Rain.left))
    walk.answer(Rain.dry)
    #expect(walk.scene == .check)
  }

  @Test func `going to and fro does not make the way back longer`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    walk.answer(Since.years)
    walk.answer(Noises.none)
    for _ in 1...50 { walk.take(.chose(.proceed), .chose(.reviewAnswers), .askedForHelp) }
    #expect(walk.journey.trail.count < 12)
  }

  @Test func `an alarm raised and mended again and again does not make the way back longer`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.brakes)
    walk.answer(Since.years)
    walk.answer(Noises.none)
    let way = walk.journey.trail.map(\.scene)
    for _ in 1...3 {
      walk.take(.chose(.change(BrakesNow.id)))
      walk.answer(BrakesNow.gone)
      walk.take(.chose(.proceed), .chose(.confirm))
      #expect(walk.scene == .outcome)
      walk.take(.chose(.reviewAnswers), .chose(.change(BrakesNow.id)))
      walk.answer(BrakesNow.none)
    }
    let scenes = walk.journey.trail.map(\.scene)
    #expect(scenes.filter { $0 == .page(BrakesNow.id) }.count == 1)
    #expect(scenes.count <= way.count + 1)
    #expect(!zip(scenes, scenes.dropFirst()).contains { $0 == $1 })
  }

  @Test func `starting again drops every answer`() {
    var walk = Walk()
    walk.take(.chose(.begin(.visitor)))
    walk.answer(BrakesNow.gone)
    walk.take(.chose(.proceed), .chose(.confirm), .chose(.startAgain))
    #expect(walk.scene == .welcome)
    #expect(walk.journey.answers.isEmpty)
    #expect(walk.journey.trail.count == 1)
  }
}
