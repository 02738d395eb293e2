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
    "one-side-two", "two of face, arm, trunk and leg are affected on the same side",
    when: either(
      atLeast(
        2, marked(.face, on: .left), armLeft, legLeft,
        marked(.chestBand, .abdomenBand, on: .left)),
      atLeast(
        2, marked(.face, on: .right), armRight, legRight,
        marked(.chestBand, .abdomenBand, on: .right))))

  static let armMarked = Fact(
    "arm-marked", "an arm is marked", when: either(armLeft, armRight))

  static let armAndLeg = Fact(
    "arm-and-leg", "an arm and a leg are affected",
    when: every(armMarked, either(legLeft, legRight, LegsAffected.oneLeg)))

  /// More than one limb: both legs, both arms, or an arm and a leg.
  static let twoLimbs = Fact(
    "two-limbs", "two limbs are affected", when: either(legsBoth, armsBoth, armAndLeg))

  /// What jumps about, or comes and goes in hands or lips too with tablets that do that, does not
  /// come from the nerves of the legs.
  static let notTheLegsAlone = Fact(
    "not-the-legs-alone",
    "it jumps about, or comes and goes in hands or lips as well with a tablet that can tingle",
    when: every(
      either(
        Course.jumps,
        every(
          either(Course.clears, Course.comesAndGoes), either(armsBoth, marked(.face)),
          Medicines.tingleTablets)),
      not(strengthTick), not(tryFailed), not(Spread.climbs), not(peeTrouble)))

  /// Only the face, an arm or a hand: then the private questions are four things on one card.
  static let aboveOnly = Fact(
    "above-only", "only the face or the arms are affected",
    when: every(either(marked(.face), armMarked), nothingBelow))

  /// Nothing below the neck is marked but arms.
  static let nothingBelow = Fact(
    "nothing-below", "neither back nor trunk nor legs are marked",
    when: not(anyPlace(of: [.back, .trunk, .leg, .saddle])))

  static let backOnly = Fact(
    "back-only", "only the back or the neck is affected",
    when: every(
      not(anyPlace(of: [.head, .arm, .trunk, .saddle])), not(marked(.buttock)), not(legMaybe)))

  private static func anyPlace(of groups: Set<Region.Group>) -> Condition {
    .either(
      Regions.all.filter { groups.contains($0.group) }.flatMap { region in
        region.sides.map { .has(.place(region.id, $0)) }
      })
  }

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
