import Assessment
import Journey
import TestSupport
import Testing
import Wording

@Suite struct `Walking over the map` {
  private static var atTheMap: Walk {
    var walk = Walk()
    walk.take(.chose(.begin(.visitor)))
    walk.answer(BrakesNow.none)
    return walk
  }

  @Test func `a region is marked on the side that is chosen in words`() {
    var walk = Self.atTheMap
    walk.take(.chose(.region("rear-wheel")))
    #expect(walk.scene == .side("rear-wheel"))
    walk.take(.chose(.sides([.left, .right])))
    #expect(walk.scene == .map(.back))
    #expect(
      walk.journey.answers.places == [Place("rear-wheel", .left), Place("rear-wheel", .right)])
  }

  @Test func `a region can be unmarked, and the last one leaves the map unanswered`() {
    var walk = Self.atTheMap
    walk.take(.chose(.region("bell")), .chose(.sides([.left])))
    walk.take(.chose(.region("bell")), .chose(.sides([])))
    #expect(!walk.journey.answers.answers(.bodyMap))
    walk.take(.chose(.proceed))
    #expect(walk.journey.refusal == .needsChoice)
  }

  @Test func `turning round shows the other regions and keeps what is marked`() {
    var walk = Self.atTheMap
    walk.take(.chose(.region("rear-wheel")), .chose(.sides([.middle])), .chose(.turnBody))
    #expect(walk.scene == .map(.front))
    #expect(walk.journey.items.contains(.region("front-wheel")))
    #expect(!walk.journey.items.contains(.region("rear-wheel")))
    walk.take(.chose(.region("front-wheel")), .chose(.sides([.left])), .chose(.proceed))
    #expect(walk.journey.answers.places.count == 2)
    #expect(walk.scene == .page(Squeak.id))
  }

  @Test func `a place is marked and unmarked by pointing at it`() {
    var walk = Self.atTheMap
    walk.take(.movedTo(.place(Place("rear-wheel", .left))))
    #expect(walk.journey.focus == .place(Place("rear-wheel", .left)))
    walk.take(.chose(.place(Place("rear-wheel", .left))), .chose(.place(Place("bell", .right))))
    #expect(walk.journey.answers.places == [Place("rear-wheel", .left), Place("bell", .right)])
    walk.take(.chose(.place(Place("rear-wheel", .left))), .chose(.place(Place("bell", .right))))
    #expect(!walk.journey.answers.answers(.bodyMap))
    #expect(walk.scene == .map(.back))
  }

  @Test func `pointing at a place on the other figure turns the body`() {
    var walk = Self.atTheMap
    walk.take(.chose(.place(Place("front-wheel", .left))))
    #expect(walk.scene == .map(.front))
    #expect(walk.journey.focus == .place(Place("front-wheel", .left)))
    #expect(walk.journey.answers.places == [Place("front-wheel", .left)])
  }

  @Test func `the focus leaves a place that is turned away, and stays on one that is not`() {
    var walk = Self.atTheMap
    walk.take(.movedTo(.place(Place("rear-wheel", .left))), .chose(.turnBody))
    #expect(walk.journey.focus == walk.journey.items.first)
    walk.take(.chose(.turnBody), .movedTo(.place(Place("bell", .left))), .chose(.turnBody))
    #expect(walk.journey.focus == .place(Place("bell", .left)))
  }

  @Test func `no place can be pointed at that has no such side, is private or is off the map`() {
    var walk = Self.atTheMap
    let before = walk.journey.here
    walk.take(
      .chose(.place(Place("bell", .middle))), .movedTo(.place(Place("seat", .middle))),
      .chose(.place(Place("pedal", .left))))
    #expect(walk.journey.here == before)
    walk.take(.chose(.nowhere), .chose(.place(Place("bell", .left))))
    #expect(walk.journey.answers.has(.nowhere))
  }

  @Test func `nerve strips are shown on the map only, until they are not wanted any more`() {
    var walk = Walk()
    walk.take(.askedForStrips)
    #expect(!walk.journey.showsStrips)
    walk = Self.atTheMap
    walk.take(.askedForStrips)
    #expect(walk.journey.showsStrips)
    walk.take(.askedForStrips)
    #expect(!walk.journey.showsStrips)
  }

  @Test func `private regions are not on the map`() {
    #expect(!Self.atTheMap.journey.items.contains(.region("seat")))
  }

  @Test func `none of the places is an answer and drops the marks`() {
    var walk = Self.atTheMap
    walk.take(.chose(.region("bell")), .chose(.sides([.left])), .chose(.nowhere))
    #expect(walk.journey.answers.has(.nowhere))
    #expect(walk.journey.answers.places.isEmpty)
  }

  @Test func `an event that means nothing here changes nothing`() {
    var walk = Self.atTheMap
    let before = walk.journey.here
    walk.take(
      .chose(.sides([.left])), .movedTo(.leave), .chose(.option(BrakesNow.id, "gone")),
      .chose(.answerMore))
    #expect(walk.journey.here == before)
    #expect(walk.effects.isEmpty)
  }
}
