import Assessment

/// What can be answered to `leg-strength`.
enum LegStrength {
  static let id: Question.ID = "leg-strength"
  static let normal = Finding(id, "normal")
  static let oneLegWeak = Finding(id, "one-leg-weak")
  static let footDrop = Finding(id, "foot-drop")
  static let bothLegsWeak = Finding(id, "both-legs-weak")
  static let cannotWalk = Finding(id, "cannot-walk")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `hands-arms`.
enum HandsArms {
  static let id: Question.ID = "hands-arms"
  static let normal = Finding(id, "normal")
  static let oneArmWeak = Finding(id, "one-arm-weak")
  static let clumsyHands = Finding(id, "clumsy-hands")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `walking-balance`.
enum WalkingBalance {
  static let id: Question.ID = "walking-balance"
  static let normal = Finding(id, "normal")
  static let unsteadyNew = Finding(id, "unsteady-new")
  static let unsteadyGradual = Finding(id, "unsteady-gradual")
  static let unsure = Finding(id, "unsure")
}
