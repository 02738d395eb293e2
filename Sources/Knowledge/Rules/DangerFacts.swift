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

  static let chest = fact(
    "danger-chest", "the chest, jaw or arm hurts or feels heavy", DangerNow.chestPain,
    ChestCheck.self,
    lookAlike: either(SafeRows.movementAche, SafeRows.oldSigns),
    myUsual: either(SafeRows.namedPanic, SafeRows.oldSigns))

  static let tearing = fact(
    "danger-tearing", "there is sudden, very bad pain", DangerNow.tearingPain, TearingCheck.self,
    lookAlike: SafeRows.spasm, myUsual: every(SafeRows.oldSigns, SafeRows.spasm))

  static let side = fact(
    "danger-side", "one side is numb or weak, or words or sight are lost",
    DangerNow.faceArmSpeech, SideCheck.self,
    lookAlike: SafeRows.pressedAndClear, myUsual: either(SafeRows.aura, SafeRows.oldSigns))

  static let breath = fact(
    "danger-breath", "breathing or swallowing is hard", DangerNow.breathingSwallowing,
    BreathCheck.self,
    lookAlike: SafeRows.panic,
    myUsual: either(SafeRows.namedPanic, SafeRows.oldSigns, SafeRows.coldOnly))

  static let faint = fact(
    "danger-faint", "there was fainting, confusion or drowsiness", DangerNow.collapseConfused,
    FaintCheck.self,
    lookAlike: SafeRows.panic, myUsual: either(SafeRows.namedPanic, SafeRows.oldSigns))

  static let legs = fact(
    "danger-legs", "the legs failed", DangerNow.legsGone, LegsCheck.self,
    lookAlike: SafeRows.pressedAndClear,
    myUsual: either(SafeRows.oldSigns, SafeRows.oldParalysis))

  /// The second look has one of its own: whether the limb is warm now.
  static let limb = fact(
    "danger-limb", "a limb was suddenly cold, pale or blue", DangerNow.coldLimb, LimbCheck.self,
    lookAlike: either(LimbTemperature.same, LimbTemperature.onlyInCold),
    myUsual: either(LimbTemperature.same, LimbTemperature.onlyInCold))

  /// The sign is there, and neither what it is called at its second look nor a safe row takes it away.
  private static func fact(
    _ id: Identifier<Fact>, _ words: String, _ sign: Finding, _ check: any DangerCheck.Type,
    lookAlike: any Term, myUsual: any Term
  ) -> Fact {
    Fact(
      id, words,
      when: every(
        either(sign, check.now),
        not(either(check.byMistake, check.goneToday, check.goneThisWeek, check.goneEarlier)),
        not(every(check.lookAlike, lookAlike)), not(every(check.myUsual, myUsual))))
  }
}
