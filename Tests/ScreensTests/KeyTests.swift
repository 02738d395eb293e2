import Assessment
import Console
import Journey
import Knowledge
import Testing
import Wording

@testable import Screens

private let looks = [Look.plain, Look(size: Size(rows: 20, columns: 60), glyphs: .ascii)]

/// The named keys, and some of the others.
private let keyboard: [Stroke] =
  [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape,
    .backspace, .delete, .insert,
  ]
  + [.function(1), .function(2), .control("c"), .control("d")]
  + " ?0123456789qhjklwxnyQ/".map { .character($0) }

extension Visitor {
  fileprivate func meaning(_ stroke: Stroke) -> Event? {
    Screens.meaning(of: stroke, in: journey, look)
  }
}

extension Visitor {
  /// The names of keys that the help page shows, read as a person reads them.
  fileprivate var namesInHelp: Set<String> {
    var helped = self
    helped.press("?")
    var text = ""
    for _ in 1...3 {
      text += helped.page.text + "\n"
      helped.press("pgdn")
    }
    let names = text.split(separator: "\n").flatMap { line -> [Substring] in
      let line = line.drop { $0 == " " }
      guard let gap = line.firstRange(of: "  ") else { return [] }
      return line[..<gap.lowerBound].split(separator: " ")
    }
    return Set(names.flatMap { Self.digits($0) })
  }

  /// The digits of a range as in `1-3`.
  private static func digits(_ range: Substring) -> [String] {
    let ends = range.split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 ? (ends[0]...ends[1]).map { "\($0)" } : [String(range)]
  }
}

@Suite struct `Keys on a page` {
  @Test(arguments: looks) func `are on its help page if they mean something, and only then`(
    look: Look
  ) throws {
    for visitor in Visitor.everywhere(look).prefix(15) where visitor.journey.here.scene != .help {
      let names = visitor.namesInHelp
      for stroke in keyboard {
        let name = look.say(try #require(stroke.name))
        #expect(
          names.contains(name) == (visitor.meaning(stroke) != nil),
          "\(name) at \(visitor.journey.here.scene)")
      }
    }
  }

  @Test(arguments: looks) func `are letters beside the arrows everywhere`(look: Look) {
    for visitor in Visitor.everywhere(look) {
      for (letter, arrow): (Character, Stroke) in [
        ("h", .left), ("j", .down), ("k", .up), ("l", .right),
      ] {
        #expect(visitor.meaning(.character(letter)) == visitor.meaning(arrow))
      }
    }
  }

  @Test func `leave a letter alone that means something else`() {
    let typed = Binding([.character("j")], .choose, .chose(.leave))
    let arrows = [
      Binding([.down, .tab], .move, .movedTo(.leave)), Binding([.up], .move, .wentBack),
    ]
    let all = (arrows + [typed]).withLettersForArrows.withoutDoubles
    #expect(all.map(\.strokes) == [[.down, .tab], [.up, .character("k")], [.character("j")]])
  }

  @Test func `mean one thing each, the first that claims them`() {
    let all = [
      Binding([.enter], .choose, .wentBack), Binding([.enter, .end], .move, .askedForHelp),
      Binding([.end], .help, .askedForHelp),
    ].withoutDoubles
    #expect(all.map(\.strokes) == [[.enter], [.end]])
  }

  @Test func `lead back with the left arrow where the right one goes on`() {
    let ticks = Visitor(.tinglingBack, knowing: "", asked: "health-risks")
    #expect(ticks.meaning(.right) == .chose(.proceed))
    #expect(ticks.meaning(.left) == .wentBack)
    let map = Visitor(.tinglingBack, knowing: "", asked: .bodyMap)
    #expect(map.meaning(.left) == .chose(.turnBody))
    let welcome = Visitor(.tinglingBack)
    #expect(welcome.meaning(.right) == nil && welcome.meaning(.left) == nil)
  }

  @Test func `say on the help page that taps work, where they do`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("?")
    #expect(!visitor.page.text.contains("tap or click"))
    visitor.look.takesTaps = true
    #expect(visitor.page.text.contains("tap or click"))
  }
}
