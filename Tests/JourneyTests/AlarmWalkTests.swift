import Assessment
import Journey
import TestSupport
import Testing
import Wording

@Suite struct `Alarms on the way` {
  /// Somebody whose chain squeaks since today, without rain: an emergency.
  private static var alarmed: Walk {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.chain, Rain.dry, Since.today)
    return walk
  }

  @Test func `an alarm waits for the answer that could calm it`() {
    var walk = Walk.pastTheMap
    walk.answer(Squeak.chain, Rain.left, Since.today)
    #expect(walk.scene == .page(Noises.id), "the rain may still explain the squeak")
    walk.answer(Noises.none)
    #expect(walk.scene == .check)
    #expect(!walk.journey.isAlarmed)
  }

  @Test func `what raises an alarm is checked once, with the answers in words`() {
    var walk = Self.alarmed
    #expect(walk.scene == .recheck(.emergency))
    #expect(walk.focus == .confirm)
    let told = walk.journey.told(raising: .emergency)
    #expect(told.map(\.topic.english) == ["Squeak", "Since"])
    #expect(told.flatMap(\.answers) == [.option("The chain"), .option("Since today")])
    walk.take(.chose(.confirm))
    #expect(walk.scene == .outcome)
    walk.take(.chose(.answerMore))
    #expect(walk.scene == .page(Noises.id))
    walk.answer(Noises.none)
    #expect(walk.scene == .check, "the same alarm is neither checked nor sounded twice")
    walk.take(.chose(.proceed))
    #expect(walk.scene == .outcome)
    #expect(walk.journey.urgency == .emergency)
    #expect(!walk.journey.items.contains(.answerMore))
  }

  @Test func `a danger leads to the second look, past all other questions, and to the result`() {
    var walk = Walk()
    walk.take(.chose(.begin(.visitor)))
    walk.answer(BrakesNow.gone)
    #expect(walk.scene == .page(BrakesNow.id), "there may be a second danger to tick")
    walk.take(.chose(.proceed))
    #expect(walk.scene == .recheck(.ambulance))
    walk.take(.chose(.confirm))
    #expect(walk.scene == .outcome)
    #expect(walk.journey.urgency == .ambulance)
  }

  @Test func `no, and Back, lead to the question with the focus on what was answered`() {
    for event in [Event.chose(.correct), .wentBack] {
      var walk = Self.alarmed
      walk.take(event)
      #expect(walk.scene == .page(Since.id))
      #expect(walk.focus == Item(Since.today))
      walk.answer(Since.years)
      #expect(walk.scene == .page(Noises.id), "the slip is mended, and the questions go on")
    }
  }

  @Test func `no leads to the question that raised the alarm, not to Continue`() {
    var walk = Walk.pastTheMap(
      of: Bicycle.guidebook(
        pages: [[BrakesNow.id], [.bodyMap], [Since.id], [Noises.id, Squeak.id]]))
    walk.answer(Since.today, Noises.clicking, Squeak.brakes)
    walk.take(.wentBack)
    walk.answer(Noises.grinding)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .recheck(.emergency))
    walk.take(.chose(.correct))
    #expect(walk.focus == Item(Noises.grinding))
  }

  @Test func `an answer that stays as it was is checked again`() {
    var walk = Self.alarmed
    walk.take(.chose(.correct))
    walk.answer(Since.today)
    #expect(walk.scene == .recheck(.emergency), "nobody has said yes yet")
  }

  @Test func `no way round the check leads to the result of an alarm`() {
    var walk = Self.alarmed
    walk.take(.chose(.correct), .wentBack, .wentBack, .wentBack, .wentBack)
    #expect(walk.scene == .welcome)
    walk.take(.chose(.begin(.visitor)))
    #expect(walk.scene == .check)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .recheck(.emergency))
  }

  @Test func `the check of all answers checks an alarm too, if nobody has said yes yet`() {
    var walk = Walk.pastTheMap(
      of: Bicycle.guidebook(
        pages: [[BrakesNow.id], [.bodyMap], [Squeak.id, Rain.id], [Noises.id], [Since.id]]))
    walk.answer(Squeak.chain, Rain.dry, Noises.none, Since.today)
    while walk.scene != .welcome { walk.take(.wentBack) }
    walk.take(.chose(.begin(.visitor)))
    #expect(walk.scene == .check)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .recheck(.emergency))
    walk.take(.chose(.correct))
    #expect(walk.scene == .check, "where each answer can be changed")
    walk.take(.chose(.proceed), .chose(.confirm))
    #expect(walk.scene == .outcome)
  }

  @Test func `back from the result leads to the question, not to its check`() {
    var walk = Self.alarmed
    walk.take(.chose(.confirm), .wentBack)
    #expect(walk.scene == .page(Since.id))
    walk.answer(Since.today)
    #expect(walk.scene == .outcome, "the same answer leads to the same result")
  }

  @Test func `back to the first question and forth again lead to the result that stood`() {
    var walk = Self.alarmed
    walk.take(.chose(.confirm))
    while walk.scene != .page(BrakesNow.id) { walk.take(.wentBack) }
    walk.take(.chose(.proceed))
    #expect(walk.scene == .outcome, "and to no question for the staff")
  }

  @Test func `no leads back to the answer that decides, past questions that came after it`() {
    var walk = Walk(
      Bicycle.guidebook(
        pages: [[.bodyMap], [Squeak.id, Rain.id], [Since.id], [BrakesNow.id], [Noises.id]]))
    walk.take(.chose(.begin(.visitor)), .chose(.nowhere))
    walk.answer(Squeak.chain, Rain.dry, Since.today)
    #expect(walk.scene == .page(BrakesNow.id), "the brakes can make it worse")
    walk.answer(BrakesNow.none)
    #expect(walk.scene == .recheck(.emergency))
    walk.take(.chose(.correct))
    #expect(walk.scene == .page(Since.id))
    #expect(walk.focus == Item(Since.today))
  }

  @Test func `an alarm that grows is sounded again`() {
    var walk = Self.alarmed
    walk.take(.chose(.confirm), .chose(.reviewAnswers), .chose(.change(BrakesNow.id)))
    walk.answer(BrakesNow.gone)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .recheck(.ambulance))
    walk.take(.chose(.confirm))
    #expect(walk.journey.urgency == .ambulance)
  }

  @Test func `an alarm that was mended and comes again is checked again`() {
    var walk = Self.alarmed
    walk.take(.chose(.confirm), .wentBack)
    walk.answer(Since.years)
    walk.take(.wentBack)
    walk.answer(Since.today)
    #expect(walk.scene == .recheck(.emergency))
  }

  @Test func `an answer changed after an alarm returns to the check of all answers`() {
    var walk = Self.alarmed
    walk.take(.chose(.confirm), .chose(.reviewAnswers), .chose(.change(Rain.id)))
    #expect(walk.focus == Item(Rain.dry))
    walk.answer(Rain.unsure)
    #expect(walk.scene == .check)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .outcome)
  }
}
