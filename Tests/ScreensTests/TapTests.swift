import Assessment
import Console
import Journey
import Knowledge
import TestSupport
import Testing
import Wording

@testable import Screens

private let looks = [
  Look.plain, Look(size: Size(rows: 20, columns: 60), glyphs: .ascii),
  Look(size: Size(rows: 37, columns: 100), glyphs: .rich),
]

extension Ink {
  fileprivate var isFigure: Bool { if case .figure = self { true } else { false } }
}

extension Visitor {
  fileprivate func tapping(_ row: Int, _ column: Int) -> Event? {
    meaning(.tap(Spot(row: row, column: column)))
  }

  /// The items of the page that is shown.
  fileprivate var shown: [Item] { Layout(of: journey, look).items }
}

@Suite struct `A tap means what stands under it` {
  @Test(arguments: looks.prefix(2)) func `on an item it is moving there and pressing Enter`(
    look: Look
  ) {
    for visitor in Visitor.everywhere(look) {
      for item in visitor.journey.items {
        // A place on the figure has no line of its own.
        if case .place = item { continue }
        let there = visitor.moved(to: item)
        let page = there.page
        let rows = (0..<page.size.rows).filter { page[$0, page.cursor.column].ink == .focus }
        #expect(!rows.isEmpty, "\(item)")
        let wanted = there.meaning(.enter)
        #expect(wanted == .chose(item))
        // Wherever on the same page the focus was before.
        let before = there.moved(to: there.shown.first ?? item)
        for row in rows {
          let columns = (0..<page.size.columns).filter { page[row, $0].ink == .focus }
          let ends = [columns.first, columns.last].compactMap(\.self)
          #expect(ends.count == 2)
          #expect(ends.allSatisfy { before.tapping(row, $0) == wanted }, "\(item) at \(row)")
        }
      }
    }
  }

  @Test(arguments: looks) func `on a key in the footer it is that key`(look: Look) throws {
    let keys: [(words: String, stroke: Stroke)] = [
      ("Esc back", .escape), ("? help", .character("?")), ("q leave", .character("q")),
      ("Enter choose", .enter), ("Enter tick", .enter), ("Space next page", .character(" ")),
      ("PgDn next page", .pageDown), ("PgUp page back", .pageUp),
      ("Left/Right turn", .left), ("←→ turn", .right),
    ]
    var seen: Set<String> = []
    for visitor in Visitor.everywhere(look) {
      let line = try #require(visitor.page.text.split(separator: "\n").last).map { $0 }
      let row = look.size.rows - 1
      for key in keys {
        guard let at = line.firstRange(of: key.words)?.lowerBound else { continue }
        seen.insert(key.words)
        let wanted = visitor.meaning(key.stroke)
        #expect(wanted != nil)
        for column in [at + 2, at + key.words.count - 1] {
          #expect(visitor.tapping(row, column) == wanted, "\(key.words) at \(column)")
        }
        #expect(visitor.tapping(row, at - 1) == nil)
        #expect(visitor.tapping(row, at + key.words.count) == nil)
      }
      if let up = line.firstRange(of: "Up/Down move")?.lowerBound {
        seen.insert("Up/Down move")
        #expect(visitor.tapping(row, up) == visitor.meaning(.up))
        #expect(visitor.tapping(row, up + 3) == visitor.meaning(.down))
      }
      let words = line.contains("w words") ? "w words  " : ""
      let isTyping = visitor.journey.scene == .search
      let ways = isTyping ? "Esc back  F1 help  Ctrl-C leave" : "Esc back  ? help  \(words)q leave"
      #expect(String(line).contains(ways), "ways back and out")
    }
    #expect(seen.isSuperset(of: ["Space next page", "PgUp page back"]))
    #expect(seen.contains("Enter choose"))
    #expect(look.size.columns < 80 || seen.contains { $0.hasSuffix("turn") })
    #expect(look != .plain || seen.contains("Up/Down move"))
  }

