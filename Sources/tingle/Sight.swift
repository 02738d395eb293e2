import Console
import Journey
import Screens

/// The page that the visitor sees, and since when.
///
/// A key means what it means to the journey, so that one can type ahead. A tap is meant for what
/// was seen under the finger: the second of a quick double tap must not answer the next page.
struct Sight {
  private var journey: Journey?
  private var look: Look?
  private var since: ContinuousClock.Instant?

  /// How long it takes at least to see another page and to aim at something on it.
  static let glance = Duration.milliseconds(300)

  /// Takes in that a page has been painted.
  mutating func shows(_ journey: Journey, _ look: Look, at now: ContinuousClock.Instant) {
    if self.journey?.here.scene != journey.here.scene { since = now }
    self.journey = journey
    self.look = look
  }

  /// What a stroke means to the journey; nothing if it is a tap for a page that is gone, or for
  /// one that nobody can have seen yet.
  func meaning(
    of stroke: Stroke, in journey: Journey, _ look: Look, at now: ContinuousClock.Instant
  ) -> Event? {
    guard case .tap = stroke else { return Screens.meaning(of: stroke, in: journey, look) }
    guard let seen = self.journey, let seenLook = self.look, let since,
      seen.here.scene == journey.here.scene, now - since >= Self.glance
    else { return nil }
    return Screens.meaning(of: stroke, in: seen, seenLook)
  }
}
