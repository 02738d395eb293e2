import Assessment

/// Which findings of a listing are given, by their numbers.
struct Marks: Equatable, Sendable {
  /// The numbers that there can be.
  static let capacity = 256

  private var words: SIMD4<UInt64> = .zero

  init() {}

  init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  var isEmpty: Bool { words == .zero }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  func union(_ other: Marks) -> Marks {
    var union = self
    union.words |= other.words
    return union
  }

  func intersection(_ other: Marks) -> Marks {
    var intersection = self
    intersection.words &= other.words
    return intersection
  }

  /// The numbers, in order.
  var numbers: [Int] {
    var numbers: [Int] = []
    for index in words.indices {
      var word = words[index]
      while word != 0 {
        numbers.append(index << 6 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
    return numbers
  }
}
