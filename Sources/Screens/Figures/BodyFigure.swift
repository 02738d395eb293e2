import Assessment
import Console
import Journey

/// A part of the body as it is drawn.
enum BodyPart: Hashable, Sendable {
  /// A region of the map on one side.
  case region(Place)
  /// Nothing that can be marked.
  case plain
}

/// The body from both sides, in a space from -10.5 to 10.5 across and from 0 to 40 down.
///
/// From behind, the person's left is on the left of the page. From the front it is on the
/// right, as the figure faces the reader.
enum BodyFigure {
  static func figure(_ view: BodyView) -> Figure<BodyPart> { view == .back ? back : front }

  static let back = Figure<BodyPart>(
    width: -10.5...10.5, height: 0...40,
    [(.plain, head)]
      + paired(leftIs: -1, arms + [("chest-band", chestFlank), ("abdomen-band", waistFlank)])
      + paired(leftIs: -1, backOfTrunk) + middle + paired(leftIs: -1, backOfLegs)
      + [(.region(Place("sacrum", .middle)), .ellipse(x: 0, y: 21.6, width: 1.8, height: 3))])

  static let front = Figure<BodyPart>(
    width: -10.5...10.5, height: 0...40,
    [(.plain, head), (.plain, .piece(top: 6, -1.8...1.8, bottom: 9, -2.7...2.7))]
      + [(.plain, .piece(top: 20, -5...5, bottom: 24.4, -5.5...5.5))]
      + paired(leftIs: 1, arms) + paired(leftIs: 1, frontOfTrunk + frontOfLegs))

  /// Gives shapes drawn on the right of the page to the side they show, and mirrors them.
  private static func paired(
    leftIs sign: Int, _ shapes: [(Region.ID, Shape)]
  ) -> [(BodyPart, Shape)] {
    let (onRight, onLeft): (Side, Side) = sign > 0 ? (.left, .right) : (.right, .left)
    return shapes.flatMap { id, shape in
      [
        (.region(Place(id, onRight)), shape), (.region(Place(id, onLeft)), shape.mirrored),
      ]
    }
  }

  private static let head = Shape.ellipse(x: 0, y: 3.3, width: 6.2, height: 6)
  private static let chestFlank = Shape.piece(top: 11, 3.6...5.4, bottom: 14.4, 3.4...5)
  private static let waistFlank = Shape.piece(top: 16.8, 3.3...4.6, bottom: 20.4, 3.4...5)

  private static let arms: [(Region.ID, Shape)] = [
    ("shoulder-arm", .ellipse(x: 5.6, y: 10.1, width: 4.1, height: 3.4)),
    ("shoulder-arm", .limb(x: 6.4, y: 10.8, width: 3.1, toX: 7.5, toY: 15.6, toWidth: 2.5)),
    ("forearm-little", .limb(x: 7.4, y: 16.6, width: 1.7, toX: 8.2, toY: 20.4, toWidth: 1.4)),
    ("forearm-thumb", .limb(x: 8.5, y: 16.4, width: 1.7, toX: 9.5, toY: 20.4, toWidth: 1.4)),
    ("hand", .ellipse(x: 9.2, y: 22.3, width: 2.7, height: 3.4)),
  ]

  private static let backOfTrunk: [(Region.ID, Shape)] = [
    ("neck", .piece(top: 5.6, 0.6...1.7, bottom: 8.6, 0.6...2.5)),
    ("upper-back", .piece(top: 8.6, 0.6...5, bottom: 11, 0.6...5.4)),
    ("upper-back", .piece(top: 11, 0.6...3.9, bottom: 13.8, 0.6...3.6)),
    ("mid-back", .piece(top: 13.8, 0.6...3.9, bottom: 17.2, 0.6...3.4)),
    ("lower-back", .piece(top: 17.2, 0.6...3.4, bottom: 20.4, 0.6...3.6)),
    ("buttock", .piece(top: 20.4, 0...5, bottom: 24.6, 0...5.6)),
    ("sacrum", .piece(top: 20.2, 0.6...1.8, bottom: 22.2, 0.6...1)),
  ]

  private static let middle: [(BodyPart, Shape)] = [
    (.region(Place("neck", .middle)), .piece(top: 5.6, -0.7...0.7, bottom: 8.6, -0.7...0.7)),
    (.region(Place("upper-back", .middle)), .piece(top: 8.6, -0.7...0.7, bottom: 13.8, -0.7...0.7)),
    (.region(Place("mid-back", .middle)), .piece(top: 13.8, -0.7...0.7, bottom: 17.2, -0.7...0.7)),
    (
      .region(Place("lower-back", .middle)), .piece(top: 17.2, -0.7...0.7, bottom: 20.4, -0.7...0.7)
    ),
  ]

  private static let backOfLegs: [(Region.ID, Shape)] = [
    ("thigh-outer", .limb(x: 4.6, y: 25, width: 2.1, toX: 4.3, toY: 30, toWidth: 1.6)),
    ("thigh-back", .limb(x: 2.6, y: 25.4, width: 3.9, toX: 2.7, toY: 30, toWidth: 3.4)),
    ("calf", .limb(x: 3, y: 32, width: 3.9, toX: 2.8, toY: 36.6, toWidth: 2.3)),
    ("foot-sole", .ellipse(x: 3.2, y: 38.6, width: 3.6, height: 2.4)),
  ]

  private static let frontOfTrunk: [(Region.ID, Shape)] = [
    ("face", .piece(top: 3, 0...2.4, bottom: 6, 0...1.6)),
    ("chest-band", .piece(top: 8.6, 0...5, bottom: 14.2, 0...4.8)),
    ("abdomen-band", .piece(top: 14.2, 0...4.7, bottom: 20.4, 0...4.9)),
    ("groin", .piece(top: 20.4, 1.4...5.1, bottom: 23, 0.5...2.1)),
  ]

  private static let frontOfLegs: [(Region.ID, Shape)] = [
    ("thigh-outer", .limb(x: 4.6, y: 25, width: 2.1, toX: 4.3, toY: 30, toWidth: 1.6)),
    ("thigh-front", .limb(x: 2.6, y: 25.2, width: 3.9, toX: 2.7, toY: 30.4, toWidth: 3.4)),
    ("shin-outer", .limb(x: 3.8, y: 32.2, width: 2.2, toX: 3.4, toY: 36.6, toWidth: 1.5)),
    ("shin-inner", .limb(x: 2.2, y: 32.2, width: 1.9, toX: 2.3, toY: 36.6, toWidth: 1.4)),
    ("foot-top", .ellipse(x: 3.2, y: 38.6, width: 3.6, height: 2.4)),
  ]

  /// The regions that are drawn a shade darker, so that neighbours can be told apart.
  static let shaded: Set<Region.ID> = [
    "neck", "mid-back", "buttock", "chest-band", "forearm-little", "thigh-outer", "calf",
    "hand", "abdomen-band", "shin-inner", "groin", "foot-top",
  ]
}
