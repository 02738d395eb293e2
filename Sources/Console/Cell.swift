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

/// A cell in four bytes, as nearly all that is done with cells is to copy and to compare them.
struct PackedCell: Equatable {
  /// The number of the ink, and above it that of the scalar.
  let bits: UInt32

  /// What stands where no scalar can, for a wide glyph that reaches over.
  private static let nothing: UInt32 = 0x11_0000
  /// From here on the places of characters that are more than a scalar.
  private static let firstCluster: UInt32 = 0x11_0001

  init(_ scalar: Unicode.Scalar, _ ink: Ink) { self.init(scalar.value, ink) }

  private init(_ value: UInt32, _ ink: Ink) { self.init(value, number: UInt32(ink.number)) }

  private init(_ value: UInt32, number: UInt32) { bits = value << 8 | number }

  /// Packs a cell; a character that is more than a scalar is kept beside.
  init(_ cell: Cell, keeping clusters: inout [Character]) {
    guard let glyph = cell.glyph else {
      self.init(Self.nothing, cell.ink)
      return
    }
    let scalars = glyph.unicodeScalars
    if scalars.count == 1, let scalar = scalars.first {
      self.init(scalar, cell.ink)
    } else {
      let place = clusters.firstIndex(of: glyph) ?? clusters.count
      if place == clusters.count { clusters.append(glyph) }
      self.init(Self.firstCluster + UInt32(place), cell.ink)
    }
  }

  /// The same ink with another glyph.
  func with(_ scalar: Unicode.Scalar) -> PackedCell {
    PackedCell(scalar.value, number: bits & 0xFF)
  }

  /// The number of the ink.
  var ink: Int { Int(bits & 0xFF) }

  /// The glyph as a byte, if it is one.
  var ascii: UInt8? { bits >> 8 < 0x80 ? UInt8(bits >> 8) : nil }

  /// The cell, by the characters that were kept beside.
  func cell(with clusters: [Character]) -> Cell {
    let value = bits >> 8
    let ink = Ink.all[ink]
    if value == Self.nothing { return Cell(nil, ink) }
    guard value < Self.nothing else {
      return Cell(clusters[Int(value - Self.firstCluster)], ink)
    }
    return Cell(Unicode.Scalar(value).map(Character.init), ink)
  }
}
