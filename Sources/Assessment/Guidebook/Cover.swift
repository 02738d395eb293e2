public import Wording

/// A guidebook that is not open yet.
///
/// To put together all that is known takes as long as all else that is done before the first page,
/// which shows no more of it than its title and, in a large window, the body.
public struct Cover: Sendable {
  /// What the guidebook answers.
  public let title: Text
  /// The body as the map draws it.
  public let body: @Sendable () -> BodyFigure
  /// Opens the guidebook; to do so again must give the same, and take no time.
  public let open: @Sendable () -> Guidebook

  /// Creates the cover of a guidebook.
  public init(
    title: Text, body: @escaping @Sendable () -> BodyFigure,
    open: @escaping @Sendable () -> Guidebook
  ) {
    self.title = title
    self.body = body
    self.open = open
  }

  /// Creates the cover of a guidebook that was opened.
  public init(of guidebook: Guidebook) {
    self.init(title: guidebook.title, body: { guidebook.body }, open: { guidebook })
  }
}
