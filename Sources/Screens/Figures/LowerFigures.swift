import Assessment
import Console

/// The legs, seen from behind.
enum LegsFigure {
  enum Part: Hashable, Sendable {
    case left, right, hips
  }

  static let figure = Figure<Part>(
    width: -6.5...6.5, height: 17...40,
    [(.hips, .piece(top: 17, -3.6...3.6, bottom: 20.4, -4.2...4.2))]
      + [(.hips, .piece(top: 20.4, -4.3...4.3, bottom: 25, -4.9...4.9))]
      + leg.map { (.right, $0) } + leg.map { (.left, $0.mirrored) })

  private static let leg: [Shape] = [
    .limb(x: 2.6, y: 25.4, width: 4.4, toX: 2.6, toY: 30.4, toWidth: 3.4),
    .limb(x: 2.6, y: 30.4, width: 3.2, toX: 2.5, toY: 36.6, toWidth: 2),
    .ellipse(x: 2.8, y: 38.4, width: 3.2, height: 2.6),
  ]
}

/// Hips and thighs from behind, with the area where a bicycle seat touches: no more than a sign.
enum SaddleFigure {
  enum Part: Hashable, Sendable {
    case saddle, body
  }

  static let figure = Figure<Part>(
    width: -7...7, height: 12...34,
    [
      (.body, .piece(top: 12, -3.9...3.9, bottom: 16, -3.6...3.6)),
      (.body, .piece(top: 16, -3.6...3.6, bottom: 22, -5.2...5.2)),
      (.body, .piece(top: 22, -5.2...5.2, bottom: 25.4, -5.2...5.2)),
      (.body, .limb(x: 2.9, y: 25.4, width: 4.7, toX: 3, toY: 34, toWidth: 3.8)),
      (.body, .limb(x: -2.9, y: 25.4, width: 4.7, toX: -3, toY: 34, toWidth: 3.8)),
      (.saddle, .ellipse(x: 0, y: 22.6, width: 4.6, height: 4.4)),
      (.saddle, .piece(top: 22.6, -2.3...2.3, bottom: 28.6, -1.4...1.4)),
    ])
}
