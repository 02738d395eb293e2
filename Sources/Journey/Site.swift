public import Assessment

/// What the place where the guide stands adds to it.
public struct Site: Sendable {
  /// What to do here at an urgency, in the place's own words.
  public var sentences: [Urgency: String]

  /// Creates a site; most have nothing to add.
  public init(sentences: [Urgency: String] = [:]) { self.sentences = sentences }
}
