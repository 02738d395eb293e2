public import Figures

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
