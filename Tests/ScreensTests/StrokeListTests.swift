import Console
import Testing

@testable import Screens

@Suite struct `A list of strokes` {
  private let all: [Stroke] =
    [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .insert, .wheelUp, .wheelDown,
    ] + (1...12).map { .function($0) } + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
    + (32..<127).map { .character(Character(Unicode.Scalar($0))) }

  @Test func `has a byte for each stroke that a page can give a meaning to, and no two share one`()
  {
    #expect(Set(all.compactMap(\.code)).count == all.count)
    for stroke in all { #expect(stroke.code.flatMap { Stroke(code: $0) } == stroke) }
    #expect((0...255).compactMap { Stroke(code: $0) }.count == all.count)
  }

  @Test(arguments: [
    Stroke.tap(Spot(row: 1, column: 1)), .function(0), .function(13), .character("é"),
    .character("\r\n"), .character("\u{7F}"), .control("A"), .control("é"), .control("["),
  ]) func `has none for others`(stroke: Stroke) {
    #expect(stroke.code == nil)
  }

  @Test func `keeps its order`() {
    let list = StrokeList.space + .pageDown + .none + .right + .function(12) + .control("c")
    #expect(list.strokes == [.character(" "), .pageDown, .right, .function(12), .control("c")])
    #expect(StrokeList.none.strokes.isEmpty && StrokeList.none.isEmpty && !list.isEmpty)
    #expect(list.contains(Stroke.right.code ?? 0) && !list.contains(Stroke.left.code ?? 0))
  }

  @Test func `is named by its first stroke with a name, which a wheel has not`() {
    #expect((StrokeList.wheelDown + .digit(7) + .down).firstNamed == .character("7"))
    #expect(StrokeList.wheelUp.firstNamed == nil)
  }

  @Test func `takes in a letter behind an arrow, the eighth at the end as well`() {
    var list = StrokeList.up + .tab + .end
    let found = [("k", Stroke.Named.up), ("j", .down)].map { letter, arrow in
      list.insert(UInt8(ascii: letter), behind: arrow.rawValue)
    }
    #expect(found == [true, false])
    #expect(list.strokes == [.up, .character("k"), .tab, .end])
    list = list + .home + .left + .right
    let isFound = list.insert(UInt8(ascii: "l"), behind: Stroke.Named.right.rawValue)
    #expect(isFound && list.strokes.count == 8)
    #expect(list.strokes.suffix(3) == [.left, .right, .character("l")])
  }

  @Test func `leaves strokes to those that came first`() {
    var taken = StrokeSet()
    var (first, second) = (StrokeList.enter + .space, StrokeList.space + .control("c") + .enter)
    first.leave(&taken)
    second.leave(&taken)
    #expect(first == .enter + .space && second == .control("c"))
    #expect(taken.contains(Stroke.control("c").code ?? 0) && !taken.contains(UInt8(ascii: "c")))
  }
}
