public import Wording

/// A word or phrase that not everybody knows, with what it means.
public struct Word: Hashable, Sendable {
  /// The word as it heads its meaning.
  public let name: Text
  /// Other spellings and other words for the same.
  ///
  /// All of them, and the name, count in small letters and in capitals, whole, and in the plural.
  public let others: [Text]
  /// What it means, in a sentence or two.
  public let meaning: Text
  /// The section that says more.
  public let section: Section.ID?

  /// Creates a word.
  public init(
    _ name: Text, or others: [Text] = [], _ meaning: Text, more section: Section.ID? = nil
  ) {
    self.name = name
    self.others = others
    self.meaning = meaning
    self.section = section
  }

  /// Creates a word that is the name of a service.
  public init(naming service: Service, _ meaning: Text, more section: Section.ID? = nil) {
    self.init(
      Text(naming: service), or: Locality().otherNames(of: service).map { Text($0) }, meaning,
      more: section)
  }

  /// Everything that counts as the word where the guide is used.
  public func spellings(at place: Locality = Locality()) -> [Text] {
    [name] + (name.service.map { place.otherNames(of: $0).map { Text($0) } } ?? others)
  }
}
