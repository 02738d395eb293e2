public import Wording

/// A guidebook that is not open yet.
///
/// To put together all that is known takes as long as all else that is done before the first page,
/// which shows no more of it than its title and, in a large window, the body. Whatever is asked for
/// is made once: to ask again gives the same, and takes no time.
public struct Cover: Sendable {
  /// What the guidebook answers.
  public let title: Text
  /// The body as the map draws it.
  public let body: @Sendable () -> BodyFigure
  /// The guidebook.
  public let guidebook: @Sendable () -> Guidebook
  /// The guidebook, ready to reason with.
  public let engine: @Sendable () -> Engine

  /// Creates the cover of a guidebook.
  public init(
    title: Text, body: @escaping @Sendable () -> BodyFigure,
    guidebook: @escaping @Sendable () -> Guidebook, engine: @escaping @Sendable () -> Engine
  ) {
    self.title = title
    self.body = body
    self.guidebook = guidebook
    self.engine = engine
  }

  /// Creates the cover of a guidebook that is ready to reason with.
  public init(of engine: Engine) {
    let guidebook = engine.guidebook
    self.init(
      title: guidebook.title, body: { guidebook.body }, guidebook: { guidebook },
      engine: { engine })
  }
}
