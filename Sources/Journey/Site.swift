public import Assessment

/// What the place where the guide stands adds to it.
public struct Site: Equatable, Sendable {
  /// What to do here at an urgency, in the place's own words.
  public var sentences: [Urgency: String]
  /// Whether every visit begins with large text.
  public var isLarge: Bool
  /// Whether the guide asks questions and gives a result; if not, there are only pages to read, for
  /// places where software may not tell how soon somebody needs care.
  public var asksQuestions: Bool

  /// Creates a site; most have nothing to add.
  public init(
    sentences: [Urgency: String] = [:], isLarge: Bool = false, asksQuestions: Bool = true
  ) {
    self.sentences = sentences
    self.isLarge = isLarge
    self.asksQuestions = asksQuestions
  }
}
