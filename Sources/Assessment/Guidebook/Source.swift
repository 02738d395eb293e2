/// A guideline, a study or another text that a rule or a page rests on.
public struct Source: Hashable, Sendable {
  /// A short key, as cited in reviews.
  public let key: String
  /// Enough to find the text.
  public let title: String
  /// How much of it was seen.
  public let reading: Reading

  /// Creates a source.
  public init(_ key: String, _ title: String, _ reading: Reading) {
    self.key = key
    self.title = title
    self.reading = reading
  }

  /// How much of a source the authors of this guide saw.
  ///
  /// A source of several texts has the reading of the one that was seen least.
  public enum Reading: String, CaseIterable, Sendable {
    /// Its own words were read, perhaps only those that matter here, or in a copy.
    case read
    /// Only an abstract, an opening, a summary or a quotation in another text was read.
    case summary
    /// It was looked up, and nobody wrote down how much of it was read.
    case lookedUp = "looked-up"
    /// It was written from memory, or is our own judgement.
    case notSeen = "not-seen"
  }
}
