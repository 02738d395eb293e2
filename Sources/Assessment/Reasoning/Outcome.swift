/// What follows from a set of answers, complete or not, and why.
///
/// All is told by numbers; the engine that found it has the names and the words.
public struct Outcome: Sendable {
  /// How soon the person needs care.
  public let urgency: Urgency
  /// The rules that held; with none of them the fallback speaks.
  public let held: RuleSet
  /// The rules that a harmless pattern held back.
  public let calmed: [CalmedRule]
  /// The causes that can fit, those to be ruled out first.
  public let causes: [RankedCause]
  /// The questions that this person would still be asked.
  public let unanswered: [Question.ID]

  /// A rule that would have held but for a complete harmless pattern.
  public struct CalmedRule: Sendable {
    /// The rule, by its place among the engine’s.
    public let rule: Int
    /// The harmless pattern that held it back, by its place among the rule’s.
    public let pattern: Int
  }

  /// A cause with its evidence summed up.
  public struct RankedCause: Sendable {
    /// The cause, by its place among the engine’s.
    public let cause: Int
    /// The sum of the points of all evidence that is so.
    public let points: Int
    /// Whether a rule that set the urgency looks for this cause.
    public let isBehindUrgency: Bool
    /// What the person said that speaks for it.
    public let speaksFor: FindingSet
    /// What the person said that speaks against it.
    public let speaksAgainst: FindingSet
  }
}

extension Engine {
  /// How many causes are shown at most.
  static var shownCauses: Int { 5 }
  /// How many causes lead: a question that can change these is worth asking.
  static var leadingCauses: Int { 3 }
  /// One weak hint, such as an age, is not enough to name a cause.
  static var enoughPoints: Int { 2 }

  /// Assesses answers, complete or not; every set of answers has exactly one outcome.
  ///
  /// Unanswered questions say nothing: they neither raise the urgency nor complete a calming
  /// pattern.
  public func assess(_ answers: Answers) -> Outcome { assess(codebook.set(of: answers)) }

  /// Assesses a tidy set of answers likewise.
  public func assess(_ answers: FindingSet) -> Outcome {
    assess(Reading(of: answers, by: self))
  }

  func assess(_ reading: Reading) -> Outcome {
    let (urgency, held) = (reading.judgement.urgency, reading.judgement.held)
    let calmed = rules.indices.compactMap { rule -> Outcome.CalmedRule? in
      guard reading.holds(rules[rule].when), !reading.holds(rules[rule].held) else { return nil }
      return rules[rule].unless.firstIndex { reading.holds($0) }.map {
        .init(rule: rule, pattern: $0)
      }
    }
    let behind = held.reduce(into: FindingSet()) { behind, rule in
      if rules[rule].rule.urgency == urgency { behind |= lookedFor[rule] }
    }
    return Outcome(
      urgency: urgency, held: held, calmed: calmed, causes: causes(reading, behind: behind),
      unanswered: Interview(by: self).unanswered(after: reading.answers))
  }

  /// What of a tidy set of answers makes rules hold.
  public func because(_ held: RuleSet, _ answers: FindingSet) -> FindingSet {
    let reading = Reading(of: answers, by: self)
    return held.reduce(into: FindingSet()) { $0 |= reading.reasons(for: rules[$1].when) }
  }

  /// The causes that can fit, five at most: those behind the urgency first, then by points.
  private func causes(_ reading: Reading, behind: FindingSet) -> [Outcome.RankedCause] {
    let ranked = causes.indices.compactMap {
      place -> (place: Int, points: Int, isBehind: Bool)? in
      let isBehind = place < FindingSet.capacity && behind.contains(place)
      guard isBehind || reading.holds(causes[place].gate) else { return nil }
      let points = causes[place].evidence.reduce(0) {
        reading.holds($1.node) ? $0 + $1.points : $0
      }
      return isBehind || points >= Self.enoughPoints ? (place, points, isBehind) : nil
    }
    // Equals keep the order of the guidebook, which its author chose.
    return ranked.sorted { left, right in
      left.isBehind != right.isBehind
        ? left.isBehind
        : left.points != right.points ? left.points > right.points : left.place < right.place
    }
    .prefix(Self.shownCauses).map { cause($0.place, $0.points, $0.isBehind, reading) }
  }

  private func cause(
    _ place: Int, _ points: Int, _ isBehind: Bool, _ reading: Reading
  ) -> Outcome.RankedCause {
    var (speaksFor, speaksAgainst) = (FindingSet(), FindingSet())
    for evidence in causes[place].evidence where reading.holds(evidence.node) {
      if evidence.points > 0 {
        speaksFor |= reading.reasons(for: evidence.node)
      } else {
        speaksAgainst |= reading.reasons(for: evidence.node)
      }
    }
    return .init(
      cause: place, points: points, isBehindUrgency: isBehind, speaksFor: speaksFor,
      speaksAgainst: speaksAgainst)
  }
}
