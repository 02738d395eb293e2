import Console
import Journey

/// A stroke that comes again and again, or two in turn, by which stuck keys are told from a person.
///
/// A person who turns page after page with one key comes to pages where that key has not been pressed before.
/// Other strokes of the same cycle, thirty of them with nothing else between, are nobody’s. They are
/// counted once a second at the most, as a key that is held down repeats itself, and until another
/// stroke comes or none for a minute.
struct Repetition {
  /// The last stroke, and the one before it.
  private var strokes: [Stroke] = []
  /// When it came last, and when it was counted last.
  private var (last, counted) = (Duration.zero, Duration.zero)
  private var count = 0
  /// What was pressed where, by numbers that mean nothing outside this process.
  private var places: Set<Int> = []

  private static let most = 30
  private static let pace = Duration.seconds(1)
  private static let rest = Duration.seconds(60)

  /// Counts a stroke that comes at a stop, and says whether nobody is behind it.
  mutating func isNobody(_ stroke: Stroke, at now: Duration, on stop: Journey.Stop) -> Bool {
    let isInCycle = strokes.contains { $0.isAlike(stroke) }
    if !isInCycle || now - last > Self.rest { (count, counted, places) = (0, now, []) }
    strokes = strokes.suffix(1) + [stroke]
    last = now
    if count > Self.most { return true }
    if !places.insert(stop.number(for: stroke)).inserted, now - counted >= Self.pace {
      count += 1
      counted = now
    }
    return count > Self.most
  }
}

extension Stroke {
  /// Whether the same thing may send both; a wheel that shakes turns both ways.
  fileprivate func isAlike(_ other: Stroke) -> Bool {
    let wheels = [Stroke.wheelUp, .wheelDown]
    return self == other || wheels.contains(self) && wheels.contains(other)
  }
}

extension Journey.Stop {
  fileprivate func number(for stroke: Stroke) -> Int {
    var hasher = Hasher()
    hasher.combine(stroke)
    hasher.combine(scene)
    hasher.combine(focus)
    hasher.combine(bookmark)
    return hasher.finalize()
  }
}
