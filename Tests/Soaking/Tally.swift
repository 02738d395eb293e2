package import Assessment

/// What walkers came by.
package struct Tally: Sendable {
  /// What is counted beside the scenes.
  package enum Count: String, CaseIterable, Sendable {
    /// Strokes and new sizes of the window.
    case steps
    /// Strokes that meant something.
    case meant
    /// Visitors that came.
    case visitors
    /// Visitors that left.
    case left
    /// Visitors that started again.
    case again
    /// Pages of questions for the staff.
    case staff
    /// Windows too small to show anything.
    case small
    /// Results that somebody had come to with the same answers before.
    case met
    /// Helps that were read.
    case helps
    /// Sheets that were read to the last word.
    case sheets
  }

  /// How often each thing was counted.
  package private(set) var counts: [Count: Int] = [:]
  /// How often each kind of scene was come to.
  package private(set) var scenes: [Kind: Int] = [:]
  /// How often each urgency was told.
  package private(set) var urgencies: [Urgency: Int] = [:]

  package init() {}

  mutating func add(_ count: Count) { counts[count, default: 0] += 1 }
  mutating func add(_ kind: Kind?) { if let kind { scenes[kind, default: 0] += 1 } }
  mutating func add(_ urgency: Urgency) { urgencies[urgency, default: 0] += 1 }

  /// Takes in what others came by.
  package mutating func add(_ other: Tally) {
    counts.merge(other.counts, uniquingKeysWith: +)
    scenes.merge(other.scenes, uniquingKeysWith: +)
    urgencies.merge(other.urgencies, uniquingKeysWith: +)
  }

  /// The names of what nobody came by.
  package var missing: [String] {
    Kind.allCases.filter { scenes[$0] == nil }.map(\.rawValue)
      + Count.allCases.filter { counts[$0] == nil }.map(\.rawValue)
      + Urgency.allCases.filter { urgencies[$0] == nil }.map(\.id)
  }
}
