import Assessment
import Figures
import Wording

/// The drawings that sections and questions show.
extension Drawing {
  /// The spine from the left side, with the cord behind it and two roots that leave it.
  static let nerveRoot = Drawing(
    "nerve-root",
    Figure<Tone>(
      width: 0...20, height: 0...18,
      [
        (.body, .piece(top: 0, 1...8, bottom: 4, 1...8)),
        (.kin, .piece(top: 4, 1.6...7.4, bottom: 7, 1.6...7.4)),
        (.body, .piece(top: 7, 1...8, bottom: 11, 1...8)),
        (.kin, .piece(top: 11, 1.6...7.4, bottom: 14, 1.6...7.4)),
        (.body, .piece(top: 14, 1...8, bottom: 18, 1...8)),
        (.focus, .piece(top: 0, 10...12, bottom: 18, 10...12)),
        (.focus, .limb(x: 11, y: 4.5, width: 1.2, toX: 18.5, toY: 8.5, toWidth: 1)),
        (.focus, .limb(x: 11, y: 11.5, width: 1.2, toX: 18.5, toY: 15.5, toWidth: 1)),
      ]),
    legend: [.init(.body, "bone of the spine"), .init(.kin, "disc"), .init(.focus, "nerve")])

  /// A disc from nearby, whose soft centre has come through and touches a nerve.
  static let slippedDisc = Drawing(
    "slipped-disc",
    Figure<Tone>(
      width: 0...20, height: 0...18,
      [
        (.body, .piece(top: 0, 0.5...9, bottom: 5, 0...9.5)),
        (.kin, .piece(top: 6, 0...9.8, bottom: 12, 0...9.8)),
        (.body, .piece(top: 13, 0...9.5, bottom: 18, 0.5...9)),
        (.chosen, .ellipse(x: 5.5, y: 9, width: 7, height: 3.2)),
        (.chosen, .limb(x: 8, y: 9, width: 2.6, toX: 11.8, toY: 9, toWidth: 3)),
        (.focus, .piece(top: 0, 13.2...15, bottom: 18, 13.2...15)),
        (.focus, .limb(x: 14, y: 8.5, width: 1.6, toX: 19.2, toY: 13.5, toWidth: 1.2)),
      ]),
    legend: [
      .init(.body, "bone of the spine"), .init(.kin, "disc"), .init(.chosen, "soft centre"),
      .init(.focus, "nerve"),
    ])

  /// Legs and hands from the front, where the longest nerves end.
  static let stocking = Drawing(
    "stocking",
    Body.front.figure.cut(height: 20...40) { part in
      guard case .region(let place) = part else { return .body }
      let isFar = ["foot-top", "shin-inner", "shin-outer", "hand"].contains(place.region)
      return isFar ? .focus : .body
    },
    legend: [.init(.focus, "where it begins")])

  /// The trunk from behind, with a strip on its right side.
  static let strip = Drawing(
    "strip",
    Body.back.figure.cut(
      height: 5...24, and: [(.focus, .piece(top: 12, 0.7...4.6, bottom: 15, 0.7...4.2))]
    ) { part in
      if case .region(let place) = part, place.side == .middle { .shade } else { .body }
    },
    legend: [.init(.focus, "one strip, on one side")])

  /// Hips and thighs from behind, with the area where a bicycle seat touches: no more than a sign.
  static let saddle = Drawing(
    "saddle",
    Figure<Tone>(
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
        ]),
    rows: 20, legend: [.init(.focus, "where a seat touches")])

  private static let leg: [Shape] = [
    .ellipse(x: 2.45, y: 22.4, width: 5.4, height: 7),
    .limb(x: 2.6, y: 24.4, width: 5.1, toX: 2.5, toY: 34, toWidth: 3.3),
  ]
}
