/// A full screen of cells, with the place where the cursor stands.
///
/// Whatever is written beyond an edge is cut off, so a page of any size can be drawn on.
public struct Page: Equatable, Sendable {
  /// How many rows and columns the page has.
  public let size: Size
  /// Where the cursor stands: on the item that has the focus.
  public var cursor: Spot
  /// The rows from the top.
  private var rows: [[PackedCell]]
  /// The characters that are more than a scalar, which few are.
  private var clusters: [Character] = []

  /// Creates a blank page.
  public init(_ size: Size) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    cursor = Spot(row: 0, column: 0)
    let blank = Array(repeating: PackedCell(" ", .plain), count: self.size.columns)
    rows = Array(repeating: blank, count: self.size.rows)
  }

  /// The cell at a spot; outside the page it reads as blank and writes are dropped.
  public subscript(row: Int, column: Int) -> Cell {
    get {
      holds(row, column) ? rows[row][column].cell(with: clusters) : .blank
    }
    set {
      if holds(row, column) {
        rows[row][column] = PackedCell(newValue, keeping: &clusters)
      }
    }
  }

  /// Whether a row looks the same on another page of the same size; what is made of several scalars
  /// counts as another if it came in another order.
  package func isSame(_ row: Int, as other: Page) -> Bool {
    clusters == other.clusters && rows[row] == other.rows[row]
  }

  /// Cells of a row that follow each other in one ink, all of them ASCII or none.
  package struct Run {
    /// The column where they begin.
    package let column: Int
    package let ink: Ink
    package let isASCII: Bool
    /// What they say, in UTF-8.
    package let text: [UInt8]
  }

  /// A row as it is sent to a console.
  package func runs(of row: Int) -> [Run] {
    let cells = rows[row]
    var runs: [Run] = []
    var column = 0
    while column < cells.count {
      let start = column
      let (number, isASCII) = (cells[start].ink, cells[start].ascii != nil)
      while column < cells.count, cells[column].ink == number,
        (cells[column].ascii != nil) == isASCII
      {
        column += 1
      }
      let text =
        isASCII
        ? cells[start..<column].map { UInt8(truncatingIfNeeded: $0.bits >> 8) }
        : cells[start..<column].flatMap { Array($0.cell(with: clusters).glyph?.utf8 ?? "".utf8) }
      runs.append(Run(column: start, ink: Ink.all[number], isASCII: isASCII, text: text))
    }
    return runs
  }

  private func holds(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Writes text from a spot to the right, on one row, and gives the column behind it.
  ///
  /// The text takes at most `limit` columns; a wide glyph that would cross them is left out.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, ink: Ink = .plain, limit: Int = .max
  ) -> Int {
    let end = limit > size.columns - column ? size.columns : column + limit
    if holds(row, column), let columns = text.unicodeScalars.plainColumns {
      let places = column..<column + max(0, min(columns, end - column))
      Self.write(text, to: places, of: &rows[row], ink: ink)
      return places.upperBound
    }
    var next = column
    for glyph in text {
      let width = glyph.columns
      guard width > 0 else { continue }
      guard next + width <= end else { return next }
      self[row, next] = Cell(glyph, ink)
      if width == 2 { self[row, next + 1] = Cell(nil, ink) }
      next += width
    }
    return next
  }

  /// Writes text of which each scalar takes one column; all that is written is on the page.
  private static func write(
    _ text: String, to places: Range<Int>, of row: inout [PackedCell], ink: Ink
  ) {
    let blank = PackedCell(" ", ink)
    for (place, scalar) in zip(places, text.unicodeScalars) { row[place] = blank.with(scalar) }
  }

  /// Gives every cell of an area the same glyph and ink.
  public mutating func fill(_ area: Area, _ glyph: Character = " ", ink: Ink) {
    let cell = PackedCell(Cell(glyph, ink), keeping: &clusters)
    let columns = max(0, area.left)..<max(0, min(area.right, size.columns))
    for row in max(0, area.top)..<max(0, min(area.bottom, size.rows)) {
      for column in columns { rows[row][column] = cell }
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
