import Assessment
import Console

/// The legs, seen from behind.
enum LegsFigure {
  enum Part: Hashable, Sendable {
    case left, right, hips
  }

  static let figure = Figure<Part>(
    width: -6.5...6.5, height: 17...40,
    [
      (.hips, .piece(top: 17, -3.8...3.8, bottom: 20.2, -4.3...4.3)),
      (.hips, .piece(top: 20.2, -4.4...4.4, bottom: 24.4, -5...5)),
    ]
      + leg.map { (.right, $0) } + leg.map { (.left, $0.mirrored) })

  private static let leg: [Shape] = [
    .limb(x: 2.7, y: 25, width: 4.6, toX: 2.5, toY: 30.6, toWidth: 3),
    .limb(x: 2.5, y: 32.6, width: 3.3, toX: 2.4, toY: 34.2, toWidth: 2.9),
    .limb(x: 2.4, y: 31, width: 2.7, toX: 2.4, toY: 37.2, toWidth: 1.7),
    .limb(x: 2.5, y: 38.4, width: 1.8, toX: 3.1, toY: 39.2, toWidth: 1.7),
  ]
}

/// Hips and thighs from behind, with the area where a bicycle seat touches: no more than a sign.
enum SaddleFigure {
  static let figure = Figure<Tone>(
    width: -8...8, height: 12...34,
    [
      (.body, .piece(top: 12, -3.9...3.9, bottom: 16.4, -3.3...3.3)),
      (.body, .piece(top: 16.4, -3.3...3.3, bottom: 20.6, -4.7...4.7)),
    ]
      + leg.map { (.body, $0) } + leg.map { (.body, $0.mirrored) }
      + [
        (.shade, .limb(x: 0, y: 20.2, width: 0.9, toX: 0, toY: 22.4, toWidth: 0.9)),
        (.focus, .ellipse(x: 0, y: 24, width: 3.6, height: 3.6)),
        (.focus, .piece(top: 24, -1.8...1.8, bottom: 28.5, -1.1...1.1)),
      ])

  private static let leg: [Shape] = [
    .ellipse(x: 2.45, y: 22.4, width: 5.4, height: 7),
    .limb(x: 2.6, y: 24.4, width: 5.1, toX: 2.5, toY: 34, toWidth: 3.3),
  ]
}
