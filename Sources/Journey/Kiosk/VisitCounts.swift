public import Assessment

/// Counts of the visits since the guide was started; never an answer.
public struct VisitCounts: Hashable, Sendable {
  /// Visits by what they came to.
  public private(set) var outcomes = BatchedCounts<Outcome>()
  /// Visits by how they ended.
  public private(set) var ends = BatchedCounts<PastVisit.End>()
  /// Visits by the first of the bounds that they are no longer than; those beyond the last have the
  /// number of bounds.
  public private(set) var lengths = BatchedCounts<Int>()
  /// All visits.
  public private(set) var visits = 0
  /// How many of them are in batches that were published.
  public private(set) var published = 0

  /// What a visit came to.
  public enum Outcome: Hashable, Sendable {
    /// A result, by the level that was told last.
    case told(Urgency)
    /// None: it was abandoned here.
    case abandoned(String)
  }

  /// The bounds by which the lengths of visits are told apart, in seconds.
  public static let bounds = [30, 60, 120, 240, 480, 960, 1920]

  /// The fewest visits that a count may tell apart from the others of a batch.
  static let fewest = 3

  /// How many visits a batch can have: with fewer, no count could ever be published.
  public static let batches = 2 * fewest...1000

  /// The published counts of visits that were abandoned, in the order of their pages.
  public var abandoned: [(page: String, count: Int)] {
    outcomes.published.compactMap { outcome, count in
      if case .abandoned(let page) = outcome { (page, count) } else { nil }
    }
    .sorted { $0.page < $1.page }
  }

  /// Counts a visit; the last one of a batch publishes it.
  mutating func count(_ visit: PastVisit, batch: Int) {
    visits += 1
    outcomes.count(visit.told.map { .told($0) } ?? .abandoned(visit.place))
    ends.count(visit.end)
    lengths.count(
      Self.bounds.firstIndex { visit.length <= .seconds($0) } ?? Self.bounds.count)
    guard visits - published >= batch else { return }
    published = visits
    outcomes.publish(batch: batch)
    ends.publish(batch: batch)
    lengths.publish(batch: batch)
  }
}
