/// A full screen of cells, with the place where the cursor stands.
///
/// Whatever is written beyond an edge is cut off, so a page of any size can be drawn on.
public struct Page: Equatable, Sendable {
  /// How many rows and columns the page has.
  public let size: Size
  /// Where the cursor stands: on the item that has the focus.
  public var cursor: Spot
  private var cells: [Cell]

  /// Creates a blank page.
  public init(_ size: Size) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    cursor = Spot(row: 0, column: 0)
    cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
  }

  /// The cell at a spot; outside the page it reads as blank and writes are dropped.
  public subscript(row: Int, column: Int) -> Cell {
    get { holds(row, column) ? cells[row * size.columns + column] : .blank }
    set { if holds(row, column) { cells[row * size.columns + column] = newValue } }
  }

  private func holds(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Writes text from a spot to the right, on one row.
  ///
  /// The text takes at most `limit` columns; a wide glyph that would cross them is left out.
  public mutating func write(
    _ text: String, row: Int, column: Int, ink: Ink = .plain, limit: Int = .max
  ) {
    let end = limit > size.columns - column ? size.columns : column + limit
    var next = column
    for glyph in text {
      let width = glyph.columns
      guard width > 0 else { continue }
      guard next + width <= end else { return }
      self[row, next] = Cell(glyph, ink)
      if width == 2 { self[row, next + 1] = Cell(nil, ink) }
      next += width
    }
  }

  /// Gives every cell of an area the same glyph and ink.
  public mutating func fill(_ area: Area, _ glyph: Character = " ", ink: Ink) {
    for row in area.top..<area.bottom {
      for column in area.left..<area.right {
        self[row, column] = Cell(glyph, ink)
      }
    }
  }
}

extension Page {
  /// The page's glyphs, a line for each row, without blanks at the ends.
  public var text: String {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        if let glyph = self[row, column].glyph { line.append(glyph) }
      }
      return line.trimmingTrailingBlanks
    }
    .joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var line = Substring(self)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
