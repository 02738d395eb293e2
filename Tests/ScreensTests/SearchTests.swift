import Assessment
import Console
import Journey
import Knowledge
import TestSupport
import Testing
import Wording

@testable import Screens

private let library = Library(.tinglingBack, .english)

private func sections(_ query: String) -> [String] {
  library.search(query).finds.compactMap { find in
    if case .section(let id) = find.shelf { id.name } else { nil }
  }
}

@Suite struct `Looking for something` {
  @Test(arguments: [
    ("parasthesia", "what-tingling-is"), ("paresthesia", "what-tingling-is"),
    ("shingels", "shingles"), ("SHINGLES", "shingles"), ("siatica", "herniated-disc"),
    ("stenosys", "spinal-stenosis"), ("diabetis", "diabetic-neuropathy"),
    ("slipped disk", "herniated-disc"), ("vitamin b12", "b12-deficiency"),
    ("guillain barre", "guillain-barre"), ("horses tail", "cauda-equina"),
    ("pregnent", "in-pregnancy"), ("stroke", "stroke"), ("hart attack", "heart-attack"),
  ])
  func `finds the right section first, spelled rightly or nearly so`(
    query: String, section: String
  ) {
    #expect(sections(query).first == section)
  }

  @Test func `finds what is just begun`() {
    #expect(sections("shing").first == "shingles")
    #expect(sections("sh").contains("shingles"))
  }

  @Test func `finds what has all the words, if anything has`() {
    let both = library.search("blisters strip")
    #expect(!both.finds.isEmpty)
    let some = library.search("blisters xylophones")
    #expect(some.finds.map(\.shelf) == library.search("blisters").finds.map(\.shelf))
  }

  @Test(arguments: ["", "   ", "xylophone", "?!", "q"]) func `finds nothing where nothing fits`(
    query: String
  ) {
    #expect(library.search(query).finds.isEmpty)
  }

  @Test func `explains the words of the glossary as well`() {
    let words = library.search("myelin").finds.compactMap { find in
      if case .word(let word) = find.shelf { word.name.english } else { nil }
    }
    #expect(words.contains { $0.contains("Myelin") })
  }

  @Test func `finds every section by its own title`() {
    for section in Guidebook.tinglingBack.sections {
      #expect(sections(section.title.english).prefix(3).contains(section.id.name), "\(section.id)")
    }
  }

  @Test func `finds a section by any of its words`() {
    for section in Guidebook.tinglingBack.sections {
      for text in section.passages.prefix(4).flatMap(\.texts) {
        for word in text.english.split(whereSeparator: { !$0.isLetter && $0 != "’" })
        where word.count > 5 {
          let finds = library.search(String(word))
          #expect(finds.matches(word), "\(word)")
        }
      }
    }
  }
}

@Suite struct `Slips of spelling` {
  @Test(arguments: [
    ("disc", "disc", 0), ("disk", "disc", 1), ("dsic", "disc", 1), ("dis", "disc", 1),
    ("discs", "disc", 1), ("shingels", "shingles", 1), ("", "ab", 2), ("abcd", "badc", 2),
  ])
  func `are counted, two neighbours swapped being one`(one: String, other: String, slips: Int) {
    #expect(Spelling.slips(from: Array(one.utf8), to: Array(other.utf8), upTo: 3) == slips)
    #expect(Spelling.slips(from: Array(other.utf8), to: Array(one.utf8), upTo: 3) == slips)
  }

  @Test func `are not counted beyond a limit`() {
    #expect(Spelling.slips(from: Array("nerve".utf8), to: Array("spine".utf8), upTo: 2) == nil)
    #expect(Spelling.slips(from: Array("a".utf8), to: Array("abcd".utf8), upTo: 2) == nil)
  }
}

