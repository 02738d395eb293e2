public import Wording

/// A section of the education pages.
public struct Section: Identifiable, Sendable {
  /// The name of a section.
  public typealias ID = Identifier<Section>

  /// The section’s public name.
  public let id: ID
  /// The section’s title.
  public let title: Text
  /// What one learns here, in a sentence.
  public let summary: Text
  /// What the section says, in order.
  public let passages: [Passage]
  /// What the section rests on.
  public let sources: [Source]
  /// When the text was last read against its sources, as year-month-day.
  public let lastReviewed: String

  /// Creates a section.
  public init(
    _ id: ID, _ title: Text, summary: Text, _ passages: [Passage], sources: [Source],
    lastReviewed: String
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.passages = passages
    self.sources = sources
    self.lastReviewed = lastReviewed
  }
}

/// A piece of a section, set as one.
public enum Passage: Hashable, Sendable {
  case heading(Text)
  case paragraph(Text)
  /// A list whose items stand in no order.
  case list([Text])
  /// A hint that stands out.
  case tip(Text)
  /// A warning that stands out most.
  case urgent(Text)
}
