import Assessment

/// One way for a condition to be so: what must be answered, and what must not.
struct Way {
  var needs: Set<Finding> = []
  var forbids: Set<Finding> = []

  /// How many ways of one condition are looked at.
  static let most = 24

  /// Both ways at once, unless they contradict each other.
  func joined(with other: Way) -> Way? {
    let both = Way(needs: needs.union(other.needs), forbids: forbids.union(other.forbids))
    return both.needs.isDisjoint(with: both.forbids) ? both : nil
  }
}

extension Condition {
  /// Some ways for the condition to be so, or not to be so; not all of them where there are many.
  func ways(isSo: Bool = true) -> [Way] {
    switch self {
    case .has(let finding):
      [isSo ? Way(needs: [finding]) : Way(forbids: [finding])]
    case .not(let condition): condition.ways(isSo: !isSo)
    case .fact(let fact): fact.condition.ways(isSo: isSo)
    case .every(let terms): isSo ? Self.all(terms, areSo: true) : Self.any(terms, isSo: false)
    case .either(let terms): isSo ? Self.any(terms, isSo: true) : Self.all(terms, areSo: false)
    case .atLeast(let count, let terms):
      // So many in a row are a way; with fewer than that many so, all the others are not.
      isSo
        ? Self.any(
          terms.indices.dropLast(max(0, count - 1)).map { start in
            .every(Array(terms[start..<min(start + count, terms.count)]))
          }, isSo: true)
        : Self.all(terms, areSo: false)
    }
  }

  private static func any(_ terms: [Condition], isSo: Bool) -> [Way] {
    // Each term gets its turn before any gets a second.
    let ways = terms.map { $0.ways(isSo: isSo) }
    let longest = ways.map(\.count).max() ?? 0
    return Array(
      (0..<longest).lazy.flatMap { turn in
        ways.lazy.filter { $0.count > turn }.map { $0[turn] }
      }.prefix(Way.most))
  }

  private static func all(_ terms: [Condition], areSo: Bool) -> [Way] {
    terms.reduce([Way()]) { found, term in
      let more = term.ways(isSo: areSo)
      return Array(
        found.lazy.flatMap { way in more.lazy.compactMap { way.joined(with: $0) } }
          .prefix(Way.most))
    }
  }
}