@Suite struct `The page of the search` {
  @Test func `shows what is typed, with the cursor behind it`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("4 / s h i n g e l s")
    #expect(visitor.journey.search.query == "shingels")
    let page = visitor.page
    #expect(page.text.contains("Look for: shingels"))
    let line = page.text.split(separator: "\n", omittingEmptySubsequences: false)[page.cursor.row]
    #expect(line.hasSuffix("shingels"))
    #expect(page.cursor.column == line.count)
  }

  @Test func `takes every letter as a letter, and rubs out`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("4 / q w ? + 7 k")
    #expect(visitor.journey.scene == .search)
    #expect(visitor.journey.search.query == "qw7k")
    visitor.press("space")
    #expect(visitor.journey.search.query == "qw7k ")
    for _ in 1...5 { visitor.take(visitor.meaning(.backspace)) }
    #expect(visitor.journey.search.query == "")
    visitor.take(visitor.meaning(.backspace))
    #expect(visitor.journey.scene == .contents, "with nothing to rub out it leads back")
  }

  @Test func `stops taking letters where the line ends`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("4 / " + String(repeating: "a ", count: 60))
    #expect(visitor.journey.search.query.count == 40)
  }

  @Test func `opens the first find with Enter, at the passage that fits, marked`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("4 / m y e l i n enter")
    let marked = visitor.page.cells(in: .match)
    #expect(marked.contains("yelin"))
    visitor.press("esc")
    #expect(visitor.journey.scene == .search)
    #expect(visitor.journey.search.query == "myelin", "the search is still there")
    visitor.press("esc")
    #expect(visitor.journey.scene == .contents)
  }

  @Test func `leads from match to match and from section to section with n, and back with N`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("4 / b l i s t e r s")
    let finds = visitor.journey.search.finds.indices.filter { place in
      if case .section = visitor.journey.search.finds[place].shelf { true } else { false }
    }
    #expect(finds.count > 1)
    visitor.take(.chose(.found(finds[0])))
    var scenes = [visitor.journey.scene]
    while visitor.meaning(.character("n")) != nil, scenes.count < 100 {
      visitor.press("n")
      #expect(!visitor.page.cells(in: .match).isEmpty, "\(visitor.journey.here)")
      scenes.append(visitor.journey.scene)
    }
    #expect(Set(scenes).count == finds.count)
    for _ in scenes { visitor.press("N") }
    #expect(visitor.journey.scene == scenes[0])
    visitor.press("esc")
    #expect(visitor.journey.scene == .search, "however many were read")
  }

  @Test func `marks nothing for who did not come over the search`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("4 / n e r v e esc 1")
    #expect(visitor.page.cells(in: .match).isEmpty)
  }

  @Test func `cannot be asked for where questions are asked`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("enter /")
    #expect(visitor.journey.scene == .page("danger-now"))
    #expect(visitor.journey.receive(.askedToSearch) == [])
    #expect(visitor.journey.scene == .page("danger-now"))
  }

  @Test func `forgets what was looked for with the answers`() {
    var visitor = Visitor(.tinglingBack)
    visitor.press("4 / n e r v e")
    visitor.take(.wentBack)
    var other = Visitor(.tinglingBack, knowing: "", at: .outcome)
    other.take(.chose(.contents), .askedToSearch, .lookedFor("nerve"), .wentBack, .wentBack)
    other.take(.chose(.startAgain))
    #expect(other.journey.search.query == "")
  }

  @Test func `goes line by line as well`() {
    var talk = Talk(.tinglingBack)
    talk.type("4", "/shingels")
    #expect(talk.scene == .search)
    #expect(talk.reply.contains { $0.hasPrefix("1 ") && $0.lowercased().contains("shingles") })
    talk.type("siatica")
    #expect(talk.journey.search.query == "siatica")
    talk.type("1")
    #expect(talk.scene != .search)
    talk.type("back")
    #expect(talk.scene == .search)
  }
}

extension Page {
  /// What is written in an ink.
  func cells(in ink: Ink) -> String {
    (0..<size.rows).map { row in
      String(
        (0..<size.columns).map { column in
          let cell = self[row, column]
          return cell.ink == ink ? cell.glyph ?? " " : " "
        })
    }
    .joined(separator: "\n").split(separator: " ").joined(separator: " ")
    .trimmingCharacters { $0 == "\n" || $0 == " " }
  }
}

extension String {
  fileprivate func trimmingCharacters(_ isTrimmed: (Character) -> Bool) -> String {
    String(drop(while: isTrimmed).reversed().drop(while: isTrimmed).reversed())
  }
}
