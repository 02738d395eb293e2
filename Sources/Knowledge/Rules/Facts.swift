import Assessment

/// What follows from several answers and is spoken of in more than one rule.
enum Facts {
  // MARK: Danger signs

  /// Three or more danger signs need no second look: one of them would be enough.
  static let manyDangers = Fact(
    "many-dangers", "three or more danger signs were chosen",
    when: atLeast(
      3, DangerNow.chestPain, DangerNow.tearingPain, DangerNow.faceArmSpeech,
      DangerNow.breathingSwallowing, DangerNow.collapseConfused, DangerNow.legsGone,
      DangerNow.coldLimb))

  static let dangerMyUsual = Fact(
    "danger-my-usual", "a danger sign is called usual, or it looks like one",
    when: either(DangerFacts.any { $0.myUsual }, DangerFacts.any { $0.lookAlike }))

  // MARK: Private questions

  static let toiletChange = Fact(
    "toilet-change", "something is new with pee or poo",
    when: either(
      PeeAndPoo.coughLeak, PeeAndPoo.changedButFelt, PeeAndPoo.hardToStart, PeeAndPoo.noFeeling,
      PeeAndPoo.cannotPee, PeeAndPoo.leaking))

  /// Trouble to pee or to feel it, and not just going more often.
  static let peeTrouble = Fact(
    "pee-trouble", "peeing or pooing is hard, is not felt or comes unmeant",
    when: either(
      PeeAndPoo.coughLeak, PeeAndPoo.hardToStart, PeeAndPoo.noFeeling, PeeAndPoo.cannotPee,
      PeeAndPoo.leaking))

  static let controlLost = Fact(
    "control-lost", "the feeling or the control of pee or poo is lost",
    when: either(PeeAndPoo.noFeeling, PeeAndPoo.cannotPee, PeeAndPoo.leaking))

  static let toiletUnsure = Fact(
    "toilet-unsure", "it is not sure whether pee or poo have changed, or not said",
    when: either(PeeAndPoo.unsure, PeeAndPoo.ratherNot))

  /// Not sure, or not said: asked once more on a card before it counts.
  static let privateDoubt = Fact(
    "private-doubt", "it is not sure, or not said, whether feeling, pee or poo have changed",
    when: either(SaddleFeeling.unsure, SaddleFeeling.ratherNot, toiletUnsure))

  /// Still in doubt after the card.
  static let privateUnclear = Fact(
    "private-unclear", "it stays unclear whether feeling, pee or poo have changed",
    when: every(privateDoubt, not(PrivateCard.none)))

  static let saddleUnanswered = Fact(
    "saddle-unanswered", "the feeling where one sits was not asked",
    when: every(
      not(SaddleFeeling.no), not(SaddleFeeling.onlySitting), not(SaddleFeeling.soreOnly),
      not(SaddleFeeling.frontAfterRide), not(SaddleFeeling.longStanding), not(SaddleFeeling.unsure),
      not(SaddleFeeling.ratherNot)))

