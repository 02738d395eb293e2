import Console
import Testing

@testable import Journey
@testable import Screens

@Suite struct `Air between the pieces of a page` {
  /// The pages of six lines with air after the second and the fourth, in rows for text.
  private func pages(rows: Int) -> [String] {
    let pieces = [1, 2, 3, 4, 5, 6].flatMap { number -> [Piece] in
      [.text("\(number)")] + (number == 2 || number == 4 ? [.air] : [])
    }
    // The head and the foot take two rows each.
    let look = Look(size: Size(rows: rows + 4, columns: 80), glyphs: .ascii)
    let layout = Layout(Sheet("", pieces), focus: nil, bookmark: .start, look)
    return layout.folio.pages.map { page in
      page.map { $0.text.isEmpty ? "-" : $0.text }.joined()
    }
  }

  @Test func `is there as far as all fits one page, from the top on`() {
    #expect(pages(rows: 9) == ["12-34-56"])
    #expect(pages(rows: 8) == ["12-34-56"])
    #expect(pages(rows: 7) == ["12-3456"])
    #expect(pages(rows: 6) == ["123456"])
  }

  @Test func `makes no other page, and takes no room on any of several`() {
    #expect(pages(rows: 5) == ["12345", "6"])
    #expect(pages(rows: 3) == ["123", "456"])
  }
}
