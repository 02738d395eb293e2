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

/// What can be answered to `pregnancy`.
enum Pregnancy {
  static let id: Question.ID = "pregnancy"
  static let no = Finding(id, "no")
  static let pregnant = Finding(id, "pregnant")
  static let birthLast6Weeks = Finding(id, "birth-last-6-weeks")
  static let unsure = Finding(id, "unsure")
}
