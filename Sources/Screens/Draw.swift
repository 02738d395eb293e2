public import Console
public import Journey
import Wording

/// Draws the scene that the visitor is at.
public func draw(_ journey: Journey, _ look: Look) -> Page { Shown(journey, look).page }

extension Look {
  /// Whether the window is large enough for a page.
  package var fits: Bool {
    size.rows >= Self.smallest.rows && size.columns >= Self.smallest.columns
  }
}

extension Page {
  /// What is shown, but for the focus.
  init(showing layout: Layout, _ footer: Footer, _ look: Look) {
    self.init(look.size)
    if !layout.sheet.isBare { drawHead(layout, look) }
    if let figure = layout.figure, let illustration = layout.sheet.illustration {
      illustration.draw(on: &self, in: figure, look)
    }
    drawProgress(layout, look)
    drawText(layout)
    drawFoot(layout.sheet, footer)
  }

  /// That the window is too small for a page.
  init(tooSmall look: Look, canLeave: Bool) {
    self.init(look.size)
    let words = look.say(
      .tooSmall(
        columns: Look.smallest.columns, rows: Look.smallest.rows, canLeave: canLeave))
    for (row, line) in words.wrapped(to: look.size.columns).enumerated() {
      write(line, row: row, column: 0, ink: .strong)
    }
  }
}

extension String {
  /// As many whole words as a width holds, with an ellipsis for the rest.
  fileprivate func shortened(to width: Int, _ ellipsis: String) -> String {
    let first = wrapped(to: width - ellipsis.columns).first ?? ""
    return first + ellipsis
  }
}

extension Page {
  fileprivate mutating func drawHead(_ layout: Layout, _ look: Look) {
    fill(Area(top: 0, left: 0, rows: 1, columns: size.columns), ink: .header)
    let pages = layout.folio.pages.count
    let progress =
      (pages > 1 ? look.say(.page(layout.page + 1, of: pages)) : layout.sheet.progress) ?? ""
    let end = size.columns - progress.columns - 2
    write(progress, row: 0, column: end, ink: .header)
    let sheet = layout.sheet
    let names = [look.say(.appName), sheet.who, sheet.group, sheet.place].compactMap(\.self)
    // Where room is short, what is farthest from the page goes first.
    let heads = names.indices.map { names[$0...].joined(separator: " \(look.glyphs.dot) ") }
    let head =
      heads.first { $0.columns + 4 <= end }
      ?? sheet.place.shortened(to: end - 4, look.glyphs.fold("…"))
    write(head, row: 0, column: 2, ink: .header)
  }

  /// A bar below the head that tells how much of a long text has been read.
  fileprivate mutating func drawProgress(_ layout: Layout, _ look: Look) {
    let pages = layout.folio.pages.count
    guard layout.sheet.isRead, pages > 1 else { return }
    let read = size.columns * (layout.page + 1) / pages
    let bar = Area(top: 1, left: 0, rows: 1, columns: size.columns)
    fill(bar, look.glyphs.bar(isRead: false), ink: .faint)
    fill(
      Area(top: 1, left: 0, rows: 1, columns: read), look.glyphs.bar(isRead: true), ink: .heading)
  }

  fileprivate mutating func drawText(_ layout: Layout) {
    let area = layout.text
    for (offset, line) in layout.folio.pages[layout.page].enumerated() {
      let row = area.top + offset
      // In one ink to its end, a line takes fewer bytes.
      if line.spans.last?.ink == .link {
        fill(Area(top: row, left: area.left, rows: 1, columns: area.size.columns), ink: .link)
      }
      write(line, row: row, in: area)
    }
  }

  /// Writes a line in its own inks, or in one.
  private mutating func write(_ line: Line, row: Int, in area: Area, ink: Ink? = nil) {
    var column = area.left
    for span in line.spans {
      column = write(
        span.text, row: row, column: column, ink: ink ?? span.ink, limit: area.right - column)
    }
  }

  /// Draws the bar of the focus over its lines, and puts the cursor on it.
  mutating func drawFocus(_ focus: Item?, _ layout: Layout, _ look: Look) {
    let area = layout.text
    let lines = layout.folio.pages[layout.page]
    var cursor: Spot?
    for (offset, line) in lines.enumerated() where line.item != nil && line.item == focus {
      let row = area.top + offset
      if !look.isSlow {
        fill(Area(top: row, left: area.left, rows: 1, columns: area.size.columns), ink: .focus)
        write(line, row: row, in: area, ink: .focus)
      }
      if cursor == nil {
        cursor = Spot(row: row, column: area.left)
        write(String(look.glyphs.marker), row: row, column: area.left, ink: .focus)
      }
    }
    if let row = lines.firstIndex(where: \.isInput), cursor == nil {
      cursor = Spot(row: area.top + row, column: area.left + lines[row].text.columns)
    }
    // Without a focus the cursor stands where reading begins, but not in a big letter.
    let isBig = lines.first?.spelling != nil
    self.cursor = cursor ?? Spot(row: area.top, column: area.left - (isBig ? 2 : 0))
  }

  fileprivate mutating func drawFoot(_ sheet: Sheet, _ footer: Footer) {
    if let problem = sheet.problem {
      write(problem, row: size.rows - 2, column: 2, ink: .urgent, limit: size.columns - 4)
    } else if let note = sheet.note, note.columns <= size.columns - 4 {
      write(note, row: size.rows - 2, column: 2, ink: .tip, limit: size.columns - 4)
    }
    for part in footer.parts {
      write(part.text, row: part.area.top, column: part.area.left, ink: part.ink)
    }
  }
}
