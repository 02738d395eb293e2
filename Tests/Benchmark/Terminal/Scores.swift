/// All that was measured, by figure, competitor and round.
struct Scores {
  private var values: [Figure: [Competitor: [Double?]]] = [:]

  /// Notes what came out in the next round; nothing where there was no answer.
  mutating func note(_ value: Double?, _ figure: Figure, of competitor: Competitor) {
    values[figure, default: [:]][competitor, default: []].append(value)
  }

  /// The median over all rounds.
  func middle(_ figure: Figure, of competitor: Competitor) -> Double? {
    median(rounds(figure, competitor).compactMap(\.self))
  }

  /// The median of the ratios of each round, as whatever else the machine did then fell on both.
  func ratio(_ figure: Figure, of competitor: Competitor, to other: Competitor) -> Double? {
    compared(figure, competitor, other) { $1 == 0 ? nil : $0 / $1 }
  }

  /// The median of what one took more than another in each round.
  func difference(_ figure: Figure, of competitor: Competitor, to other: Competitor) -> Double? {
    compared(figure, competitor, other) { $0 - $1 }
  }

  private func compared(
    _ figure: Figure, _ competitor: Competitor, _ other: Competitor,
    _ compare: (Double, Double) -> Double?
  ) -> Double? {
    median(
      zip(rounds(figure, competitor), rounds(figure, other)).compactMap { own, others in
        own.flatMap { own in others.flatMap { compare(own, $0) } }
      })
  }

  private func rounds(_ figure: Figure, _ competitor: Competitor) -> [Double?] {
    values[figure]?[competitor] ?? []
  }
}

/// The middle of some values, or of the two in the middle.
func median(_ values: [Double]) -> Double? {
  let sorted = values.sorted()
  guard let high = sorted.dropFirst(sorted.count / 2).first else { return nil }
  return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + high) / 2 : high
}
