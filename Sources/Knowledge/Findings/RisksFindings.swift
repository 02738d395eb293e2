import Assessment

/// What can be answered to `health-risks`.
enum HealthRisks {
  static let id: Question.ID = "health-risks"
  static let cancer = Finding(id, "cancer")
  static let weakImmune = Finding(id, "weak-immune")
  static let injectedDrugs = Finding(id, "injected-drugs")
  static let spineProcedure = Finding(id, "spine-procedure")
  static let bloodThinners = Finding(id, "blood-thinners")
  static let weakBones = Finding(id, "weak-bones")
  static let aortaRisk = Finding(id, "aorta-risk")
  static let none = Finding(id, "none")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `body-warnings`.
enum BodyWarnings {
  static let id: Question.ID = "body-warnings"
  static let weightLoss = Finding(id, "weight-loss")
  static let nightPain = Finding(id, "night-pain")
  static let none = Finding(id, "none")
  static let unsure = Finding(id, "unsure")
}
