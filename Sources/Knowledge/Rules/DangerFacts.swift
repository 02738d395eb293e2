import Assessment

/// Danger signs that count as there now: not taken back, not some days ago, and not calmed by a
/// complete harmless pattern.
///
/// What was not asked again, or is not sure, counts as there now. A second look that says “now”
/// is enough: it does not count where the sign itself was denied.
enum DangerFacts {
  /// One of the signs has this answer at its second look.
  static func any(_ answer: (any DangerCheck.Type) -> Finding) -> Condition {
    let checks: [any DangerCheck.Type] = [
      ChestCheck.self, TearingCheck.self, SideCheck.self, BreathCheck.self, FaintCheck.self,
      LegsCheck.self, LimbCheck.self,
    ]
    return .either(checks.map { .has(answer($0)) })
  }

  static let chest = Fact(
    "danger-chest", "the chest, jaw or arm hurts or feels heavy",
    when: every(
      either(DangerNow.chestPain, ChestCheck.now),
      not(
        either(
          ChestCheck.byMistake, ChestCheck.goneToday, ChestCheck.goneThisWeek,
          ChestCheck.goneEarlier)),
      not(
        every(
          ChestCheck.lookAlike,
          either(CalmingPatterns.movementAche, CalmingPatterns.jabArm, CalmingPatterns.oldAche))),
      not(every(ChestCheck.myUsual, either(CalmingPatterns.namedPanic, CalmingPatterns.oldSigns)))))

  static let tearing = Fact(
    "danger-tearing", "there is sudden, very bad pain",
    when: every(
      either(DangerNow.tearingPain, TearingCheck.now),
      not(
        either(
          TearingCheck.byMistake, TearingCheck.goneToday, TearingCheck.goneThisWeek,
          TearingCheck.goneEarlier)),
      not(every(TearingCheck.lookAlike, CalmingPatterns.spasm)),
      not(CalmingPatterns.mechanicalPain),
      not(every(TearingCheck.myUsual, CalmingPatterns.oldSigns, CalmingPatterns.spasm))))

  static let side = Fact(
    "danger-side", "one side is numb or weak, or words or sight are lost",
    when: every(
      either(DangerNow.faceArmSpeech, SideCheck.now),
      not(
        either(
          SideCheck.byMistake, SideCheck.goneToday, SideCheck.goneThisWeek, SideCheck.goneEarlier)),
      not(CalmingPatterns.pressedAndClear),
      not(
        every(
          SideCheck.myUsual,
          either(
            CalmingPatterns.aura, CalmingPatterns.oldSigns, CalmingPatterns.namedUnchanged)))))

  static let breath = Fact(
    "danger-breath", "breathing or swallowing is hard",
    when: every(
      either(DangerNow.breathingSwallowing, BreathCheck.now),
      not(
        either(
          BreathCheck.byMistake, BreathCheck.goneToday, BreathCheck.goneThisWeek,
          BreathCheck.goneEarlier)),
      not(every(BreathCheck.lookAlike, CalmingPatterns.panic)),
      not(
        every(
          BreathCheck.myUsual,
          either(
            CalmingPatterns.namedPanic, CalmingPatterns.oldSigns, CalmingPatterns.coldOnly)))))

  static let faint = Fact(
    "danger-faint", "there was fainting, confusion or drowsiness",
    when: every(
      either(DangerNow.collapseConfused, FaintCheck.now),
      not(
        either(
          FaintCheck.byMistake, FaintCheck.goneToday, FaintCheck.goneThisWeek,
          FaintCheck.goneEarlier)),
      not(every(FaintCheck.lookAlike, CalmingPatterns.panic)),
      not(every(FaintCheck.myUsual, either(CalmingPatterns.namedPanic, CalmingPatterns.oldSigns)))))

  static let legs = Fact(
    "danger-legs", "the legs failed",
    when: every(
      either(DangerNow.legsGone, LegsCheck.now),
      not(
        either(
          LegsCheck.byMistake, LegsCheck.goneToday, LegsCheck.goneThisWeek, LegsCheck.goneEarlier)),
      not(CalmingPatterns.pressedAndClear),
      not(
        every(LegsCheck.myUsual, either(CalmingPatterns.oldSigns, CalmingPatterns.namedUnchanged))))
  )

  static let limb = Fact(
    "danger-limb", "a limb was suddenly cold, pale or blue",
    when: every(
      either(DangerNow.coldLimb, LimbCheck.now),
      not(
        either(
          LimbCheck.byMistake, LimbCheck.goneToday, LimbCheck.goneThisWeek, LimbCheck.goneEarlier)),
      not(every(LimbCheck.lookAlike, Facts.longSettled, StrengthNow.none)),
      not(
        every(
          either(LimbCheck.lookAlike, LimbCheck.myUsual),
          either(
            LimbTemperature.same, LimbTemperature.onlyInCold,
            every(Course.clears, StrengthNow.none))))))
}
