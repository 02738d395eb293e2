import Assessment

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
  static let clears = Finding(id, "clears")
  static let comesAndGoes = Finding(id, "comes-and-goes")
  static let gone = Finding(id, "gone")
  static let improving = Finding(id, "improving")
  static let steady = Finding(id, "steady")
  static let slowWorse = Finding(id, "slow-worse")
  static let fastWorse = Finding(id, "fast-worse")
  static let jumps = Finding(id, "jumps")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `before`.
enum Before {
  static let id: Question.ID = "before"
  static let nothing = Finding(id, "nothing")
  static let pressed = Finding(id, "pressed")
  static let strain = Finding(id, "strain")
  static let bentOrClicked = Finding(id, "bent-or-clicked")
  static let needle = Finding(id, "needle")
  static let breathHeatCold = Finding(id, "breath-heat-cold")
  static let smallFall = Finding(id, "small-fall")
  static let bigBlow = Finding(id, "big-blow")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `onset`.
enum Onset {
  static let id: Question.ID = "onset"
  static let zaps = Finding(id, "zaps")
  static let crept = Finding(id, "crept")
  static let gradual = Finding(id, "gradual")
  static let hoursDays = Finding(id, "hours-days")
  static let wokeWithIt = Finding(id, "woke-with-it")
  static let sudden = Finding(id, "sudden")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `spread`.
enum Spread {
  static let id: Question.ID = "spread"
  static let onePlace = Finding(id, "one-place")
  static let clothesOnly = Finding(id, "clothes-only")
  static let climbs = Finding(id, "climbs")
  static let otherLimb = Finding(id, "other-limb")
  static let line = Finding(id, "line")
  static let hotCold = Finding(id, "hot-cold")
  static let secondPlace = Finding(id, "second-place")
  static let unsure = Finding(id, "unsure")
}
