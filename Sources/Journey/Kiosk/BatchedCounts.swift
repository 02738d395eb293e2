/// Counts by kind of which only so much is published that none of them points at anybody.
///
/// Visits are published in batches of a fixed size. Of each kind a batch adds nothing, or at least
/// `fewest` visits and at most all of the batch but `fewest`; what is more or less waits for later
/// ones. See “how-a-kiosk-forgets”.
public struct BatchedCounts<Kind: Hashable & Sendable>: Hashable, Sendable {
  /// What may be told.
  public private(set) var published: [Kind: Int] = [:]
  /// What may not be told yet.
  private var waiting: [Kind: Int] = [:]

  /// All that was counted, whether it may be told or not.
  public var total: Int {
    published.values.reduce(0, +) + waiting.values.reduce(0, +)
  }

  mutating func count(_ kind: Kind) { waiting[kind, default: 0] += 1 }

  /// Publishes what the end of a batch allows.
  mutating func publish(batch: Int) {
    for (kind, count) in waiting {
      let share = min(count, batch - VisitCounts.fewest)
      guard share >= VisitCounts.fewest else { continue }
      published[kind, default: 0] += share
      waiting[kind] = count - share
    }
  }
}
