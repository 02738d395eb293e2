import Assessment

/// The complete harmless patterns, the only things that hold a rule back.
///
/// Each is made of answers that were given: what was not asked never calms, and nor does “not
/// sure”.
enum CalmingPatterns {
  static let harmlessPosition = Fact(
    "harmless-position", "it comes from how you sit or lie, and goes when you move",
    when: every(
      PositionEffect.clearsOnMoving, not(PositionEffect.betterSittingOrBending), passing,
      LegStrength.normal, WalkingBalance.normal, HandsArms.normal, either(Pain.none, Pain.mild),
      Fever.no, noCancer, noBand, saddleClear,
      either(every(Facts.within2Weeks, legsTold), Facts.legsNotBoth)))

  static let panic = Fact(
    "panic", "it comes with fast breathing and passes",
    when: every(
      PanicBreathing.yes, passing, Facts.legsNotBoth, LegStrength.normal, HandsArms.normal,
      saddleClear))

  static let strain = Fact(
    "strain", "the muscles there are tight, and it is not getting worse",
    when: every(
      MuscleTightness.yes, Facts.settled, Facts.legsNotBoth, LegStrength.normal,
      HandsArms.normal, saddleClear))

  /// Slow growth is not stable, and a change in walking is a sign of its own with cancer (NG234),
  /// so both break the pattern.
  static let stableStocking = Fact(
    "stable-stocking",
    "hands or feet stayed the same for over 6 weeks, and all else is well",
    when: every(
      Facts.longSettled, LegStrength.normal, WalkingBalance.normal,
      HandsArms.normal, noBand, saddleClear))

  /// Both legs may tingle together for a while when one sits on them.
  private static let legsTold: Condition = either(
    LegsAffected.none, LegsAffected.oneLeg, LegsAffected.bothLegs, LegsAffected.oneThenBoth)

  private static let passing = Fact(
    "passing", "it passes", when: either(Course.comesAndGoes, Course.improving, Course.gone))

  private static let saddleClear = Fact(
    "saddle-clear", "all is well between the legs, with bladder and with bowel",
    when: every(
      SaddleFeeling.no, Bladder.normal, either(Bowel.normal, Bowel.constipatedOnly),
      not(Facts.saddleOnMap), not(SexualFeeling.newChange)))

  /// The question was answered, and not with cancer nor with “not sure”.
  private static let noCancer: Condition = every(
    not(HealthRisks.cancer),
    either(
      HealthRisks.none, HealthRisks.weakImmune, HealthRisks.injectedDrugs,
      HealthRisks.spineProcedure, HealthRisks.bloodThinners, HealthRisks.weakBones,
      HealthRisks.aortaRisk))

  /// The feeling was named, and it is neither a band nor a shock.
  private static let noBand = Fact(
    "no-band", "it is neither a band nor a shock",
    when: every(
      not(Facts.band), not(Sensation.shockOnNeckBend),
      either(Sensation.pinsNeedles, Sensation.numb, Sensation.burningTender, Sensation.itch)))
}
