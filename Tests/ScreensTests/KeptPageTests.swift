import Assessment
import Console
import Screens
import TestSupport
import Testing

@testable import Journey

@Suite struct `What is kept from key to key` {
  private static let strokes: [Stroke] = [
    .down, .down, .tab, .down, .up, .backTab, .end, .up, .pageDown, .pageUp, .right, .left,
    .character(" "), .character("n"), .down, .character("+"), .down,
  ]

  @Test func `changes nothing that is seen, whatever the focus does`() {
    for visitor in Visitor.everywhere(Look(size: Size(rows: 40, columns: 120), glyphs: .rich)) {
      var journey = visitor.journey
      var shown = Shown(journey, visitor.look)
      for stroke in Self.strokes {
        guard let event = shown.meaning(of: stroke) else { continue }
        _ = journey.receive(event)
        shown = Shown(journey, visitor.look, after: shown)
        #expect(shown.page == draw(journey, visitor.look), "\(journey.scene) after \(stroke)")
      }
    }
  }

  private static let answers: [Stroke] = [
    .character("1"), .character("2"), .character("3"), .character("4"), .character("0"), .enter,
    .enter, .character(" "), .down, .up, .right, .escape, .character("e"), .character("n"),
  ]

  @Test(arguments: 1...2) func `is found anew once an answer could change it`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var scenes: Set<Scene> = []
    for visitor in Visitor.everywhere(.plain) {
      var journey = visitor.journey
      for _ in 1...30 {
        let stroke = Self.answers[dice.below(Self.answers.count)]
        guard let event = Shown(journey, visitor.look).meaning(of: stroke) else { continue }
        _ = journey.receive(event)
        var unaware = journey
        unaware.found = nil
        scenes.insert(journey.scene)
        #expect(journey.items == unaware.items, "\(journey.scene) after \(stroke)")
        #expect(journey.questions.map(\.id) == unaware.questions.map(\.id))
        #expect(journey.asked.map(\.id) == unaware.asked.map(\.id))
      }
    }
    #expect(scenes.count > 20)
  }
}
