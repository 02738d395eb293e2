public import Assessment

/// Counts of the visits since the guide was started; never an answer.
public struct Tally: Hashable, Sendable {
  /// Visits that came to a result, by the level that was told last.
  public private(set) var told: [Urgency: Int] = [:]
  /// Visits that were abandoned before a result, by where.
  public private(set) var abandoned: [String: Int] = [:]
  /// All visits, by how they ended.
  public private(set) var ends: [PastVisit.End: Int] = [:]
  /// How many visits took no longer than each of the bounds; all beyond the last are left out.
  public private(set) var durations = [Int](repeating: 0, count: bounds.count)
  /// How long all visits took together.
  public private(set) var total = Duration.zero

  /// The bounds by which the lengths of visits are told apart, in seconds.
  public static let bounds = [30, 60, 120, 240, 480, 960, 1920]

  /// All visits.
  public var visits: Int { ends.values.reduce(0, +) }

  /// Counts a visit.
  mutating func count(_ visit: PastVisit) {
    ends[visit.end, default: 0] += 1
    if let level = visit.told {
      told[level, default: 0] += 1
    } else {
      abandoned[visit.place, default: 0] += 1
    }
    for (place, bound) in Self.bounds.enumerated() where visit.length <= .seconds(bound) {
      durations[place] += 1
    }
    total += visit.length
  }
}
