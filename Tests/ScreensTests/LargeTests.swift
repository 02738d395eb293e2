import Assessment
import Console
import Knowledge
import Testing
import Wording

@testable import Journey
@testable import Screens

private let looks = [
  Look(size: Size(rows: 24, columns: 80), glyphs: .rich),
  Look(size: Size(rows: 24, columns: 80), glyphs: .console),
  Look(size: Size(rows: 43, columns: 132), glyphs: .rich),
  Look(size: Size(rows: 20, columns: 60), glyphs: .ascii),
]

/// Everybody but who types, as + is a letter there.
///
/// Made once, as it takes long to make a guidebook ready.
private let visitors = Visitor.everywhere(.plain)
  .filter { $0.journey.scene != .search }

private func everywhere(_ look: Look) -> [Visitor] {
  visitors.map { visitor in
    var visitor = visitor
    visitor.look = look
    return visitor
  }
}

extension Visitor {
  fileprivate func layout(isLarge: Bool) -> Layout {
    Layout(
      Sheet(of: journey, look), focus: journey.focus, bookmark: journey.here.bookmark, look,
      isLarge: isLarge)
  }

  fileprivate var large: Visitor {
    var visitor = self
    visitor.press("+")
    return visitor
  }
}

extension Layout {
  /// All words of all pages, in reading order, but for the `H` of a border.
  fileprivate var words: [Substring] {
    folio.pages.joined().flatMap { $0.text.split(separator: " ") }
      .filter { $0.contains { $0.isLetter || $0.isNumber } && $0 != "H" }
  }
}

@Suite struct `Large text` {
  @Test(arguments: looks) func `has every word of the usual text on some page, in order`(
    look: Look
  ) {
    var big = 0
    for visitor in everywhere(look) {
      let layout = visitor.layout(isLarge: true)
      #expect(layout.words == visitor.layout(isLarge: false).words)
      let letters = BigLetters(look.glyphs)
      for page in layout.folio.pages {
        #expect(page.count <= layout.text.size.rows)
        for (place, line) in page.enumerated() {
          let drawn = line.spans.map(\.text).joined()
          #expect(drawn.columns <= layout.text.size.columns, "\(drawn)")
          guard let spelling = line.spelling, !spelling.isEmpty else { continue }
          big += 1
          for (row, dots) in letters.drawn(spelling).enumerated() {
            #expect(page[place + row].spans.map(\.text).joined().contains(dots))
          }
        }
      }
    }
    #expect(look.fitsBigLetters ? big > 0 : big == 0)
  }

  @Test func `has a letter for all that a page can say`() {
    let sources = Set(Guidebook.tinglingBack.sections.flatMap(\.sources).map(\.title))
    let characters = allPageWords(of: .tinglingBack, .english).flatMap(\.lines)
      .filter { !sources.contains($0) }.reduce(into: Set<Character>()) { $0.formUnion($1) }
    #expect(characters.count > 60)
    #expect(characters.filter { !BigLetters.has($0) } == [])
  }

  @Test(arguments: looks) func `comes and goes without moving the visitor`(look: Look) {
    var changed = 0
    for visitor in everywhere(look) {
      let large = visitor.large
      #expect(large.journey.isLarge)
      if large.page.text != visitor.page.text { changed += 1 }
      #expect(large.journey.scene == visitor.journey.scene)
      #expect(large.journey.here.bookmark == visitor.journey.here.bookmark)
      // Where there is text to read, what is read counts, and not the way on below it.
      let isReading = if case .section = visitor.journey.scene { true } else { false }
      #expect(large.journey.focus == (isReading ? nil : visitor.journey.focus))
      #expect(large.journey.answers == visitor.journey.answers)
      let cursor = large.page.cursor
      if let focus = large.journey.focus, Layout(of: large.journey, look).items.contains(focus) {
        #expect(large.page[cursor.row, cursor.column].glyph == look.glyphs.marker)
      }
      var back = large
      back.press("=")
      #expect(isReading || back.page.text == visitor.page.text)
    }
    #expect(changed > 15)
  }

  @Test(arguments: looks) func `keeps what is being read on the page`(look: Look) throws {
    var visitor = Visitor(.tinglingBack, look)
    visitor.press("4 4 space")
    let layout = visitor.layout(isLarge: false)
    let line = try #require(layout.folio.pages[layout.page].first)
    let large = visitor.large.layout(isLarge: true)
    let words = line.text.split(separator: " ").prefix(3).joined(separator: " ")
    let page = large.folio.pages[large.page].map(\.text).joined(separator: " ")
    #expect(page.contains(words))
  }

