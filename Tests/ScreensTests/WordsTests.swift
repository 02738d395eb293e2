import Assessment
import Console
import Knowledge
import TestSupport
import Testing
import Wording

@testable import Journey
@testable import Screens

private let book = Guidebook.tinglingBack

@Suite struct `The words of a page` {
  private static let finder = WordFinder(
    [
      Word("Disc", "A cushion."), Word("Slipped disc", or: ["Marfan’s"], "One that bulges."),
      Word("Virus", or: ["A&E"], "A germ."),
    ], .plain)

  @Test(
    arguments: [
      ("A disc.", ["Disc"]), ("DISCS", ["Disc"]), ("viruses", ["Virus"]),
      ("Go to A&E, for a disc, or a disc.", ["Virus", "Disc"]),
      ("A slipped disc and a disc", ["Slipped disc", "Disc"]), ("Marfan's", ["Slipped disc"]),
      ("discover slipped disco", []), ("slipped", []), ("", []),
    ])
  func `are found whole, in small letters and in capitals, in the plural, the longest first`(
    text: String, names: [String]
  ) {
    #expect(Self.finder.words(in: [text]).map(\.name.english) == names)
  }

  @Test func `are found in order, each once`() {
    let names = Self.finder.words(in: ["a virus", "a disc, a virus"]).map(\.name.english)
    #expect(names == ["Virus", "Disc"])
  }

  @Test func `all stand on some page, and so does each of their spellings`() {
    let lines = allPageWords(of: book, .english)
      .filter { !$0.id.hasPrefix("word/") && $0.id != "glossary" }.flatMap(\.lines)
    let small = lines.map { $0.lowercased() }
    for word in book.glossary {
      for spelling in word.spellings() {
        // Looking for words takes long, and only few lines can have this one, in whatever form.
        let stem = spelling.english.lowercased().prefix { $0 != " " }.dropLast()
        let lines = zip(lines, small).filter { $1.contains(stem) }.map(\.0)
        let alone = WordFinder(
          [Word(spelling, word.meaning)], Look(size: .init(rows: 24, columns: 80), glyphs: .rich))
        #expect(!alone.words(in: lines).isEmpty, "\(spelling.english) stands nowhere")
      }
    }
    let all = WordFinder(book.glossary, Look(size: .init(rows: 24, columns: 80), glyphs: .rich))
    let missed = Set(book.glossary).subtracting(all.words(in: lines)).map(\.name.english)
    #expect(missed == [], "longer ones hide them")
  }

  @Test(arguments: [Look.plain, Look(size: Size(rows: 20, columns: 60), glyphs: .rich)])
  func `can be asked for with w wherever they are not explained already`(look: Look) throws {
    var (with, without, explaining) = (0, 0, 0)
    // Where letters are typed, w is one of them.
    for visitor in Visitor.everywhere(look) where visitor.journey.scene != .search {
      let scene = visitor.journey.scene
      let foot = visitor.page.text.split(separator: "\n").last ?? ""
      #expect(foot.contains("w words") != scene.explains, "\(scene)")
      var asking = visitor
      asking.press("w")
      guard !scene.explains else {
        explaining += 1
        #expect(asking.journey.trail == visitor.journey.trail)
        continue
      }
      #expect(asking.journey.scene == .words)
      let shown = Sheet(of: asking.journey, look).pieces
      let entries = shown.compactMap { if case .entry(let name, _) = $0 { name } else { nil } }
      let explained = WordFinder(book.glossary, look)
        .words(in: Layout(of: visitor.journey, look).texts)
      #expect(entries == explained.map { look.say($0.name) })
      let saysThatThereIsNone = shown.flatMap(\.texts).contains(
        "There is no hard word on this page.")
      #expect(saysThatThereIsNone == explained.isEmpty)
      if explained.isEmpty { without += 1 } else { with += 1 }
      asking.press("esc")
      #expect(asking.journey.trail == visitor.journey.trail)
      #expect(asking.journey.answers == visitor.journey.answers)
    }
    #expect(with > 15 && without > 0 && explaining > 0, "\(with) \(without) \(explaining)")
  }

  @Test func `lead to no reading in an alarm`() {
    let alarmed = Visitor(book, knowing: "danger-now=legs-gone", at: .part(.why))
    let calm = Visitor(book, knowing: "course=slow-worse", asked: "health-risks")
    // An ambulance may still be needed, so this is not the last word; but it is urgent enough.
    let urgent = Visitor(book, knowing: "saddle-feeling=new", at: .part(.why))
    for (visitor, leads) in [(alarmed, false), (urgent, false), (calm, true)] {
      let section = [Word("Nerve", "A cable.", more: "urgent-care")]
      let texts = Sheet.words(section, visitor.journey, .plain).pieces.flatMap(\.texts)
      #expect(texts.contains { $0.hasPrefix("To read more") } == leads)
    }
  }

  @Test func `stand in the order of the alphabet where all of them do, none cut off`() {
    let look = Look(size: Size(rows: 20, columns: 60), glyphs: .ascii)
    var visitor = Visitor(book, knowing: "", at: .glossary, look)
    let names = Sheet(of: visitor.journey, look).pieces.compactMap { piece in
      if case .entry(let name, _) = piece { name.lowercased() } else { nil }
    }
    #expect(names == names.sorted())
    #expect(names.count == book.glossary.count)
    var text = ""
    for _ in 1...60 {
      text += visitor.page.text + "\n"
      visitor.press("pgdn")
    }
    let read = Set(text.split { !$0.isLetter && !$0.isNumber })
    for word in book.glossary {
      let all = "\(look.say(word.name)) \(look.say(word.meaning))"
      let lost = all.split { !$0.isLetter && !$0.isNumber }.filter { !read.contains($0) }
      #expect(lost == [], "\(word.name.english)")
    }
  }

  @Test func `are told line by line as well`() {
    var talk = Talk()
    talk.type("words")
    #expect(talk.scene == .words)
    #expect(!talk.prompt.joined(separator: " ").contains("words"))
    talk.type("words")
    #expect(talk.reply.contains("That means nothing here. Nothing has changed."))
    talk.type("back", "4", "1")
    #expect(talk.scene == .section("chains"))
    #expect(talk.prompt.joined(separator: " ").contains("words"))
    talk.type("words")
    #expect(talk.reply.contains("Toothbrush: A small brush that is made for teeth."))
    talk.type("back")
    #expect(talk.scene == .section("chains"))
    talk.type("w")
    #expect(talk.scene == .words)
    talk.type("1")
    #expect(talk.reply.contains("Bearing: A ring of balls that a wheel turns on."))
  }
}
