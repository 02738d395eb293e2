/// Whether a condition is so, and by what, as far as the answers go.
///
/// The logic has three values, as in HL7's Clinical Quality Language: a verdict that waits for an
/// answer is neither so nor not so.
public enum Verdict: Equatable, Sendable {
  /// It is so, because of these findings.
  case holds(because: Set<Finding>)
  /// It is not so, because of these findings.
  case fails(because: Set<Finding>)
  /// The answers to these questions would tell.
  case open(asking: Set<Question.ID>)

  /// Whether the condition is certainly so.
  public var isHolding: Bool { if case .holds = self { true } else { false } }

  /// Whether the condition is certainly not so.
  public var isFailing: Bool { if case .fails = self { true } else { false } }

  /// Whether an answer is missing.
  public var isOpen: Bool { if case .open = self { true } else { false } }

  /// The opposite: what holds fails, and what is open stays open.
  public var negated: Verdict {
    switch self {
    case .holds(let findings): .fails(because: findings)
    case .fails(let findings): .holds(because: findings)
    case .open: self
    }
  }
}

/// What a question that has no answer stands for.
public enum Silence: Sendable {
  /// It may still be asked, but for those questions that this person is never asked.
  case asks(except: Set<Question.ID>)
  /// It will not be asked any more: nothing is known, so nothing is found and nothing calms.
  case saysNothing
}

extension Condition {
  /// Judges the condition by the answers.
  ///
  /// - Complexity: linear in the size of the condition.
  public func verdict(by answers: Answers, silence: Silence) -> Verdict {
    switch self {
    case .has(let finding):
      answers.verdict(on: finding, silence: silence)
    case .every(let conditions):
      Self.some(conditions.count, of: conditions.map { $0.verdict(by: answers, silence: silence) })
    case .either(let conditions):
      Self.some(1, of: conditions.map { $0.verdict(by: answers, silence: silence) })
    case .not(let condition):
      condition.verdict(by: answers, silence: silence).negated
    case .atLeast(let count, let conditions):
      Self.some(count, of: conditions.map { $0.verdict(by: answers, silence: silence) })
    case .fact(let fact):
      fact.condition.verdict(by: answers, silence: silence)
    }
  }

  /// At least `count` of the verdicts; failure and openness follow from what is left to come.
  private static func some(_ count: Int, of verdicts: [Verdict]) -> Verdict {
    var holding: Set<Finding> = []
    var failing: Set<Finding> = []
    var asking: Set<Question.ID> = []
    var held = 0
    var open = 0
    // With every verdict needed, one failing verdict is reason enough: the shortest is named.
    var soleFailure: Set<Finding>?
    for verdict in verdicts {
      switch verdict {
      case .holds(let findings):
        held += 1
        holding.formUnion(findings)
      case .fails(let findings):
        failing.formUnion(findings)
        let isBetter = soleFailure.map { $0.isEmpty || findings.count < $0.count } ?? true
        if isBetter, !findings.isEmpty { soleFailure = findings }
      case .open(let questions):
        open += 1
        asking.formUnion(questions)
      }
    }
    if held >= count { return .holds(because: holding) }
    if held + open >= count { return .open(asking: asking) }
    return .fails(because: count == verdicts.count ? soleFailure ?? failing : failing)
  }
}

extension Answers {
  fileprivate func verdict(on finding: Finding, silence: Silence) -> Verdict {
    if let given = self[finding.question] {
      return given.contains(finding) ? .holds(because: [finding]) : .fails(because: given)
    }
    return switch silence {
    case .asks(let except) where !except.contains(finding.question):
      .open(asking: [finding.question])
    case .asks, .saysNothing:
      .fails(because: [])
    }
  }
}
