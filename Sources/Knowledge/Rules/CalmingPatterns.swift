import Assessment

/// The complete harmless patterns, the only things that hold a rule back.
///
/// Each is made of answers that were given: what was not asked never calms.
enum CalmingPatterns {
  static let harmlessPosition = Fact(
    "harmless-position", "it comes from how you sit or lie, and goes when you move",
    when: every(
      PositionEffect.clearsOnMoving, not(PositionEffect.betterSittingOrBending), passing,
      strengthNormal, WalkingBalance.normal, HandsArms.normal, either(Pain.none, Pain.mild),
      Fever.no, noCancer, noBand, saddleClear, not(SexualFeeling.newChange), legsTold,
      either(Facts.within2Weeks, Facts.legsNotBoth)))

  static let panic = Fact(
    "panic", "it comes with fast breathing and passes",
    when: every(
      PanicBreathing.yes, passing, Facts.legsNotBoth, strengthNormal, HandsArms.normal,
      saddleClear))

  static let strain = Fact(
    "strain", "the muscles there are tight, and it is not getting worse",
    when: every(
      MuscleTightness.yes, either(passing, Course.steady), Facts.legsNotBoth, strengthNormal,
      HandsArms.normal, saddleClear))

  /// The legs were asked about; both may tingle together for a while when one sits on them.
  private static let legsTold: Condition = either(
    LegsAffected.none, LegsAffected.oneLeg, LegsAffected.bothLegs, LegsAffected.oneThenBoth,
    LegsAffected.unsure)

  private static let passing: Condition = either(
    Course.comesAndGoes, Course.improving, Course.gone)

  private static let strengthNormal: Condition = LegStrength.normal.asCondition

  private static let saddleClear: Condition = every(
    SaddleFeeling.no, Bladder.normal, either(Bowel.normal, Bowel.constipatedOnly),
    not(Facts.saddleOnMap))

  /// The question was answered, and not with cancer nor with “not sure”.
  private static let noCancer: Condition = every(
    not(HealthRisks.cancer),
    either(
      HealthRisks.none, HealthRisks.weakImmune, HealthRisks.injectedDrugs,
      HealthRisks.spineProcedure, HealthRisks.bloodThinners, HealthRisks.weakBones,
      HealthRisks.aortaRisk))

  /// The feeling was named, and it is neither a band nor a shock.
  private static let noBand: Condition = every(
    not(Sensation.tightBand), not(Sensation.shockOnNeckBend), not(Facts.bandOnMap),
    either(Sensation.pinsNeedles, Sensation.numb, Sensation.burningTender, Sensation.itch))
}
