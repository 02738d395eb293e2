/// A red flag with the urgency that it has at least, whatever else is so.
///
/// Floors say nothing new: rules decide. They say what the rules are held to.
public struct Floor: Sendable {
  /// The red flag in plain words.
  public let flag: String
  /// When the flag is there.
  public let when: Condition
  /// The least urgency that it leads to.
  public let urgency: Urgency

  /// Creates a floor.
  public init(_ urgency: Urgency, _ flag: String, when condition: any Term) {
    self.urgency = urgency
    self.flag = flag
    self.when = condition.asCondition
  }
}
