import Assessment
import Journey
import TestSupport
import Testing
import Wording

@Suite struct `A visitor who does nothing` {
  @Test func `is warned after two minutes, and forgotten half a minute later`() {
    var walk = KioskWalk.begun()
    walk.answer(Bicycle.Squeak.chain)
    walk.wait(119)
    #expect(walk.scene == .page(Bicycle.Squeak.id))
    #expect(walk.news().isEmpty)
    walk.wait(1)
    #expect(walk.scene == .stillThere)
    #expect(walk.news() == [.ring])
    walk.wait(29)
    #expect(walk.scene == .stillThere)
    #expect(!walk.journey.answers.isEmpty)
    walk.wait(1)
    #expect(walk.scene == .attract)
    #expect(walk.journey.answers.isEmpty)
    #expect(walk.news().visits.map(\.end) == [.idled])
  }

  @Test func `is told the time left in steps of ten seconds`() {
    var walk = KioskWalk.begun(Patience(warning: .seconds(25)))
    walk.wait(120)
    let told = (0..<25).map { second in
      defer { walk.wait(1) }
      return walk.journey.timeLeft.map { Int($0.components.seconds) } ?? second
    }
    let steps = [(25, 5), (20, 10), (10, 10)].flatMap { [Int](repeating: $0.0, count: $0.1) }
    #expect(told == steps)
    #expect(walk.scene == .attract)
  }

  @Test(arguments: [
    Event.showedUp, .stirred, .movedTo(.moreTime(5)), .turnedTo(.start, focus: nil),
  ])
  func `who does anything in the last second is given the whole time again`(event: Event) {
    var walk = KioskWalk.begun()
    for _ in 1...100 {
      walk.wait(120)
      #expect(walk.scene == .stillThere)
      walk.wait(29)
      walk.take(event)
      if walk.scene == .stillThere {
        walk.wait(29)
        walk.take(.showedUp)
      }
      #expect(walk.scene == .page(Bicycle.Squeak.id))
    }
    #expect(walk.news().visits.isEmpty)
  }

  @Test(arguments: [5, 10, 20]) func `who asks for more time has it on every page`(minutes: Int) {
    var walk = KioskWalk.begun()
    walk.wait(120)
    walk.take(.chose(.moreTime(minutes)))
    #expect(walk.scene == .page(Bicycle.Squeak.id))
    walk.wait(60 * minutes - 1)
    #expect(walk.scene == .page(Bicycle.Squeak.id))
    walk.wait(1)
    #expect(walk.scene == .stillThere)
    walk.wait(29)
    #expect(walk.scene == .stillThere)
    walk.wait(1)
    #expect(walk.scene == .attract)
    walk.take(.showedUp)
    walk.wait(120)
    #expect(walk.scene == .stillThere, "the next visitor is waited for as usual")
  }

  @Test func `who asked for the most and left is forgotten within 20 minutes and the warning`() {
    var walk = KioskWalk.begun()
    walk.answer(Bicycle.Squeak.brakes, Bicycle.Since.today, Bicycle.Noises.none)
    walk.take(.chose(.proceed))
    #expect(walk.scene == .outcome)
    walk.wait(300)
    let most = walk.journey.items.compactMap { if case .moreTime(let it) = $0 { it } else { nil } }
      .max()
    walk.take(.chose(.moreTime(most ?? 0)))
    walk.wait(20 * 60 + 29)
    #expect(walk.scene == .stillThere)
    walk.wait(1)
    #expect(walk.scene == .attract)
  }

  @Test func `has longer for what is read`() {
    var walk = KioskWalk()
    walk.take(.showedUp, .chose(.contents), .chose(.section("chains")))
    walk.wait(299)
    #expect(walk.scene == .section("chains"))
    walk.wait(1)
    #expect(walk.scene == .stillThere)
  }

  @Test func `keeps an alarm for minutes, and then is warned like everybody`() {
    var walk = KioskWalk.alarmed(
      Patience(asking: .seconds(30), reading: .seconds(60), alarm: .seconds(400)))
    #expect(walk.scene == .outcome)
    walk.wait(399)
    #expect(walk.scene == .outcome)
    walk.take(.chose(.part(.why)))
    walk.wait(399)
    #expect(walk.scene == .part(.why))
    walk.wait(1)
    #expect(walk.scene == .stillThere)
    walk.wait(30)
    #expect(walk.news().visits.map(\.told) == [.ambulance])
  }

  @Test func `nobody at the first page is waited for without end, and the clock is left alone`() {
    var walk = KioskWalk()
    #expect(walk.journey.deadline == nil)
    walk.wait(100_000)
    #expect(walk.scene == .attract)
    #expect(walk.effects.isEmpty)
  }

  @Test func `a clock that jumps warns first`() {
    var walk = KioskWalk.begun()
    walk.take(.clockShowed(walk.now + .seconds(86_400)))
    #expect(walk.scene == .stillThere)
  }

  @Test func `a clock that is set back changes nothing`() {
    var walk = KioskWalk.begun()
    walk.take(.clockShowed(.zero))
    walk.wait(119)
    #expect(walk.scene == .page(Bicycle.Squeak.id))
    walk.wait(1)
    #expect(walk.scene == .stillThere)
  }

  @Test func `a message stands until it is answered, whatever the clock shows`() {
    var walk = KioskWalk()
    walk.take(.showedUp, .chose(.begin(.visitor)), .chose(.proceed))
    #expect(walk.journey.refusal == .needsChoice)
    walk.wait(15)
    walk.take(.stirred)
    #expect(walk.journey.refusal == .needsChoice)
  }

  @Test func `is forgotten at once when the terminal shows nothing more`() {
    for (steps, end) in [
      ([], PastVisit.End.idled), ([Event.hid], .hidden), ([.hid, .showedUp], .hidden),
      ([.knocked], .idled), ([.askedForUrgentHelp], .idled),
    ] {
      var walk = KioskWalk.begun()
      walk.answer(Bicycle.Squeak.chain)
      for step in steps { walk.take(step) }
      walk.take(.lostScreen)
      #expect(walk.scene == .attract)
      #expect(walk.journey.answers.isEmpty)
      #expect(walk.news().visits.map(\.end) == [end])
    }
    var nobody = KioskWalk()
    nobody.enterStaffPage()
    _ = nobody.news()
    nobody.take(.lostScreen)
    #expect(nobody.scene == .attract)
    #expect(nobody.news().isEmpty)
  }

  @Test func `at home nobody is warned`() {
    var journey = Journey(through: Bicycle.guidebook)
    _ = journey.receive(.clockShowed(.seconds(1_000_000)))
    #expect(journey.scene == .welcome)
    #expect(journey.deadline == nil)
  }
}
