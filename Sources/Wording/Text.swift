/// A sentence or two of the guidebook, in every language that the guide speaks.
public struct Text: Hashable, Sendable {
  /// The words in English, the language that the guidebook is written in.
  public let english: String
  /// The words where somebody else answers, if they are not just the same with “they” for “you”.
  public let englishForOthers: String?

  /// Creates a text from its English words.
  ///
  /// - Parameters:
  ///   - english: the words.
  ///   - others: the words where the answers are about somebody else; where there are none, the
  ///     words are retold.
  public init(_ english: String, others: String? = nil) {
    self.english = english
    englishForOthers = others
  }
}

extension Text: ExpressibleByStringLiteral {
  /// Creates a text from its English words.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
