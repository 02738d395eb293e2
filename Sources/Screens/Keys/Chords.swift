public import Console
public import Journey

/// Strokes that mean something wherever the visitor is, by their order and by how quickly they come.
public struct Chords: Sendable {
  /// The keys that lead to the page for staff; none where there is none.
  private let staff: [Stroke]
  /// The last strokes, with when they came.
  private var heard: [(stroke: Stroke, at: Duration)] = []
  private var repetition = Repetition()

  /// Creates chords of an unattended guide.
  public init(staff: [Stroke]) { self.staff = staff }

  /// How quickly Esc must be pressed three times to hide the screen.
  private static let hurry = Duration.milliseconds(1500)
  /// How long the keys for staff may take.
  private static let calm = Duration.seconds(5)
  private static let escapes = [Stroke](repeating: .escape, count: 3)

  /// Takes in a stroke that comes at a stop, and says what it and those before it mean, if anything.
  ///
  /// A key that is stuck means no more than that time passes.
  public mutating func hear(
    _ stroke: Stroke, at now: Duration, on stop: Journey.Stop
  ) -> Event? {
    if repetition.isNobody(stroke, at: now, on: stop) { return .clockShowed(now) }
    heard.append((stroke, now))
    heard.removeFirst(max(0, heard.count - max(staff.count, Self.escapes.count)))
    if stroke == .function(12) || ends(with: Self.escapes, within: Self.hurry, now) { return .hid }
    guard staff.contains(stroke) else { return nil }
    // Staff who come to the first page begin no visit.
    guard ends(with: staff, within: Self.calm, now) else { return .stirred }
    heard = []
    return .knocked
  }

  /// Forgets the keys of a visit that is over; a key that is stuck is so in the next one, too.
  public mutating func forget() { heard = [] }

  private func ends(with chord: [Stroke], within time: Duration, _ now: Duration) -> Bool {
    let last = heard.suffix(chord.count)
    guard last.map(\.stroke) == chord, let first = last.first else { return false }
    return now - first.at <= time
  }
}
