import CNcurses
import CPiece
import Console
import Glibc

/// Puts pages on the screen of ncurses, which sends the difference.
///
/// A page is the whole screen, so it is drawn where ncurses keeps what is to be seen next, and not on
/// a window that would be copied there.
struct Painter {
  private let palette: Palette
  /// How the inks that have been used look, by their numbers: attributes, and a pair of colours.
  private var looks: [(attributes: UInt32, pair: Int32)?] = []
  /// The pairs of colours in use, from the first number on.
  private var pairs: [(fore: Int, back: Int)] = []
  private var shown: Page?

  init(_ palette: Palette) {
    self.palette = palette
  }

  /// Forgets what the screen shows: the next page is sent whole.
  mutating func forget() {
    shown = nil
    unsafe clearok(nc_next(), true)
  }

  /// Sends a page, and some bytes after it.
  mutating func paint(_ page: Page, thenSend rest: String) {
    for row in 0..<page.size.rows where !isShown(row, of: page) { paint(row, of: page) }
    unsafe wmove(nc_next(), Int32(page.cursor.row), Int32(page.cursor.column))
    shown = page
    cpiece_begin()
    doupdate()
    if !rest.isEmpty { _ = unsafe write(STDOUT_FILENO, rest, rest.utf8.count) }
    cpiece_send()
  }

  private func isShown(_ row: Int, of page: Page) -> Bool {
    guard let shown, shown.size == page.size else { return false }
    return shown.isSame(row, as: page)
  }

  private mutating func paint(_ row: Int, of page: Page) {
    for run in page.runs(of: row) {
      let look = look(of: run.ink)
      unsafe wmove(nc_next(), Int32(row), Int32(run.column))
      if run.isASCII {
        // Cells need not be read as text, which takes far longer.
        let cells = run.text.map { nc_cell($0, look.attributes, look.pair) }
        unsafe waddchnstr(nc_next(), cells, Int32(cells.count))
      } else {
        nc_ink(look.attributes, look.pair)
        unsafe run.text.withUnsafeBytes { text in
          _ = unsafe waddnstr(
            nc_next(), text.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(text.count))
        }
      }
    }
  }

  /// The nearest colour is long to find, so it is looked for once.
  private mutating func look(of ink: Ink) -> (attributes: UInt32, pair: Int32) {
    if looks.indices.contains(ink.number), let look = looks[ink.number] { return look }
    let style = palette.style(of: ink)
    let bold = style.isBold ? NC_BOLD : 0
    let reverse = style.isReverse ? NC_REVERSE : 0
    let look = (attributes: bold | reverse, pair: pair(for: style))
    looks += Array(repeating: nil, count: max(0, ink.number + 1 - looks.count))
    looks[ink.number] = look
    return look
  }

  private mutating func pair(for style: Style) -> Int32 {
    guard palette.depth != .none else { return 0 }
    if let place = pairs.firstIndex(where: { $0.fore == style.fore && $0.back == style.back }) {
      return Int32(place + 1)
    }
    // Far fewer looks are in use than the smallest colour terminal has pairs.
    let pair = Int32(pairs.count + 1)
    // Mixtures are numbers too large for the pairs of old.
    init_extended_pair(pair, Int32(style.fore), Int32(style.back))
    pairs.append((fore: style.fore, back: style.back))
    return pair
  }
}
