import Assessment

/// The complete harmless patterns, the only things that hold a rule back.
///
/// Each is made of answers that were given: what was not asked never calms, and nor does “not
/// sure”. None holds beside a treated neck or a fall, or with a change of pee, poo, face, speech
/// or strength, but where it says so.
enum CalmingPatterns {
  /// A limb or seat that went to sleep and woke again.
  static let pressedAndClear = Fact(
    "pressed-and-clear", "it went to sleep in one position, and is right soon after moving",
    when: every(
      Course.clears, Before.pressed, StrengthNow.none, privateClear, not(Spread.climbs),
      not(Facts.dangerAfterAll)))

  /// The mouth and both hands tingle with fast breathing, and that passes.
  static let panic = Fact(
    "panic", "both hands or the lips tingle with fast breathing, and that passes",
    when: every(
      either(Course.clears, Course.gone, Course.comesAndGoes, Course.jumps),
      either(MouthAndHands.fastBreath, every(Before.breathHeatCold, SameBefore.panic)),
      strengthAsBefore, privateCalm, not(PositionEffect.effort),
      not(MouthAndHands.crampsLock), not(OtherHealth.thyroidLow), not(OtherHealth.specialCare),
      healthTold, not(Facts.brainStem), not(Facts.sightChanged)))

  /// The same in somebody who was told what it is.
  static let namedPanic = Fact(
    "named-panic", "it is the panic that was named before",
    when: every(panic, SameBefore.panic))

  /// A tingle that crept along and went, as in earlier migraines.
  static let aura = Fact(
    "aura", "it crept along and went, as in earlier migraines",
    when: every(
      Onset.crept, SameBefore.migraine, either(Course.gone, Course.clears, Course.comesAndGoes),
      StrengthNow.none, privateClear, not(HeadSigns.newHeadPain), not(Facts.brainStem),
      either(AgeBand.under16, AgeBand.from16To29, AgeBand.from30To49), healthTold))

  /// Both feet or hands alike for long, with a reason that is known.
  static let socks = Fact(
    "socks", "hands or feet have been the same for over 6 weeks, and all else is well",
    when: every(
      Duration.over6Weeks,
      either(Course.clears, Course.steady, Course.comesAndGoes, Course.improving),
      either(WhatIsNew.nothing, WhatIsNew.weeksSteady), not(Facts.somethingNew),
      not(WhatIsNew.newPain), strengthAsBefore, privateClear, not(Facts.bandFelt),
      not(IllNow.weightLoss)))

