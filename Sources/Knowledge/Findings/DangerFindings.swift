import Assessment

/// What can be answered to `danger-now`.
enum DangerNow {
  static let id: Question.ID = "danger-now"
  static let none = Finding(id, "none")
  static let chestPain = Finding(id, "chest-pain")
  static let tearingPain = Finding(id, "tearing-pain")
  static let faceArmSpeech = Finding(id, "face-arm-speech")
  static let breathingSwallowing = Finding(id, "breathing-swallowing")
  static let collapseConfused = Finding(id, "collapse-confused")
  static let legsGone = Finding(id, "legs-gone")
  static let coldLimb = Finding(id, "cold-limb")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `danger-again`.
enum DangerAgain {
  static let id: Question.ID = "danger-again"
  static let none = Finding(id, "none")
  static let one = Finding(id, "one")
  static let unsure = Finding(id, "unsure")
}
