import Assessment

/// What can be answered to `saddle-feeling`.
enum SaddleFeeling {
  static let id: Question.ID = "saddle-feeling"
  static let no = Finding(id, "no")
  static let onlySitting = Finding(id, "only-sitting")
  static let soreOnly = Finding(id, "sore-only")
  static let frontAfterRide = Finding(id, "front-after-ride")
  static let longStanding = Finding(id, "long-standing")
  static let new = Finding(id, "new")
  static let unsure = Finding(id, "unsure")
  static let ratherNot = Finding(id, "rather-not")
}

/// What can be answered to `pee-and-poo`.
enum PeeAndPoo {
  static let id: Question.ID = "pee-and-poo"
  static let none = Finding(id, "none")
  static let coughLeak = Finding(id, "cough-leak")
  static let changedButFelt = Finding(id, "changed-but-felt")
  static let hardToStart = Finding(id, "hard-to-start")
  static let noFeeling = Finding(id, "no-feeling")
  static let cannotPee = Finding(id, "cannot-pee")
  static let leaking = Finding(id, "leaking")
  static let unsure = Finding(id, "unsure")
  static let ratherNot = Finding(id, "rather-not")
}

/// What can be answered to `private-card`.
enum PrivateCard {
  static let id: Question.ID = "private-card"
  static let none = Finding(id, "none")
  static let one = Finding(id, "one")
  static let person = Finding(id, "person")
  static let unsure = Finding(id, "unsure")
  static let ratherNot = Finding(id, "rather-not")
}

/// What can be answered to `sexual-feeling`.
enum SexualFeeling {
  static let id: Question.ID = "sexual-feeling"
  static let noChange = Finding(id, "no-change")
  static let longStanding = Finding(id, "long-standing")
  static let newChange = Finding(id, "new-change")
  static let unsure = Finding(id, "unsure")
  static let ratherNot = Finding(id, "rather-not")
}