  @Test(arguments: looks) func `is answered with Down and Enter alone`(look: Look) {
    let book = Guidebook.tinglingBack
    let told = Visitor(book, knowing: "", at: .welcome, look).large
    for head in book.pages.compactMap(\.first) {
      var visitor = told
      visitor.journey.change(head)
      let scene = visitor.journey.scene
      var left = 80
      while visitor.journey.scene == scene, left > 0 {
        left -= 1
        visitor.press(visitor.isAtLastAnswer ? "enter" : "down")
      }
      #expect(visitor.journey.scene != scene, "\(head)")
    }
  }

  @Test(arguments: looks) func `is gone through item by item, each one shown`(look: Look) {
    for visitor in everywhere(look).map(\.large) {
      guard let first = visitor.journey.items.first, visitor.journey.focus == first else {
        continue
      }
      var (journey, seen) = (visitor.journey, [Item]())
      var shown = Shown(journey, look)
      for _ in 1...60 {
        if let focus = journey.focus, shown.layout?.items.contains(focus) == true,
          seen.last != focus
        {
          seen.append(focus)
        }
        if let event = shown.meaning(of: .down) { _ = journey.receive(event) }
        shown = Shown(journey, look, after: shown)
      }
      #expect(seen == visitor.journey.items, "\(visitor.journey.scene)")
    }
  }

  @Test func `shows first what to do, and Enter leads on to what can be chosen`() {
    var visitor = Visitor(.tinglingBack, looks[0])
    visitor.press("+ enter")
    #expect(
      visitor.journey.focus == .begin(.visitor) && visitor.journey.scene == .welcome)
    visitor.press("enter 1 2 3 end enter 1")
    #expect(visitor.journey.scene == .outcome)
    #expect(visitor.page.text.contains("What to do now"))
    #expect(visitor.page.text.contains("Page 1 of 2"))
    visitor.press("enter")
    #expect(visitor.page.text.contains("1 What led to this"))
    visitor.press("enter")
    #expect(visitor.journey.scene == .part(.why))
  }

  @Test func `goes before a figure that would take its room`() {
    for look in looks {
      for visitor in everywhere(look) {
        let (usual, large) = (visitor.layout(isLarge: false), visitor.layout(isLarge: true))
        if large.figure != nil { #expect(large.folio.pages.count == 1 && usual.figure != nil) }
      }
    }
    let map = Visitor(.tinglingBack, knowing: "", asked: .bodyMap, looks[0])
    #expect(map.layout(isLarge: false).figure != nil && map.layout(isLarge: true).figure == nil)
    let welcome = Visitor(
      .tinglingBack, Look(size: Size(rows: 60, columns: 200), glyphs: .rich))
    #expect(welcome.layout(isLarge: true).figure != nil)
  }

  @Test func `is offered on the welcome and named in the help of every page`() {
    for visitor in everywhere(looks[0]) where visitor.journey.scene != .help {
      let foot = visitor.page.text.split(separator: "\n").last ?? ""
      #expect(
        foot.contains("+ larger text") == (visitor.journey.scene == .welcome),
        "\(visitor.journey.scene)")
      var helped = visitor
      helped.press("?")
      #expect(helped.page.text.contains("larger text"))
    }
  }

  @Test func `is kept for the visit and forgotten with the answers`() {
    var visitor = Visitor(.tinglingBack, looks[2])
    visitor.press("+ enter 1 2 3 end enter 1")
    #expect(visitor.journey.scene == .outcome && visitor.journey.isLarge)
    _ = visitor.journey.receive(.chose(.startAgain))
    #expect(!visitor.journey.isLarge)
    // Where it was asked for on the command line, every visit begins with it.
    visitor.journey = Journey(through: .tinglingBack, at: Site(isLarge: true))
    visitor.press("+ enter 1 2 3 end enter 1")
    #expect(!visitor.journey.isLarge)
    _ = visitor.journey.receive(.chose(.startAgain))
    #expect(visitor.journey.isLarge)
  }
}

extension Look {
  fileprivate var fitsBigLetters: Bool { size.rows >= 24 && size.columns >= 80 }
}

extension Visitor {
  /// Whether Enter answers a question as a whole here, or confirms the page.
  fileprivate var isAtLastAnswer: Bool {
    switch journey.focus {
    case .option(let id, let option):
      journey.answers.options(of: id).isEmpty
        && journey.guidebook.question(id)?.options.last?.id == option
    case .nowhere, .proceed: true
    default: false
    }
  }
}
