import Assessment

/// What can be answered to `ill-now`.
enum IllNow {
  static let id: Question.ID = "ill-now"
  static let none = Finding(id, "none")
  static let coldOnly = Finding(id, "cold-only")
  static let flushes = Finding(id, "flushes")
  static let measured38 = Finding(id, "measured-38")
  static let shivering = Finding(id, "shivering")
  static let veryIll = Finding(id, "very-ill")
  static let weightLoss = Finding(id, "weight-loss")
  static let burningPee = Finding(id, "burning-pee")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `health-risks`.
enum HealthRisks {
  static let id: Question.ID = "health-risks"
  static let none = Finding(id, "none")
  static let cancer = Finding(id, "cancer")
  static let weakImmune = Finding(id, "weak-immune")
  static let spineProcedure = Finding(id, "spine-procedure")
  static let bloodThinners = Finding(id, "blood-thinners")
  static let weakBones = Finding(id, "weak-bones")
  static let aortaRisk = Finding(id, "aorta-risk")
  static let pregnant = Finding(id, "pregnant")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `pregnancy-signs`.
enum PregnancySigns {
  static let id: Question.ID = "pregnancy-signs"
  static let none = Finding(id, "none")
  static let headacheSight = Finding(id, "headache-sight")
  static let ribPain = Finding(id, "rib-pain")
  static let swelling = Finding(id, "swelling")
  static let stillNumb = Finding(id, "still-numb")
  static let chest = Finding(id, "chest")
  static let woundWorse = Finding(id, "wound-worse")
  static let cannotBear = Finding(id, "cannot-bear")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `other-health`.
enum OtherHealth {
  static let id: Question.ID = "other-health"
  static let none = Finding(id, "none")
  static let diabetes = Finding(id, "diabetes")
  static let heartVessels = Finding(id, "heart-vessels")
  static let specialCare = Finding(id, "special-care")
  static let oldCord = Finding(id, "old-cord")
  static let thyroidLow = Finding(id, "thyroid-low")
  static let autoimmune = Finding(id, "autoimmune")
  static let lowB12Risk = Finding(id, "low-b12-risk")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `medicines`.
enum Medicines {
  static let id: Question.ID = "medicines"
  static let none = Finding(id, "none")
  static let thinnerStopped = Finding(id, "thinner-stopped")
  static let steroidStopped = Finding(id, "steroid-stopped")
  static let nerveMedicines = Finding(id, "nerve-medicines")
  static let nitrousOxide = Finding(id, "nitrous-oxide")
  static let peeSlowing = Finding(id, "pee-slowing")
  static let tingleTablets = Finding(id, "tingle-tablets")
  static let bodySalts = Finding(id, "body-salts")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `alcohol`.
enum Alcohol {
  static let id: Question.ID = "alcohol"
  static let no = Finding(id, "no")
  static let heavyAlcohol = Finding(id, "heavy-alcohol")
  static let unsure = Finding(id, "unsure")
  static let ratherNot = Finding(id, "rather-not")
}

/// What can be answered to `recent-illness`.
enum RecentIllness {
  static let id: Question.ID = "recent-illness"
  static let none = Finding(id, "none")
  static let infection = Finding(id, "infection")
  static let hiccupsVomiting = Finding(id, "hiccups-vomiting")
  static let boilOrTooth = Finding(id, "boil-or-tooth")
  static let hardlyAte = Finding(id, "hardly-ate")
  static let tickBite = Finding(id, "tick-bite")
  static let poison = Finding(id, "poison")
  static let othersIll = Finding(id, "others-ill")
  static let unsure = Finding(id, "unsure")
}
