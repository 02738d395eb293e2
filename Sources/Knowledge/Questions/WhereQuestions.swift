import Assessment
import Wording

extension Questions {
  static let bodyMap = Question(
    .bodyMap, in: "where", about: "Places",
    "Where do you feel the tingling or numbness? Not where it only aches.",
    because: "The place is a hint at which nerve may be upset.", .places,
    gravity: .each(except: []))

  static let legsAffected = Question(
    LegsAffected.id, in: "where", about: "Legs",
    "Is one leg affected, or are both? Sore joints do not count.",
    because: "Both legs at the same time can be a warning sign.",
    .one([
      Option(LegsAffected.none, "No, not my legs"),
      Option(LegsAffected.oneLeg, "One leg only"),
      Option(LegsAffected.bothLegs, "Both legs, from the start"),
      Option(LegsAffected.oneThenBoth, "First one leg, and now the other one too"),
      Option(LegsAffected.unsure, "Not sure", .unsure),
    ]),
    askIf: not(Facts.aboveOnly),
    gravity: .chains([
      [LegsAffected.none, LegsAffected.oneLeg, LegsAffected.bothLegs, LegsAffected.oneThenBoth]
    ]),
    picture: Picture(options: [
      "none": Legs.none, "unsure": Legs.none, "one-leg": Legs.one, "both-legs": Legs.both,
      "one-then-both": Legs.oneThenBoth,
    ]))
}