  /// Marked on the map as new, and called unchanged: one of the two is wrong.
  static let saddleContradicted = Fact(
    "saddle-contradicted", "the area between the legs is marked and called unchanged",
    when: every(
      marked(.saddleGenitals, .saddlePerineum, .saddleAnus),
      either(SaddleFeeling.no, SaddleFeeling.unsure, SaddleFeeling.ratherNot),
      maybeWithin6Weeks, not(Course.clears), not(Course.gone)))

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
      every(
        nothingBelow, PrivateCard.none, not(toiletChange), not(SaddleFeeling.new),
        not(SaddleFeeling.frontAfterRide), not(SexualFeeling.newChange))))

  /// The same, and going more often is let pass.
  static let privateCalm = Fact(
    "private-calm", "all is well where one sits, and pee and poo are felt and held",
    when: either(
      privateClear,
      every(
        SaddleFeeling.no, PeeAndPoo.changedButFelt, not(peeTrouble), not(SexualFeeling.newChange))))

  // MARK: Strength

  /// Strong, or no worse than last year.
  static let strengthAsBefore: Condition = either(
    StrengthNow.none, TryIt.fine, TryIt.hurtsButObeys, TryIt.notLastYear)

  static let legTick = Fact(
    "leg-tick", "a leg is said to be weaker",
    when: either(
      StrengthNow.oneLegWeak, StrengthNow.footDrop, StrengthNow.bothLegsWeak,
      StrengthNow.cannotWalk))

  static let strengthTick = Fact(
    "strength-tick", "strength, balance or hands are said to have changed",
    when: either(
      legTick, StrengthNow.unsteady, StrengthNow.oneHand, StrengthNow.bothHands))

  static let tryFailed = Fact(
    "try-failed", "a leg could not do it on trying", when: either(TryIt.oneLeg, TryIt.bothLegs))

  static let legWeak = Fact(
    "leg-weak", "a leg is weak",
    when: every(
      either(legTick, tryFailed, TryIt.untriedWorse), not(SafeRows.legsObey),
      not(SafeRows.oldSigns)))

  static let bothLegsWeak = Fact(
    "both-legs-weak", "both legs are weak",
    when: every(
      either(StrengthNow.bothLegsWeak, StrengthNow.cannotWalk, TryIt.bothLegs),
      not(SafeRows.legsObey), not(SafeRows.oldSigns)))

  static let handWeak = Fact(
    "hand-weak", "a hand or an arm is weak or clumsy",
    when: every(
      either(StrengthNow.oneHand, StrengthNow.bothHands), not(SafeRows.oldSigns)))

  static let anyWeak = Fact("any-weak", "a leg or an arm is weak", when: either(legWeak, handWeak))

  static let unsteady = Fact(
    "unsteady", "walking is unsteady",
    when: every(either(StrengthNow.unsteady, TryIt.sways), not(SafeRows.oldSigns)))

  /// It came over weeks and has not changed of late.
  static let weeksOnly = Fact(
    "weeks-only", "it began weeks ago and has not changed for two weeks",
    when: every(WhatIsNew.weeksSteady, not(WhatIsNew.newWalkHand)))

  static let unsteadyNew = Fact(
    "unsteady-new", "walking is newly unsteady",
    when: every(
      unsteady, not(weeksOnly),
      either(not(Duration.over6Weeks), Course.fastWorse, Course.unsure)))

  // MARK: Where

  static let band = Fact(
    "band", "a band or a numb line goes round the body",
    when: either(Sensation.tightBand, bandOnMap, Spread.line))

  /// What the first questions tell of it.
  static let bandAtFirst = Fact(
    "band-at-first", "it is felt as a belt, or marked right round the body",
    when: either(Sensation.tightBand, bandOnMap))

  /// The same, wherever it comes from.
  static let bandFelt = Fact(
    "band-felt", "a band or a numb line goes round the body, wherever it comes from",
    when: either(Sensation.tightBand, bandOnMap, Spread.line, Spread.hotCold))

  static let legsBoth = Fact(
    "legs-both", "both legs are affected",
    when: either(LegsAffected.bothLegs, LegsAffected.oneThenBoth, legsBothOnMap))

  static let legMaybe = Fact(
    "leg-maybe", "a leg may be affected",
    when: either(LegsAffected.oneLeg, LegsAffected.unsure, legsBoth, legLeft, legRight))

  static let legsNotBoth = Fact(
    "legs-not-both", "no more than one leg is affected",
    when: every(either(LegsAffected.none, LegsAffected.oneLeg, nothingBelow), not(legsBothOnMap)))

  static let lowDown = Fact(
    "low-down", "low back, buttocks, legs or the area between them are affected",
    when: either(legMaybe, saddleOnMap, marked(.lowerBack, .sacrum, .buttock)))

  static let limbMarkedOrTold = Fact(
    "limb-marked-or-told", "an arm or a leg is marked or told of",
    when: either(
      LegsAffected.oneLeg, LegsAffected.unsure, legsBoth, legLeft, legRight, armLeft, armRight))

  static let anyLimb = Fact(
    "any-limb", "an arm or a leg is affected",
    when: either(limbMarkedOrTold, legTick, StrengthNow.oneHand, StrengthNow.bothHands))

  /// Asked, and no arm or leg is affected.
  static let noLimb = Fact(
    "no-limb", "neither an arm nor a leg is affected", when: every(LegsAffected.none, not(anyLimb)))

  /// A leg feeling or weakness that is not known to be old.
  static let newLegSign = Fact(
    "new-leg-sign", "a leg is affected, and that may be new",
    when: either(
      legWeak,
      every(
        legMaybe, not(SafeRows.pressedAndClear), newOrChanged,
        not(SafeRows.oldSigns))))

  /// What the spinal cord or many of its nerves do when something presses on them.
  static let nerveSigns = Fact(
    "nerve-signs", "there are signs of the spinal cord or its nerves",
    when: either(
      anyWeak, unsteadyNew, band, SaddleFeeling.new, every(controlLost, not(oldToilet)),
      every(
        twoLimbs, not(SafeRows.pressedAndClear), not(SafeRows.panic),
        not(SafeRows.oldSigns))))

  static let oldToilet = Fact(
    "old-toilet", "nothing is new with pee, poo or the feeling where one sits",
    when: every(
      WhatIsNew.nothing,
      either(
        SaddleFeeling.no, SaddleFeeling.longStanding, SaddleFeeling.soreOnly,
        every(either(SaddleFeeling.unsure, SaddleFeeling.ratherNot), PrivateCard.none))))

  // MARK: Pain and illness

  static let painFelt = Fact(
    "pain-felt", "there may be pain that gets in the way",
    when: either(Pain.moderate, Pain.severe, Pain.worstEver, Pain.unsure))

  static let anyPain = Fact("any-pain", "there may be pain", when: either(Pain.mild, painFelt))

  static let badPain = Fact(
    "bad-pain", "the pain is very bad", when: either(Pain.severe, Pain.worstEver))

  static let fever = Fact(
    "fever", "there is a temperature of 38 or more, or shivering",
    when: either(IllNow.measured38, IllNow.shivering))

  static let feelsIll = Fact(
    "feels-ill", "there is some illness",
    when: either(fever, IllNow.coldOnly, IllNow.veryIll, IllNow.weightLoss))

  /// Germs reach the spine more easily with these.
  static let infectionRisk = Fact(
    "infection-risk", "germs may reach the spine more easily",
    when: either(
      HealthRisks.weakImmune, HealthRisks.spineProcedure, RecentIllness.boilOrTooth,
      OtherHealth.specialCare))

  /// The outer thigh alone is a pressed skin nerve.
  static let legElsewhere = Fact(
    "leg-elsewhere", "a leg is affected elsewhere than at the outer thigh",
    when: either(
      legsBoth, legTick, LegsAffected.unsure,
      marked(
        .groin, .buttock, .thighFront, .thighBack, .shinInner, .shinOuter, .calf, .footTop,
        .footSole)))

  /// None of the illnesses that make the same signs more urgent.
  static let noHealthRisk: Condition = HealthRisks.none.asCondition

  // MARK: Head and brain

  static let sightChanged = Fact(
    "sight-changed", "one eye is blurred or blind, or sight is double",
    when: either(HeadSigns.oneEyeVisionLoss, HeadSigns.doubleVision))

  /// Face, arm and leg on one side, or two of face, sight and balance: the back of the brain does
  /// not always show on one side (BE-FAST).
  static let strokeSigns = Fact(
    "stroke-signs", "there are signs that can come from the brain",
    when: either(
      oneSideTwo, StrengthNow.oneHand, StrengthNow.bothHands,
      atLeast(2, marked(.face), sightChanged, StrengthNow.unsteady, HeadSigns.voiceSwallow)))

  /// What was done to the neck, and is felt in neck or head, can have torn an artery.
  static let treatedNeck = Fact(
    "treated-neck", "the neck was clicked, massaged or bent, and neck or head are affected",
    when: every(
      Before.bentOrClicked, either(marked(.neck, .face), twoLimbs)))

  /// What no harmless tingling does.
  static let headChanged = Fact(
    "head-changed", "an eyelid, the face, the voice, swallowing or double sight has changed",
    when: either(brainStem, HeadSigns.droopy))

  /// The back of the brain, its arteries, or muscles that tire.
  static let brainStem = Fact(
    "brain-stem", "sight is double, or voice or swallowing has changed",
    when: either(HeadSigns.doubleVision, HeadSigns.voiceSwallow))

  // MARK: Age

  /// An age that was not told may be this one.
  static let fiftyOrOver = Fact(
    "fifty-or-over", "the age may be 50 or over",
    when: either(AgeBand.from50To59, AgeBand.from60To69, AgeBand.from70, AgeBand.unsure))

  static let sixtyOrOver = Fact(
    "sixty-or-over", "the age is 60 or over", when: either(AgeBand.from60To69, AgeBand.from70))

  // MARK: What is worth asking

  static let tryItMatters = Fact(
    "try-it-matters", "to try the legs can tell more",
    when: either(
      legTick, StrengthNow.unsure, StrengthNow.unsteady,
      every(legMaybe, maybeWithin6Weeks, not(Course.clears))))

  static let newsMatters = Fact(
    "news-matters", "what is new can tell more",
    when: either(
      strengthTick, SaddleFeeling.longStanding, SaddleFeeling.new, toiletChange, dangerMyUsual,
      every(legsBoth, not(Duration.under24h), not(Course.clears)),
      every(Duration.over6Weeks, anyLimb, staysAtTimes)))

  /// Illnesses of the skin are new, or they burn or itch, and they are not on both sides alike.
  static let skinMatters = Fact(
    "skin-matters", "the skin can tell more",
    when: every(
      not(SafeRows.clearsByMoving),
      either(maybeWithin6Weeks, Sensation.burningTender, Sensation.itch),
      either(marked(.face), not(twoLimbs))))

  /// What moving takes away, or what jumps about, has no name and no news that matter.
  static let staysAtTimes = Fact(
    "stays-at-times", "it does not go on moving, and does not jump about",
    when: not(either(Course.clears, Course.jumps)))

  static let wandersOrPasses = Fact(
    "wanders-or-passes", "it jumps about, comes and goes, or has gone",
    when: either(passing, Course.jumps))

  /// What has a name and is as always needs no other name.
  static let namedAndOld = Fact(
    "named-and-old", "it has been so for months or years, and a doctor has named it",
    when: every(
      WhatIsNew.nothing, Duration.over6Weeks,
      either(
        SameBefore.knownSpine, SameBefore.knownMs, SameBefore.nerveDamage, SameBefore.migraine,
        SameBefore.panic, SameBefore.otherNamed)))

  /// What other illnesses do, they do in many places, or where something else is wrong too.
  static let otherHealthMatters = Fact(
    "other-health-matters", "another illness can be behind it",
    when: either(
      every(
        either(twoLimbs, marked(.face)), either(SameBefore.nerveDamage, not(namedAndOld))),
      strengthTick, badPain, fever, IllNow.veryIll,
      PositionEffect.growing, PositionEffect.effort, PositionEffect.nightPain, Skin.painBeyond,
      LimbTemperature.coldPale, LimbTemperature.unsure, toiletChange, HeadSigns.newHeadPain))

  static let medicinesMatter = Fact(
    "medicines-matter", "a medicine can be behind it",
    when: either(
      every(either(armsBoth, legsBoth, marked(.face)), not(Course.clears), not(namedAndOld)),
      LimbTemperature.coldPale, StrengthNow.unsteady, toiletChange, dangerMyUsual,
      SexualFeeling.newChange, HealthRisks.cancer, HealthRisks.bloodThinners,
      OtherHealth.specialCare))
}
