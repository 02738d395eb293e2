import Assessment
import Console
import Knowledge
import TestSupport
import Testing
import Wording

@testable import Journey
@testable import Screens

private let book = Guidebook.tinglingBack

private let sizes = [
  Size(rows: 20, columns: 60), Size(rows: 24, columns: 80), Size(rows: 37, columns: 100),
  Size(rows: 43, columns: 132),
]

/// Somebody who reads a section page by page, set as the program does: all that stays the same once.
private struct Reader {
  private var journey: Journey
  private var shown: Shown
  private(set) var layout: Layout
  private(set) var look = Look.plain

  init(of section: Section.ID) {
    journey = Visitor(book, knowing: "", at: .section(section)).journey
    shown = Shown(journey, look)
    layout = Layout(of: journey, look)
  }

  private mutating func receive(_ event: Event?) {
    if let event { _ = journey.receive(event) }
    shown = Shown(journey, look, after: shown)
    if let layout = shown.layout { self.layout = layout }
  }

  mutating func turn(_ key: Stroke) { receive(shown.meaning(of: key)) }

  mutating func resize(to size: Size) {
    var new = look
    new.size = size
    let event = resizing(journey, from: look, to: new)
    look = new
    receive(event)
  }

  /// The words of every page from here on, as one turns the pages with a key.
  mutating func pages(_ key: Stroke) -> [[String]] {
    var pages = [layout.folio.pages[layout.page].words]
    while true {
      let page = layout.page
      turn(key)
      guard layout.page != page else { return pages }
      pages.append(layout.folio.pages[layout.page].words)
    }
  }
}

