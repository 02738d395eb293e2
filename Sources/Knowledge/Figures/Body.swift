import Assessment
import Figures

/// The body from both sides, in a space from -10.5 to 10.5 across and from 0 to 40 down.
enum Body {
  static let figure = BodyFigure(first: .back, back: back, front: front)

  static let back = BodyFigure.Face(
    Figure(
      width: -10.5...10.5, height: 0...40,
      skull.map { (.hair, $0) } + paired(leftIs: -1, arms + backOfTrunk) + spine
        + paired(leftIs: -1, backOfLegs)),
    // The spine stands out from the back on both sides of it.
    shaded: shaded(
      [
        "shoulder-arm", "mid-back", "abdomen-band", "buttock", "forearm-little", "thigh-outer",
        "calf",
      ], middle: ["neck", "upper-back", "lower-back"]),
    middle: ["neck", "upper-back", "mid-back", "lower-back", "sacrum"], around: behind)

  static let front = BodyFigure.Face(
    Figure(
      width: -10.5...10.5, height: 0...40,
      skull.map { (.hair, $0) }
        + [
          (.plain, .piece(top: 5.4, -1.6...1.6, bottom: 8.2, -1.9...1.9)),
          (.plain, .piece(top: 7.8, -1.9...1.9, bottom: 8.8, -4.2...4.2)),
          (.plain, .piece(top: 20.2, -4.4...4.4, bottom: 24.4, -5...5)),
        ]
        + paired(leftIs: 1, arms + frontOfTrunk + frontOfLegs)
        + [1.45, -1.45].map { (.eye, .ellipse(x: $0, y: 3.9, width: 1, height: 0.9)) }),
    shaded: shaded([
      "shoulder-arm", "abdomen-band", "thigh-front", "shin-inner", "forearm-little", "foot-top",
    ]), around: inFront)

  /// Hair, these regions on both sides, and these in the middle.
  private static func shaded(
    _ regions: [Region.ID], middle: [Region.ID] = []
  ) -> Set<BodyFigure.Part> {
    Set(
      [.hair] + regions.flatMap { id in [Side.left, .right].map { .region(Place(id, $0)) } }
        + middle.map { .region(Place($0, .middle)) })
  }

  /// Gives shapes drawn on the right of the page to the side they show, and mirrors them.
  private static func paired(
    leftIs sign: Int, _ shapes: [(Region.ID, Shape)]
  ) -> [(BodyFigure.Part, Shape)] {
    let (onRight, onLeft): (Side, Side) = sign > 0 ? (.left, .right) : (.right, .left)
    return shapes.flatMap { id, shape in
      [
        (.region(Place(id, onRight)), shape), (.region(Place(id, onLeft)), shape.mirrored),
      ]
    }
  }

  private static let skull: [Shape] = [
    .piece(top: 0.4, -1.4...1.4, bottom: 1.8, -2.7...2.7),
    .piece(top: 1.8, -2.7...2.7, bottom: 4.4, -2.65...2.65),
    .piece(top: 4.4, -2.65...2.65, bottom: 6.2, -1.5...1.5),
  ]

  private static let arms: [(Region.ID, Shape)] = [
    ("shoulder-arm", .ellipse(x: 5.2, y: 10.5, width: 4.2, height: 3.8)),
    ("shoulder-arm", .limb(x: 6.2, y: 11.2, width: 3, toX: 7.3, toY: 16.4, toWidth: 2.3)),
    ("forearm-little", .limb(x: 7.2, y: 17.2, width: 1.7, toX: 8.1, toY: 20.8, toWidth: 1.2)),
    ("forearm-thumb", .limb(x: 8.2, y: 16.8, width: 1.7, toX: 9.1, toY: 20.8, toWidth: 1.2)),
    ("hand", .ellipse(x: 9, y: 22.7, width: 2.7, height: 3.7)),
  ]

