import Assessment

/// What can be answered to `sensation`.
enum Sensation {
  static let id: Question.ID = "sensation"
  static let pinsNeedles = Finding(id, "pins-needles")
  static let numb = Finding(id, "numb")
  static let burningTender = Finding(id, "burning-tender")
  static let itch = Finding(id, "itch")
  static let tightBand = Finding(id, "tight-band")
  static let shockOnNeckBend = Finding(id, "shock-on-neck-bend")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `skin`.
enum Skin {
  static let id: Question.ID = "skin"
  static let normal = Finding(id, "normal")
  static let itchyDarkPatch = Finding(id, "itchy-dark-patch")
  static let soreNormal = Finding(id, "sore-normal")
  static let otherRash = Finding(id, "other-rash")
  static let oldMarks = Finding(id, "old-marks")
  static let blisterRashOneSide = Finding(id, "blister-rash-one-side")
  static let rashNearEye = Finding(id, "rash-near-eye")
  static let painBeyond = Finding(id, "pain-beyond")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `limb-temperature`.
enum LimbTemperature {
  static let id: Question.ID = "limb-temperature"
  static let same = Finding(id, "same")
  static let onlyInCold = Finding(id, "only-in-cold")
  static let coldPale = Finding(id, "cold-pale")
  static let unsure = Finding(id, "unsure")
}
