import Assessment

/// What can be answered to `age-band`.
enum AgeBand {
  static let id: Question.ID = "age-band"
  static let under16 = Finding(id, "under-16")
  static let from16To29 = Finding(id, "16-29")
  static let from30To49 = Finding(id, "30-49")
  static let from50To59 = Finding(id, "50-59")
  static let from60To69 = Finding(id, "60-69")
  static let from70 = Finding(id, "70-plus")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `child-stopped`.
enum ChildStopped {
  static let id: Question.ID = "child-stopped"
  static let none = Finding(id, "none")
  static let stoppedMoving = Finding(id, "stopped-moving")
  static let wobblyFloppy = Finding(id, "wobbly-floppy")
  static let toiletChange = Finding(id, "toilet-change")
  static let swallowing = Finding(id, "swallowing")
  static let coldHandsIll = Finding(id, "cold-hands-ill")
  static let limpOrNight = Finding(id, "limp-or-night")
  static let thirstyThinner = Finding(id, "thirsty-thinner")
  static let unsure = Finding(id, "unsure")
}
