public import Wording

/// Something that can bring such feelings about.
///
/// A cause is never claimed: it “can fit” what a person told us, or not.
public struct Cause: Identifiable, Sendable {
  /// The name of a cause.
  public typealias ID = Identifier<Cause>

  /// The cause’s public name.
  public let id: ID
  /// The cause's name, plain words first.
  public let name: Text
  /// What it is, in a sentence.
  public let summary: Text
  /// What kind of cause it is.
  public let group: Group
  /// What must be so for the cause to be thought of, unless a rule that set the urgency looks for
  /// it.
  public let gate: Condition
  /// What speaks for it and what against.
  public let evidence: [Evidence]
  /// The page that tells more.
  public let page: Section.ID
  /// Whether the seed article names it.
  public let isFromSeed: Bool
  /// The least urgency beside which it is named: if a dangerous cause fits, so does an urgent level.
  public let namedFrom: Urgency

  /// The kinds of cause.
  public enum Group: String, CaseIterable, Sendable {
    /// Something presses on a nerve.
    case structural
    /// Something in the whole body harms nerves.
    case systemic
    /// Something that cannot wait.
    case dangerous
  }

  /// An answer's weight for or against a cause.
  public struct Evidence: Sendable {
    /// Twice the natural logarithm of the likelihood ratio, rounded, from -6 to 6.
    public let points: Int
    /// When the evidence is so.
    public let when: Condition

    /// Creates a piece of evidence.
    public init(_ points: Int, _ when: any Term) {
      self.points = points
      self.when = when.asCondition
    }
  }

  /// Creates a cause.
  public init(
    _ id: ID, _ name: Text, summary: Text, group: Group, gate: any Term = every(),
    evidence: [Evidence], page: Section.ID, isFromSeed: Bool = false, namedFrom: Urgency? = nil
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.group = group
    self.gate = gate.asCondition
    self.evidence = evidence
    self.page = page
    self.isFromSeed = isFromSeed
    self.namedFrom = namedFrom ?? (group == .dangerous ? .sameDay : .selfCare)
  }
}

extension Cause: Equatable {
  /// Whether both causes have the same name.
  public static func == (left: Cause, right: Cause) -> Bool { left.id == right.id }
}
