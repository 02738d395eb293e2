import Assessment

/// The red flags, each with the urgency that it has at least, whatever else is so.
///
/// They repeat no rule: they say in the fewest answers what no rule, calming pattern or order of
/// questions may ever undo, and the proofs hold the rules to them. Numbers in comments are those of
/// the flags in the review of the literature that the guide was written from.
enum Floors {
  static let all: [Floor] = ambulance + emergency + sameDay + appointment

  private static let ambulance: [Floor] = [
    // 8, 21, 23, 24: what is told on the first page.
    Floor(.ambulance, "chest pain now", when: DangerNow.chestPain),
    Floor(.ambulance, "tearing pain now", when: DangerNow.tearingPain),
    Floor(.ambulance, "face, arm or speech now", when: DangerNow.faceArmSpeech),
    Floor(.ambulance, "trouble breathing or swallowing now", when: DangerNow.breathingSwallowing),
    Floor(.ambulance, "collapsed or mixed up now", when: DangerNow.collapseConfused),
    Floor(.ambulance, "legs gone now", when: DangerNow.legsGone),
    // 10
    Floor(.ambulance, "fever and very ill", when: Fever.veryIll),
    // 7, 8
    Floor(
      .ambulance, "cannot walk, all at once", when: every(LegStrength.cannotWalk, Onset.sudden)),
    Floor(
      .ambulance, "cannot walk, worse by the hour or day",
      when: every(LegStrength.cannotWalk, Course.fastWorse)),
    Floor(
      .ambulance, "cannot walk since today", when: every(LegStrength.cannotWalk, Duration.under24h)),
    // 22
    Floor(
      .ambulance, "worst pain of all at 60 or over",
      when: every(Pain.worstEver, either(AgeBand.from60To69, AgeBand.from70))),
    Floor(
      .ambulance, "worst pain of all with a known aneurysm",
      when: every(Pain.worstEver, HealthRisks.aortaRisk)),
    // 24
    Floor(
      .ambulance, "an arm weak all at once today",
      when: every(Onset.sudden, Duration.under24h, HandsArms.oneArmWeak)),
    // 25
    Floor(
      .ambulance, "a bad accident of late, and weak, both legs or very bad pain",
      when: every(
        Injury.major, Facts.within2Weeks,
        either(Facts.anyWeak, Facts.legsBoth, Pain.severe, SaddleFeeling.new))),
  ]

  private static let emergency: [Floor] = [
    // 1
    Floor(.emergency, "saddle feeling newly changed", when: SaddleFeeling.new),
    Floor(
      .emergency, "saddle marked on the map, not known to be old",
      when: every(Facts.saddleOnMap, not(SaddleFeeling.longStanding))),
    // 2, 3, 4
    Floor(.emergency, "cannot pee", when: Bladder.cannotPee),
    Floor(
      .emergency, "hard to start or no feeling in peeing, not known to be old",
      when: every(Bladder.hardToStartOrNumb, not(BladderBowelTiming.longStandingSame))),
    Floor(
      .emergency, "leaking, not known to be old",
      when: every(Bladder.leaking, not(BladderBowelTiming.longStandingSame))),
    Floor(
      .emergency, "bowel control or feeling lost, not known to be old",
      when: every(Bowel.lostControlOrFeeling, not(BladderBowelTiming.longStandingSame))),
    // 5
    Floor(
      .emergency, "sexual feeling newly changed with another saddle sign",
      when: every(
        SexualFeeling.newChange,
        either(SaddleFeeling.new, SaddleFeeling.longStanding, Facts.bladderBowelChange))),
    // 6
    Floor(
      .emergency, "both legs of late, and it does not go on moving",
      when: every(Facts.legsBoth, Facts.within2Weeks, not(PositionEffect.clearsOnMoving))),
    Floor(
      .emergency, "both legs, worse by the hour or day",
      when: every(Facts.legsBoth, Course.fastWorse)),
    Floor(
      .emergency, "one leg became two within 6 weeks, and it does not go on moving",
      when: every(
        LegsAffected.oneThenBoth, Facts.within6Weeks, not(PositionEffect.clearsOnMoving))),
    Floor(
      .emergency, "both legs, and not sure of saddle, bladder or bowel",
      when: every(Facts.legsBoth, Facts.saddleUnsure, not(Facts.longSettled))),
    // 7
    Floor(
      .emergency, "both legs weak", when: either(LegStrength.bothLegsWeak, LegStrength.cannotWalk)),
    // 9
    Floor(
      .emergency, "all at once and worse by the hour or day",
      when: every(Onset.sudden, Course.fastWorse)),
    // 10, 11
    Floor(.emergency, "high fever without a cause", when: Fever.highUnexplained),
    Floor(
      .emergency, "any fever where germs reach the spine easily",
      when: every(Facts.infectionRisk, Fever.explainedMild)),
    // 12
    Floor(.emergency, "cancer and a weak limb", when: every(HealthRisks.cancer, Facts.anyWeak)),
    Floor(
      .emergency, "cancer and newly unsteady",
      when: every(HealthRisks.cancer, WalkingBalance.unsteadyNew)),
    Floor(.emergency, "cancer and a band", when: every(HealthRisks.cancer, Sensation.tightBand)),
    // 15, 16
    Floor(
      .emergency, "a band with both legs, balance or bladder, within 6 weeks",
      when: every(
        Facts.band, Facts.within6Weeks,
        either(Facts.legsBoth, WalkingBalance.unsteadyNew, Facts.anyBladderChange))),
    Floor(
      .emergency, "newly unsteady with both legs or clumsy hands",
      when: every(
        WalkingBalance.unsteadyNew, either(Facts.legsBoth, HandsArms.clumsyHands))),
    // 18: climbing, hands and feet
    Floor(
      .emergency, "both arms, worse by the hour or day",
      when: every(Facts.armsBoth, Course.fastWorse)),
    // 19
    Floor(
      .emergency, "a foot that drops, of late",
      when: every(LegStrength.footDrop, Facts.within2Weeks)
    ),
    // 22
    Floor(.emergency, "worst pain of all", when: Pain.worstEver),
    Floor(
      .emergency, "known aneurysm and pain of late",
      when: every(
        HealthRisks.aortaRisk, Facts.within2Weeks, either(Pain.moderate, Pain.severe))),
    // 24
    Floor(
      .emergency, "an arm weak all at once in the last 2 weeks",
      when: every(Onset.sudden, Facts.within2Weeks, HandsArms.oneArmWeak)),
    // 25, 26
    Floor(.emergency, "a bad accident of late", when: every(Injury.major, Facts.within2Weeks)),
    Floor(
      .emergency, "weak bones, a small injury and nerve signs of late",
      when: every(Injury.minorWeakBones, either(Facts.anyWeak, Facts.legsBoth), Facts.within6Weeks)),
    // 27
    Floor(
      .emergency, "blood thinners and a weak limb of late",
      when: every(HealthRisks.bloodThinners, Facts.anyWeak, Facts.within2Weeks)),
    // 29
    Floor(
      .emergency, "rash near the eye and sight changed",
      when: every(
        Skin.rashNearEye,
        either(EyesAndEpisodes.oneEyeVisionLoss, EyesAndEpisodes.doubleVision))),
    // 34
    Floor(.emergency, "a child who is weak", when: every(AgeBand.under16, Facts.anyWeak)),
    Floor(
      .emergency, "a child newly unsteady",
      when: every(AgeBand.under16, WalkingBalance.unsteadyNew)),
  ]

