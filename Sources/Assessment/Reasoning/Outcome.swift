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
  }
}

extension Guidebook {
  /// Assesses answers, complete or not; every set of answers has exactly one outcome.
  ///
  /// Unanswered questions say nothing: they neither raise the urgency nor complete a calming
  /// pattern.
  ///
  /// - Complexity: linear in the size of all rules and causes.
  public func assess(_ answers: Answers) -> Outcome {
    var held: [Outcome.HeldRule] = []
    var calmed: [Outcome.CalmedRule] = []
    for rule in rules {
      let verdict = rule.when.verdict(by: answers, silence: .saysNothing)
      guard case .holds(let because) = verdict else { continue }
      if let calm = rule.unless.first(where: { calm in
        calm.condition.verdict(by: answers, silence: .saysNothing).isHolding
      }) {
        calmed.append(.init(rule: rule, by: calm))
      } else {
        held.append(.init(rule: rule, because: because))
      }
    }
    if held.isEmpty { held = [.init(rule: fallback, because: [])] }
    held = held.stablySorted { $0.rule.urgency > $1.rule.urgency }
    let urgency = held.map(\.rule.urgency).max() ?? fallback.urgency
    return Outcome(
      urgency: urgency, held: held, calmed: calmed,
      causes: rankedCauses(answers, raisedBy: held.filter { $0.rule.urgency == urgency }),
      unanswered: Interview(by: self).unanswered(after: answers))
  }

  /// One weak hint, such as an age, is not enough to name a cause.
  private static var enoughPoints: Int { 2 }

  /// The causes that can fit, five at most: those behind the urgency first, then by points.
  private func rankedCauses(
    _ answers: Answers, raisedBy deciding: [Outcome.HeldRule]
  ) -> [Outcome.RankedCause] {
    let behind = Set(deciding.flatMap(\.rule.pointsTo))
    let ranked = causes.compactMap { cause -> Outcome.RankedCause? in
      let raised = behind.contains(cause.id) && cause.group == .dangerous
      let fits = cause.gate.verdict(by: answers, silence: .saysNothing).isHolding
      let points = cause.evidence.reduce(0) { sum, evidence in
        let holds = evidence.when.verdict(by: answers, silence: .saysNothing).isHolding
        return holds ? sum + evidence.points : sum
      }
      guard raised || (fits && points >= Self.enoughPoints) else { return nil }
      return .init(cause: cause, points: points, isBehindUrgency: raised)
    }
    let ordered = ranked.stablySorted { left, right in
      left.isBehindUrgency == right.isBehindUrgency
        ? left.points > right.points : left.isBehindUrgency
    }
    return Array(ordered.prefix(5))
  }
}

extension Array {
  /// Sorts so that equals keep the order they stand in, which the guidebook's author chose.
  fileprivate func stablySorted(by precedes: (Element, Element) -> Bool) -> [Element] {
    enumerated()
      .sorted { left, right in
        if precedes(left.element, right.element) { return true }
        if precedes(right.element, left.element) { return false }
        return left.offset < right.offset
      }
      .map(\.element)
  }
}