  @Test(arguments: 1...3) func `at random it never traps, and on nothing it is nothing`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    let look = looks[Int(seed) - 1]
    var (hits, misses) = (0, 0)
    let everywhere = Visitor.everywhere(look).enumerated()
    for (place, visitor) in everywhere where place % 3 == Int(seed) - 1 {
      let page = visitor.page
      let lit = visitor.shown.map { ($0, visitor.moved(to: $0).page) }
      for _ in 1...25 {
        let row = Int.random(in: 0..<page.size.rows, using: &dice)
        let column = Int.random(in: 0..<page.size.columns, using: &dice)
        switch visitor.tapping(row, column) {
        case .chose(.place):
          // A finger beside the figure means the part next to it.
          let near = [(0, 0), (0, -1), (0, 1), (-1, 0), (1, 0)]
          #expect(near.contains { page[row + $0.0, column + $0.1].ink.isFigure })
        case .chose(let item) where row < page.size.rows - 1:
          hits += 1
          #expect(lit.contains { $0.0 == item && $0.1[row, column].ink == .focus })
        case .askedForWords where row < page.size.rows - 1:
          #expect(page[row, column].ink == .term)
        case .some:
          #expect(row == page.size.rows - 1)
          let near = (column - 1)...(column + 1)
          #expect(near.contains { page[row, $0].glyph != " " })
        case nil:
          misses += 1
          #expect(!lit.contains { $0.1[row, column].ink == .focus }, "\(row) \(column)")
        }
      }
    }
    #expect(hits > 5 && misses > 100)
  }

  @Test(arguments: [Int.min, -1, 80, Int.max]) func `beyond the page it is nothing`(far: Int) {
    for visitor in [
      Visitor(.tinglingBack), Visitor(.tinglingBack, knowing: "", at: .outcome),
      Visitor(.tinglingBack, knowing: "", asked: .bodyMap),
    ] {
      #expect(visitor.tapping(far, far) == nil)
      #expect([0, 7, 23].allSatisfy { visitor.tapping($0, far) == nil })
      #expect([0, 7, 79].allSatisfy { visitor.tapping(far, $0) == nil })
    }
  }

  @Test(arguments: looks.prefix(1) + looks.suffix(1)) func `on the figure it marks the place`(
    look: Look
  ) throws {
    var map = Visitor(.tinglingBack, knowing: "", asked: .bodyMap, look)
    let layout = Layout(of: map.journey, look)
    let figure = try #require(layout.figure)
    let shown = Shown(map.journey, look)
    var hit: Set<Place> = []
    for row in figure.top..<figure.bottom {
      for column in figure.left..<figure.right {
        let tap = Stroke.tap(Spot(row: row, column: column))
        if case .chose(.place(let place)) = shown.meaning(of: tap) { hit.insert(place) }
      }
    }
    let all = map.journey.guidebook.regions(seenFrom: .back).flatMap { region in
      region.sides.map { Place(region.id, $0) }
    }
    #expect(Set(all).subtracting(hit).isEmpty)
    let left = try #require(
      (figure.left..<figure.right).first { map.tapping(figure.top + 7, $0) != nil })
    _ = map.journey.receive(try #require(map.tapping(figure.top + 7, left)))
    // From behind, the person's left is on the left.
    #expect(map.journey.answers.places.map(\.side) == [.left])
    let welcome = Visitor(.tinglingBack, Look(size: Size(rows: 40, columns: 120), glyphs: .rich))
    #expect((2..<38).allSatisfy { welcome.tapping($0, 20) == nil }, "a picture is no map")
  }

  @Test func `on the head, the figure or a text it is nothing`() {
    let visitor = Visitor(.tinglingBack, knowing: "", at: .welcome)
    #expect([1, 20, 70].allSatisfy { visitor.tapping(0, $0) == nil })
    #expect([5, 20, 70].allSatisfy { visitor.tapping(4, $0) == nil })
    let map = Visitor(.tinglingBack, knowing: "", asked: .bodyMap)
    #expect((2..<22).allSatisfy { map.tapping($0, 1) == nil })
  }

  @Test func `in a window that is too small it is nothing`() {
    let look = Look(size: Size(rows: 19, columns: 59), glyphs: .ascii)
    let visitor = Visitor(.tinglingBack, look)
    #expect((0..<19).allSatisfy { visitor.tapping($0, 6) == nil })
  }
}

@Suite struct `The wheel` {
  @Test func `moves the focus where all fits one page, and stays at the ends`() {
    var visitor = Visitor(.tinglingBack)
    for item in [Item.begin(.child), .begin(.other), .contents, .about, .languages, .leave, .leave]
    {
      visitor.take(visitor.meaning(.wheelDown))
      #expect(visitor.journey.focus == item)
    }
    visitor.take(visitor.meaning(.wheelUp))
    #expect(visitor.journey.focus == .languages)
  }

  @Test func `turns the pages where there are several`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("4 1 end")
    let last = visitor.page.text.firstMatch(of: /of (\d+)/).flatMap { Int($0.1) } ?? 0
    #expect(last > 2)
    visitor.press("home")
    for page in Array(2...last) + [last] {
      visitor.take(visitor.meaning(.wheelDown))
      #expect(visitor.page.text.contains("Page \(page) of \(last)"))
    }
    visitor.take(visitor.meaning(.wheelUp))
    #expect(visitor.page.text.contains("Page \(last - 1) of \(last)"))
  }
}