  private static let sameDay: [Floor] = [
    // 5, 36
    Floor(.sameDay, "sexual feeling newly changed", when: SexualFeeling.newChange),
    Floor(.sameDay, "saddle feeling changed for long", when: SaddleFeeling.longStanding),
    // 9
    Floor(.sameDay, "worse by the hour or day", when: Course.fastWorse),
    // 13, 14
    Floor(
      .sameDay, "cancer and pain that wakes at night",
      when: every(HealthRisks.cancer, BodyWarnings.nightPain)),
    Floor(
      .sameDay, "weight loss with pain",
      when: every(BodyWarnings.weightLoss, either(Pain.moderate, Pain.severe))),
    Floor(
      .sameDay, "a child with pain that wakes at night",
      when: every(AgeBand.under16, BodyWarnings.nightPain)),
    // 20
    Floor(
      .sameDay, "a weak limb within 6 weeks",
      when: every(
        either(LegStrength.oneLegWeak, LegStrength.footDrop, HandsArms.oneArmWeak),
        Facts.within6Weeks)),
    // 26
    Floor(
      .sameDay, "weak bones, a small injury and pain of late",
      when: every(
        Injury.minorWeakBones, either(Pain.moderate, Pain.severe), Facts.within6Weeks)),
    // 29, 31, 33
    Floor(.sameDay, "rash near the eye", when: Skin.rashNearEye),
    Floor(
      .sameDay, "one eye or double sight",
      when: either(EyesAndEpisodes.oneEyeVisionLoss, EyesAndEpisodes.doubleVision)),
    Floor(
      .sameDay, "laughing gas and hands or feet",
      when: every(
        NerveRisks.nitrousOxide, either(marked(.hand), marked(.footSole), Facts.legsBoth))),
    // Not sure counts as possible.
    Floor(.sameDay, "not sure of the danger signs", when: DangerNow.unsure),
    Floor(
      .sameDay, "not sure of saddle, bladder or bowel, and a leg",
      when: every(Facts.saddleUnsure, LegsAffected.oneLeg)),
  ]

  private static let appointment: [Floor] = [
    // 17, 32, 34, 35, 37
    Floor(
      .appointment(.weeks), "clumsy, unsteady, a band or a shock from the neck",
      when: either(
        HandsArms.clumsyHands, Facts.unsteady, Sensation.tightBand, Sensation.shockOnNeckBend)),
    Floor(.appointment(.weeks), "a child", when: AgeBand.under16),
    Floor(
      .appointment(.weeks), "pregnant or newly a mother",
      when: either(Pregnancy.pregnant, Pregnancy.birthLast6Weeks)),
    Floor(
      .appointment(.weeks), "bladder or bowel changed for long", when: Facts.bladderBowelChange),
    Floor(
      .appointment(.weeks), "an earlier spell that went", when: EyesAndEpisodes.earlierEpisode),
    Floor(
      .appointment(.weeks), "a tick bite or a growing ring",
      when: either(Skin.ringRash, RecentIllness.tickBite)),
    Floor(
      .appointment(.weeks), "lost weight or pain at night",
      when: either(BodyWarnings.weightLoss, BodyWarnings.nightPain)),
  ]
}
