import Assessment

/// What can be answered to `onset`.
enum Onset {
  static let id: Question.ID = "onset"
  static let sudden = Finding(id, "sudden")
  static let hoursDays = Finding(id, "hours-days")
  static let gradual = Finding(id, "gradual")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `duration`.
enum Duration {
  static let id: Question.ID = "duration"
  static let under24h = Finding(id, "under-24h")
  static let under2Weeks = Finding(id, "under-2-weeks")
  static let twoToSixWeeks = Finding(id, "2-to-6-weeks")
  static let over6Weeks = Finding(id, "over-6-weeks")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `course`.
enum Course {
  static let id: Question.ID = "course"
  static let fastWorse = Finding(id, "fast-worse")
  static let slowWorse = Finding(id, "slow-worse")
  static let steady = Finding(id, "steady")
  static let comesAndGoes = Finding(id, "comes-and-goes")
  static let improving = Finding(id, "improving")
  static let gone = Finding(id, "gone")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `position-effect`.
enum PositionEffect {
  static let id: Question.ID = "position-effect"
  static let clearsOnMoving = Finding(id, "clears-on-moving")
  static let betterSittingOrBending = Finding(id, "better-sitting-or-bending")
  static let worseSittingCough = Finding(id, "worse-sitting-cough")
  static let worseNeckOrArm = Finding(id, "worse-neck-or-arm")
  static let none = Finding(id, "none")
  static let unsure = Finding(id, "unsure")
}
