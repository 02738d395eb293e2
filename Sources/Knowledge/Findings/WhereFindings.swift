import Assessment

/// What can be answered to `legs-affected`.
enum LegsAffected {
  static let id: Question.ID = "legs-affected"
  static let none = Finding(id, "none")
  static let oneLeg = Finding(id, "one-leg")
  static let bothLegs = Finding(id, "both-legs")
  static let oneThenBoth = Finding(id, "one-then-both")
  static let unsure = Finding(id, "unsure")
}
