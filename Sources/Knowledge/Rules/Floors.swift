import Assessment

/// The red flags, each with the urgency that it has at least, whatever else is so.
///
/// They repeat no rule: they say in the fewest answers what no rule, calming pattern or order of
/// questions may ever undo, and the proofs hold the rules to them. “Pair” is a row of the table of
/// combinations that are never harmless.
enum Floors {
  static let all: [Floor] = ambulance + emergency + sameDay + appointment

  private static let ambulance: [Floor] = [
    Floor(
      .ambulance, "chest pain that is there now",
      when: ChestCheck.now),
    Floor(
      .ambulance, "tearing pain that is there now",
      when: TearingCheck.now),
    Floor(
      .ambulance, "face, arm or speech now", when: SideCheck.now),
    Floor(
      .ambulance, "face, arm or speech today, gone",
      when: SideCheck.goneToday),
    Floor(
      .ambulance, "trouble breathing or swallowing now",
      when: BreathCheck.now),
    Floor(
      .ambulance, "collapsed or mixed up now",
      when: FaintCheck.now),
    Floor(.ambulance, "legs fail now", when: LegsCheck.now),
    Floor(
      .ambulance, "legs failed today, even if it passed (pair 9)",
      when: LegsCheck.goneToday),
    Floor(.ambulance, "a cold limb now", when: LimbCheck.now),
    Floor(
      .ambulance, "sudden pain and a limb, even if it eased (pair 14)",
      when: every(TearingCheck.goneThisWeek, LegsAffected.oneLeg)),
    Floor(.ambulance, "very ill", when: IllNow.veryIll),
    Floor(
      .ambulance, "worst pain of all at 60 or over",
      when: every(Pain.worstEver, either(AgeBand.from60To69, AgeBand.from70))),
    Floor(
      .ambulance, "a knock to the head, and both hands (pair 5)",
      when: every(Before.bigBlow, Facts.armsBoth, Facts.within2Weeks)),
    Floor(
      .ambulance, "blood thinners, sudden very bad pain and a limb (pair 7)",
      when: every(
        HealthRisks.bloodThinners, Onset.sudden, Pain.severe, LegsAffected.oneLeg,
        Facts.within2Weeks)),
    Floor(
      .ambulance, "a limb that is colder, and numb (pair 8)",
      when: every(LimbTemperature.coldPale, Sensation.numb, Facts.within2Weeks)),
    Floor(
      .ambulance, "a limb, and double sight or a changed voice (pair 11)",
      when: every(
        either(HeadSigns.doubleVision, HeadSigns.voiceSwallow), LegsAffected.oneLeg,
        Facts.within6Weeks)),
    Floor(
      .ambulance, "kidney disease, and weakness that climbs (pair 22)",
      when: every(
        OtherHealth.specialCare, Spread.climbs, StrengthNow.bothLegsWeak, Facts.within2Weeks,
        TryIt.bothLegs, not(WhatIsNew.nothing))),
    Floor(
      .ambulance, "steroid tablets missed, and faint (pair 23)",
      when: every(Medicines.steroidStopped, DangerNow.collapseConfused)),
    Floor(
      .ambulance, "others ill at home, and a headache (pair 24)",
      when: every(RecentIllness.othersIll, HeadSigns.newHeadPain)),
    Floor(
      .ambulance, "old cord injury and a pounding headache (pair 28)",
      when: every(OtherHealth.oldCord, HeadSigns.newHeadPain)),
    Floor(
      .ambulance, "weak bones, a fall and a limb (pair 32)",
      when: every(
        HealthRisks.weakBones, Before.smallFall, LegsAffected.oneLeg, Facts.within2Weeks)),
  ]

