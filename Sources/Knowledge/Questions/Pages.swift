import Assessment

extension Questions {
  /// What stands on one page: short questions that belong together, red flags first.
  ///
  /// Each page fits a window of 80 by 24, with all its questions shown.
  static let pages: [[Question.ID]] = [
    [DangerNow.id],
    [AgeBand.id, Pregnancy.id],
    [.bodyMap],
    [LegsAffected.id],
    [SaddleFeeling.id],
    [Bladder.id, Bowel.id],
    [BladderBowelTiming.id],
    [LegStrength.id, WalkingBalance.id],
    [HandsArms.id, Onset.id, Duration.id],
    [Pain.id, Fever.id],
    [Injury.id, RecentIllness.id, MuscleTightness.id],
    [Course.id, PositionEffect.id],
    [SexualFeeling.id],
    [HealthRisks.id],
    [BodyWarnings.id, EyesAndEpisodes.id, PanicBreathing.id],
    [Sensation.id, Skin.id],
    [RashAge.id],
    [NerveRisks.id],
  ]
}
