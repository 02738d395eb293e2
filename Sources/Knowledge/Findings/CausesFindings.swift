import Assessment

/// What can be answered to `nerve-risks`.
enum NerveRisks {
  static let id: Question.ID = "nerve-risks"
  static let diabetes = Finding(id, "diabetes")
  static let lowB12Risk = Finding(id, "low-b12-risk")
  static let heavyAlcohol = Finding(id, "heavy-alcohol")
  static let nerveMedicines = Finding(id, "nerve-medicines")
  static let nitrousOxide = Finding(id, "nitrous-oxide")
  static let thyroidLow = Finding(id, "thyroid-low")
  static let autoimmune = Finding(id, "autoimmune")
  static let knownMs = Finding(id, "known-ms")
  static let knownSpine = Finding(id, "known-spine")
  static let none = Finding(id, "none")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `recent-illness`.
enum RecentIllness {
  static let id: Question.ID = "recent-illness"
  static let none = Finding(id, "none")
  static let infection = Finding(id, "infection")
  static let tickBite = Finding(id, "tick-bite")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `eyes-and-episodes`.
enum EyesAndEpisodes {
  static let id: Question.ID = "eyes-and-episodes"
  static let oneEyeVisionLoss = Finding(id, "one-eye-vision-loss")
  static let doubleVision = Finding(id, "double-vision")
  static let earlierEpisode = Finding(id, "earlier-episode")
  static let none = Finding(id, "none")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `panic-breathing`.
enum PanicBreathing {
  static let id: Question.ID = "panic-breathing"
  static let yes = Finding(id, "yes")
  static let no = Finding(id, "no")
  static let unsure = Finding(id, "unsure")
}
