import Assessment
import Wording

extension Questions {
  static let sensation = Question(
    Sensation.id, in: "feel", about: "The feeling",
    "What does it feel like?",
    because: "The kind of feeling is a hint at the cause.",
    .several([
      Option(Sensation.pinsNeedles, "Pins and needles, tingling"),
      Option(Sensation.numb, "Numb: I feel less there, or nothing"),
      Option(Sensation.burningTender, "Burning, or the skin is sore to a light touch"),
      Option(Sensation.itch, "Itching"),
      Option(Sensation.tightBand, "Like a tight belt or hug, right round the body"),
      Option(Sensation.shockOnNeckBend, "Like an electric shock when I bend my neck"),
      Option(Sensation.unsure, "Not sure", .unsure),
    ]),
    gravity: .each(except: [Sensation.itch]))

  static let skin = Question(
    Skin.id, in: "pain", about: "Skin",
    Text(
      "Look at the skin there, with a mirror or with help. What do you see?",
      others: "Look at the skin there. What do you see?"),
    because: "Some rashes, such as shingles, are best treated early.",
    .one([
      Option(Skin.normal, "It looks and feels normal"),
      Option(Skin.itchyDarkPatch, "Normal or darker, and it itches more than it hurts"),
      Option(Skin.soreNormal, "Normal, but it burns or is sore to a light touch"),
      Option(Skin.otherRash, "Dry, sunburnt, bites, bumps or another rash"),
      Option(Skin.oldMarks, "Old marks of shingles"),
      Option(Skin.blisterRashOneSide, "New spots or blisters, in a stripe or cluster on one side"),
      Option(Skin.rashNearEye, "New spots or blisters near an eye or on the nose"),
      Option(Skin.painBeyond, "Swollen, purple or crackling, or it hurts far more than it looks"),
      Option(Skin.unsure, "I cannot see it, or I am not sure", .unsure),
    ]),
    askIf: Facts.skinMatters.asCondition,
    gravity: .chains([
      [Skin.normal, Skin.soreNormal, Skin.blisterRashOneSide, Skin.rashNearEye],
      [Skin.normal, Skin.otherRash, Skin.painBeyond], [Skin.normal, Skin.itchyDarkPatch],
    ]))

  static let limbTemperature = Question(
    LimbTemperature.id, in: "feel", about: "Warm or cold",
    Text(
      "Feel both hands or both feet with the back of your hand. Is one colder, paler or bluer?",
      others:
        "Feel both their hands or feet with the back of your hand. Is one colder, paler or bluer?"),
    because: "A blocked artery can make a limb tingle, and it must be opened fast.",
    .one([
      Option(LimbTemperature.same, "No, both are the same"),
      Option(LimbTemperature.onlyInCold, "Only in the cold; now it is warm and its usual colour"),
      Option(LimbTemperature.coldPale, "Yes, one is colder, paler or bluer"),
      Option(LimbTemperature.unsure, "Not sure", .unsure),
    ]),
    askIf: either(
      LimbCheck.lookAlike, LimbCheck.myUsual,
      every(
        Facts.limbMarkedOrTold, either(not(Facts.twoLimbs), Before.breathHeatCold),
        not(Course.clears),
        either(
          Facts.maybeWithin2Weeks,
          every(Duration.twoToSixWeeks, either(Course.slowWorse, Course.fastWorse))))),
    gravity: .chains([[LimbTemperature.same, LimbTemperature.onlyInCold, LimbTemperature.coldPale]])
  )
}
