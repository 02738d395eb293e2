import Assessment

/// The questions, in the order of asking: what cannot wait first, what only names a cause last.
enum Questions {
  static let all: [Question] = [
    dangerNow, dangerAgain, chestCheck, tearingCheck, sideCheck, breathCheck, faintCheck,
    legsCheck, limbCheck,
    ageBand, childStopped,
    bodyMap, legsAffected,
    sensation, duration, course, before, onset, spread,
    limbTemperature,
    strengthNow,
    saddleFeeling, peeAndPoo, privateCard, sexualFeeling,
    tryIt, whatIsNew,
    skin, pain, positionEffect,
    headSigns, mouthAndHands,
    illNow, healthRisks, pregnancySigns, sameBefore, otherHealth, medicines, alcohol,
    recentIllness,
  ]

  /// The danger signs come first for everybody; of the rest, three questions at most come after an
  /// emergency that is certain: signs of the head, being very ill, and illnesses that make the same
  /// signs more urgent can make it an ambulance.
  static let askedInAlarm: [Question.ID] =
    all.filter { $0.block == .danger }.map(\.id) + [HeadSigns.id, IllNow.id, HealthRisks.id]

  /// Each question stands on a page of its own.
  static let pages: [[Question.ID]] = all.map { [$0.id] }
}
