/// Which numbers people try first.
///
/// Most are patterns on the keypad or in the digits, or days; the rules below find these, and a short
/// list has what is common without a rule.
extension PIN {
  /// Why a number is easy to guess, if it is.
  static func weakness(of digits: [Int]) -> Fault? {
    if hasPattern(digits) { return .pattern }
    if canBeDate(digits) { return .date }
    return common.contains(digits.map(String.init).joined()) ? .common : nil
  }

  private static func hasPattern(_ digits: [Int]) -> Bool {
    Set(digits).count < 3 || digits == digits.reversed() || hasBlocks(digits) || hasRun(digits)
  }

  /// Whether it is made of blocks that repeat or go on by the same step: 121212, 112233, 147258, or
  /// each digit of them by its own, as in 101112.
  private static func hasBlocks(_ digits: [Int]) -> Bool {
    (1...digits.count / 2).contains { length in
      let steps = digits.indices.dropFirst(length).map {
        (digits[$0] + 10 - digits[$0 - length]) % 10
      }
      return Set(steps).count == 1
        || steps.count >= 2 * length && zip(steps, steps.dropFirst(length)).allSatisfy(==)
    }
  }

  /// Whether five digits in a row repeat one or count, also past 9 to 0.
  private static func hasRun(_ digits: [Int]) -> Bool {
    let steps = zip(digits, digits.dropFirst()).map { ($1 + 10 - $0) % 10 }
    return steps.indices.dropLast(3).contains { start in
      [0, 1, 9].contains(steps[start]) && steps[start..<start + 4].allSatisfy { $0 == steps[start] }
    }
  }

  /// Whether it is a day or a month, in any of the orders in which people write them.
  private static func canBeDate(_ digits: [Int]) -> Bool {
    func number(_ start: Int, _ count: Int) -> Int {
      digits[start..<start + count].reduce(0) { $0 * 10 + $1 }
    }
    func isDay(_ start: Int) -> Bool { (1...31).contains(number(start, 2)) }
    func isMonth(_ start: Int) -> Bool { (1...12).contains(number(start, 2)) }
    func isYear(_ start: Int) -> Bool { (1900...2099).contains(number(start, 4)) }
    switch digits.count {
    case 6:
      return isDay(0) && isMonth(2) || isMonth(0) && isDay(2) || isMonth(2) && isDay(4)
        || isMonth(0) && isYear(2) || isYear(0) && isMonth(4)
    case 8:
      return isYear(4) && (isDay(0) && isMonth(2) || isMonth(0) && isDay(2))
        || isYear(0) && isMonth(4) && isDay(6)
    default:
      return false
    }
  }

  private static let common: Set<String> = [
    "102938", "112358", "123654", "123789", "123987", "147852", "147963", "159357", "159753",
    "246810", "258963", "271828", "314159", "357159", "357951", "369258", "456852", "520131",
    "741963", "753159", "753951", "789123", "951357", "951753", "963741", "987123", "5201314",
    "31415926", "14142135", "27182818",
  ]
}
