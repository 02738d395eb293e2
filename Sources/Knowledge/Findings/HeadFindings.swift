import Assessment

/// What can be answered to `head-signs`.
enum HeadSigns {
  static let id: Question.ID = "head-signs"
  static let none = Finding(id, "none")
  static let oneEyeVisionLoss = Finding(id, "one-eye-vision-loss")
  static let doubleVision = Finding(id, "double-vision")
  static let dizzy = Finding(id, "dizzy")
  static let droopy = Finding(id, "droopy")
  static let voiceSwallow = Finding(id, "voice-swallow")
  static let newHeadPain = Finding(id, "new-head-pain")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `mouth-and-hands`.
enum MouthAndHands {
  static let id: Question.ID = "mouth-and-hands"
  static let none = Finding(id, "none")
  static let fastBreath = Finding(id, "fast-breath")
  static let crampsLock = Finding(id, "cramps-lock")
  static let sugarThirst = Finding(id, "sugar-thirst")
  static let unsure = Finding(id, "unsure")
}
