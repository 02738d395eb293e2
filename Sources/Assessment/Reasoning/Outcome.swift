/// What follows from a set of answers, complete or not, and why.
public struct Outcome: Sendable {
  /// How soon the person needs care.
  public let urgency: Urgency
  /// The rules that held, most serious first; the fallback alone when no other did.
  public let held: [HeldRule]
  /// The rules that a harmless pattern held back.
  public let calmed: [CalmedRule]
  /// The causes that can fit, those to be ruled out first.
  public let causes: [RankedCause]
  /// The questions that this person would still be asked.
  public let unanswered: [Question.ID]

  /// A rule that held, with what the person said that made it hold.
  public struct HeldRule: Sendable {
    /// The rule.
    public let rule: Rule
    /// What the person said that made it hold.
    public let because: Set<Finding>
  }

  /// A rule that would have held but for a complete harmless pattern.
  public struct CalmedRule: Sendable {
    /// The rule.
    public let rule: Rule
    /// The harmless pattern that held it back.
    public let by: Fact
  }

  /// A cause with its evidence summed up.
  public struct RankedCause: Sendable {
    /// The cause.
    public let cause: Cause
    /// The sum of the points of all evidence that is so.
    public let points: Int
    /// Whether a rule that set the urgency looks for this cause.
    public let isBehindUrgency: Bool
    /// What the person said that speaks for it.
    public let speaksFor: Set<Finding>
    /// What the person said that speaks against it.
    public let speaksAgainst: Set<Finding>
  }

  /// The rules that set the urgency.
  public var deciding: ArraySlice<HeldRule> { held.prefix { $0.rule.urgency == urgency } }
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
    let reading = Reading(of: answers, by: self)
    var held: [Outcome.HeldRule] = []
    var calmed: [Outcome.CalmedRule] = []
    for nodes in rules where reading.holds(nodes.when) {
      if reading.holds(nodes.held) {
        let because = codebook.findings(in: reading.reasons(for: nodes.when))
        held.append(.init(rule: nodes.rule, because: because))
      } else if let place = nodes.unless.firstIndex(where: { reading.holds($0) }) {
        calmed.append(.init(rule: nodes.rule, by: nodes.rule.unless[place]))
      }
    }
    if held.isEmpty { held = [.init(rule: guidebook.fallback, because: [])] }
    let urgency = held[0].rule.urgency
    let behind = Set(
      held.prefix { $0.rule.urgency == urgency }.flatMap(\.rule.pointsTo))
    return Outcome(
      urgency: urgency, held: held, calmed: calmed, causes: causes(reading, behind: behind),
      unanswered: Interview(by: self).unanswered(after: answers))
  }

  /// The causes that can fit, five at most: those behind the urgency first, then by points.
  private func causes(_ reading: Reading, behind: Set<Cause.ID>) -> [Outcome.RankedCause] {
    let ranked = causes.enumerated().compactMap {
      place, nodes -> (place: Int, points: Int, isBehind: Bool)? in
      let isBehind = nodes.cause.group == .dangerous && behind.contains(nodes.cause.id)
      let points = zip(nodes.cause.evidence, nodes.evidence).reduce(0) { sum, evidence in
        reading.holds(evidence.1) ? sum + evidence.0.points : sum
      }
      let fits = reading.holds(nodes.gate) && points >= Self.enoughPoints
      return isBehind || fits ? (place, points, isBehind) : nil
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
    let nodes = causes[place]
    var (speaksFor, speaksAgainst) = (FindingSet(), FindingSet())
    for (evidence, node) in zip(nodes.cause.evidence, nodes.evidence) where reading.holds(node) {
      if evidence.points > 0 {
        speaksFor |= reading.reasons(for: node)
      } else {
        speaksAgainst |= reading.reasons(for: node)
      }
    }
    return .init(
      cause: nodes.cause, points: points, isBehindUrgency: isBehind,
      speaksFor: codebook.findings(in: speaksFor),
      speaksAgainst: codebook.findings(in: speaksAgainst))
  }
}
