import Console
import Journey
import Screens

extension Page {
  /// What is wrong with the page that shows this, if anything.
  func fault(showing journey: Journey, _ look: Look) -> String? {
    guard size == look.size else { return "the page has another size than the window" }
    guard (0..<size.rows).contains(cursor.row), (0..<size.columns).contains(cursor.column) else {
      return "the cursor is outside, at \(cursor)"
    }
    if look.glyphs == .ascii, let glyph = firstBeyondASCII { return "“\(glyph)” is not ASCII" }
    let under = self[cursor.row, cursor.column]
    if look.fits, journey.focus != nil, !(journey.isArriving && !showsFocus),
      under.glyph != look.glyphs.marker || under.ink != .focus
    {
      return "the cursor is not on the line of the focus"
    }
    return nil
  }

  /// Whether anything on the page has the focus.
  fileprivate var showsFocus: Bool {
    (0..<size.rows).contains { row in
      (0..<size.columns).contains { self[row, $0].ink == .focus }
    }
  }

  private var firstBeyondASCII: Character? {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        if let glyph = self[row, column].glyph, !glyph.isASCII { return glyph }
      }
    }
    return nil
  }
}

/// What is wrong with what stands under the cursor: it has to be what has the focus.
func faultUnderCursor(of page: Page, _ shown: Shown, _ focus: Item?) -> String? {
  guard let focus, page.showsFocus else { return nil }
  return shown.meaning(of: .tap(page.cursor)) == .chose(focus)
    ? nil : "under the cursor there is something else than \(focus)"
}

extension Journey {
  /// Whether the first page may be shown though the focus is on a later one.
  fileprivate var isArriving: Bool { here.isFresh && focus == items.first }
}
