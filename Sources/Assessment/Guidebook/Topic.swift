public import Wording

/// A topic of the education pages, with its sections.
public struct Topic: Sendable {
  /// The topic in a few words.
  public let title: Text
  /// The sections, in reading order.
  public let sections: [Section]

  /// Creates a topic.
  public init(_ title: Text, _ sections: [Section]) {
    self.title = title
    self.sections = sections
  }
}
