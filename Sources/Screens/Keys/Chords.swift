public import Console
public import Journey

/// Strokes that mean something wherever the visitor is, by their order and by how quickly they come.
public struct Chords: Sendable {
  /// The keys that lead to the page for staff; none where there is none.
  private let staff: [Stroke]
  /// The last strokes, with when they came.
  private var heard: [(stroke: Stroke, at: Duration)] = []
  /// The stroke that is repeated, with when that began and when it came last.
  private var held: (stroke: Stroke, since: Duration, at: Duration)?

  /// Creates chords of an unattended guide.
  public init(staff: [Stroke]) { self.staff = staff }

  /// How quickly Esc must be pressed three times to hide the screen.
  private static let hurry = Duration.milliseconds(1500)
  /// How long the keys for staff may take.
  private static let calm = Duration.seconds(5)
  /// How soon after itself a stroke comes because its key is held down.
  private static let repetition = Duration.milliseconds(150)
  /// For how long somebody holds a key down.
  private static let patience = Duration.seconds(20)
  private static let escapes = [Stroke](repeating: .escape, count: 3)

  /// Takes in a stroke, and says what it and those before it mean, if anything.
  ///
  /// A key that something lies on tells no more than that time passes.
  public mutating func hear(_ stroke: Stroke, at now: Duration) -> Event? {
    if isStuck(stroke, at: now) { return .clockShowed(now) }
    heard.append((stroke, now))
    heard.removeFirst(max(0, heard.count - max(staff.count, Self.escapes.count)))
    if stroke == .function(12) || ends(with: Self.escapes, within: Self.hurry, now) { return .hid }
    guard staff.contains(stroke) else { return nil }
    // Staff who come to the first page begin no visit.
    guard ends(with: staff, within: Self.calm, now) else { return .stirred }
    heard = []
    return .knocked
  }

  private mutating func isStuck(_ stroke: Stroke, at now: Duration) -> Bool {
    let isRepeated = held.map { $0.stroke == stroke && now - $0.at <= Self.repetition } ?? false
    let since = isRepeated ? held?.since ?? now : now
    held = (stroke, since, now)
    return now - since > Self.patience
  }

  private func ends(with chord: [Stroke], within time: Duration, _ now: Duration) -> Bool {
    let last = heard.suffix(chord.count)
    guard last.map(\.stroke) == chord, let first = last.first else { return false }
    return now - first.at <= time
  }
}
