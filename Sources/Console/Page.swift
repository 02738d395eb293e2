/// A full screen of cells, with the place where the cursor stands.
///
/// Whatever is written beyond an edge is cut off, so a page of any size can be drawn on.
public struct Page: Sendable {
  /// How many rows and columns the page has.
  public let size: Size
  /// Where the cursor stands: on the item that has the focus.
  public var cursor: Spot
  private var cells: [PackedCell]
  /// The characters that are more than a scalar, which few are.
  private var clusters: [Character] = []

  /// Creates a blank page.
  public init(_ size: Size) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    cursor = Spot(row: 0, column: 0)
    cells = Array(repeating: PackedCell(" ", .plain), count: self.size.rows * self.size.columns)
  }

  /// The cell at a spot; outside the page it reads as blank and writes are dropped.
  public subscript(row: Int, column: Int) -> Cell {
    get {
      holds(row, column) ? cells[row * size.columns + column].cell(with: clusters) : .blank
    }
    set {
      if holds(row, column) {
        cells[row * size.columns + column] = PackedCell(newValue, keeping: &clusters)
      }
    }
  }

  /// Whether a row looks the same on another page of the same size.
  package func isSame(_ row: Int, as other: Page) -> Bool {
    let part = row * size.columns..<(row + 1) * size.columns
    guard clusters.isEmpty, other.clusters.isEmpty else {
      return part.allSatisfy {
        cells[$0].cell(with: clusters) == other.cells[$0].cell(with: other.clusters)
      }
    }
    let (mine, others) = (cells.span, other.cells.span)
    // Without an end on the way, many cells are compared at once.
    var difference: UInt32 = 0
    for place in part { difference |= mine[place].bits ^ others[place].bits }
    return difference == 0
  }

  /// Cells of a row that follow each other in one ink, all of them ASCII or none.
  package struct Run {
    /// The column where they begin.
    package let column: Int
    package let ink: Ink
    package let isASCII: Bool
    /// What they say, in UTF-8.
    package fileprivate(set) var text: [UInt8]
  }

  /// A row as it is sent to a console.
  package func runs(of row: Int) -> [Run] {
    var runs: [Run] = []
    var number = -1
    var isASCII = true
    var text: [UInt8] = []
    let start = row * size.columns
    for column in 0..<size.columns {
      let cell = cells[start + column]
      let byte = cell.ascii
      if cell.ink != number || isASCII != (byte != nil) {
        if !runs.isEmpty { runs[runs.count - 1].text = text }
        (number, isASCII) = (cell.ink, byte != nil)
        text.removeAll(keepingCapacity: true)
        runs.append(Run(column: column, ink: Ink.all[number], isASCII: isASCII, text: []))
      }
      if let byte {
        text.append(byte)
      } else if let glyph = cell.cell(with: clusters).glyph {
        text += glyph.utf8
      }
    }
    if !runs.isEmpty { runs[runs.count - 1].text = text }
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
    if holds(row, column), let columns = text.utf8Span.plainColumns {
      let place = row * size.columns + column
      let places = place..<place + max(0, min(columns, end - column))
      if columns == text.utf8.count {
        writeASCII(text.utf8Span.span, to: places, ink: ink)
      } else {
        writePlain(text, to: places, ink: ink)
      }
      return column + places.count
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

  /// Writes text of which each byte takes one column; all that is written is on the page.
  private mutating func writeASCII(_ bytes: Span<UInt8>, to places: Range<Int>, ink: Ink) {
    let blank = PackedCell(" ", ink)
    for offset in 0..<places.count {
      cells[places.lowerBound + offset] = blank.with(Unicode.Scalar(bytes[offset]))
    }
  }

  /// Writes text of which each scalar takes one column; all that is written is on the page.
  private mutating func writePlain(_ text: String, to places: Range<Int>, ink: Ink) {
    let blank = PackedCell(" ", ink)
    var place = places.lowerBound
    for scalar in text.unicodeScalars {
      if place == places.upperBound { break }
      cells[place] = blank.with(scalar)
      place += 1
    }
  }

  /// Gives every cell of an area the same glyph and ink.
  public mutating func fill(_ area: Area, _ glyph: Character = " ", ink: Ink) {
    let cell = PackedCell(Cell(glyph, ink), keeping: &clusters)
    for row in max(0, area.top)..<max(0, min(area.bottom, size.rows)) {
      for column in max(0, area.left)..<max(0, min(area.right, size.columns)) {
        cells[row * size.columns + column] = cell
      }
    }
  }
}

extension Page: Equatable {
  /// Whether two pages look the same and have the cursor at the same spot.
  public static func == (left: Page, right: Page) -> Bool {
    left.size == right.size && left.cursor == right.cursor
      && (0..<left.size.rows).allSatisfy { left.isSame($0, as: right) }
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
