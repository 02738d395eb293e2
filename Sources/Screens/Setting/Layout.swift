import Console
import Journey

/// A sheet set for a window: its pages, and where on the page things stand.
struct Layout {
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

  init(of journey: Journey, _ look: Look) {
    self.init(
      Sheet(of: journey, look), focus: journey.here.focus, bookmark: journey.here.bookmark, look)
  }

  init(_ sheet: Sheet, focus: Item?, bookmark: Bookmark, _ look: Look) {
    self.sheet = sheet
    let body = look.size.rows - Self.head - Self.foot
    let room = look.size.columns - 4
    let figureWidth = sheet.illustration.map { $0.columns(rows: body, room: room) } ?? 0
    let isBeside = figureWidth > 0
    let width = min(Look.measure, isBeside ? room - figureWidth - 2 : room)
    let used = width + (isBeside ? figureWidth + 2 : 0)
    let left = (look.size.columns - used) / 2
    folio = Folio(
      Setting(width: width, glyphs: look.glyphs, digits: sheet.digits)
        .lines(of: sheet.pieces), height: body)
    page = folio.index(focus: focus, bookmark: bookmark)
    text = Area(
      top: Self.head, left: left + (isBeside ? figureWidth + 2 : 0), rows: body, columns: width)
    figure =
      isBeside ? Area(top: Self.head, left: left, rows: body, columns: figureWidth) : nil
  }

  /// The items of the page that is shown.
  var items: [Item] { folio.items(of: page) }
}
