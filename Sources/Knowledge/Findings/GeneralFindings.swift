import Assessment

/// What can be answered to `pain`.
enum Pain {
  static let id: Question.ID = "pain"
  static let none = Finding(id, "none")
  static let mild = Finding(id, "mild")
  static let moderate = Finding(id, "moderate")
  static let severe = Finding(id, "severe")
  static let worstEver = Finding(id, "worst-ever")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `fever`.
enum Fever {
  static let id: Question.ID = "fever"
  static let no = Finding(id, "no")
  static let explainedMild = Finding(id, "explained-mild")
  static let highUnexplained = Finding(id, "high-unexplained")
  static let veryIll = Finding(id, "very-ill")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `injury`.
enum Injury {
  static let id: Question.ID = "injury"
  static let no = Finding(id, "no")
  static let major = Finding(id, "major")
  static let minorWeakBones = Finding(id, "minor-weak-bones")
  static let minor = Finding(id, "minor")
  static let unsure = Finding(id, "unsure")
}
