/// A sentence or two of the guidebook, in every language that the guide speaks.
public struct Text: Hashable, Sendable {
  /// The words in English, the language that the guidebook is written in.
  public let english: String

  /// Creates a text from its English words.
  public init(_ english: String) {
    self.english = english
  }
}

extension Text: ExpressibleByStringLiteral {
  /// Creates a text from its English words.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
