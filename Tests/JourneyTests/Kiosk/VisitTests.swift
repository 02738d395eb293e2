import Assessment
import Journey
import TestSupport
import Testing

@Suite struct `A visit at an unattended guide` {
  @Test func `begins when anything is pressed, and ends where it began`() {
    var walk = KioskWalk()
    #expect(walk.scene == .attract)
    walk.take(.showedUp)
    #expect(walk.scene == .welcome)
    walk.take(.wentBack, .chose(.leave))
    #expect(walk.scene == .attract)
    #expect(walk.news().visits.map(\.end) == [.finished])
  }

  @Test func `who finishes leaves nothing, not even large text or patience`() {
    var walk = KioskWalk.begun()
    walk.answer(Bicycle.Squeak.brakes, Bicycle.Since.today, Bicycle.Noises.none)
    walk.take(.chose(.proceed), .askedForOtherSize, .askedForUrgentHelp, .chose(.stay))
    #expect(walk.scene == .outcome)
    walk.take(.chose(.startAgain))
    #expect(walk.scene == .attract)
    #expect(walk.journey.answers.isEmpty)
    #expect(walk.journey.trail.count == 1)
    #expect(!walk.journey.isLarge)
    let visit = walk.news().visits.first
    #expect(visit?.told == .sameDay)
  }

  @Test func `nothing leaves the guide`() {
    var walk = KioskWalk(hasStaffPage: false)
    walk.take(
      .askedToLeave, .wentBack, .chose(.leave), .knocked, .typedPIN("4711"), .handedInPIN,
      .foundPIN(.right), .chose(.leave))
    #expect(walk.scene == .attract)
    walk.take(.showedUp, .askedToLeave, .chose(.leave))
    #expect(walk.scene == .attract)
    #expect(!walk.effects.contains(.leave))
  }

  @Test func `help is one key away on every page, and Back leads to where one was`() {
    var walk = KioskWalk.begun()
    walk.answer(Bicycle.Squeak.chain)
    let before = walk.journey.here
    walk.take(.askedForUrgentHelp)
    #expect(walk.scene == .urgentHelp)
    walk.take(.chose(.stay))
    #expect(walk.journey.here == before)
    walk.take(.askedForHelp, .askedForUrgentHelp, .wentBack)
    #expect(walk.scene == .help)
  }

  @Test func `is counted by where it was abandoned, and its length with it`() {
    var walk = KioskWalk.begun()
    walk.wait(40)
    walk.take(.askedToLeave, .chose(.leave))
    let visit = walk.news().visits.first
    #expect(visit?.place == "questions/sound")
    #expect(visit?.length == .seconds(40))
    #expect(visit?.told == nil)
    #expect(walk.journey.post.tally.visits == 1)
  }

  @Test func `sections that are hidden here are nowhere to be found`() {
    var site = Site(hiddenSections: ["chains"])
    site.kiosk = KioskRules()
    var journey = Journey(through: Bicycle.guidebook, at: site)
    _ = journey.receive(.showedUp)
    _ = journey.receive(.chose(.contents))
    #expect(journey.items.contains(.section("brakes")))
    #expect(!journey.items.contains(.section("chains")))
    #expect(!journey.otherSections.contains("chains"))
    _ = journey.receive(.chose(.section("chains")))
    #expect(journey.scene == .contents)
    _ = journey.receive(.askedToSearch)
    _ = journey.receive(.lookedFor("oil"))
    #expect(journey.search.finds.isEmpty)
    _ = journey.receive(.wentBack)
    _ = journey.receive(.chose(.section("brakes")))
    #expect(journey.neighbours(of: "brakes").before == nil)
  }
}

@Suite struct `A hidden screen` {
  @Test func `shows the visit again to whoever says that it is theirs`() {
    var walk = KioskWalk.begun()
    walk.answer(Bicycle.Squeak.chain)
    let before = walk.journey.here
    walk.take(.hid)
    #expect(walk.scene == .hidden)
    walk.take(.showedUp)
    #expect(walk.scene == .stillYou)
    walk.take(.chose(.stay))
    #expect(walk.journey.here == before)
  }

  @Test func `is forgotten when somebody else says so`() {
    var walk = KioskWalk.begun()
    walk.take(.hid, .showedUp, .chose(.endVisit))
    #expect(walk.scene == .attract)
    #expect(walk.news().visits.map(\.end) == [.hidden])
  }

  @Test func `is forgotten when nobody comes back, without a warning that tells of it`() {
    for steps in [[Event.hid], [.hid, .showedUp]] {
      var walk = KioskWalk.begun()
      for step in steps { walk.take(step) }
      walk.wait(59)
      #expect(walk.scene != .attract)
      walk.wait(1)
      #expect(walk.scene == .attract)
      #expect(walk.news().visits.map(\.end) == [.hidden])
    }
  }

  @Test func `can be hidden from every page, the warning among them, and only once`() {
    var walk = KioskWalk.begun()
    walk.wait(120)
    walk.take(.hid, .hid)
    #expect(walk.scene == .hidden)
    walk.take(.showedUp, .hid, .showedUp, .chose(.stay))
    #expect(walk.scene == .page(Bicycle.Squeak.id))
  }

  @Test func `needs a visit; where there is none, the key begins one like any other`() {
    var walk = KioskWalk()
    walk.take(.hid)
    #expect(walk.scene == .welcome)
  }

  @Test func `stays hidden for whoever goes back from the question who it is`() {
    var walk = KioskWalk.begun()
    walk.take(.hid, .showedUp, .wentBack)
    #expect(walk.scene == .hidden)
    walk.take(.showedUp, .chose(.stay))
    #expect(walk.scene == .page(Bicycle.Squeak.id))
  }
}
