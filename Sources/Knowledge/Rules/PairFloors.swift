import Assessment

/// The combinations that are never harmless: two answers that, together, have at least this urgency,
/// whatever else was answered, even if the person is sure that the cause is harmless.
///
/// They are in the table’s order, in the findings themselves: no safe row or calming pattern stands
/// in them. Where the table says “new”, it is the last two weeks or six, as it says.
enum PairFloors {
  static let all = [
    Floor(
      .emergency, "pair 1: an odd seat, and new trouble with pee, poo or sex",
      when: every(
        either(SaddleFeeling.new, SaddleFeeling.longStanding, SaddleFeeling.frontAfterRide),
        either(SexualFeeling.newChange, every(peeTrouble, not(WhatIsNew.nothing))))),
    Floor(
      .emergency, "pair 2: new trouble with pee, and a new leg",
      when: every(peeTrouble, leg, Facts.within2Weeks, not(WhatIsNew.nothing))),
    Floor(
      .emergency, "pair 3: a belt or a line, and tingling or weakness below it",
      when: every(
        either(Spread.line, Sensation.tightBand, Facts.bandOnMap), either(leg, legTick),
        Facts.within6Weeks)),
    Floor(
      .emergency, "pair 4: hands and feet on both sides, spreading",
      when: every(
        Facts.armsBoth, bothLegs, Facts.within2Weeks, either(Spread.climbs, Course.fastWorse))),
    Floor(
      .ambulance, "pair 5: both hands, and a blow to the head or face",
      when: every(
        either(Facts.armsBoth, StrengthNow.bothHands), Before.bigBlow, Facts.within2Weeks)),
    Floor(
      .ambulance, "pair 6: sudden neck or back pain, and two limbs",
      when: every(
        Onset.sudden, veryBadPain, either(bothLegs, Facts.armsBoth), back, Facts.within2Weeks)),
    Floor(
      .ambulance,
      "pair 7: a blood thinner or a needle in the spine, sudden pain, and a limb or pee",
      when: every(
        either(HealthRisks.bloodThinners, HealthRisks.spineProcedure), Onset.sudden, veryBadPain,
        either(leg, Facts.armMarked, peeTrouble), Facts.within2Weeks)),
    Floor(
      .ambulance, "pair 8: a limb that is colder or paler, and numb or weak",
      when: every(
        LimbTemperature.coldPale,
        either(Sensation.numb, StrengthNow.oneHand, StrengthNow.bothHands),
        Facts.within2Weeks)),
    Floor(
      .ambulance, "pair 9: both legs suddenly gave way, even if only for a while",
      when: either(LegsCheck.now, LegsCheck.goneToday, LegsCheck.goneThisWeek)),
    Floor(
      .ambulance, "pair 10: the face and a hand or foot on the same side, suddenly",
      when: every(Facts.oneSided, marked(.face), oneLimb, Onset.sudden, Duration.under24h)),
    Floor(
      .ambulance, "pair 11: a limb, and double sight, a changed voice or swallowing",
      when: every(
        oneLimb, either(HeadSigns.doubleVision, HeadSigns.voiceSwallow), Facts.within6Weeks)),
    Floor(
      .ambulance, "pair 11: a limb that is numb or weak, and new dizziness",
      when: every(
        oneLimb, either(Sensation.numb, StrengthNow.oneHand, StrengthNow.bothHands),
        HeadSigns.dizzy, Facts.within2Weeks)),
    Floor(
      .ambulance, "pair 12: pain in chest, jaw or shoulder blade with effort, sweat or sickness",
      when: every(
        PositionEffect.effort, either(Pain.mild, Pain.moderate, veryBadPain),
        marked(.chestBand, .upperBack, .shoulderArm, .face, .neck), Facts.within2Weeks)),
    Floor(
      .ambulance, "pair 13: a faint, and pain, at 50 or over",
      when: every(
        either(FaintCheck.now, FaintCheck.goneToday, FaintCheck.goneThisWeek),
        either(AgeBand.from50To59, AgeBand.from60To69, AgeBand.from70),
        either(Pain.moderate, veryBadPain))),
    Floor(
      .ambulance, "pair 14: sudden, very bad pain and a limb, even if it eased",
      when: every(
        either(
          TearingCheck.now, TearingCheck.goneToday, TearingCheck.goneThisWeek,
          every(DangerNow.tearingPain, TearingCheck.lookAlike)),
        oneLimb)),
    Floor(
      .emergency, "pair 15: cancer, and a new limb that stays",
      when: every(HealthRisks.cancer, leg, Facts.within6Weeks, not(Course.clears), not(treated))),
    Floor(
      .emergency, "pair 15: cancer, and a new belt, unsteadiness or trouble with pee",
      when: every(
        HealthRisks.cancer, Facts.within6Weeks, not(WhatIsNew.nothing),
        either(Sensation.tightBand, Facts.bandOnMap, TryIt.sways, peeTrouble), not(treated))),
    Floor(
      .emergency, "pair 16: a fit of shivering, and pain in the spine",
      when: every(IllNow.shivering, either(Pain.mild, Pain.moderate, veryBadPain), back)),
    Floor(
      .emergency, "pair 17: a risk of infection, pain in the spine that grows, and a limb",
      when: every(
        either(
          HealthRisks.weakImmune, HealthRisks.spineProcedure, OtherHealth.diabetes,
          RecentIllness.boilOrTooth, OtherHealth.specialCare),
        PositionEffect.growing, oneLimb, Facts.within6Weeks)),
    Floor(
      .emergency, "pair 18: a child who stopped walking",
      when: every(AgeBand.under16, ChildStopped.stoppedMoving)),
    Floor(
      .ambulance, "pair 19: ill, with cold hands and feet",
      when: either(IllNow.veryIll, every(AgeBand.under16, ChildStopped.coldHandsIll))),
    Floor(
      .emergency, "pair 20: a weak face on both sides, and tingling", when: HeadSigns.droopy),
    Floor(
      .emergency, "pair 21: thyroid or neck surgery, and hands that lock",
      when: every(OtherHealth.thyroidLow, MouthAndHands.crampsLock)),
    Floor(
      .ambulance, "pair 22: kidney disease or heart tablets, and weakness that climbs",
      when: every(
        either(OtherHealth.specialCare, Medicines.bodySalts), Spread.climbs,
        either(StrengthNow.bothLegsWeak, StrengthNow.cannotWalk), TryIt.bothLegs,
        Facts.within2Weeks)),
    Floor(
      .ambulance, "pair 23: steroid tablets missed, and weak, faint or drowsy",
      when: every(
        Medicines.steroidStopped,
        either(
          legTick, StrengthNow.unsteady, StrengthNow.bothHands, HeadSigns.dizzy,
          DangerNow.collapseConfused))),
    Floor(
      .ambulance, "pair 24: a headache or sickness, and others ill at home",
      when: every(
        RecentIllness.othersIll, either(HeadSigns.newHeadPain, RecentIllness.hiccupsVomiting))),
    Floor(
      .ambulance, "pair 25: tingling lips, and shellfish or another poison",
      when: every(RecentIllness.poison, marked(.face))),
    Floor(
      .emergency, "pair 26: pregnant or a new mother, and headache with sight, or rib pain",
      when: every(
        HealthRisks.pregnant, either(PregnancySigns.headacheSight, PregnancySigns.ribPain))),
    Floor(
      .ambulance, "pair 27: skin that hurts far more than it looks, and ill or diabetes",
      when: every(
        Skin.painBeyond,
        either(OtherHealth.diabetes, IllNow.measured38, IllNow.shivering, IllNow.veryIll))),
    Floor(
      .ambulance, "pair 28: an old cord injury, and a pounding headache",
      when: every(OtherHealth.oldCord, HeadSigns.newHeadPain)),
    Floor(
      .emergency, "pair 29: a shunt or a pump, and a new loss",
      when: every(
        OtherHealth.specialCare, Facts.within2Weeks,
        either(SaddleFeeling.new, StrengthNow.oneHand, StrengthNow.bothHands, peeTrouble),
        not(WhatIsNew.nothing))),
    Floor(
      .emergency, "pair 30: laughing gas, and unsteady",
      when: every(Medicines.nitrousOxide, either(StrengthNow.unsteady, TryIt.sways))),
    Floor(
      .emergency,
      "pair 31: neck or head pain unlike any before, and tingling, a low lid or dizziness",
      when: every(
        HeadSigns.newHeadPain, either(oneLimb, marked(.face), HeadSigns.droopy, HeadSigns.dizzy),
        Facts.within2Weeks)),
    Floor(
      .ambulance, "pair 32: weak bones or a fused spine, a fall, and a limb",
      when: every(
        HealthRisks.weakBones, either(Before.smallFall, Before.bigBlow), oneLimb,
        Facts.within2Weeks)),
  ]

  private static let peeTrouble = either(
    PeeAndPoo.hardToStart, PeeAndPoo.noFeeling, PeeAndPoo.cannotPee, PeeAndPoo.leaking)

  private static let bothLegs = either(LegsAffected.bothLegs, LegsAffected.oneThenBoth)

  private static let leg = either(LegsAffected.oneLeg, bothLegs)

  private static let legTick = either(
    StrengthNow.oneLegWeak, StrengthNow.footDrop, StrengthNow.bothLegsWeak, StrengthNow.cannotWalk)

  /// An arm or a leg.
  private static let oneLimb = either(leg, Facts.armMarked)

  private static let veryBadPain = either(Pain.severe, Pain.worstEver)

  private static let back = marked(.neck, .upperBack, .midBack, .lowerBack)

  /// Tingling that belongs to a treatment: the table’s exception is for equal, steady feet.
  private static let treated: Condition = Medicines.nerveMedicines.asCondition
}