@Suite struct `A section` {
  @Test func `shows every word exactly once and in order, at any sequence of sizes`() {
    var dice = Dice(seed: 7)
    for section in book.sections {
      var reader = Reader(of: section.id)
      let all = reader.layout.words
      #expect(all.count > 100, "\(section.id)")
      // Whoever reads on after the window has changed misses nothing and reads no page twice.
      for _ in 1...3 {
        reader.turn(.home)
        reader.resize(to: sizes[dice.below(sizes.count)])
        let pages = reader.pages(.pageDown)
        #expect(pages.flatMap(\.self) == all, "\(section.id) in \(reader.look.size)")
        #expect(reader.pages(.pageUp) == pages.reversed(), "\(section.id), back")
      }
      for _ in 1...10 {
        reader.turn(dice.below(3) == 0 ? .pageUp : .pageDown)
        let read = reader.layout.places.first
        for _ in 1...2 {
          reader.resize(to: sizes[dice.below(sizes.count)])
          #expect(
            read.map(reader.layout.places.contains) == true,
            "\(section.id): what was being read is still shown")
        }
      }
    }
  }

  @Test(arguments: sizes) func `breaks pages only where it reads well`(size: Size) {
    for section in book.sections {
      let visitor = Visitor(
        book, knowing: "", at: .section(section.id), Look(size: size, glyphs: .rich))
      let pages = Layout(of: visitor.journey, visitor.look).folio.pages
      for (number, page) in pages.enumerated() {
        let place = "\(section.id), page \(number + 1) in \(size.columns) x \(size.rows)"
        #expect(page.count <= size.rows - 4, "\(place)")
        guard number < pages.count - 1 else { continue }
        #expect(page.last?.spans.first?.ink != .heading, "\(place) ends with a heading")
        let (foot, head) = (page.last, pages[number + 1].first)
        if let foot, let head, foot.mark.piece == head.mark.piece, foot.isOfList {
          let list = pages.joined().filter { $0.mark.piece == foot.mark.piece }
          #expect(list.count > 12, "\(place) parts a short list")
          #expect(head.isBullet, "\(place) parts an item of a list")
          continue
        }
        // A paragraph goes on only with two lines at the least on either side.
        if let foot, let head, foot.mark.piece == head.mark.piece, foot.spans.first?.ink == .plain {
          #expect(
            page.suffix(2).map(\.mark.piece) == [foot.mark.piece, foot.mark.piece], "\(place)")
          #expect(
            pages[number + 1].prefix(2).map(\.mark.piece) == [foot.mark.piece, foot.mark.piece],
            "\(place)")
        }
      }
    }
  }

  @Test func `is reached from the contents, and leads on and back by its ways`() {
    let contents = Visitor(book, knowing: "", at: .contents)
    let shown = Layout(of: contents.journey, contents.look).folio.pages.flatMap { $0 }
      .compactMap(\.item)
    #expect(book.sections.allSatisfy { shown.contains(.section($0.id)) })
    for (before, after) in zip(book.sections, book.sections.dropFirst()) {
      var visitor = Visitor(book, knowing: "", at: .contents)
      _ = visitor.journey.receive(.chose(.section(before.id)))
      visitor.press("]")
      #expect(visitor.journey.scene == .section(after.id))
      visitor.press("[")
      #expect(visitor.journey.scene == .section(before.id))
      visitor.press("esc")
      #expect(visitor.journey.scene == .contents)
      #expect(visitor.journey.focus == .section(before.id))
    }
  }

  @Test func `ends with its sources, its date, that nobody has reviewed it, and what to read next`()
  {
    for section in book.sections {
      let visitor = Visitor(book, knowing: "", at: .section(section.id))
      let texts = Sheet(of: visitor.journey, visitor.look).pieces.flatMap(\.texts)
        .joined(separator: " ")
      #expect(texts.contains("on \(section.lastReviewed). No doctor or nurse has checked"))
      for source in section.sources { #expect(texts.contains(Glyphs.ascii.fold(source.title))) }
      for next in section.readNext {
        #expect(visitor.journey.items.contains(.section(next)))
        #expect(next != section.id)
      }
    }
  }

  @Test func `marks each explained word where it comes first, and a tap explains it`() throws {
    var visitor = Visitor(book, knowing: "", at: .section("herniated-disc"))
    let page = visitor.page
    #expect(page.cells(in: .term).contains("spine"))
    let row = try #require(
      (0..<24).first { row in (0..<80).contains { page[row, $0].ink == .term } })
    let column = try #require((0..<80).first { page[row, $0].ink == .term })
    let event = meaning(
      of: .tap(Spot(row: row, column: column)), in: visitor.journey, visitor.look)
    #expect(event == .askedForWords)
    visitor.press("w")
    #expect(visitor.page.text.contains("Spine"))
  }

  @Test func `emphasizes without its marks`() {
    let emphasized = book.sections.flatMap { section in
      section.passages.flatMap(\.texts).filter { $0.english.contains("*") }.map { (section.id, $0) }
    }
    #expect(!emphasized.isEmpty)
    for (id, text) in emphasized {
      #expect(text.english.filter { $0 == "*" }.count.isMultiple(of: 2), "\(id)")
      var visitor = Visitor(book, knowing: "", at: .section(id))
      visitor.look.glyphs = .rich
      #expect(!visitor.allText.contains("*"))
    }
  }
}

extension Layout {
  /// All words, page by page.
  fileprivate var words: [String] { folio.pages.flatMap(\.words) }

  /// Where each word of the page that is shown stands in the text.
  fileprivate var places: [Bookmark] { folio.pages[page].flatMap(\.places) }
}

extension [Line] {
  fileprivate var words: [String] {
    flatMap { $0.words.map(String.init) }
  }
}

extension Line {
  /// What can be read on the line.
  var words: [Substring] {
    text.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  fileprivate var isBullet: Bool { text.hasPrefix("• ") }

  fileprivate var isOfList: Bool { isBullet || text.hasPrefix("  ") }

  /// Where each word of the line stands in the text.
  fileprivate var places: [Bookmark] {
    words.indices.map { Bookmark(piece: mark.piece, word: mark.word + $0) }
  }
}

extension Visitor {
  private var layout: Layout { Layout(of: journey, look) }

  fileprivate var allText: String {
    layout.folio.pages.flatMap { $0 }.map(\.text).joined(separator: "\n")
  }
}
