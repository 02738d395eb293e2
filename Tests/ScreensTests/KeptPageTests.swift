import Console
import Journey
import Screens
import Testing

@Suite struct `What is kept from page to page` {
  private static let strokes: [Stroke] = [
    .down, .down, .tab, .down, .up, .backTab, .end, .up, .pageDown, .pageUp, .right, .left,
    .character(" "), .character("n"), .down, .character("+"), .down,
  ]

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)])
  func `changes nothing that is seen, whatever the focus does`(window: Size) {
    var moves = 0
    for visitor in Visitor.everywhere(Look(size: window, glyphs: .rich)) {
      var (journey, look, canvas) = (visitor.journey, visitor.look, Canvas())
      look.takesTaps = true
      var shown = Shown(journey, look)
      _ = canvas.page(of: shown)
      for stroke in Self.strokes {
        guard let event = shown.meaning(of: stroke) else { continue }
        moves += 1
        _ = journey.receive(event)
        shown = Shown(journey, look, after: shown)
        #expect(
          canvas.page(of: shown) == draw(journey, look), "\(journey.here.scene) after \(stroke)")
      }
    }
    #expect(moves > 200)
  }
}
