/// How many sets of answers something covers: a natural number of any size.
///
/// There are far more sets than a machine word can count.
struct AnswerCount: Sendable, CustomStringConvertible {
  /// The digits in groups of eighteen, the lowest group first.
  private var groups: [UInt64]

  private static let base: UInt64 = 1_000_000_000_000_000_000

  /// Creates a count from a small one.
  init(_ small: UInt64) {
    groups = [small % Self.base, small / Self.base]
  }

  /// Multiplies a count by a small one.
  static func *= (count: inout Self, factor: UInt64) {
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

  /// Adds a count to another.
  static func += (count: inout Self, other: Self) {
    let missing = max(0, other.groups.count - count.groups.count)
    count.groups += Array(repeating: 0, count: missing)
    var carry: UInt64 = 0
    for index in count.groups.indices {
      let sum =
        count.groups[index] + carry
        + (index < other.groups.count ? other.groups[index] : 0)
      count.groups[index] = sum % base
      carry = sum / base
    }
    if carry > 0 { count.groups.append(carry) }
  }

  /// The count in full.
  var description: String {
    let digits = groups.reversed().reduce(into: "") { text, group in
      let digits = String(group)
      text += String(repeating: "0", count: 18 - digits.count) + digits
    }
    let significant = digits.drop { $0 == "0" }
    return significant.isEmpty ? "0" : String(significant)
  }

  /// The count to three digits, such as “1.23 × 10^40”; a small one in full.
  var rounded: String {
    let digits = description
    guard digits.count > 6 else { return digits }
    let head = Array(digits.prefix(3))
    return "\(head[0]).\(head[1])\(head[2]) × 10^\(digits.count - 1)"
  }
}
