import Console

extension Setting {
  /// A heading of a page, in big letters where there is room for them.
  func title(_ text: String) -> [Line] {
    guard let large, let rows = bigRows(text, width: width, limit: large.headingRows) else {
      return paragraph(text, .strong, staysTogether: true)
    }
    return rows.map { row in
      var line = line([.init(text: row.drawn, ink: .strong)], stays: true)
      line.spelling = row.spelling
      return line
    }
  }

  /// A row of a heading or inside a card.
  struct Row {
    let drawn: String
    /// What it spells, if that is not what it shows.
    var spelling: String?
  }

  /// A text in big letters, if it takes no more than some rows; its lines stand a row apart.
  func bigRows(_ text: String, width: Int, limit: Int) -> [Row]? {
    let letters = BigLetters(glyphs)
    guard limit > 0, let lines = letters.wrapped(text, to: width) else { return nil }
    let drawn = lines.map { line in
      letters.drawn(line).enumerated().map { place, drawn in
        Row(drawn: drawn, spelling: place == 0 ? line : "")
      }
    }
    let rows = Array(drawn.joined(separator: [Row(drawn: "", spelling: "")]))
    return rows.count <= limit ? rows : nil
  }

  /// Pieces that stand on one page.
  ///
  /// In large text a page holds little, so that of a long block just the head is kept with the
  /// first item.
  func block(_ pieces: [Piece]) -> [Line] {
    let lines = stacked(pieces).flatMap(\.self)
    guard let large, lines.count > large.blockRows,
      let first = lines.firstIndex(where: { $0.item != nil })
    else { return together(lines) }
    return lines.enumerated().map { index, line in
      var line = line
      if index < first { line.staysWithNext = true }
      return line
    }
  }

  /// Paragraphs one below the other, in large text with air between them.
  func apart(_ paragraphs: [[Line]]) -> [Line] {
    Array(paragraphs.joined(separator: large == nil ? [] : [gap]))
  }
}

extension Piece {
  /// Whether large text has an empty line between the piece and the one before.
  func standsApart(from previous: Piece) -> Bool {
    switch (previous, self) {
    case (.gap, _), (.air, _), (_, .gap), (_, .air): false
    case (.heading, _): false
    // What leads on stands right above what follows, or it could end a page.
    case (.text(let text, _), _) where text.leadsOn: false
    // What tells more about an item belongs to it.
    case (.item, .text): false
    default: true
    }
  }
}
