import Assessment

/// What can be answered to `saddle-feeling`.
enum SaddleFeeling {
  static let id: Question.ID = "saddle-feeling"
  static let no = Finding(id, "no")
  static let new = Finding(id, "new")
  static let longStanding = Finding(id, "long-standing")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `bladder`.
enum Bladder {
  static let id: Question.ID = "bladder"
  static let normal = Finding(id, "normal")
  static let hardToStartOrNumb = Finding(id, "hard-to-start-or-numb")
  static let leaking = Finding(id, "leaking")
  static let cannotPee = Finding(id, "cannot-pee")
  static let moreOftenOnly = Finding(id, "more-often-only")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `bowel`.
enum Bowel {
  static let id: Question.ID = "bowel"
  static let normal = Finding(id, "normal")
  static let lostControlOrFeeling = Finding(id, "lost-control-or-feeling")
  static let constipatedOnly = Finding(id, "constipated-only")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `bladder-bowel-timing`.
enum BladderBowelTiming {
  static let id: Question.ID = "bladder-bowel-timing"
  static let newOrWorse = Finding(id, "new-or-worse")
  static let longStandingSame = Finding(id, "long-standing-same")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `sexual-feeling`.
enum SexualFeeling {
  static let id: Question.ID = "sexual-feeling"
  static let noChange = Finding(id, "no-change")
  static let newChange = Finding(id, "new-change")
  static let longStanding = Finding(id, "long-standing")
  static let unsure = Finding(id, "unsure")
}
