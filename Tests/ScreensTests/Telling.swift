/// What somebody has told us whose pages are reviewed.
enum Telling {
  /// Both legs and the saddle, though just one leg is marked on the map.
  static let pressedNerves =
    "danger-now=none age-band=30-49 pregnancy=no body-map=lower-back:middle,calf:left "
    + "legs-affected=both-legs saddle-feeling=new onset=hours-days duration=under-2-weeks"

  /// Everything asked, and nothing found.
  static let calm =
    "danger-now=none age-band=30-49 pregnancy=no body-map= legs-affected=one-leg saddle-feeling=no "
    + "bladder=normal bowel=normal sexual-feeling=no-change leg-strength=normal hands-arms=normal "
    + "walking-balance=normal onset=gradual duration=2-to-6-weeks course=comes-and-goes "
    + "position-effect=clears-on-moving pain=mild fever=no injury=no health-risks=none "
    + "body-warnings=none sensation=pins-needles skin=normal muscle-tightness=no nerve-risks=none "
    + "recent-illness=none eyes-and-episodes=none panic-breathing=no"

  /// The same, but it stays and nothing changes it.
  static let lasting = calm + " course=steady position-effect=none"

  /// The same with a rash.
  static let rash = lasting + " skin=blister-rash-one-side"

  /// Everything asked, and one thing found that cannot wait.
  static let leaking = calm + " bladder=leaking bladder-bowel-timing=new-or-worse"
}
