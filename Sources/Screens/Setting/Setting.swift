import Console
import Journey

/// Sets pieces in lines of some width.
struct Setting {
  let width: Int
  let glyphs: Glyphs
  /// The digits that items are picked by; nothing where no item has one.
  let digits: Digits?
  /// What is marked in running text.
  var marks = Marks()
  /// What there is room for in large text; nothing where text is set as usual.
  var large: LargeText?

  /// Sets all pieces; every word of every piece stands on some line, in order.
  func lines(of pieces: [Piece]) -> [Line] {
    let lines = stacked(pieces).enumerated().flatMap { index, lines in
      keepingWordsMarked(lines.emphasized, piece: index)
    }
    return marks.isEmpty ? lines : lines.marking(marks)
  }

  /// The lines of each piece; in large text they stand apart from those of the piece before.
  func stacked(_ pieces: [Piece]) -> [[Line]] {
    pieces.enumerated().map { index, piece in
      let isApart = large != nil && index > 0 && piece.standsApart(from: pieces[index - 1])
      return (isApart ? [gap] : []) + lines(of: piece)
    }
  }

  /// Marks each line with the number of words of its piece that stand before it.
  private func keepingWordsMarked(_ lines: [Line], piece: Int) -> [Line] {
    var words = 0
    return lines.map { line in
      var line = line
      line.mark = Bookmark(piece: piece, word: words)
      words += line.wordCount
      return line
    }
  }

  private func lines(of piece: Piece) -> [Line] {
    switch piece {
    case .title(let text):
      title(text)
    case .prompt(let text, let hint):
      prompt(text, hint)
    case .heading(let text):
      paragraph(text, .heading, staysTogether: true)
    case .text(let text, let ink):
      apart(text.lines.map { paragraph($0, ink) })
    case .list(let items):
      list(items)
    case .excerpt(let text):
      excerpt(text)
    case .input(let label, let typed):
      input(label, typed)
    case .point(let text, let notes):
      together(
        hanging("\(glyphs.bullet) ", text) + notes.flatMap { hanging("  ", $0, .faint) })
    case .hung(let mark, let text):
      hanging(mark, text)
    case .card(let border, let ink, let paragraphs, let signs):
      card(border, ink, paragraphs, signs)
    case .entry(let word, let meaning):
      together(columns(word, .key, meaning))
    case .drawing(let drawing, let names, let caption):
      drawingLines(drawing, names) + paragraph(caption, .faint)
    case .item(let item, let label, let tick, let detail):
      itemLines(item, tick, label, detail)
    case .block(let pieces):
      block(pieces)
    case .gap:
      [gap]
    case .air:
      // Large text has room to breathe at any rate.
      [Line(spans: [], mark: .start, isGap: true, isAir: large == nil)]
    }
  }

  /// An empty line.
  var gap: Line { Line(spans: [], mark: .start, isGap: true) }

  func line(_ spans: [Line.Span], stays: Bool = false) -> Line {
    Line(spans: spans, mark: .start, staysWithNext: stays)
  }

  func together(_ lines: [Line]) -> [Line] {
    lines.enumerated().map { index, line in
      var line = line
      line.staysWithNext = index < lines.count - 1
      return line
    }
  }

  /// A question, with the hint beside it where there is room, else below it.
  private func prompt(_ text: String, _ hint: String?) -> [Line] {
    var lines = title(text)
    guard let hint else { return lines }
    let used = lines.last?.spans.reduce(0) { $0 + $1.text.columns } ?? width
    guard large == nil, used + 2 + hint.columns <= width else {
      return lines + paragraph(hint, .faint, staysTogether: true)
    }
    lines[lines.count - 1].spans.append(.init(text: "  " + hint, ink: .faint))
    return lines
  }

  func paragraph(_ text: String, _ ink: Ink, staysTogether: Bool = false) -> [Line] {
    let lines = text.wrappedEvenly(to: width)
    let staysTogether = staysTogether || text.leadsOn
    return lines.enumerated().map { index, text in
      // No page ends with the first line of a paragraph, nor begins with its last.
      let isEdge = index == 0 || index == lines.count - 2
      let stays = staysTogether || (isEdge && index < lines.count - 1)
      return line([.init(text: text, ink: ink)], stays: stays)
    }
  }

