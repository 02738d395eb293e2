/// A set of findings, each by its number in a ``Codebook``; eight machine words.
public struct FindingSet: Hashable, Sendable {
  /// The most findings that a guidebook can have.
  public static let capacity = 512
  /// Machine words in a set.
  public static let words = 8

  /// The machine words, the lowest numbers in the first.
  public var words: SIMD8<UInt64>

  /// Creates an empty set.
  public init() { words = .zero }

  /// Creates a set from its machine words.
  public init(words: SIMD8<UInt64>) { self.words = words }

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

  /// The lowest number in the set.
  public var first: Int? {
    for word in 0..<Self.words where words[word] != 0 {
      return word << 6 + words[word].trailingZeroBitCount
    }
    return nil
  }

  /// The numbers in the set, from the lowest.
  public var numbers: [Int] { Array(self) }

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

extension FindingSet: Sequence {
  /// Goes through the numbers from the lowest.
  public struct Iterator: IteratorProtocol {
    private let words: SIMD8<UInt64>
    private var place = 0
    private var rest: UInt64

    fileprivate init(_ words: SIMD8<UInt64>) {
      self.words = words
      rest = words[0]
    }

    /// The next number.
    public mutating func next() -> Int? {
      while rest == 0 {
        place += 1
        guard place < FindingSet.words else { return nil }
        rest = words[place]
      }
      defer { rest &= rest - 1 }
      return place << 6 + rest.trailingZeroBitCount
    }
  }

  /// Goes through the numbers from the lowest.
  public func makeIterator() -> Iterator { Iterator(words) }
}
