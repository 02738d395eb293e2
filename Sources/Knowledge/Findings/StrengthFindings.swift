import Assessment

/// What can be answered to `strength-now`.
enum StrengthNow {
  static let id: Question.ID = "strength-now"
  static let none = Finding(id, "none")
  static let oneLegWeak = Finding(id, "one-leg-weak")
  static let footDrop = Finding(id, "foot-drop")
  static let bothLegsWeak = Finding(id, "both-legs-weak")
  static let cannotWalk = Finding(id, "cannot-walk")
  static let unsteady = Finding(id, "unsteady")
  static let oneHand = Finding(id, "one-hand")
  static let bothHands = Finding(id, "both-hands")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `try-it`.
enum TryIt {
  static let id: Question.ID = "try-it"
  static let fine = Finding(id, "fine")
  static let hurtsButObeys = Finding(id, "hurts-but-obeys")
  static let notLastYear = Finding(id, "not-last-year")
  static let untriedSame = Finding(id, "untried-same")
  static let untriedWorse = Finding(id, "untried-worse")
  static let oneLeg = Finding(id, "one-leg")
  static let bothLegs = Finding(id, "both-legs")
  static let sways = Finding(id, "sways")
  static let unsure = Finding(id, "unsure")
}