  /// The longest list that is kept on one page, in lines; of a longer one each item is.
  private static let longestList = 12

  private func list(_ items: [String]) -> [Line] {
    let hung = items.map { hanging("\(glyphs.bullet) ", $0) }
    guard large == nil else { return apart(hung) }
    let lines = hung.flatMap(\.self)
    return lines.count <= Self.longestList ? together(lines) : lines
  }

  /// As much of a text as two lines hold, from near the first word that is marked.
  private func excerpt(_ text: String) -> [Line] {
    let words = text.words
    let first = words.firstIndex { marks.search?.matches($0) == true } ?? 0
    let isWhole = text.wrapped(to: width - 4).count <= 2
    let start = isWhole ? 0 : max(0, first - 8)
    let ellipsis = glyphs.fold("…")
    let rest = (start > 0 ? ellipsis : "") + words[start...].joined(separator: " ")
    var lines = rest.wrapped(to: width - 4)
    if lines.count > 2 {
      lines = Array(lines.prefix(2))
      lines[1] = String(lines[1].prefix(width - 4 - ellipsis.columns)) + ellipsis
    }
    return together(lines.map { line([.init(text: "    " + $0, ink: .plain)]) })
  }

  /// A line that is typed on; the cursor stands behind what was typed.
  private func input(_ label: String, _ typed: String) -> [Line] {
    var line = line([
      .init(text: label + " ", ink: .strong), .init(text: typed, ink: .chosen),
    ])
    line.isInput = true
    return [line]
  }

  private func hanging(_ mark: String, _ text: String, _ ink: Ink = .plain) -> [Line] {
    let rows = hungTexts(mark, text, width: width)
    return rows.enumerated().map { index, text in
      line([.init(text: text, ink: ink)], stays: index < rows.count - 1)
    }
  }

  /// The rows of a text that hangs on a mark.
  func hungTexts(_ mark: String, _ text: String, width: Int) -> [String] {
    let indent = String(repeating: " ", count: mark.columns)
    return text.wrappedEvenly(to: width - mark.columns).enumerated().map { index, text in
      (index == 0 ? mark : indent) + text
    }
  }

  private func itemLines(
    _ item: Item, _ tick: Piece.Tick, _ label: String, _ detail: String?
  ) -> [Line] {
    let digit = digits.map { $0[item].map { "\($0) " } ?? "  " } ?? ""
    let (box, ink): (String, Ink) =
      switch tick {
      case .nothing: ("", .link)
      case .radio(let on): (glyphs.radio(on) + " ", on ? .chosen : .plain)
      case .check(let on): (glyphs.check(on) + " ", on ? .chosen : .plain)
      }
    // Two columns are kept free for the marker of the focus.
    let mark = "  " + digit + box
    let lines =
      detail.map { columns(mark + label, .link, $0) } ?? hanging(mark, label, ink)
    return together(lines).map { line in
      var line = line
      line.item = item
      return line
    }
  }

  /// A word in the left column and its meaning in the right one.
  private func columns(_ word: String, _ ink: Ink, _ meaning: String) -> [Line] {
    // The longest name of an answer stands on one line in the smallest window.
    let column = min(24, max(20, width / 3))
    let indent = String(word.prefix { $0 == " " })
    let heads =
      word.columns < column
      ? [word] : word.wrapped(to: column - 1 - indent.columns).map { indent + $0 }
    let texts = meaning.wrapped(to: width - column)
    return (0..<max(heads.count, texts.count)).map { index in
      let head = index < heads.count ? heads[index] : ""
      let text = index < texts.count ? texts[index] : ""
      let blanks = String(repeating: " ", count: max(1, column - head.columns))
      return line([.init(text: head, ink: ink), .init(text: blanks + text, ink: .plain)])
    }
  }
}

extension String {
  /// Whether the text ends with a colon, and so belongs to what follows.
  var leadsOn: Bool { hasSuffix(":") }

  /// Wraps the text, narrower where else its last line would be one word alone.
  func wrappedEvenly(to width: Int) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count > 1 else { return lines }
    return (width / 2...width).reversed().lazy
      .map { self.wrapped(to: $0) }
      .prefix { $0.count == lines.count }
      .first { $0.last?.contains(" ") == true } ?? lines
  }
}
