import Assessment
import Journey
import TestSupport
import Testing
import Wording

@Suite struct `The page for staff` {
  @Test func `needs the PIN, and the right one`() {
    var walk = KioskWalk()
    walk.take(.knocked)
    #expect(walk.scene == .staffDoor)
    walk.take(.handedInPIN)
    #expect(walk.news().isEmpty, "nothing was typed")
    walk.take(.typedPIN("1"), .typedPIN("12"), .handedInPIN)
    #expect(walk.news() == [.checkPIN("12")])
    #expect(walk.journey.post.typed.isEmpty)
    walk.take(.foundPIN(.wrong))
    #expect(walk.scene == .staffDoor)
    #expect(walk.journey.post.lastCheck == .wrong)
    walk.take(.typedPIN("4711"), .handedInPIN, .foundPIN(.right))
    #expect(walk.scene == .staff)
  }

  @Test func `is shut for as long as is said, and takes no PIN meanwhile`() {
    var walk = KioskWalk()
    walk.take(.knocked, .typedPIN("1"), .handedInPIN, .foundPIN(.locked(for: .seconds(90))))
    _ = walk.news()
    #expect(walk.journey.pauseAtDoor == 2, "minutes")
    walk.wait(89)
    walk.take(.knocked, .typedPIN("4711"), .handedInPIN)
    #expect(walk.news().isEmpty, "no PIN is taken")
    walk.wait(1)
    #expect(walk.journey.pauseAtDoor == nil)
    walk.take(.knocked, .typedPIN("4711"), .handedInPIN)
    #expect(walk.news() == [.checkPIN("4711")])
  }

  @Test func `stays shut for a PIN that cannot be checked, and takes the next one`() {
    var walk = KioskWalk()
    walk.take(.knocked, .typedPIN("4711"), .handedInPIN, .foundPIN(.unchecked))
    #expect(walk.scene == .staffDoor && walk.journey.pauseAtDoor == nil)
    _ = walk.news()
    walk.take(.typedPIN("4711"), .handedInPIN)
    #expect(walk.news() == [.checkPIN("4711")])
  }

  @Test func `cannot be had by events that only the program may send`() {
    var walk = KioskWalk()
    walk.take(.foundPIN(.right))
    #expect(walk.scene == .attract)
  }

  @Test func `leads back to the visit, and can end it`() {
    var walk = KioskWalk.begun()
    walk.answer(Bicycle.Squeak.chain)
    let before = walk.journey.here
    walk.enterStaffPage()
    #expect(walk.journey.items == [.stay, .endVisit, .testPage, .about, .leave])
    walk.take(.chose(.testPage), .chose(.stay), .chose(.stay))
    #expect(walk.journey.here == before)
    walk.enterStaffPage()
    walk.take(.chose(.endVisit))
    #expect(walk.scene == .attract)
    #expect(walk.news().visits.map(\.end) == [.byStaff])
    walk.enterStaffPage()
    #expect(walk.journey.items == [.stay, .testPage, .about, .leave], "there is no visit to end")
  }

  @Test func `closes by itself`() {
    for steps in [[], [Event.chose(.testPage)], [.chose(.about)], [.chose(.leave)]] {
      var walk = KioskWalk.begun()
      let before = walk.journey.here
      walk.enterStaffPage()
      for step in steps { walk.take(step) }
      walk.wait(60)
      #expect(walk.journey.here == before)
      walk.wait(59)
      #expect(walk.journey.here == before)
      walk.wait(1)
      #expect(walk.scene == .stillThere, "the visit has waited meanwhile")
    }
  }

  @Test func `shows nothing of a visit again whose time is over when they close`() {
    var walk = KioskWalk.begun(Patience(asking: .seconds(30), warning: .seconds(20)))
    walk.enterStaffPage()
    walk.wait(60)
    #expect(walk.scene == .stillThere)
    walk.wait(20)
    #expect(walk.scene == .attract)
    walk = KioskWalk.begun()
    walk.wait(120)
    walk.take(.knocked)
    walk.wait(60)
    #expect(walk.scene == .attract, "the warning was over, too")
  }

  @Test func `is the only way out, and asks once more`() {
    var walk = KioskWalk.begun()
    walk.enterStaffPage()
    walk.take(.chose(.leave))
    #expect(walk.scene == .leaving)
    #expect(walk.news().contains(.leave) == false)
    walk.take(.chose(.leave))
    let news = walk.news()
    #expect(news.last == .leave)
    #expect(news.visits.map(\.end) == [.byStaff])
  }

  @Test func `a visitor’s own question whether to leave does not turn into the guide’s end`() {
    var walk = KioskWalk.begun()
    walk.take(.askedToLeave, .knocked, .wentBack, .chose(.leave))
    #expect(walk.scene == .attract)
    #expect(!walk.news().contains(.leave))
  }

  @Test func `keeps its counts from visit to visit, and shows a batch of them at a time`() {
    var walk = KioskWalk(batch: 6)
    for _ in 1...3 { walk.take(.showedUp, .askedToLeave, .chose(.leave)) }
    for _ in 1...2 { alarm() }
    #expect(walk.journey.post.tally.visits == 5)
    #expect(walk.journey.post.tally.published == 0)
    alarm()
    let tally = walk.journey.post.tally
    #expect(tally.published == 6)
    #expect(tally.outcomes.published == [.told(.ambulance): 3, .abandoned("welcome"): 3])
    #expect(tally.ends.published == [.finished: 3], "no count has all visits of a batch")

    func alarm() {
      walk.take(.showedUp, .chose(.begin(.visitor)))
      walk.answer(Bicycle.BrakesNow.gone)
      walk.take(.chose(.proceed), .chose(.confirm), .chose(.startAgain))
    }
  }
}
