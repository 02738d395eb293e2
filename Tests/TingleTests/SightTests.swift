import Console
import Journey
import Knowledge
import Screens
import Testing
import Wording

@testable import tingle

@Suite struct `What is seen under a finger` {
  private let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii)
  private let start = 1_000
  private let begin = Stroke.tap(Spot(row: 15, column: 10))

  @Test func `can be tapped once it can have been seen`() {
    let journey = Journey(through: .tinglingBack)
    var sight = Sight()
    #expect(sight.meaning(of: begin, at: Shown(journey, look), now: start) == nil)
    sight.shows(Shown(journey, look), at: start)
    let early = start + Sight.glance - 1
    #expect(sight.meaning(of: begin, at: Shown(journey, look), now: early) == nil)
    sight.shows(Shown(journey, look), at: early)
    let then = start + Sight.glance
    #expect(
      sight.meaning(of: begin, at: Shown(journey, look), now: then) == .chose(.begin(.visitor)))
    #expect(
      sight.meaning(of: .enter, at: Shown(journey, look), now: start) == .chose(.begin(.visitor)))
  }

  @Test func `is not the page that a tap before it opened`() {
    var journey = Journey(through: .tinglingBack)
    var sight = Sight()
    sight.shows(Shown(journey, look), at: start)
    let then = start + 9_000
    #expect(journey.receive(.chose(.begin(.visitor))) == [])
    #expect(sight.meaning(of: begin, at: Shown(journey, look), now: then) == nil)
    sight.shows(Shown(journey, look), at: then)
    let row = Stroke.tap(Spot(row: 5, column: 10))
    #expect(sight.meaning(of: row, at: Shown(journey, look), now: then) == nil)
    #expect(sight.meaning(of: row, at: Shown(journey, look), now: then + Sight.glance) != nil)
  }
}
