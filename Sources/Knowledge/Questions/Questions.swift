import Assessment

/// The questions, in the order of asking: what cannot wait first, causes last.
enum Questions {
  static let all: [Question] = [
    dangerNow,
    ageBand, pregnancy,
    bodyMap, legsAffected,
    saddleFeeling, bladder, bowel, bladderBowelTiming, sexualFeeling,
    legStrength, handsArms, walkingBalance,
    onset, duration, course, positionEffect,
    pain, fever, injury,
    healthRisks, bodyWarnings,
    sensation, skin, rashAge, muscleTightness,
    nerveRisks, recentIllness, eyesAndEpisodes, panicBreathing,
  ]
}

extension Questions {
  /// The findings that say “not sure”, one for each question that offers it.
  static let unsureFindings: [Finding] = all.flatMap { question in
    question.options.filter { $0.kind == .unsure }.map { Finding(question.id, $0.id) }
  }
}
