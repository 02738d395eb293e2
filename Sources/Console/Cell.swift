/// A glyph in an ink.
public struct Cell: Hashable, Sendable {
  /// The glyph, or nothing where the wide glyph to the left reaches over.
  public var glyph: Character?
  /// The role that the cell plays.
  public var ink: Ink

  /// Creates a cell.
  public init(_ glyph: Character?, _ ink: Ink) {
    self.glyph = glyph
    self.ink = ink
  }

  /// An empty cell.
  public static let blank = Cell(" ", .plain)
}
