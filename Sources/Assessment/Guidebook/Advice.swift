public import Wording

/// What a person should do at a level of urgency.
public struct Advice: Sendable {
  /// The urgency that the advice is for.
  public let urgency: Urgency
  /// What to do, as a heading: never what the person may have.
  public let headline: Text
  /// How soon, in a few words.
  public let howSoon: Text
  /// What to do now, most pressing first.
  public let actions: [Text]
  /// A section worth reading at this level; nothing where reading would be in the way of acting.
  public let pages: [Section.ID]

  /// Creates advice.
  public init(
    _ urgency: Urgency, _ headline: Text, howSoon: Text, actions: [Text], pages: [Section.ID]
  ) {
    self.urgency = urgency
    self.headline = headline
    self.howSoon = howSoon
    self.actions = actions
    self.pages = pages
  }
}
