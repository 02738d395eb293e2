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
