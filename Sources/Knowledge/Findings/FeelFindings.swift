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
  static let blisterRashOneSide = Finding(id, "blister-rash-one-side")
  static let rashNearEye = Finding(id, "rash-near-eye")
  static let itchyDarkPatch = Finding(id, "itchy-dark-patch")
  static let ringRash = Finding(id, "ring-rash")
  static let otherRash = Finding(id, "other-rash")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `rash-age`.
enum RashAge {
  static let id: Question.ID = "rash-age"
  static let within3Days = Finding(id, "within-3-days")
  static let over3Days = Finding(id, "over-3-days")
  static let unsure = Finding(id, "unsure")
}

/// What can be answered to `muscle-tightness`.
enum MuscleTightness {
  static let id: Question.ID = "muscle-tightness"
  static let yes = Finding(id, "yes")
  static let no = Finding(id, "no")
  static let unsure = Finding(id, "unsure")
}
