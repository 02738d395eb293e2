public import Console
public import Journey
import Wording

/// Draws the scene that the visitor is at.
///
/// The page depends on nothing else, whatever was drawn before.
public func draw(_ journey: Journey, _ look: Look) -> Page { Shown(journey, look).page }

extension Look {
  /// Whether the window is large enough for a page.
  var fits: Bool {
    size.rows >= Self.smallest.rows && size.columns >= Self.smallest.columns
  }
}

extension Shown {
  /// The page itself.
  package var page: Page {
    guard let layout else { return tooSmall(look) }
    var page = Page(look.size)
    page.drawHead(layout, look)
    if let figure = layout.figure, let illustration = layout.sheet.illustration {
      illustration.draw(on: &page, in: figure, look)
    }
    page.drawProgress(layout, look)
    page.drawText(layout, focus: focus, look)
    page.drawFoot(layout.sheet, Footer(bindings, look))
    return page
  }
}

private func tooSmall(_ look: Look) -> Page {
  var page = Page(look.size)
  let words = look.say(
    .tooSmall(columns: Look.smallest.columns, rows: Look.smallest.rows))
  for (row, line) in words.wrapped(to: look.size.columns).enumerated() {
    page.write(line, row: row, column: 0, ink: .strong)
  }
  return page
}

extension Page {
  fileprivate mutating func drawHead(_ layout: Layout, _ look: Look) {
    fill(Area(top: 0, left: 0, rows: 1, columns: size.columns), ink: .header)
    let pages = layout.folio.pages.count
    let progress =
      (pages > 1 ? look.say(.page(layout.page + 1, of: pages)) : layout.sheet.progress) ?? ""
    let end = size.columns - progress.columns - 2
    write(progress, row: 0, column: end, ink: .header)
    let names = [look.say(.appName), layout.sheet.who, layout.sheet.place].compactMap(\.self)
    // Where room is short, what is farthest from the page goes first.
    let heads = names.indices.map { names[$0...].joined(separator: " \(look.glyphs.dot) ") }
    let head = heads.first { $0.columns + 4 <= end } ?? layout.sheet.place
    write(head, row: 0, column: 2, ink: .header, limit: end - 4)
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

  fileprivate mutating func drawText(_ layout: Layout, focus: Item?, _ look: Look) {
    let area = layout.text
    var cursor: Spot?
    for (offset, line) in layout.folio.pages[layout.page].enumerated() {
      let row = area.top + offset
      let isFocused = line.item != nil && line.item == focus
      // In one ink to its end, a line takes fewer bytes; only the bar of the focus is seen.
      if isFocused || line.spans.last?.ink == .link {
        fill(
          Area(top: row, left: area.left, rows: 1, columns: area.size.columns),
          ink: isFocused ? .focus : .link)
      }
      var column = area.left
      for span in line.spans {
        column = write(
          span.text, row: row, column: column, ink: isFocused ? .focus : span.ink,
          limit: area.right - column)
      }
      if isFocused, cursor == nil {
        cursor = Spot(row: row, column: area.left)
        write(String(look.glyphs.marker), row: row, column: area.left, ink: .focus)
      }
    }
    if let row = layout.folio.pages[layout.page].firstIndex(where: \.isInput), cursor == nil {
      cursor = Spot(
        row: area.top + row,
        column: area.left + layout.folio.pages[layout.page][row].text.columns)
    }
    // Without a focus the cursor stands where reading begins, but not in a big letter.
    let isBig = layout.folio.pages[layout.page].first?.spelling != nil
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