  /// Nerves that tingle with cold only, from a treatment for cancer.
  static let coldOnly = Fact(
    "cold-only", "it comes only with cold things since a treatment, and goes",
    when: every(
      Medicines.nerveMedicines, Course.clears, Before.breathHeatCold, StrengthNow.none,
      privateClear))

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
      either(TryIt.fine, Course.clears, not(Facts.legMaybe)), privateClear, not(Spread.climbs),
      not(Facts.bandFelt)))

  /// An old illness with a name, and nothing about it is new.
  static let oldSigns = Fact(
    "old-signs", "it has been so for months or years, has a name, and nothing is new",
    when: every(
      WhatIsNew.nothing, not(Course.fastWorse), not(Spread.climbs), not(Spread.line),
      either(
        OtherHealth.oldCord, SameBefore.knownSpine, SameBefore.knownMs, SameBefore.nerveDamage,
        SameBefore.otherNamed, Duration.over6Weeks)))

  /// It wanders, or zaps, and nothing stays.
  static let wandering = Fact(
    "wandering", "it jumps about or zaps, and no place stays changed",
    when: every(
      either(
        Course.jumps, every(Onset.zaps, either(Course.gone, Course.comesAndGoes, Course.clears))),
      StrengthNow.none, privateCalm, not(Spread.climbs)))

  /// Pain or tiredness, and no weakness: the legs obey.
  static let notWeakness = Fact(
    "not-weakness", "the legs hurt or tire, and obey when tried",
    when: every(
      either(TryIt.fine, TryIt.hurtsButObeys, TryIt.notLastYear), not(Onset.sudden),
      not(Before.bigBlow), not(Before.smallFall)))

  /// A muscle that was strained.
  static let strain = Fact(
    "strain", "it came with lifting, sport or coughing, in one limb, and the legs obey",
    when: every(
      Before.strain, Facts.legsNotBoth, StrengthNow.none, privateClear,
      either(TryIt.fine, TryIt.hurtsButObeys, not(Facts.legMaybe))))

  /// A small fall on one limb, over at once.
  static let smallFall = Fact(
    "small-fall", "a small fall, one limb, and it has gone",
    when: every(
      either(Course.gone, Course.clears, Course.improving), not(Facts.twoLimbs),
      StrengthNow.none, privateClear, healthTold, not(AgeBand.from70), not(AgeBand.from60To69)))

  /// An ache that a movement brings on each time.
  static let movementAche = Fact(
    "movement-ache", "one movement brings it on each time, for more than a day",
    when: every(
      either(
        Duration.under2Weeks, Duration.twoToSixWeeks, Duration.over6Weeks),
      StrengthNow.none, not(PositionEffect.effort),
      either(Pain.none, Pain.mild, Pain.moderate, Pain.severe), privateClear,
      not(Facts.twoLimbs), not(Facts.legMaybe)))

  /// The same, and it gets better.
  static let fadingAche = Fact(
    "fading-ache", "one movement brings it on each time, and it gets better or goes",
    when: every(movementAche, either(Course.clears, Course.improving, Course.gone)))

  /// A child who plays, runs, eats and uses the toilet as always.
  static let childWell = Fact(
    "child-well", "the child plays, runs, eats and uses the toilet as always",
    when: every(ChildStopped.none, either(Course.clears, Course.gone, Course.comesAndGoes)))

  /// Only the front, since a long ride, better each day, and all else is well.
  static let ride = Fact(
    "ride", "only the front is numb since a long ride, and all else is well",
    when: every(
      either(Before.pressed, Duration.over6Weeks), PeeAndPoo.none, StrengthNow.none,
      not(Facts.legMaybe), not(marked(.lowerBack, .sacrum, .saddleAnus))))

  /// Pain that moving brings and lying still takes away: a bone or a muscle of the back.
  ///
  /// It is an emergency all the same, unless it fits a spasm.
  static let mechanicalPain = Fact(
    "mechanical-pain", "the pain comes on moving, is not the worst ever, and no limb is affected",
    when: every(
      TearingCheck.lookAlike, not(Pain.worstEver),
      not(PositionEffect.effort), not(HealthRisks.aortaRisk), not(HealthRisks.unsure),
      not(Facts.anyLimb), not(Facts.fever), not(IllNow.veryIll)))

  /// Pressing or moving brings it on, as it has for months.
  static let oldAche = Fact(
    "old-ache", "it has been so for months, and effort does not bring it on",
    when: every(oldSigns, Duration.over6Weeks, not(PositionEffect.effort)))

  /// A back that locked a short while ago, in somebody who is well otherwise.
  static let freshBackPain = Fact(
    "fresh-back-pain", "only the back, for less than two weeks, and all else is well",
    when: every(spasm, Facts.within2Weeks, Facts.backOnly, StrengthNow.none))

  /// A spasm that comes on moving and goes on lying still.
  static let spasm = Fact(
    "spasm", "it comes on moving and goes on lying still, with nothing else",
    when: every(
      strengthAsBefore, privateClear, not(Pain.worstEver), not(Facts.sixtyOrOver),
      not(AgeBand.unsure), healthTold, not(Facts.twoLimbs), not(PositionEffect.effort),
      not(Facts.fever)))

  /// Rest or a position brings it and moving takes it away: evening legs among others.
  static let clearsByMoving = Fact(
    "clears-by-moving", "it goes completely when the person moves, and all else is well",
    when: every(
      Course.clears, StrengthNow.none, privateClear, not(Facts.bandFelt), not(Spread.climbs)))

  /// A tablet that is known to tingle on both sides.
  static let tabletTingle = Fact(
    "tablet-tingle", "a tablet that can tingle, on and off, and all else is well",
    when: every(
      Medicines.tingleTablets,
      either(Course.comesAndGoes, Course.clears, Course.improving, Course.gone), StrengthNow.none,
      SaddleFeeling.no, not(Facts.peeTrouble), not(Facts.toiletUnsure), not(Spread.climbs),
      either(TryIt.fine, not(Facts.legMaybe)), not(Facts.bandFelt)))

  /// Fingers that were pressed on handlebars or the like, and nothing below the arms.
  static let handlebars = Fact(
    "handlebars", "the hands were pressed, and nothing below the arms is affected",
    when: every(
      Before.pressed, Facts.nothingBelow, PrivateCard.none, not(marked(.face)),
      not(StrengthNow.unsteady), not(Facts.legTick), not(Facts.brainStem)))

  /// Old feelings of known MS that come in the heat and go in the cool.
  static let msHeat = Fact(
    "ms-heat", "old feelings of known MS came with heat and went",
    when: every(
      SameBefore.knownMs, Before.breathHeatCold,
      either(Course.gone, Course.clears, Course.comesAndGoes), StrengthNow.none, privateClear,
      not(Facts.somethingNew), not(IllNow.burningPee), not(Facts.fever), not(Spread.line),
      not(Spread.hotCold), not(Spread.climbs)))

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
      privateClear,
      not(Facts.bandFelt)))

  /// An old cord injury or spina bifida, and nothing is new.
  static let oldCord = Fact(
    "old-cord", "an old injury of the cord, and nothing is new",
    when: every(WhatIsNew.nothing, OtherHealth.oldCord))

  /// An old illness that has a name, and nothing is new.
  static let oldNamed = Fact(
    "old-named", "it was named, and nothing is new",
    when: every(
      WhatIsNew.nothing,
      either(
        OtherHealth.oldCord, SameBefore.knownSpine, SameBefore.knownMs, SameBefore.nerveDamage,
        SameBefore.otherNamed)))

  /// Fingers or toes go white in the cold and come back.
  static let whiteHands = Fact(
    "white-hands", "cold, heat or fast breathing brings it, and all is well again after",
    when: every(
      Before.breathHeatCold, either(Course.clears, Course.gone, Course.comesAndGoes),
      StrengthNow.none, privateClear,
      either(LimbTemperature.same, LimbTemperature.onlyInCold, Course.clears)))

  /// Hands that tingle at night and wake again on shaking.
  static let nightHands = Fact(
    "night-hands", "the hands tingle in one position, and clear soon after moving",
    when: every(Course.clears, StrengthNow.none, privateClear, not(Facts.legsBoth)))

  /// The same, below the elbow.
  static let handsOnly = Fact(
    "hands-only", "the hands tingle in one position and clear, and the shoulder is well",
    when: every(nightHands, not(marked(.shoulderArm))))

  /// Sun, heat or a cream on the skin of the back.
  static let heatCream = Fact(
    "heat-cream", "heat, sun, cold or a cream set it off, and it is not in face or arms only",
    when: every(
      Before.breathHeatCold, StrengthNow.none, privateClear, not(Facts.oneSideTwo),
      not(marked(.face)), not(Facts.bandFelt)))

  /// Burnt skin that prickles, sometimes more than anything.
  static let sunburn = Fact(
    "sunburn", "the skin was burnt, by sun or heat, less than two weeks ago, and all else is well",
    when: every(heatCream, Skin.otherRash, Facts.within2Weeks, IllNow.none, healthTold))

  /// An itch that has been there for long.
  static let itch = Fact(
    "itch", "it itches on the back more than it hurts", when: every(Sensation.itch, Facts.backOnly))

  /// Hands and feet that tingle during a treatment, strong and steady on their feet.
  static let treatmentTingle = Fact(
    "treatment-tingle", "hands or feet tingle since a treatment, and legs and balance are well",
    when: every(
      Medicines.nerveMedicines, not(Facts.legTick), not(StrengthNow.unsteady), privateClear,
      not(Facts.bandFelt), not(PositionEffect.growing), not(PositionEffect.nightPain),
      either(StrengthNow.none, StrengthNow.oneHand, StrengthNow.bothHands),
      either(Pain.none, Pain.mild), not(Spread.climbs), not(Spread.otherLimb),
      not(Course.fastWorse)))

  /// Feet that get slowly worse over months, strong and well otherwise.
  static let slowFeet = Fact(
    "slow-feet", "feet that get slowly worse over weeks, and strength and all else are well",
    when: every(
      either(Duration.over6Weeks, every(Duration.twoToSixWeeks, not(Facts.armsBoth))),
      either(
        Course.clears, Course.slowWorse, Course.steady, Course.comesAndGoes, Course.improving),
      strengthAsBefore, privateClear, not(Facts.bandFelt),
      not(HealthRisks.cancer)))

  /// Nerves that were harmed by a treatment, steady and equal since.
  static let treatmentSteady = Fact(
    "treatment-steady", "hands or feet have been the same since a treatment",
    when: every(socks, Medicines.nerveMedicines))

  /// A named illness, as always.
  static let namedUnchanged = Fact(
    "named-unchanged", "the illness was named, and this is as always",
    when: every(
      either(
        SameBefore.migraine, SameBefore.otherNamed, SameBefore.panic, SameBefore.knownMs,
        SameBefore.knownSpine),
      not(Facts.somethingNew), not(WhatIsNew.newPain),
      either(Course.clears, Course.gone, Course.comesAndGoes), privateClear))

  /// The same, where moving takes it away.
  static let childClears = Fact(
    "child-clears", "the child is as always, and moving takes it away",
    when: every(ChildStopped.none, Course.clears))

  /// Strong, or no worse than last year.
  static let strengthAsBefore: Condition = either(
    StrengthNow.none, TryIt.fine, TryIt.hurtsButObeys, TryIt.notLastYear)

  /// All is well where one sits, and with pee and poo; or none of the four things is new.
  static let privateClear = Fact(
    "private-clear", "all is well where one sits, and with pee and poo",
    when: either(
      every(
        either(
          SaddleFeeling.no, SaddleFeeling.onlySitting, SaddleFeeling.soreOnly,
          every(either(SaddleFeeling.unsure, SaddleFeeling.ratherNot), PrivateCard.none)),
        either(
          PeeAndPoo.none,
          every(either(PeeAndPoo.unsure, PeeAndPoo.ratherNot), PrivateCard.none)),
        not(SexualFeeling.newChange)),
      every(Facts.nothingBelow, PrivateCard.none)))

  /// The same, and going more often is let pass.
  static let privateCalm = Fact(
    "private-calm", "all is well where one sits, and pee and poo are felt and held",
    when: either(
      privateClear,
      every(
        SaddleFeeling.no, PeeAndPoo.changedButFelt, not(Facts.peeTrouble),
        not(SexualFeeling.newChange))))

  /// None of the illnesses that make the same signs more urgent.
  private static let healthTold: Condition = HealthRisks.none.asCondition
}
