import CNcurses
import Console

/// Puts pages on the screen of ncurses, which sends the difference.
struct Painter {
  private let palette: Palette
  /// The looks of the inks that have been used, because the nearest colour is long to find.
  private var styles: [Ink: Style] = [:]
  private var pairs: [Style: Int32] = [:]
  private var shown: Page?

  init(_ palette: Palette) {
    self.palette = palette
  }

  /// Forgets what the screen shows: the next page is sent whole.
  mutating func forget() {
    shown = nil
    unsafe clearok(nc_stdscr(), true)
  }

  mutating func paint(_ page: Page) {
    for row in 0..<page.size.rows where !isShown(row, of: page) { paint(row, of: page) }
    move(Int32(page.cursor.row), Int32(page.cursor.column))
    shown = page
    refresh()
  }

  private func isShown(_ row: Int, of page: Page) -> Bool {
    guard let shown, shown.size == page.size else { return false }
    return (0..<page.size.columns).allSatisfy { shown[row, $0] == page[row, $0] }
  }

  private mutating func paint(_ row: Int, of page: Page) {
    move(Int32(row), 0)
    var run = ""
    var ink: Ink?
    for column in 0..<page.size.columns {
      let cell = page[row, column]
      if cell.ink != ink {
        send(run, ink)
        run = ""
        ink = cell.ink
      }
      if let glyph = cell.glyph { run.append(glyph) }
    }
    send(run, ink)
  }

  private mutating func send(_ run: String, _ ink: Ink?) {
    guard let ink, !run.isEmpty else { return }
    let style = styles[ink] ?? palette.style(of: ink)
    styles[ink] = style
    let bold = style.isBold ? NC_BOLD : 0
    let reverse = style.isReverse ? NC_REVERSE : 0
    nc_ink(bold | reverse, pair(for: style))
    unsafe addstr(run)
  }

  private mutating func pair(for style: Style) -> Int32 {
    guard palette.depth != .none else { return 0 }
    var colors = style
    colors.isBold = false
    if let pair = pairs[colors] { return pair }
    // Far fewer looks are in use than the smallest colour terminal has pairs.
    let pair = Int32(pairs.count + 1)
    // Mixtures are numbers too large for the pairs of old.
    init_extended_pair(pair, Int32(style.fore), Int32(style.back))
    pairs[colors] = pair
    return pair
  }
}
