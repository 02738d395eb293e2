import Assessment
import Journey
import TestSupport
import Testing

@Suite struct `An alarm whose visitor has gone` {
  /// Nobody presses anything any more, at the result and at the warning.
  private var left: KioskWalk {
    var walk = KioskWalk.alarmed()
    walk.wait(330)
    return walk
  }

  @Test func `stays, and nothing of the visitor with it`() {
    var walk = left
    #expect(walk.scene == .lastingAlarm(.ambulance))
    #expect(walk.news().visits.map(\.end) == [.idled])
    #expect(walk.journey.answers.isEmpty)
    #expect(walk.journey.trail.count == 1)
    #expect(walk.journey.items == [.helpIsHere])
  }

  @Test func `stays until somebody says that help is here, and no visit is counted for that`() {
    var walk = left
    _ = walk.news()
    walk.take(.chose(.helpIsHere))
    #expect(walk.scene == .attract)
    #expect(walk.news().isEmpty)
    walk.take(.showedUp)
    #expect(walk.scene == .welcome)
    #expect(walk.journey.answers.isEmpty)
  }

  @Test func `stays for ten minutes at the most, whatever is pressed meanwhile`() {
    var walk = left
    for _ in 1..<600 {
      walk.take(.stirred, .showedUp, .hid, .wentBack, .askedToLeave, .askedForUrgentHelp)
      walk.wait(1)
      #expect(walk.scene == .lastingAlarm(.ambulance))
    }
    walk.wait(1)
    #expect(walk.scene == .attract)
  }

  @Test func `stays for as long as the place has set`() {
    var walk = KioskWalk.alarmed(Patience(lastingAlarm: .seconds(60)))
    walk.wait(330 + 59)
    #expect(walk.scene == .lastingAlarm(.ambulance))
    walk.wait(1)
    #expect(walk.scene == .attract)
  }

  @Test func `stays for when a terminal that has stopped goes on`() {
    var walk = KioskWalk.alarmed()
    walk.take(.lostScreen)
    #expect(walk.scene == .lastingAlarm(.ambulance))
    walk.take(.lostScreen)
    #expect(walk.scene == .lastingAlarm(.ambulance))
    #expect(walk.news().visits.count == 1)
  }

  @Test func `waits no longer because staff looked in`() {
    var walk = left
    walk.wait(500)
    walk.enterStaffPage()
    walk.wait(60)
    #expect(walk.scene == .lastingAlarm(.ambulance))
    walk.wait(39)
    #expect(walk.scene == .lastingAlarm(.ambulance))
    walk.wait(1)
    #expect(walk.scene == .attract)
  }

  @Test func `is not shown where the visitor finished, hid the page or was ended by staff`() {
    var finished = KioskWalk.alarmed()
    finished.take(.chose(.startAgain))
    #expect(finished.scene == .attract)
    var hidden = KioskWalk.alarmed()
    hidden.take(.hid)
    hidden.wait(60)
    #expect(hidden.scene == .attract)
    var unseen = KioskWalk.alarmed()
    unseen.take(.hid, .lostScreen)
    #expect(unseen.scene == .attract)
    var ended = KioskWalk.alarmed()
    ended.enterStaffPage()
    ended.take(.chose(.endVisit))
    #expect(ended.scene == .attract)
  }

  @Test func `is not shown for answers that were taken back`() {
    var walk = KioskWalk.alarmed()
    walk.take(.wentBack)
    walk.answer(Bicycle.BrakesNow.none)
    walk.wait(1000)
    #expect(walk.scene == .attract)
  }

  @Test func `is not shown for a result that calls for no help at once`() {
    var walk = KioskWalk.begun()
    walk.answer(Bicycle.Squeak.brakes, Bicycle.Since.today, Bicycle.Noises.none)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .outcome)
    walk.wait(330)
    #expect(walk.scene == .attract)
  }
}
