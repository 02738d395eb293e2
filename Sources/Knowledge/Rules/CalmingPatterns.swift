import Assessment

/// Harmless patterns that hold back what can wait: rules for the same day and for appointments.
///
/// Each is made of answers that were given: what was not asked never calms, and nor does “not
/// sure”. They lower no alarm: that is for ``SafeRows``.
enum CalmingPatterns {
  /// Where clothes or a strap press, and nowhere else.
  static let clothes = Fact(
    "clothes", "it is only where clothes or a strap press, and goes without them",
    when: every(
      Spread.clothesOnly, not(Spread.line), not(Spread.hotCold), not(Spread.climbs),
      StrengthNow.none))

  /// A patch that was pressed and gets better.
  static let pressedAndBetter = Fact(
    "pressed-and-better", "something pressed there, and it gets better",
    when: every(
      Before.pressed, either(Course.improving, Course.gone, Course.clears), StrengthNow.none,
      either(TryIt.fine, Course.clears, not(Facts.legMaybe)), Facts.privateClear,
      not(Spread.climbs),
      not(Facts.bandFelt)))

  /// It has been so for long, named or not.
  static let oldAndSame = Fact(
    "old-and-same", "it has been so for months or years, and nothing is new",
    when: either(
      SafeRows.oldSigns,
      every(
        Duration.over6Weeks, WhatIsNew.nothing, not(Course.fastWorse), not(Spread.climbs),
        not(Spread.line))))

  /// It wanders, or zaps, and nothing stays.
  static let wandering = Fact(
    "wandering", "it jumps about or zaps, and no place stays changed",
    when: every(
      either(
        Course.jumps, every(Onset.zaps, either(Course.gone, Course.comesAndGoes, Course.clears))),
      StrengthNow.none, Facts.privateCalm, not(Spread.climbs)))

  /// A muscle that was strained.
  static let strain = Fact(
    "strain", "it came with lifting, sport or coughing, in one limb, and the legs obey",
    when: every(
      Before.strain, Facts.legsNotBoth, StrengthNow.none, Facts.privateClear,
      either(TryIt.fine, TryIt.hurtsButObeys, not(Facts.legMaybe))))

  /// The same, and it gets better.
  static let fadingAche = Fact(
    "fading-ache", "one movement brings it on each time, and it gets better or goes",
    when: every(SafeRows.movementAche, either(Course.clears, Course.improving, Course.gone)))

  /// A back that locked a short while ago, in somebody who is well otherwise.
  static let freshBackPain = Fact(
    "fresh-back-pain", "only the back, for less than two weeks, and all else is well",
    when: every(SafeRows.spasm, Facts.within2Weeks, Facts.backOnly, StrengthNow.none))

  /// A tablet that is known to tingle on both sides.
  static let tabletTingle = Fact(
    "tablet-tingle", "a tablet that can tingle, on and off, and all else is well",
    when: every(
      Medicines.tingleTablets,
      either(
        Course.comesAndGoes, Course.clears, Course.jumps, Course.improving, Course.gone),
      StrengthNow.none, Facts.privateCalm, not(Spread.climbs),
      either(TryIt.fine, not(Facts.legMaybe)), not(Facts.bandFelt)))

  /// An arm that is sore after a jab.
  static let jabArm = Fact(
    "jab-arm", "only the upper arm that had the injection is affected",
    when: every(
      Before.needle, Facts.nothingBelow, PrivateCard.none,
      not(marked(.face, .hand, .forearmThumb, .forearmLittle)), not(Facts.legTick),
      not(StrengthNow.unsteady), not(StrengthNow.bothHands)))

  /// The other leg of a known bad disc, gone again.
  static let goneAgain = Fact(
    "gone-again", "a known spine, the other leg, and it has gone",
    when: every(
      SameBefore.knownSpine, either(Course.gone, Course.clears), StrengthNow.none, TryIt.fine,
      Facts.privateClear,
      not(Facts.bandFelt)))

  /// An old cord injury or spina bifida, and nothing is new.
  static let oldCord = Fact(
    "old-cord", "an old injury of the cord, and nothing is new",
    when: every(WhatIsNew.nothing, OtherHealth.oldCord))

  /// Known MS, and nothing is new: shocks and bands of years belong to it.
  static let oldMs = Fact(
    "old-ms", "it is known MS, and nothing is new",
    when: every(WhatIsNew.nothing, SameBefore.knownMs))

  /// An old illness that has a name, and nothing is new.
  static let oldNamed = Fact(
    "old-named", "it was named, and nothing is new",
    when: every(
      WhatIsNew.nothing,
      either(
        OtherHealth.oldCord, SameBefore.knownSpine, SameBefore.knownMs, SameBefore.nerveDamage,
        SameBefore.migraine, SameBefore.panic, SameBefore.otherNamed)))

  /// Hands and feet that slowly miss a vitamin: it should be looked at within days.
  static let slowWithoutB12 = Fact(
    "slow-without-b12", "it has grown slowly for months, with too little B12, and all else is well",
    when: every(
      OtherHealth.lowB12Risk, Duration.over6Weeks,
      either(Course.slowWorse, Facts.settled), Facts.strengthAsBefore, not(StrengthNow.unsteady),
      Facts.privateClear, not(Facts.bandFelt),
      not(IllNow.weightLoss)))

  /// Fingers or toes go white in the cold and come back.
  static let whiteHands = Fact(
    "white-hands", "cold, heat or fast breathing brings it, and all is well again after",
    when: every(
      Before.breathHeatCold, either(Course.clears, Course.gone, Course.comesAndGoes),
      StrengthNow.none, Facts.privateClear,
      either(LimbTemperature.same, LimbTemperature.onlyInCold, Course.clears)))

  /// Hands that tingle at night and wake again on shaking.
  static let nightHands = Fact(
    "night-hands", "the hands tingle in one position, and clear soon after moving",
    when: every(Course.clears, StrengthNow.none, Facts.privateClear, not(Facts.legsBoth)))

  /// The same, below the elbow.
  static let handsOnly = Fact(
    "hands-only", "the hands tingle in one position and clear, and the shoulder is well",
    when: every(nightHands, not(marked(.shoulderArm))))

  /// Sun, heat or a cream on the skin of the back.
  static let heatCream = Fact(
    "heat-cream", "heat, sun, cold or a cream set it off, and it is not in face or arms only",
    when: every(
      Before.breathHeatCold, StrengthNow.none, Facts.privateClear, not(Facts.oneSideTwo),
      not(marked(.face)), not(Facts.bandFelt)))

  /// Burnt skin that prickles, sometimes more than anything.
  static let sunburn = Fact(
    "sunburn", "the skin was burnt, by sun or heat, less than two weeks ago, and all else is well",
    when: every(heatCream, Skin.otherRash, Facts.within2Weeks, IllNow.none, Facts.noHealthRisk))

  /// An itch that has been there for long.
  static let itch = Fact(
    "itch", "it itches on the back more than it hurts", when: every(Sensation.itch, Facts.backOnly))

  /// The same, where moving takes it away.
  static let childClears = Fact(
    "child-clears", "the child is as always, and moving takes it away",
    when: every(ChildStopped.none, Course.clears))
}