  private static let backOfTrunk: [(Region.ID, Shape)] = [
    ("neck", .piece(top: 5.4, 0.6...1.6, bottom: 8.2, 0.6...1.9)),
    ("neck", .piece(top: 7.8, 0.6...1.9, bottom: 8.8, 0.6...4.2)),
    ("upper-back", .piece(top: 8.8, 0.6...4.6, bottom: 10.4, 0.6...5)),
    ("upper-back", .piece(top: 10.4, 0.6...5, bottom: 13.6, 0.6...4.5)),
    ("mid-back", .piece(top: 13.6, 0.6...4.5, bottom: 17, 0.6...3.8)),
    ("lower-back", .piece(top: 17, 0.6...3.8, bottom: 20.2, 0.6...4.2)),
    ("chest-band", .piece(top: 12.4, 3.7...5.2, bottom: 15.8, 3.2...4.3)),
    ("abdomen-band", .piece(top: 17, 2.9...4.3, bottom: 20.2, 3.2...4.7)),
    ("buttock", .piece(top: 20.2, 0...4.4, bottom: 22.6, 0...5)),
    ("buttock", .ellipse(x: 2.5, y: 22.7, width: 5, height: 4.6)),
    ("sacrum", .piece(top: 20.2, 0.6...2.3, bottom: 22.6, 0.6...1.2)),
  ]

  private static let spine: [(BodyFigure.Part, Shape)] = [
    ("neck", 5.4, 8.8), ("upper-back", 8.8, 13.6), ("mid-back", 13.6, 17),
    ("lower-back", 17, 20.2), ("sacrum", 20.2, 23.2),
  ].map { id, top, bottom in
    (
      .region(Place(id, .middle)), .piece(top: top, -0.7...0.7, bottom: bottom, -0.7...0.7)
    )
  }

  private static let outerThigh: (Region.ID, Shape) = (
    "thigh-outer", .limb(x: 4.1, y: 24.2, width: 2.2, toX: 3.6, toY: 29.6, toWidth: 1.6)
  )

  private static let backOfLegs: [(Region.ID, Shape)] = [
    outerThigh,
    ("thigh-back", .limb(x: 2.4, y: 25, width: 4, toX: 2.4, toY: 30.4, toWidth: 2.9)),
    ("calf", .limb(x: 2.5, y: 32.6, width: 3.3, toX: 2.4, toY: 34.2, toWidth: 2.9)),
    ("calf", .limb(x: 2.4, y: 31, width: 2.7, toX: 2.4, toY: 37.2, toWidth: 1.7)),
    ("foot-sole", .limb(x: 2.5, y: 38.4, width: 1.8, toX: 3.1, toY: 39.2, toWidth: 1.7)),
  ]

  private static let frontOfTrunk: [(Region.ID, Shape)] = [
    ("face", .piece(top: 2.5, 0...2.7, bottom: 4.6, 0...2.65)),
    ("face", .piece(top: 4.6, 0...2.6, bottom: 6.2, 0...1.5)),
    ("chest-band", .piece(top: 8.8, 0...4.6, bottom: 10.4, 0...5)),
    ("chest-band", .piece(top: 10.4, 0...5, bottom: 14.6, 0...4.4)),
    ("abdomen-band", .piece(top: 14.6, 0...4.4, bottom: 17, 0...3.8)),
    ("abdomen-band", .piece(top: 17, 0...3.8, bottom: 20.2, 0...4.4)),
  ]

  private static let frontOfLegs: [(Region.ID, Shape)] = [
    outerThigh,
    ("thigh-front", .limb(x: 2.4, y: 25, width: 4, toX: 2.4, toY: 30.4, toWidth: 2.9)),
    ("groin", .piece(top: 20.2, 1.7...4.5, bottom: 23.2, 0.2...2.4)),
    ("shin-outer", .limb(x: 3.1, y: 31.8, width: 1.9, toX: 2.9, toY: 37, toWidth: 1.2)),
    ("shin-inner", .limb(x: 1.8, y: 31.8, width: 1.8, toX: 1.9, toY: 37, toWidth: 1.1)),
    ("foot-top", .limb(x: 2.5, y: 38.4, width: 1.9, toX: 3.2, toY: 39.2, toWidth: 1.8)),
  ]
}
