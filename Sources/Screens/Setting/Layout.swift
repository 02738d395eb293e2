import Console
import Journey

/// A sheet set for a window: its pages, and where on the page things stand.
///
/// It never changes, and is shared rather than copied.
final class Layout {
  let sheet: Sheet
  let folio: Folio
  /// Which page is shown.
  let page: Int
  /// Where the text stands.
  let text: Area
  /// Where the figure stands, if there is room for one.
  let figure: Area?

  /// Rows taken by the head of the page and an empty row below it.
  private static let head = 2
  /// Rows taken by the line for problems and the keys.
  private static let foot = 2

  /// Sets the scene that a visitor is at.
  convenience init(of journey: Journey, _ look: Look) {
    self.init(Sheet(of: journey, look), of: journey, look)
  }

  /// Sets what is said at the scene that a visitor is at.
  convenience init(_ sheet: Sheet, of journey: Journey, _ look: Look) {
    self.init(
      sheet, focus: journey.focus, bookmark: sheet.bookmark(of: journey), look,
      isFresh: journey.here.isFresh, isLarge: journey.isLarge)
  }

  /// Which page a visitor has come to.
  func page(for journey: Journey) -> Int {
    folio.index(
      focus: journey.focus, bookmark: sheet.bookmark(of: journey), isFresh: journey.here.isFresh)
  }

  init(
    _ sheet: Sheet, focus: Item?, bookmark: Bookmark, _ look: Look, isFresh: Bool = false,
    isLarge: Bool = false
  ) {
    self.sheet = sheet
    let body = look.size.rows - Self.head - Self.foot
    let room = look.size.columns - 4
    let isLarge = isLarge || sheet.isAlwaysLarge
    let large = isLarge ? LargeText(in: look.size, rows: body) : nil
    func folio(width: Int) -> Folio {
      let setting = Setting(
        width: width, glyphs: look.glyphs, digits: sheet.digits, marks: sheet.marks, large: large)
      return Folio(setting.lines(of: sheet.pieces), height: body)
    }
    let wanted = sheet.illustration.map { $0.columns(rows: body, room: room) } ?? 0
    let narrow = wanted > 0 ? folio(width: min(Look.measure, room - wanted - 2)) : nil
    // Large text goes before a figure that would drive it to another page.
    let isBeside = narrow.map { !isLarge || $0.pages.count == 1 } ?? false
    let figureWidth = isBeside ? wanted : 0
    let width = min(Look.measure, isBeside ? room - figureWidth - 2 : room)
    let used = width + (isBeside ? figureWidth + 2 : 0)
    let left = (look.size.columns - used) / 2
    self.folio = if isBeside, let narrow { narrow } else { folio(width: width) }
    page = self.folio.index(focus: focus, bookmark: bookmark, isFresh: isFresh)
    let taken = max(
      self.folio.pages.map { $0.count }.max() ?? 0,
      isBeside ? sheet.illustration?.rows(of: body) ?? 0 : 0)
    let margin = Self.margin(in: look.size, free: body - taken)
    let (top, rows) = (Self.head + margin, body - margin)
    text = Area(
      top: top, left: left + (isBeside ? figureWidth + 2 : 0), rows: rows, columns: width)
    figure = isBeside ? Area(top: top, left: left, rows: rows, columns: figureWidth) : nil
  }

  /// The empty rows above what is shown, so that a high window does not look top-heavy.
  ///
  /// They depend on the window and not on what is shown, as far as there is room: else the text
  /// would hop from page to page.
  private static func margin(in window: Size, free rows: Int) -> Int {
    min(max(0, window.rows - 24) / 4, max(0, rows) / 2)
  }

  /// What stands on the page that is shown, each piece as one text.
  var texts: [String] {
    folio.pages[page].reduce(into: [(piece: Int, text: String)]()) { texts, line in
      if texts.last?.piece == line.mark.piece {
        texts[texts.count - 1].text += " " + line.text
      } else {
        texts.append((line.mark.piece, line.text))
      }
    }
    .map(\.text)
  }

  /// The items of the page that is shown.
  var items: [Item] { folio.items(of: page) }
}

extension Sheet {
  /// The place in the text where a visitor is: at the passage that was asked for, or where reading
  /// has come to.
  fileprivate func bookmark(of journey: Journey) -> Bookmark {
    if let passage = journey.here.passage, passages.indices.contains(passage) {
      return Bookmark(piece: passages[passage], word: 0)
    }
    return journey.here.bookmark
  }
}
