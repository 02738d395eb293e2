import Assessment
import Wording

extension Questions {
  static let sensation = Question(
    Sensation.id, in: "feel", about: "The feeling", "What does it feel like?",
    because: "The kind of feeling is a hint at the cause.",
    .several([
      Option(Sensation.pinsNeedles, "Pins and needles, tingling"),
      Option(Sensation.numb, "Numb or dull"),
      Option(Sensation.burningTender, "Burning, or the skin is sore to a light touch"),
      Option(Sensation.itch, "Itching"),
      Option(Sensation.tightBand, "A tight band, or numb below a line, right round the body"),
      Option(Sensation.shockOnNeckBend, "Like an electric shock when I bend my neck"),
      Option(Sensation.unsure, unsure, .unsure),
    ]),
    gravity: .each(except: []))

  static let skin = Question(
    Skin.id, in: "feel", about: "Skin",
    Text(
      "Look at the skin there, with a mirror or with help. What do you see?",
      others: "Look at the skin there. What do you see?"),
    because: "Some rashes, such as shingles, are best treated early.",
    .one([
      Option(Skin.normal, "It looks as always"),
      Option(Skin.blisterRashOneSide, "Red patches or blisters, on one side only"),
      Option(Skin.rashNearEye, "A rash or blisters near an eye or on the nose"),
      Option(Skin.itchyDarkPatch, "A darker patch that itches"),
      Option(Skin.ringRash, "A red ring that grows"),
      Option(Skin.otherRash, "Some other rash"),
      Option(
        Skin.unsure,
        Text("I cannot see it, or I am not sure", others: "I cannot see it, or I am not sure"),
        .unsure),
    ]),
    gravity: .chains([
      [Skin.normal, Skin.blisterRashOneSide, Skin.rashNearEye], [Skin.normal, Skin.otherRash],
      [Skin.normal, Skin.itchyDarkPatch], [Skin.normal, Skin.ringRash],
    ]))

  static let rashAge = Question(
    RashAge.id, in: "feel", about: "Rash since", "When did the rash come up?",
    because: "Some treatments work best in the first 3 days.",
    .one([
      Option(RashAge.within3Days, "In the last 3 days"),
      Option(RashAge.over3Days, "More than 3 days ago"),
      Option(RashAge.unsure, unsure, .unsure),
    ]),
    appliesIf: either(Skin.blisterRashOneSide, Skin.rashNearEye),
    gravity: .chains([[RashAge.over3Days, RashAge.within3Days]]))

  static let muscleTightness = Question(
    MuscleTightness.id, in: "feel", about: "Tight muscles",
    "Are the muscles there tight or in knots?",
    because: "Tight muscles can press on small nerves.",
    .one([
      Option(MuscleTightness.yes, "Yes"),
      Option(MuscleTightness.no, "No"),
      Option(MuscleTightness.unsure, unsure, .unsure),
    ]),
    askIf: either(
      Finding.nowhere,
      marked(.neck, .upperBack, .midBack, .lowerBack, .sacrum, .buttock, .shoulderArm)))
}
