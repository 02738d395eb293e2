public import Wording

/// Something that should make anyone get help sooner.
public struct Warning: Hashable, Sendable {
  /// The sign, in words.
  public let sign: Text
  /// The section that says more.
  public let page: Section.ID

  /// Creates a warning.
  public init(_ sign: Text, more page: Section.ID) {
    self.sign = sign
    self.page = page
  }
}
