public import Wording

/// A guidebook that is not open yet.
///
/// To put together all that is known takes as long as all else that is done before the first page,
/// which tells no more of it than its title.
public struct Cover: Sendable {
  /// What the guidebook answers.
  public let title: Text
  /// Opens the guidebook; to do so again must give the same, and take no time.
  public let open: @Sendable () -> Guidebook

  /// Creates the cover of a guidebook.
  public init(title: Text, open: @escaping @Sendable () -> Guidebook) {
    self.title = title
    self.open = open
  }
}
