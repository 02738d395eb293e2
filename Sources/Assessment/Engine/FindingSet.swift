/// A set of findings, each by its number in a ``Codebook``; four machine words.
public struct FindingSet: Hashable, Sendable {
  /// The most findings that a guidebook can have.
  public static let capacity = 256
  /// Machine words in a set.
  public static let words = 4

  /// The machine words, the lowest numbers in the first.
  public var words: SIMD4<UInt64>

  /// Creates an empty set.
  public init() { words = .zero }

  /// Creates a set from its machine words.
  public init(words: SIMD4<UInt64>) { self.words = words }

  /// Creates a set of numbers.
  public init(_ numbers: some Sequence<Int>) {
    self.init()
    for number in numbers { insert(number) }
  }

  /// Whether there is nothing in the set.
  public var isEmpty: Bool { words == .zero }

  /// How many findings are in the set.
  public var count: Int { (0..<Self.words).reduce(0) { $0 + words[$1].nonzeroBitCount } }

  /// Whether the number is in the set.
  public func contains(_ number: Int) -> Bool { words[number >> 6] >> (number & 63) & 1 == 1 }

  /// Puts a number in.
  ///
  /// - Precondition: the number is not below zero, and below ``capacity``.
  public mutating func insert(_ number: Int) { words[number >> 6] |= 1 << (number & 63) }

  /// Takes a number out.
  public mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << (number & 63)) }

  /// The numbers in the set, from the lowest.
  public var numbers: [Int] {
    (0..<Self.words).flatMap { word -> [Int] in
      var rest = words[word]
      var found: [Int] = []
      while rest != 0 {
        found.append(word << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
      return found
    }
  }

  /// What is in either set.
  public static func | (left: Self, right: Self) -> Self { Self(words: left.words | right.words) }
  /// What is in both sets.
  public static func & (left: Self, right: Self) -> Self { Self(words: left.words & right.words) }
  /// What is in the left set and not in the right.
  public static func - (left: Self, right: Self) -> Self {
    Self(words: left.words & ~right.words)
  }
  /// Puts in what is in the right set.
  public static func |= (left: inout Self, right: Self) { left = left | right }
  /// Whether both sets share a finding.
  public func meets(_ other: Self) -> Bool { !(self & other).isEmpty }
}
