import Assessment
import Console
import Knowledge
import Testing

@testable import Journey
@testable import Screens

private let looks = [(60, 20), (80, 24), (132, 43)].flatMap { columns, rows in
  Glyphs.allCases.map { Look(size: Size(rows: rows, columns: columns), glyphs: $0) }
}

/// More signs than a page has lines, short and long ones.
private let manySigns = (1...24).map { number in
  "Sign \(number) comes" + String(repeating: " and it gets worse by the hour", count: number % 5)
}

@Suite struct `A card with signs` {
  private func card(_ look: Look, _ signs: [String]) -> Piece {
    .card(.quiet(look.glyphs), .urgent, ["Go to an emergency department now if:"], signs: signs)
  }

  private func pages(_ pieces: [Piece], _ look: Look, isLarge: Bool) -> [[Line]] {
    Layout(Sheet("", pieces), focus: nil, bookmark: .start, look, isLarge: isLarge).folio.pages
  }

  @Test(arguments: looks, [false, true])
  func `that is longer than a page loses no word, and parts between two signs only`(
    look: Look, isLarge: Bool
  ) {
    let pages = pages(
      [.heading("When to hurry"), card(look, manySigns)], look, isLarge: isLarge)
    let lead = "When to hurry Go to an emergency department now if: "
    let words = (lead + manySigns.joined(separator: " ")).split(separator: " ")
    let shown = pages.joined().flatMap(\.words)
    #expect(shown == words)
    #expect(pages.count > 1)
    let width = pages[0][1].text.columns
    for page in pages {
      #expect(page.count <= look.size.rows - 4)
      #expect(page.allSatisfy { $0.text.columns == width || $0.text == "When to hurry" })
    }
    for page in pages.dropFirst() {
      #expect(page.first?.beginsSign(look) == true, "\(page.first?.text ?? "")")
    }
    #expect(pages[0].contains { $0.beginsSign(look) }, "the lead stays with the first sign")
  }

  @Test func `hangs each sign on the dot of a list, so that its lines stand below each other`() {
    let look = Look(size: Size(rows: 24, columns: 60), glyphs: .rich)
    let lines = pages(
      [card(look, ["You go numb or feel odd between the legs, or peeing or pooing changes."])],
      look, isLarge: false
    ).joined().map(\.text)
    #expect(
      lines == [
        "┌──────────────────────────────────────────────────────┐",
        "│ Go to an emergency department now if:                │",
        "│ • You go numb or feel odd between the legs, or       │",
        "│   peeing or pooing changes.                          │",
        "└──────────────────────────────────────────────────────┘",
      ])
  }

  @Test(arguments: looks, [false, true])
  func `stands whole on a page of every section, or parts between two signs`(
    look: Look, isLarge: Bool
  ) {
    var cards = 0
    for section in Guidebook.tinglingBack.sections {
      let journey = Visitor(.tinglingBack, knowing: "", at: .section(section.id), look).journey
      let sheet = Sheet(of: journey, look)
      let folio = Layout(sheet, focus: nil, bookmark: .start, look, isLarge: isLarge).folio
      cards += sheet.pieces.count { $0.hasSigns }
      for (page, next) in zip(folio.pages, folio.pages.dropFirst()) {
        guard let foot = page.last, let head = next.first, foot.mark.piece == head.mark.piece,
          sheet.pieces[head.mark.piece].hasSigns
        else { continue }
        #expect(isLarge, "\(section.id): a card is longer than a page of usual text")
        #expect(head.beginsSign(look), "\(section.id): \(head.text)")
      }
    }
    #expect(cards > 60)
  }

  @Test func `is a line and its signs where it is told line by line`() {
    let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii)
    let lines = Book(.tinglingBack, look).lines(of: "meralgia-paresthetica")
    let start = lines.firstIndex(of: "! Go to an emergency department now if:") ?? 0
    #expect(
      lines[start...].prefix(5) == [
        "! Go to an emergency department now if:",
        "  - You go numb or feel odd between the legs, or peeing or",
        "    pooing changes.",
        "  - Both legs tingle, or are numb or weak.",
        "  - A foot drops: you can hardly lift its front.",
      ])
    let told = [card(look, ["It spreads."])].plainLines(width: 72, isLong: false, look)
    #expect(told == ["Go to an emergency department now if:", "  - It spreads."])
  }
}

@Suite struct `A drawing that is told line by line` {
  @Test func `is named as a picture, so that its caption is not taken for a paragraph`() {
    let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii)
    let lines = Book(.tinglingBack, look).lines(of: "herniated-disc")
    #expect(lines.contains("[Picture] The soft centre of a disc touches the root of a nerve."))
  }
}

extension Piece {
  fileprivate var hasSigns: Bool {
    if case .card(_, _, _, let signs) = self { !signs.isEmpty } else { false }
  }
}

extension Line {
  fileprivate func beginsSign(_ look: Look) -> Bool {
    spans.map(\.text).joined().dropFirst(2).hasPrefix("\(look.glyphs.bullet) ")
  }
}
