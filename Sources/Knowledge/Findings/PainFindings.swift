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

/// What can be answered to `position-effect`.
enum PositionEffect {
  static let id: Question.ID = "position-effect"
  static let none = Finding(id, "none")
  static let nightPain = Finding(id, "night-pain")
  static let growing = Finding(id, "growing")
  static let effort = Finding(id, "effort")
  static let betterSittingOrBending = Finding(id, "better-sitting-or-bending")
  static let worseSittingCough = Finding(id, "worse-sitting-cough")
  static let worseNeckOrArm = Finding(id, "worse-neck-or-arm")
  static let unsure = Finding(id, "unsure")
}
