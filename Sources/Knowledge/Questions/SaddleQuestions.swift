import Assessment
import Wording

extension Questions {
  static let saddleFeeling = Question(
    SaddleFeeling.id, in: "saddle", about: "Between the legs",
    """
    Think of where a bike seat touches you: your bottom, your inner thighs, and between your \
    legs. Does it feel numb or odd there, or when you wipe?
    """,
    because: "A change here can mean that nerves low in the back are pressed.",
    .one([
      Option(SaddleFeeling.no, "No, it feels as it always has"),
      Option(SaddleFeeling.new, "Yes, in the last 2 weeks, or it is getting worse"),
      Option(SaddleFeeling.longStanding, "Yes, for more than 2 weeks, and it stays the same"),
      Option(SaddleFeeling.unsure, unsure, .unsure),
    ]),
    gravity: .chains([[SaddleFeeling.no, SaddleFeeling.longStanding, SaddleFeeling.new]]))

  static let bladder = Question(
    Bladder.id, in: "saddle", about: "Peeing", "Has anything changed when you pee?",
    because: "The same nerves help you to pee and to feel it.",
    .one([
      Option(Bladder.normal, "No change"),
      Option(Bladder.hardToStartOrNumb, "It is hard to start or weak, or I cannot feel it"),
      Option(Bladder.leaking, "I leak, or I wet myself"),
      Option(Bladder.cannotPee, "I cannot pee at all"),
      Option(Bladder.moreOftenOnly, "I just go more often; I can feel it and hold it"),
      Option(Bladder.unsure, unsure, .unsure),
    ]),
    gravity: .chains([
      [
        Bladder.normal, Bladder.moreOftenOnly, Bladder.hardToStartOrNumb, Bladder.cannotPee,
      ],
      [Bladder.normal, Bladder.moreOftenOnly, Bladder.leaking, Bladder.cannotPee],
    ]))

  static let bowel = Question(
    Bowel.id, in: "saddle", about: "Pooing", "Has anything changed when you poo?",
    because: "The same nerves help you to feel it and to hold it.",
    .one([
      Option(Bowel.normal, "No change"),
      Option(Bowel.lostControlOrFeeling, "I leak, cannot hold it, or cannot feel the need to go"),
      Option(Bowel.constipatedOnly, "It is hard to go, but I can feel it and hold it"),
      Option(Bowel.unsure, unsure, .unsure),
    ]),
    gravity: .chains([[Bowel.normal, Bowel.constipatedOnly, Bowel.lostControlOrFeeling]]))

  static let bladderBowelTiming = Question(
    BladderBowelTiming.id, in: "saddle", about: "Change since",
    "When did the change with peeing or pooing start?",
    because: "A new change is far more urgent than an old one.",
    .one([
      Option(BladderBowelTiming.newOrWorse, "In the last 2 weeks, or it is getting worse"),
      Option(
        BladderBowelTiming.longStandingSame, "More than 2 weeks ago, and it stays the same"),
      Option(BladderBowelTiming.unsure, unsure, .unsure),
    ]),
    appliesIf: either(
      Bladder.hardToStartOrNumb, Bladder.leaking, Bladder.cannotPee, Bowel.lostControlOrFeeling),
    gravity: .chains([
      [BladderBowelTiming.longStandingSame, BladderBowelTiming.newOrWorse]
    ]))

  static let sexualFeeling = Question(
    SexualFeeling.id, in: "saddle", about: "Feeling in sex",
    "Has the feeling in your private parts changed in sex, or has sex changed in other ways?",
    because: "The same nerves are at work here. It is kept private.",
    .one([
      Option(SexualFeeling.noChange, "No, or this does not apply to me"),
      Option(SexualFeeling.newChange, "Yes, in the last 2 weeks, or it is getting worse"),
      Option(SexualFeeling.longStanding, "Yes, for longer, and it stays the same"),
      Option(SexualFeeling.unsure, unsure, .unsure),
    ]),
    appliesIf: not(AgeBand.under16),
    askIf: either(
      not(LegsAffected.none),
      marked(
        .lowerBack, .sacrum, .buttock, .saddleInnerThighs, .saddleGenitals, .saddlePerineum,
        .saddleAnus)),
    gravity: .chains([
      [SexualFeeling.noChange, SexualFeeling.longStanding, SexualFeeling.newChange]
    ]))
}
