import Assessment

/// The red flags, each with the urgency that it has at least, whatever else is so.
///
/// They repeat no rule: they say in the fewest answers what no rule, calming pattern or order of
/// questions may ever undo, and the proofs hold the rules to them.
enum Floors {
  static let all: [Floor] = PairFloors.all + ambulance + emergency + sameDay + appointment

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
    Floor(.ambulance, "a cold limb now", when: LimbCheck.now),
    Floor(.ambulance, "very ill", when: IllNow.veryIll),
    Floor(
      .ambulance, "worst pain of all at 60 or over",
      when: every(Pain.worstEver, either(AgeBand.from60To69, AgeBand.from70))),
  ]

  private static let emergency: [Floor] = [
    Floor(.emergency, "feeling where one sits newly changed", when: SaddleFeeling.new),
    Floor(
      .emergency, "cannot feel, hold or pass pee, not known to be old",
      when: every(Facts.controlLost, not(WhatIsNew.nothing))),
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
