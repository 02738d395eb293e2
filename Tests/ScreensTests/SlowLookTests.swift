import Console
import Journey
import Screens
import TestSupport
import Testing

@Suite struct `On a slow line` {
  private func cells(changedBy keys: String, isSlow: Bool) -> Int {
    let look = Look(
      size: Size(rows: 24, columns: 80), glyphs: .ascii, isSlow: isSlow)
    var visitor = Visitor(Bicycle.guidebook, look)
    let before = visitor.page
    visitor.press(keys)
    let after = visitor.page
    return (0..<24).flatMap { row in (0..<80).map { (row, $0) } }
      .count { before[$0.0, $0.1] != after[$0.0, $0.1] }
  }

  @Test func `the focus is a mark and no bar, and a move changes two cells`() {
    #expect(cells(changedBy: "down", isSlow: true) == 2)
    #expect(cells(changedBy: "down down", isSlow: true) == 2)
    #expect(cells(changedBy: "down", isSlow: false) > 100)
  }
}
