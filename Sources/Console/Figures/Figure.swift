/// A drawing made of shapes, each of which belongs to a part; where shapes overlap, the later
/// one covers the earlier.
public struct Figure<Part: Hashable & Sendable>: Sendable {
  /// The shapes, from the bottom to the top.
  public let shapes: [Shape]
  /// The part that each shape belongs to.
  public let parts: [Part]
  /// Left and right edge of what is shown.
  public let width: ClosedRange<Double>
  /// Upper and lower edge of what is shown.
  public let height: ClosedRange<Double>

  /// Creates a figure.
  public init(
    width: ClosedRange<Double>, height: ClosedRange<Double>, _ shapes: [(Part, Shape)]
  ) {
    self.width = width
    self.height = height
    self.shapes = shapes.map(\.1)
    parts = shapes.map(\.0)
  }

  /// The figure in half cells, as large as fits and in the middle.
  ///
  /// A cell is about twice as high as wide, so half a cell is a square.
  ///
  /// - Complexity: rows × columns × shapes.
  public func raster(rows: Int, columns: Int) -> Raster<Part> {
    let (breadth, length) = (
      width.upperBound - width.lowerBound, height.upperBound - height.lowerBound
    )
    let scale = min(Double(columns) / breadth, Double(rows * 2) / length)
    let (middleX, middleY) = (
      (width.lowerBound + width.upperBound) / 2, (height.lowerBound + height.upperBound) / 2
    )
    let halves = (0..<max(0, rows * 2)).map { half -> [Part?] in
      let y = middleY + (Double(half) + 0.5 - Double(rows)) / scale
      // Most shapes are nowhere near.
      let near = shapes.indices.filter { shapes[$0].levels.contains(y) }
      return (0..<max(0, columns)).map { column in
        let x = middleX + (Double(column) + 0.5 - Double(columns) / 2) / scale
        return near.last { shapes[$0].contains(x: x, y: y) }.map { parts[$0] }
      }
    }
    return Raster(halves: halves)
  }
}

extension Figure {
  /// The part that a cell shows where the figure is drawn in an area; its upper half first, and
  /// nothing but ground gives way to a part in a cell beside it.
  public func part(at spot: Spot, in area: Area) -> Part? {
    let raster = raster(rows: area.size.rows, columns: area.size.columns)
    let (row, column) = (spot.row - area.top, spot.column - area.left)
    let near = [(0, 0), (0, -1), (0, 1), (-1, 0), (1, 0)]
    return near.lazy.compactMap { raster.part(row: row + $0.0, column: column + $0.1) }.first
  }
}

/// A figure in half cells: two above each other make a cell.
public struct Raster<Part: Hashable & Sendable>: Sendable {
  private let halves: [[Part?]]

  init(halves: [[Part?]]) { self.halves = halves }

  /// A raster that shows one part everywhere.
  public init(filledWith part: Part, rows: Int, columns: Int) {
    halves = Array(repeating: Array(repeating: part, count: columns), count: rows * 2)
  }

  /// How many rows of cells there are.
  public var rows: Int { halves.count / 2 }
  /// How many columns of cells there are.
  public var columns: Int { halves.first?.count ?? 0 }
  /// Every part that at least half a cell shows.
  public var parts: Set<Part> { Set(halves.joined().compactMap(\.self)) }

  /// The parts in the upper and the lower half of a cell.
  public func parts(row: Int, column: Int) -> (upper: Part?, lower: Part?) {
    (halves[row * 2][column], halves[row * 2 + 1][column])
  }

  /// The part in a cell, in its upper half before its lower; nothing outside.
  public func part(row: Int, column: Int) -> Part? {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return nil }
    let (upper, lower) = parts(row: row, column: column)
    return upper ?? lower
  }
}
