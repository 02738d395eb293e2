/// Somebody who sees when each visitor leaves, reads the file of figures all the time, and knows by
/// which rule it is published.
struct Poller {
  /// How many visits the groups have of which the rule keeps a count back.
  let fewest: Int
  /// What is told of people whom the figures point at, by the number of their visit.
  private(set) var told: [Int: Set<String>] = [:]
  /// How often the file was seen to change.
  private(set) var changes = 0
  private var lastText: String
  /// The counts that were read last, by what they count.
  private(set) var counts: [String: Int] = [:]
  /// Whose visits ended since the file changed last.
  private var group: [Int] = []
  /// How many visits may wait to be counted, by what they count.
  private var waiting: [String: ClosedRange<Int>] = [:]

  init(at text: String, fewest: Int = 3) {
    self.fewest = fewest
    lastText = text
  }

  /// Takes in that a visit is over, and what the file has after it: families of counts, in each of
  /// which a visit is counted once.
  mutating func sees(
    _ visit: Int, _ text: String, _ families: @autoclosure () -> [[String: Int]]
  ) {
    group.append(visit)
    guard text != lastText else { return }
    lastText = text
    changes += 1
    let families = families()
    for family in families { compare(family) }
    counts = families.reduce(into: [:]) { $0.merge($1) { $1 } }
    group = []
  }

  private mutating func compare(_ family: [String: Int]) {
    let shares = family.map { ($0.key, $0.value - (counts[$0.key] ?? 0)) }
    // A count that shows fewer than three people, or all but fewer than three, points at them.
    for (name, share) in shares where share != 0 {
      if share < fewest || share > group.count - fewest { point(at: name) }
    }
    // What cannot be otherwise by the rule: a share is what waited, up to a most.
    let most = group.count - fewest
    var ranges = Dictionary(
      uniqueKeysWithValues: shares.map { name, share in
        let before = waiting[name] ?? 0...0
        let least = max(0, share - before.upperBound)
        let greatest =
          share == most ? group.count : max(share, fewest - 1) - before.lowerBound
        return (name, least...max(least, greatest))
      })
    for name in family.keys {
      guard let own = ranges[name] else { continue }
      let others = ranges.filter { $0.key != name }.values
      let least = max(own.lowerBound, group.count - others.map(\.upperBound).reduce(0, +))
      let greatest = min(own.upperBound, group.count - others.map(\.lowerBound).reduce(0, +))
      ranges[name] = least...max(least, greatest)
    }
    for (name, share) in shares {
      guard let range = ranges[name] else { continue }
      if range.lowerBound > max(0, most) { point(at: name) }
      let before = waiting[name] ?? 0...0
      let left = max(0, before.lowerBound + range.lowerBound - share)
      let ceiling = share == most ? Int.max : share == 0 ? fewest - 1 : 0
      waiting[name] = left...max(left, min(ceiling, before.upperBound + range.upperBound - share))
    }
  }

  private mutating func point(at name: String) {
    for visit in group { told[visit, default: []].insert(name) }
  }
}
