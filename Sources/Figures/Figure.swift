/// A drawing made of shapes, each of which belongs to a part; where shapes overlap, the later
/// one covers the earlier.
public struct Figure<Part: Hashable & Sendable>: Equatable, Sendable {
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
  /// A cut of the figure with other parts, and with shapes on it.
  ///
  /// The cut is as wide as the figure; each part is exchanged, and the further shapes lie on top.
  public func cut<Other>(
    height: ClosedRange<Double>, and further: [(Other, Shape)] = [], _ exchange: (Part) -> Other
  ) -> Figure<Other> {
    Figure<Other>(
      width: width, height: height,
      Array(zip(parts, shapes)).map { (exchange($0), $1) } + further)
  }
}
