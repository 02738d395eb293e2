/// What somebody has told us whose pages are reviewed.
enum Telling {
  /// Both legs and the saddle, though just one leg is marked on the map.
  static let pressedNerves =
    "danger-now=none age-band=30-49 body-map=lower-back:middle,calf:left "
    + "legs-affected=both-legs saddle-feeling=new onset=hours-days duration=under-2-weeks"

  /// Everything asked, and nothing found.
  static let calm =
    "danger-now=none age-band=30-49 body-map= legs-affected=one-leg sensation=pins-needles "
    + "duration=2-to-6-weeks course=clears before=pressed limb-temperature=same strength-now=none "
    + "saddle-feeling=no pee-and-poo=none sexual-feeling=no-change pain=mild position-effect=none "
    + "ill-now=none health-risks=none other-health=none medicines=none skin=normal"

  /// The same, but it stays and nothing changes it.
  static let lasting = calm + " course=steady before=nothing onset=gradual try-it=fine"

  /// The same with a rash.
  static let rash = lasting + " skin=blister-rash-one-side"

  /// Everything asked, and one thing found that cannot wait.
  static let leaking = calm + " pee-and-poo=leaking what-is-new=new-toilet"
}
