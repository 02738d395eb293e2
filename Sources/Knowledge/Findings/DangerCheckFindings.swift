import Assessment

/// What can be answered to `chest-check`.
enum ChestCheck {
  static let id: Question.ID = "chest-check"
  static let byMistake = Finding(id, "by-mistake")
  static let lookAlike = Finding(id, "look-alike")
  static let myUsual = Finding(id, "my-usual")
  static let goneEarlier = Finding(id, "gone-earlier")
  static let goneThisWeek = Finding(id, "gone-this-week")
  static let goneToday = Finding(id, "gone-today")
  static let now = Finding(id, "now")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `tearing-check`.
enum TearingCheck {
  static let id: Question.ID = "tearing-check"
  static let byMistake = Finding(id, "by-mistake")
  static let lookAlike = Finding(id, "look-alike")
  static let myUsual = Finding(id, "my-usual")
  static let goneEarlier = Finding(id, "gone-earlier")
  static let goneThisWeek = Finding(id, "gone-this-week")
  static let goneToday = Finding(id, "gone-today")
  static let now = Finding(id, "now")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `side-check`.
enum SideCheck {
  static let id: Question.ID = "side-check"
  static let byMistake = Finding(id, "by-mistake")
  static let lookAlike = Finding(id, "look-alike")
  static let myUsual = Finding(id, "my-usual")
  static let goneEarlier = Finding(id, "gone-earlier")
  static let goneThisWeek = Finding(id, "gone-this-week")
  static let goneToday = Finding(id, "gone-today")
  static let now = Finding(id, "now")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `breath-check`.
enum BreathCheck {
  static let id: Question.ID = "breath-check"
  static let byMistake = Finding(id, "by-mistake")
  static let lookAlike = Finding(id, "look-alike")
  static let myUsual = Finding(id, "my-usual")
  static let goneEarlier = Finding(id, "gone-earlier")
  static let goneThisWeek = Finding(id, "gone-this-week")
  static let goneToday = Finding(id, "gone-today")
  static let now = Finding(id, "now")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `faint-check`.
enum FaintCheck {
  static let id: Question.ID = "faint-check"
  static let byMistake = Finding(id, "by-mistake")
  static let lookAlike = Finding(id, "look-alike")
  static let myUsual = Finding(id, "my-usual")
  static let goneEarlier = Finding(id, "gone-earlier")
  static let goneThisWeek = Finding(id, "gone-this-week")
  static let goneToday = Finding(id, "gone-today")
  static let now = Finding(id, "now")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `legs-check`.
enum LegsCheck {
  static let id: Question.ID = "legs-check"
  static let byMistake = Finding(id, "by-mistake")
  static let lookAlike = Finding(id, "look-alike")
  static let myUsual = Finding(id, "my-usual")
  static let goneEarlier = Finding(id, "gone-earlier")
  static let goneThisWeek = Finding(id, "gone-this-week")
  static let goneToday = Finding(id, "gone-today")
  static let now = Finding(id, "now")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `limb-check`.
enum LimbCheck {
  static let id: Question.ID = "limb-check"
  static let byMistake = Finding(id, "by-mistake")
  static let lookAlike = Finding(id, "look-alike")
  static let myUsual = Finding(id, "my-usual")
  static let goneEarlier = Finding(id, "gone-earlier")
  static let goneThisWeek = Finding(id, "gone-this-week")
  static let goneToday = Finding(id, "gone-today")
  static let now = Finding(id, "now")
  static let unsure = Finding(id, "unsure")
}
