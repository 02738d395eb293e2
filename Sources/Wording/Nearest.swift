extension String {
  /// The candidate that is most like this text, if any is like it enough to be meant.
  ///
  /// - Complexity: the product of the lengths for each candidate; a text much longer than any
  ///   candidate is not compared.
  public func nearest(of candidates: [String]) -> String? { nearest(1, of: candidates).first }

  /// The candidates that are most like this text, as far as they are like it enough to be meant.
  public func nearest(_ count: Int, of candidates: [String]) -> [String] {
    let letters = Array(utf8)
    guard letters.count <= 80 else { return [] }
    let limit = Swift.min(Swift.max(2, letters.count / 3), letters.count - 1)
    return candidates.enumerated()
      .compactMap { place, candidate in
        Spelling.slips(from: letters, to: Array(candidate.utf8), upTo: limit)
          .map { (slips: $0, place: place, candidate: candidate) }
      }
      .sorted { ($0.slips, $0.place) < ($1.slips, $1.place) }.prefix(count).map(\.candidate)
  }
}
