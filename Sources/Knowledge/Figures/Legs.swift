import Assessment
import Figures

/// The legs, seen from behind: those affected from the start, and the one that came later.
enum Legs {
  static let none = drawing("legs")
  static let one = drawing("one-leg", left: .chosen)
  static let both = drawing("both-legs", left: .chosen, right: .chosen)
  static let oneThenBoth = drawing("one-leg-then-both", left: .chosen, right: .focus)

  private static func drawing(
    _ id: Drawing.ID, left: Tone = .body, right: Tone = .body
  ) -> Drawing {
    Drawing(
      id,
      Figure(
        width: -6.5...6.5, height: 17...40,
        [
          (.body, .piece(top: 17, -3.8...3.8, bottom: 20.2, -4.3...4.3)),
          (.body, .piece(top: 20.2, -4.4...4.4, bottom: 24.4, -5...5)),
        ] + leg.map { (right, $0) } + leg.map { (left, $0.mirrored) }),
      rows: 24)
  }

  private static let leg: [Shape] = [
    .limb(x: 2.7, y: 25, width: 4.6, toX: 2.5, toY: 30.6, toWidth: 3),
    .limb(x: 2.5, y: 32.6, width: 3.3, toX: 2.4, toY: 34.2, toWidth: 2.9),
    .limb(x: 2.4, y: 31, width: 2.7, toX: 2.4, toY: 37.2, toWidth: 1.7),
    .limb(x: 2.5, y: 38.4, width: 1.8, toX: 3.1, toY: 39.2, toWidth: 1.7),
  ]

}
