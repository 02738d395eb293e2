public import Wording

/// What follows from a set of answers, complete or not, and why.
///
/// Everything in it has its name, and findings stand in the guidebook’s order. An ``Engine`` makes it
/// once; pages, plain text and JSON are written from it.
public struct Report: Equatable, Sendable {
  /// How soon the person needs care.
  public let urgency: Urgency
  /// The rules that hold, most serious first; where none does, the fallback.
  public let rules: [Rule]
  /// The rules that set the urgency, first those that hold by the decisive answers alone.
  public let leading: [Rule]
  /// The answers that led to the urgency; none if only the fallback speaks.
  ///
  /// They lead to it alone, and without any one of them they do not.
  public let decisive: [Finding]
  /// The rules that a complete harmless pattern held back.
  public let calmed: [Calmed]
  /// The rules that would have been more serious, most serious first.
  public let ruledOut: [RuledOut]
  /// The calm answers that keep more serious rules from holding.
  ///
  /// Answers that made a rule hold, “not sure”, and who the person is do not count as calm.
  public let calm: [Finding]
  /// What one other answer would change, the less urgent first.
  public let changes: [Change]
  /// The few changes worth telling that make it more urgent, the smallest rise first.
  public let rises: [Change]
  /// The few changes worth telling that make it less urgent, the smallest fall first.
  public let falls: [Change]
  /// The causes that can fit, by their weight.
  public let causes: [RankedCause]
  /// What should make the person get help sooner; nothing is sooner than an ambulance.
  public let warnings: [Warning]
  /// The questions that this person would still be asked.
  public let unanswered: [Question.ID]

  /// A rule that would have held but for a complete harmless pattern.
  public struct Calmed: Equatable, Sendable {
    /// The rule.
    public let rule: Rule
    /// The harmless pattern.
    public let pattern: Fact
  }

  /// A rule that does not hold, with the answers that keep it from holding.
  public struct RuledOut: Equatable, Sendable {
    /// The rule.
    public let rule: Rule
    /// The answers.
    public let by: [Finding]
  }

  /// Another answer to one question, and what would follow.
  public struct Change: Hashable, Sendable {
    /// The question.
    public let question: Question.ID
    /// The answer as it would be.
    public let answer: [Finding]
    /// How that answer differs from the one that was given.
    public let step: Step
    /// How soon the person would then need care.
    public let urgency: Urgency
  }

  /// How another answer differs from the one that was given.
  public enum Step: Hashable, Sendable {
    /// This had been chosen.
    case instead(Finding)
    /// This had been ticked as well.
    case also(Finding)
    /// This had not been ticked.
    case without(Finding)

    /// What is chosen, ticked or not ticked.
    public var finding: Finding {
      switch self {
      case .instead(let finding), .also(let finding), .without(let finding): finding
      }
    }
  }

  /// A cause with its evidence summed up.
  public struct RankedCause: Equatable, Sendable {
    /// The cause.
    public let cause: Cause
    /// The sum of the points of all evidence that is so.
    public let points: Int
    /// Whether a rule that set the urgency looks for this cause.
    public let isBehindUrgency: Bool
    /// The answers that speak for it.
    public let speaksFor: [Finding]
    /// The answers that speak against it.
    public let speaksAgainst: [Finding]
  }
}

extension Report {
  /// The most reasons that are told besides those of the leading rules.
  private static let mostOtherReasons = 4

  /// Why the decisive answers matter, and then what else would have led to the urgency.
  public var reasons: [Text] { leading.map(\.reason).withoutRepeats }

  /// Other things that the answers mean.
  ///
  /// Beside an alarm no reason speaks that would have waited: “today” is not “now”.
  public var otherReasons: [Text] {
    let others = rules.filter { $0.urgency < urgency && (!urgency.isAlarm || $0.urgency.isAlarm) }
    let told = reasons
    return Array(
      others.map(\.reason).withoutRepeats.filter { !told.contains($0) }
        .prefix(Self.mostOtherReasons))
  }

  /// The harmless patterns without which this would have been more urgent.
  public var calming: [Fact] {
    calmed.filter { $0.rule.urgency > urgency }.map(\.pattern).withoutRepeats
  }
}

extension Array where Element: Equatable {
  /// The elements, each where it stands first.
  fileprivate var withoutRepeats: [Element] {
    reduce(into: []) { kept, element in
      if !kept.contains(element) { kept.append(element) }
    }
  }
}