  private static let emergency: [Floor] = [
    Floor(.emergency, "feeling where one sits newly changed", when: SaddleFeeling.new),
    Floor(
      .emergency, "an odd seat and new trouble with pee (pair 1)",
      when: every(SaddleFeeling.longStanding, PeeAndPoo.hardToStart, WhatIsNew.newToilet)),
    Floor(
      .emergency, "cannot feel, hold or pass pee, not known to be old",
      when: every(Facts.controlLost, not(WhatIsNew.nothing))),
    Floor(
      .emergency, "slow to pee and a newly weak leg (pair 2)",
      when: every(
        PeeAndPoo.hardToStart, TryIt.oneLeg, StrengthNow.oneLegWeak, WhatIsNew.newWalkHand)),
    Floor(
      .emergency, "a line on the body within 6 weeks (pair 3)",
      when: every(Spread.line, Facts.within6Weeks, LegsAffected.oneLeg)),
    Floor(
      .emergency, "hands and feet, climbing (pair 4)",
      when: every(Facts.armsBoth, LegsAffected.bothLegs, Spread.climbs, Facts.within2Weeks)),
    Floor(
      .emergency, "cancer and a newly weak limb (pair 15)",
      when: every(
        HealthRisks.cancer, StrengthNow.bothLegsWeak, TryIt.bothLegs, Facts.within6Weeks,
        not(WhatIsNew.nothing))),
    Floor(
      .emergency, "shivering and pain, without a cold (pair 16)",
      when: every(IllNow.shivering, Pain.severe, not(IllNow.coldOnly))),
    Floor(
      .emergency, "a child who stopped moving (pair 18)",
      when: every(AgeBand.under16, ChildStopped.stoppedMoving)),
    Floor(.emergency, "a weak face or eyelids (pair 20)", when: HeadSigns.droopy),
    Floor(
      .emergency, "hands lock, and neck surgery (pair 21)",
      when: every(MouthAndHands.crampsLock, OtherHealth.thyroidLow)),
    Floor(
      .emergency, "pregnant or a new mother, and headache with sight (pair 26)",
      when: every(HealthRisks.pregnant, PregnancySigns.headacheSight)),
    Floor(
      .emergency, "laughing gas and unsteady (pair 30)",
      when: every(Medicines.nitrousOxide, StrengthNow.unsteady, TryIt.sways, WhatIsNew.newWalkHand)),
    Floor(
      .emergency, "a head pain unlike any before, and a limb (pair 31)",
      when: every(HeadSigns.newHeadPain, LegsAffected.oneLeg, Facts.within2Weeks)),
    Floor(.emergency, "worst pain of all", when: Pain.worstEver),
    Floor(
      .emergency, "a bad accident of late", when: every(Before.bigBlow, Facts.within2Weeks)),
    Floor(
      .emergency, "both legs, worse by the hour or day",
      when: every(LegsAffected.bothLegs, Course.fastWorse)),
    Floor(
      .emergency, "all at once and worse by the hour or day",
      when: every(Onset.sudden, Course.fastWorse)),
    Floor(
      .emergency, "rash near the eye and sight changed",
      when: every(Skin.rashNearEye, HeadSigns.oneEyeVisionLoss)),
  ]

  private static let sameDay: [Floor] = [
    Floor(.sameDay, "worse by the hour or day", when: Course.fastWorse),
    Floor(.sameDay, "rash near the eye", when: Skin.rashNearEye),
    Floor(.sameDay, "new blisters on one side", when: Skin.blisterRashOneSide),
    Floor(
      .sameDay, "a fresh danger sign that has passed",
      when: SideCheck.goneEarlier),
    Floor(
      .sameDay, "a child with pain that wakes at night",
      when: every(AgeBand.under16, PositionEffect.nightPain)),
    Floor(
      .sameDay, "one eye or double sight",
      when: every(HeadSigns.oneEyeVisionLoss, not(MouthAndHands.fastBreath))),
    Floor(.sameDay, "laughing gas", when: Medicines.nitrousOxide),
    Floor(
      .sameDay, "not sure of the danger signs, twice",
      when: every(DangerNow.unsure, DangerAgain.unsure)),
    Floor(.sameDay, "one of the four private things is new", when: PrivateCard.one),
    Floor(.sameDay, "would like to tell a person", when: PrivateCard.person),
  ]

  private static let appointment: [Floor] = [
    Floor(.appointment(.weeks), "pregnant or newly a mother", when: HealthRisks.pregnant),
    Floor(
      .appointment(.weeks), "a tick bite or a growing ring", when: RecentIllness.tickBite),
    Floor(
      .appointment(.weeks), "lost weight or pain at night",
      when: either(IllNow.weightLoss, PositionEffect.nightPain)),
  ]
}
