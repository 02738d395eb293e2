/// How many sets of answers something covers: a natural number of any size.
///
/// There are far more sets than a machine word can count.
public struct AnswerCount: Hashable, Sendable, CustomStringConvertible {
  /// The digits in groups of eighteen, the lowest group first.
  private var groups: [UInt64]

  private static let base: UInt64 = 1_000_000_000_000_000_000

  /// Creates a count from a small one.
  public init(_ small: UInt64) {
    groups = [small % Self.base, small / Self.base]
    while groups.count > 1, groups.last == 0 { groups.removeLast() }
  }

  /// Multiplies a count by a small one.
  public static func *= (count: inout Self, factor: UInt64) {
    var carry: UInt128 = 0
    for index in count.groups.indices {
      let product = UInt128(count.groups[index]) * UInt128(factor) + carry
      count.groups[index] = UInt64(product % UInt128(base))
      carry = product / UInt128(base)
    }
    while carry > 0 {
      count.groups.append(UInt64(carry % UInt128(base)))
      carry /= UInt128(base)
    }
  }

  /// The count in full.
  public var description: String {
    let head = groups.last.map(String.init) ?? "0"
    return groups.dropLast().reversed().reduce(head) { text, group in
      let digits = String(group)
      return text + String(repeating: "0", count: 18 - digits.count) + digits
    }
  }

  /// The count to three digits, such as “1.23 × 10^40”; a small one in full.
  public var rounded: String {
    let digits = description
    guard digits.count > 6 else { return digits }
    let head = Array(digits.prefix(3))
    return "\(head[0]).\(head[1])\(head[2]) × 10^\(digits.count - 1)"
  }
}
