import Assessment
import Console
import Golden
import Journey
import Knowledge
import Screens
import Testing

extension Look {
  /// The two looks in which every page is reviewed.
  ///
  /// The first is what a console and most terminals show: the smallest usual window, where lines
  /// break most. The second has all that can be drawn, and room for every figure. How all others
  /// differ from them is told by laws.
  static let reviewed: [(name: String, look: Look)] = [
    ("80x24-console", Look(size: Size(rows: 24, columns: 80), glyphs: .console)),
    ("132x43-rich", Look(size: Size(rows: 43, columns: 132), glyphs: .rich)),
  ]
}

@Suite struct `Every page looks as it was reviewed` {
  @Test(arguments: ReviewedPage.all, Look.reviewed) func `between its head and its foot`(
    page: ReviewedPage, look: (name: String, look: Look)
  ) {
    // A word wears the same ink in each look.
    expectGolden(
      page.visitor(look.look).page, withInks: look.look.glyphs == .console,
      "\(look.name)/\(page.name).txt")
  }

  @Test func `at its head`() {
    let heads = Look.reviewed.flatMap { name, look in
      ["", name] + ReviewedPage.all.map { "  \($0.name): \($0.visitor(look).page.head)" }
    }
    expectGolden(heads.dropFirst().joined(separator: "\n"), "heads.txt")
  }

  @Test func `at its foot`() {
    let feet = Look.reviewed.flatMap { name, look -> [String] in
      let pages = ReviewedPage.all.map { (name: $0.name, page: $0.visitor(look).page) }
      let byKeys = Dictionary(grouping: pages, by: \.page.keys).sorted { $0.key < $1.key }
      return ["", name]
        + byKeys.flatMap { keys, pages in
          ["", "  \(keys)"] + pages.map { "    \($0.name)\($0.page.note)" }
        }
    }
    expectGolden(feet.dropFirst().joined(separator: "\n"), "feet.txt")
  }

  @Test(arguments: ReviewedPage.large) func `in large text`(page: ReviewedPage) {
    let visitor = page.visitor(Look(size: Size(rows: 24, columns: 80), glyphs: .rich))
    #expect(visitor.journey.isLarge)
    expectGolden(visitor.page, withInks: true, "80x24-rich-large/\(page.name).txt")
  }

  @Test(
    arguments: ["urgent-care", "herniated-disc", "what-tingling-is"] as [Section.ID], Look.reviewed)
  func `from the first page of a section to the last`(
    section: Section.ID, look: (name: String, look: Look)
  ) {
    var visitor = Visitor(.tinglingBack, knowing: "", at: .section(section), look.look)
    var (pages, last): ([String], Page?) = ([], nil)
    while last != visitor.page {
      last = visitor.page
      pages.append(visitor.page.body)
      visitor.press("pgdn")
    }
    let rule = "\n\n" + String(repeating: "~", count: look.look.size.columns) + "\n"
    expectGolden(pages.joined(separator: rule), "\(look.name)/whole-\(section).txt")
  }

  @Test func `in a window that is too small, where it takes no answers but can be left`() {
    let tiny = Look(size: Size(rows: 19, columns: 59), glyphs: .ascii)
    var visitor = Visitor(.tinglingBack, tiny)
    expectGolden(visitor.page.text, "too-small.txt")
    visitor.press("enter 1")
    #expect(visitor.journey.scene == .welcome)
    let shown = Shown(visitor.journey, tiny)
    for stroke in [Stroke.character("q"), .escape, .control("c")] {
      #expect(shown.meaning(of: stroke) == .leftUnasked, "\(stroke)")
    }
  }
}
