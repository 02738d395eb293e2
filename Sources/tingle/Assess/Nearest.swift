extension String {
  /// The candidate that is most like this text, if any is like it enough to be meant.
  ///
  /// - Complexity: the product of the lengths for each candidate; a text much longer than any
  ///   candidate is not compared.
  func nearest(of candidates: [String]) -> String? {
    let length = count
    guard length <= 80 else { return nil }
    let best = candidates.map { ($0, distance(to: $0)) }.min { $0.1 < $1.1 }
    guard let (candidate, distance) = best, distance <= max(2, length / 3), distance < length
    else { return nil }
    return candidate
  }

  /// How many letters must be added, dropped or changed (Levenshtein).
  private func distance(to other: String) -> Int {
    let theirs = Array(other)
    var row = Array(0...theirs.count)
    for (i, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, their) in theirs.enumerated() {
        let change = diagonal + (letter == their ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[theirs.count]
  }
}
