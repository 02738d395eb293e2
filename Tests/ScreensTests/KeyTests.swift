import Assessment
import Console
import Journey
import Knowledge
import Soaking
import Testing
import Wording

@testable import Screens

private let looks = [Look.plain, Look(size: Size(rows: 20, columns: 60), glyphs: .ascii)]

@Suite struct `Keys on a page` {
  @Test(arguments: looks) func `are on its help page if they mean something, and only then`(
    look: Look
  ) {
    for visitor in Visitor.everywhere(look) where visitor.journey.scene != .help {
      #expect(faultInHelp(visitor.journey, look) == nil, "at \(visitor.journey.scene)")
    }
  }

  @Test(arguments: looks)
  func `are letters beside the arrows everywhere but where one types`(look: Look) {
    for visitor in Visitor.everywhere(look) where visitor.journey.scene != .search {
      for (letter, arrow): (Character, Stroke) in [
        ("h", .left), ("j", .down), ("k", .up), ("l", .right),
      ] {
        #expect(visitor.meaning(.character(letter)) == visitor.meaning(arrow))
      }
    }
  }

  @Test func `leave a letter alone that means something else`() {
    var all: [Binding] = []
    all.bind([.down, .tab], .move, .movedTo(.leave))
    all.bind([.up, .backTab], .move, .wentBack)
    all.bind([.character("j")], .choose, .chose(.leave))
    all.settle()
    #expect(
      all.map(\.strokes) == [
        [.down, .tab], [.up, .character("k"), .backTab], [.character("j")],
      ])
  }

  @Test func `mean one thing each, the first that claims them`() {
    var all: [Binding] = []
    all.bind([.enter], .choose, .wentBack)
    all.bind([.enter, .end, .enter], .move, .askedForHelp)
    all.bind([.end], .help, .askedForHelp)
    all.settle()
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
