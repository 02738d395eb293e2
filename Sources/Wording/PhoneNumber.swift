/// A telephone number as it is read out: digits with blanks, brackets, + and - between.
///
/// It is kept in place, as it goes with every text that is said.
public struct PhoneNumber: Hashable, Sendable {
  /// The longest number, in characters.
  public static let longest = 20

  // Sixteen characters, and the rest; unused places are zero.
  private let head: UInt128
  private let tail: UInt32

  /// Takes a number of two digits at least from a text; nothing where it is none.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.longest, bytes.count(where: Self.isDigit) >= 2,
      bytes.allSatisfy({ Self.isDigit($0) || " +-()".utf8.contains($0) })
    else { return nil }
    head = bytes.prefix(16).reversed().reduce(0) { $0 << 8 | UInt128($1) }
    tail = bytes.dropFirst(16).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The number as a text.
  public var text: String {
    let bytes =
      (0..<16).map { UInt8(truncatingIfNeeded: head >> (8 * $0)) }
      + (0..<4).map { UInt8(truncatingIfNeeded: tail >> (8 * UInt32($0))) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
