/// How many rows and columns of cells there are.
public struct Size: Hashable, Sendable {
  /// How many rows there are.
  public var rows: Int
  /// How many columns there are.
  public var columns: Int

  /// Creates a size.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// A cell's place on a page, counted from zero at the top left.
public struct Spot: Hashable, Sendable {
  /// The row, from the top.
  public var row: Int
  /// The column, from the left.
  public var column: Int

  /// Creates a spot.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
public struct Area: Hashable, Sendable {
  /// The first row.
  public var top: Int
  /// The first column.
  public var left: Int
  /// How many rows and columns the area has.
  public var size: Size

  /// Creates an area; one without rows or columns is empty.
  public init(top: Int, left: Int, rows: Int, columns: Int) {
    self.top = top
    self.left = left
    self.size = Size(rows: max(0, rows), columns: max(0, columns))
  }

  /// The first row below the area.
  public var bottom: Int { top + size.rows }
  /// The first column to the right of the area.
  public var right: Int { left + size.columns }

  /// Whether a spot lies in the area.
  public func contains(_ spot: Spot) -> Bool {
    spot.row >= top && spot.row < bottom && spot.column >= left && spot.column < right
  }
}
