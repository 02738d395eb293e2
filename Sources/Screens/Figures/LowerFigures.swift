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
    width: -8...8, height: 13...37,
    [
      (.body, .piece(top: 13, -3.8...3.8, bottom: 16.5, -3.2...3.2)),
      (.body, .piece(top: 16.5, -3.2...3.2, bottom: 21.5, -4.8...4.8)),
      (.body, .piece(top: 21.5, -4.8...4.8, bottom: 24.6, -5...5)),
      (.body, .limb(x: 2.9, y: 24.4, width: 4.3, toX: 2.7, toY: 31.5, toWidth: 3)),
      (.body, .limb(x: -2.9, y: 24.4, width: 4.3, toX: -2.7, toY: 31.5, toWidth: 3)),
      (.body, .limb(x: 2.7, y: 31.5, width: 2.8, toX: 2.7, toY: 37, toWidth: 2.6)),
      (.body, .limb(x: -2.7, y: 31.5, width: 2.8, toX: -2.7, toY: 37, toWidth: 2.6)),
      (.saddle, .ellipse(x: 0, y: 22.8, width: 4, height: 3.6)),
      (.saddle, .piece(top: 22.8, -2...2, bottom: 28, -1.3...1.3)),
    ])
}
