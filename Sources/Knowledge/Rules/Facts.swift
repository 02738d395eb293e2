import Assessment

/// What follows from several answers and is spoken of in more than one rule.
enum Facts {
  static let legsBothOnMap = Fact(
    "legs-both-on-map", "both legs are marked on the map",
    when: every(legMarked(on: .left), legMarked(on: .right)))

  static let legsBoth = Fact(
    "legs-both", "both legs are affected",
    when: either(LegsAffected.bothLegs, LegsAffected.oneThenBoth, legsBothOnMap))

  static let legsNotBoth = Fact(
    "legs-not-both", "no more than one leg is affected",
    when: every(
      either(LegsAffected.none, LegsAffected.oneLeg),
      either(Finding.nowhere, anythingMarked), not(legsBothOnMap)))

  static let buttocksBoth = Fact(
    "buttocks-both", "both buttocks are affected",
    when: every(marked(.buttock, on: .left), marked(.buttock, on: .right)))

  static let armsBoth = Fact(
    "arms-both", "both hands or arms are affected",
    when: every(armMarked(on: .left), armMarked(on: .right)))

  static let saddleOnMap = Fact(
    "saddle-map", "the area between the legs is marked",
    when: marked(.saddleInnerThighs, .saddleGenitals, .saddlePerineum, .saddleAnus))

  static let bandOnMap = Fact(
    "band-on-map", "a strip is marked right round the body",
    when: either(
      every(marked(.chestBand, on: .left), marked(.chestBand, on: .right)),
      every(marked(.abdomenBand, on: .left), marked(.abdomenBand, on: .right))))

  static let within2Weeks = Fact(
    "within-2-weeks", "it began in the last 2 weeks",
    when: either(Duration.under24h, Duration.under2Weeks))

  static let within6Weeks = Fact(
    "within-6-weeks", "it began in the last 6 weeks",
    when: either(within2Weeks, Duration.twoToSixWeeks))

  static let bladderBowelChange = Fact(
    "bladder-bowel-change", "control or feeling of bladder or bowel has changed",
    when: either(
      Bladder.hardToStartOrNumb, Bladder.leaking, Bladder.cannotPee, Bowel.lostControlOrFeeling))

  static let saddleUnsure = Fact(
    "saddle-unsure", "it is not sure whether saddle, bladder or bowel have changed",
    when: either(SaddleFeeling.unsure, Bladder.unsure, Bowel.unsure))

  static let legWeak = Fact(
    "leg-weak", "a leg is weak",
    when: either(
      LegStrength.oneLegWeak, LegStrength.footDrop, LegStrength.bothLegsWeak,
      LegStrength.cannotWalk))

  static let anyWeak = Fact(
    "any-weak", "a leg or an arm is weak", when: either(legWeak, HandsArms.oneArmWeak))

  static let lowDown = Fact(
    "low-down", "low back, buttocks, legs or the area between them are affected",
    when: either(
      LegsAffected.oneLeg, legsBoth, LegsAffected.unsure, saddleOnMap, legMarked(on: .left),
      legMarked(on: .right), marked(.lowerBack, .sacrum, .buttock)))

  static let anyLimb = Fact(
    "any-limb", "an arm or a leg is affected",
    when: either(
      LegsAffected.oneLeg, legsBoth, legWeak, HandsArms.oneArmWeak, HandsArms.clumsyHands,
      legMarked(on: .left), legMarked(on: .right), armMarked(on: .left), armMarked(on: .right)))

  static let oneSided = Fact(
    "one-sided", "only one side of the body is affected",
    when: either(
      every(markedAnywhere(on: .left), not(markedAnywhere(on: .right))),
      every(markedAnywhere(on: .right), not(markedAnywhere(on: .left)))))

  static let oneSideTwo = Fact(
    "one-side-two", "two of face, arm and leg are affected on the same side",
    when: either(twoMarked(on: .left), twoMarked(on: .right)))

  private static func twoMarked(on side: Side) -> Condition {
    atLeast(2, marked(.face, on: side), armMarked(on: side), legMarked(on: side))
  }

  private static func markedAnywhere(on side: Side) -> Condition {
    .either(Regions.all.map { marked($0.id, on: side) })
  }

  private static func legMarked(on side: Side) -> Condition {
    marked(
      .groin, .thighFront, .thighOuter, .thighBack, .shinInner, .shinOuter, .calf, .footTop,
      .footSole, on: side)
  }

  private static func armMarked(on side: Side) -> Condition {
    marked(.shoulderArm, .forearmThumb, .forearmLittle, .hand, on: side)
  }

  private static let anythingMarked: Condition = .either(
    Regions.all.map { marked($0.id) })
}
