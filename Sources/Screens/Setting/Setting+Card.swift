import Console

extension Setting {
  /// Paragraphs inside a border, with the signs that they lead on to below them.
  ///
  /// A card stands on one page. Where no page is high enough, it parts between two signs, and the
  /// words before the first sign stay with it.
  func card(_ border: Border, _ ink: Ink, _ paragraphs: [String], _ signs: [String]) -> [Line] {
    let inner = width - 4
    let side = Line.Span(text: String(border.vertical), ink: ink.frame)
    func inside(_ row: Row, _ ink: Ink, mayPart: Bool = false) -> Line {
      let blanks = String(repeating: " ", count: max(0, inner - row.drawn.columns))
      var line = line([side, .init(text: " \(row.drawn)\(blanks) ", ink: ink), side])
      line.spelling = row.spelling
      line.mayPart = mayPart
      return line
    }
    func rule(_ left: Character, _ right: Character) -> Line {
      let rule = String(repeating: border.horizontal, count: max(0, width - 2))
      return line([.init(text: "\(left)\(rule)\(right)", ink: ink.frame)])
    }
    // Big letters would drive signs to another page.
    let head = cardTexts(paragraphs, inner, signs.isEmpty ? large : nil).map { inside($0, ink) }
    let air = large == nil ? [] : [inside(Row(drawn: ""), .plain)]
    let list = signs.enumerated().flatMap { place, sign in
      air
        + hungTexts("\(glyphs.bullet) ", sign, width: inner).enumerated().map { index, text in
          inside(Row(drawn: text), .plain, mayPart: place > 0 && index == 0)
        }
    }
    return together(
      [rule(border.corners[0], border.corners[1])] + head + list
        + [rule(border.corners[2], border.corners[3])])
  }

  /// The rows of paragraphs, the first of them in big letters where there is room.
  private func cardTexts(_ paragraphs: [String], _ width: Int, _ large: LargeText?) -> [Row] {
    let texts = paragraphs.map { $0.wrappedEvenly(to: width).map { Row(drawn: $0) } }
    guard let large, let first = paragraphs.first else { return texts.flatMap(\.self) }
    let big = bigRows(first, width: width, limit: large.cardRows)
    return Array(
      ([big ?? texts[0]] + texts.dropFirst()).joined(separator: [Row(drawn: "")]))
  }
}
