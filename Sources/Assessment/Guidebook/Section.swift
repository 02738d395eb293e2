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
  /// Whether it tells the signs that must not wait, and so has to be read with the least effort.
  public let isWarning: Bool
  /// What the section says, in order.
  public let passages: [Passage]
  /// The sections that are good to read after it.
  public let readNext: [ID]
  /// What the section rests on.
  public let sources: [Source]
  /// When the text was last read against its sources, as year-month-day.
  public let lastReviewed: String

  /// Creates a section.
  public init(
    _ id: ID, _ title: Text, summary: Text, isWarning: Bool = false, _ passages: [Passage],
    readNext: [ID] = [], sources: [Source], lastReviewed: String
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.isWarning = isWarning
    self.passages = passages
    self.readNext = readNext
    self.sources = sources
    self.lastReviewed = lastReviewed
  }
}

/// A piece of a section, set as one.
///
/// Words between asterisks, as in `*new*`, stand out.
public enum Passage: Equatable, Sendable {
  case heading(Text)
  case paragraph(Text)
  /// A list whose items stand in no order.
  case list([Text])
  /// A hint that stands out.
  case tip(Text)
  /// A warning that stands out most; with signs, it says what to do with any one of them.
  case urgent(Text, signs: [Text] = [])
  /// A drawing with what it shows in words.
  case drawing(Drawing, Text)

  /// What it says, in order.
  public var texts: [Text] {
    switch self {
    case .heading(let text), .paragraph(let text), .tip(let text), .drawing(_, let text): [text]
    case .list(let items): items
    case .urgent(let text, let signs): [text] + signs
    }
  }
}
