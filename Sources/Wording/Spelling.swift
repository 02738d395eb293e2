/// How far two words are from each other in spelling.
public enum Spelling {
  /// The slips by which one word turns into another: a letter left out, put in, changed, or two
  /// neighbours swapped; nothing where there are more than a limit.
  ///
  /// It is the restricted Damerau–Levenshtein distance over UTF-8.
  ///
  /// - Complexity: the product of both lengths.
  public static func slips(from one: [UInt8], to other: [UInt8], upTo limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var (before, last) = ([Int](), Array(0...other.count))
    for (row, letter) in one.enumerated() {
      var now = [row + 1]
      now.reserveCapacity(other.count + 1)
      for (column, against) in other.enumerated() {
        var slips = min(
          last[column] + (letter == against ? 0 : 1), last[column + 1] + 1, now[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == against {
          slips = min(slips, before[column - 1] + 1)
        }
        now.append(slips)
      }
      guard now.contains(where: { $0 <= limit }) else { return nil }
      (before, last) = (last, now)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
