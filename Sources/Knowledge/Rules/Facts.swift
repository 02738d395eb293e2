import Assessment

/// What follows from several answers and is spoken of in more than one rule.
enum Facts {
  static let bladderBowelChange = Fact(
    "bladder-bowel-change", "control or feeling of bladder or bowel has changed",
    when: either(
      Bladder.hardToStartOrNumb, Bladder.leaking, Bladder.cannotPee, Bowel.lostControlOrFeeling))

  static let bladderBowelNew = Fact(
    "bladder-bowel-new", "control or feeling of bladder or bowel has changed, and that may be new",
    when: either(
      Bladder.cannotPee, every(bladderBowelChange, not(BladderBowelTiming.longStandingSame))))

  static let anyBladderChange = Fact(
    "any-bladder-change", "something may have changed with the bladder, however little",
    when: either(bladderBowelChange, Bladder.moreOftenOnly, Bladder.unsure))

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

  static let sightChanged = Fact(
    "sight-changed", "one eye is blurred or blind, or sight is double",
    when: either(EyesAndEpisodes.oneEyeVisionLoss, EyesAndEpisodes.doubleVision))

  /// Face, arm and leg on one side, or two of face, sight and balance: the back of the brain does
  /// not always show on one side (BE-FAST).
  static let strokeSigns = Fact(
    "stroke-signs", "there are signs that can come from the brain",
    when: either(
      oneSideTwo, HandsArms.oneArmWeak,
      atLeast(2, marked(.face), sightChanged, WalkingBalance.unsteadyNew)))

  static let unsteady = Fact(
    "unsteady", "walking is unsteady",
    when: either(WalkingBalance.unsteadyNew, WalkingBalance.unsteadyGradual))

  static let band = Fact(
    "band", "a band or a numb line goes round the body",
    when: either(Sensation.tightBand, bandOnMap))

  static let legsBoth = Fact(
    "legs-both", "both legs are affected",
    when: either(LegsAffected.bothLegs, LegsAffected.oneThenBoth, legsBothOnMap))

  static let legsNotBoth = Fact(
    "legs-not-both", "no more than one leg is affected",
    when: every(either(LegsAffected.none, LegsAffected.oneLeg), not(legsBothOnMap)))

  static let legMaybe = Fact(
    "leg-maybe", "a leg may be affected",
    when: either(LegsAffected.oneLeg, LegsAffected.unsure, legsBoth, legLeft, legRight))

  static let lowDown = Fact(
    "low-down", "low back, buttocks, legs or the area between them are affected",
    when: either(legMaybe, saddleOnMap, marked(.lowerBack, .sacrum, .buttock)))

  static let anyLimb = Fact(
    "any-limb", "an arm or a leg is affected",
    when: either(
      LegsAffected.oneLeg, legsBoth, anyWeak, HandsArms.clumsyHands, legLeft, legRight, armLeft,
      armRight))

  /// What the spinal cord or many of its nerves do when something presses on them.
  static let nerveSigns = Fact(
    "nerve-signs", "there are signs of the spinal cord or its nerves",
    when: either(
      anyWeak, legsBoth, armsBoth, HandsArms.clumsyHands, WalkingBalance.unsteadyNew, band,
      SaddleFeeling.new, bladderBowelNew))

  /// Not sure counts as pain.
  static let painFelt = Fact(
    "pain-felt", "there may be pain that gets in the way",
    when: either(Pain.moderate, Pain.severe, Pain.worstEver, Pain.unsure))

  static let anyPain = Fact(
    "any-pain", "there may be pain", when: either(Pain.mild, painFelt))

  /// Germs reach the spine more easily with these.
  static let infectionRisk = Fact(
    "infection-risk", "germs may reach the spine more easily",
    when: either(
      HealthRisks.weakImmune, HealthRisks.injectedDrugs, HealthRisks.spineProcedure))

  /// An age that was not told may be this one.
  static let fiftyOrOver = Fact(
    "fifty-or-over", "the age may be 50 or over",
    when: either(AgeBand.from50To59, AgeBand.from60To69, AgeBand.from70, AgeBand.unsure))
}
