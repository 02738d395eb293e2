import Assessment

/// What can be answered to `danger-now`.
enum DangerNow {
  static let id: Question.ID = "danger-now"
  static let chestPain = Finding(id, "chest-pain")
  static let tearingPain = Finding(id, "tearing-pain")
  static let faceArmSpeech = Finding(id, "face-arm-speech")
  static let breathingSwallowing = Finding(id, "breathing-swallowing")
  static let collapseConfused = Finding(id, "collapse-confused")
  static let legsGone = Finding(id, "legs-gone")
  static let none = Finding(id, "none")
  static let unsure = Finding(id, "unsure")
}
