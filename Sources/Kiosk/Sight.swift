import Console
import Journey
import Screens

/// The page that the visitor sees, and since when.
///
/// A key means what it means to the journey, so that one can type ahead. A tap is meant for what
/// was seen under the finger: the second of a quick double tap must not answer the next page.
struct Sight {
  private var shown: Shown?
  /// In milliseconds, as all times here.
  private var since: Int?

  /// How long it takes at least to see another page and to aim at something on it.
  static let glance = 300

  /// Takes in that a page has been painted.
  mutating func shows(_ shown: Shown, at now: Int) {
    if self.shown?.scene != shown.scene { since = now }
    self.shown = shown
  }

  /// What a stroke means where the visitor is; nothing if it is a tap for a page that is gone, or
  /// for one that nobody can have seen yet.
  func meaning(of stroke: Stroke, at place: Shown, now: Int) -> Event? {
    guard case .tap = stroke else { return place.meaning(of: stroke) }
    guard let shown, let since, shown.scene == place.scene, now - since >= Self.glance else {
      return nil
    }
    return shown.meaning(of: stroke)
  }
}
