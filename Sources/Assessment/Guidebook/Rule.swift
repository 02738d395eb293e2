public import Wording

/// Why a set of findings calls for care of some urgency.
public struct Rule: Identifiable, Sendable {
  /// The name of a rule.
  public typealias ID = Identifier<Rule>

  /// The rule’s public name.
  public let id: ID
  /// How soon the person needs care when the rule holds.
  public let urgency: Urgency
  /// What must be so.
  public let when: Condition
  /// The complete harmless patterns that hold the rule back; a single calm answer never does.
  public let unless: [Fact]
  /// Why this matters, in plain words.
  public let reason: Text
  /// The causes that the rule looks for.
  public let pointsTo: [Cause.ID]
  /// Where the rule comes from.
  public let sources: [Source]
  /// Whether the seed article states it.
  public let isFromSeed: Bool
  /// Where a more serious answer may take the rule away, so that the urgency falls.
  public let givesWay: [GivingWay]
  /// People for whom it holds and people for whom it does not; made when they are asked for, as
  /// only reviews do.
  public var examples: Examples { makeExamples() }
  private let makeExamples: @Sendable () -> Examples

  /// Creates a rule.
  public init(
    _ id: ID, _ urgency: Urgency, when: any Term, unless: [Fact] = [], reason: Text,
    pointsTo: [Cause.ID] = [], sources: [Source], isFromSeed: Bool = false,
    givesWay: [GivingWay] = [],
    examples: @autoclosure @escaping @Sendable () -> Examples
  ) {
    self.id = id
    self.urgency = urgency
    self.when = when.asCondition
    self.unless = unless
    self.reason = reason
    self.pointsTo = pointsTo
    self.sources = sources
    self.isFromSeed = isFromSeed
    self.givesWay = givesWay
    makeExamples = examples
  }

  /// A question whose more serious answers may take the rule away.
  public struct GivingWay: Hashable, Sendable {
    /// The question.
    public let question: Question.ID
    /// Why that is right, for reviewers.
    public let because: String

    /// Creates an exception.
    public init(_ question: Question.ID, because: String) {
      self.question = question
      self.because = because
    }
  }

  /// People for whom a rule holds and people for whom it does not.
  public struct Examples: Sendable {
    /// People for whom the rule holds.
    public let holds: [Example]
    /// People for whom it does not, near misses first.
    public let fails: [Example]

    /// Creates the examples of a rule.
    public init(holds: [Example], fails: [Example]) {
      self.holds = holds
      self.fails = fails
    }
  }

  /// A person in a few words, with what they told us.
  public struct Example: Sendable {
    /// The person in a few words, for reviewers.
    public let person: String
    /// What the person told us.
    public let findings: [Finding]

    /// Creates an example.
    public init(_ person: String, _ findings: Finding...) {
      self.person = person
      self.findings = findings
    }

    /// Creates an example from findings that are kept elsewhere.
    public init(_ person: String, findings: [Finding]) {
      self.person = person
      self.findings = findings
    }
  }
}

extension Rule: Equatable {
  /// Whether both rules have the same name.
  public static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }
}
