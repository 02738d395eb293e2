import Assessment

/// What follows from the places that are marked on the map.
extension Facts {
  static let legLeft = Fact(
    "leg-left", "the left leg is marked", when: limbMarked(.leg, on: .left))
  static let legRight = Fact(
    "leg-right", "the right leg is marked", when: limbMarked(.leg, on: .right))
  static let armLeft = Fact(
    "arm-left", "the left arm is marked", when: limbMarked(.arm, on: .left))
  static let armRight = Fact(
    "arm-right", "the right arm is marked", when: limbMarked(.arm, on: .right))

  static let legsBothOnMap = Fact(
    "legs-both-on-map", "both legs are marked on the map", when: every(legLeft, legRight))

  static let armsBoth = Fact(
    "arms-both", "both hands or arms are affected", when: every(armLeft, armRight))

  static let buttocksBoth = Fact(
    "buttocks-both", "both buttocks are affected",
    when: every(marked(.buttock, on: .left), marked(.buttock, on: .right)))

  static let saddleOnMap = Fact(
    "saddle-map", "the area between the legs is marked",
    when: marked(.saddleInnerThighs, .saddleGenitals, .saddlePerineum, .saddleAnus))

  static let bandOnMap = Fact(
    "band-on-map", "a strip is marked right round the body",
    when: either(
      every(marked(.chestBand, on: .left), marked(.chestBand, on: .right)),
      every(marked(.abdomenBand, on: .left), marked(.abdomenBand, on: .right))))

  static let leftMarked = Fact(
    "left-marked", "a place on the left is marked", when: anywhere(on: .left))
  static let rightMarked = Fact(
    "right-marked", "a place on the right is marked", when: anywhere(on: .right))

  static let oneSided = Fact(
    "one-sided", "only one side of the body is affected",
    when: either(every(leftMarked, not(rightMarked)), every(rightMarked, not(leftMarked))))

  static let oneSideTwo = Fact(
    "one-side-two", "two of face, arm and leg are affected on the same side",
    when: either(
      atLeast(2, marked(.face, on: .left), armLeft, legLeft),
      atLeast(2, marked(.face, on: .right), armRight, legRight)))

  /// A buttock is no leg: one alone is the ordinary place of sciatica.
  private static func limbMarked(_ limb: Region.Group, on side: Side) -> Condition {
    .either(
      Regions.all.filter { $0.group == limb && $0.id != .buttock && $0.sides.contains(side) }
        .map { .has(.place($0.id, side)) })
  }

  private static func anywhere(on side: Side) -> Condition {
    .either(
      Regions.all.filter { $0.sides.contains(side) }.map { .has(.place($0.id, side)) })
  }
}
