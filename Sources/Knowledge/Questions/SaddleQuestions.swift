import Assessment
import Wording

extension Questions {
  static let saddleFeeling = Question(
    SaddleFeeling.id, in: "saddle", about: "Where you sit",
    """
    Think of your bottom, your inner thighs, and between your legs. When you wipe, wash or sit, \
    does it feel as always?
    """,
    because: "A change here can mean that nerves low in the back are pressed.",
    .one([
      Option(SaddleFeeling.no, "As always"),
      Option(
        SaddleFeeling.onlySitting,
        "Numb if I sit or ride, gone in minutes"),
      Option(SaddleFeeling.soreOnly, "Sore or itchy, but I feel everything"),
      Option(
        SaddleFeeling.frontAfterRide, "Front, since a long ride, and improving"),
      Option(SaddleFeeling.longStanding, "Changed for months, with nothing new"),
      Option(SaddleFeeling.new, "Less feeling, or a strange feeling, that is new and stays"),
      Option(SaddleFeeling.unsure, "Not sure", .unsure),
      Option(SaddleFeeling.ratherNot, "I would rather not say", .unsure),
    ]),
    askIf: not(Facts.aboveOnly),
    gravity: .chains([
      [
        SaddleFeeling.no, SaddleFeeling.onlySitting, SaddleFeeling.frontAfterRide,
        SaddleFeeling.new,
      ],
      [SaddleFeeling.no, SaddleFeeling.longStanding, SaddleFeeling.new],
      [SaddleFeeling.no, SaddleFeeling.soreOnly, SaddleFeeling.new],
    ]),
    picture: Picture(.saddle))

  static let peeAndPoo = Question(
    PeeAndPoo.id, in: "saddle", about: "Pee and poo",
    "In the last 2 weeks, is anything new or worse when you pee or poo?",
    because: "The same nerves help you to pee and poo, and to feel it.",
    .several([
      Option(PeeAndPoo.none, "As usual for me (also with a tube, bag or pads)", .none),
      Option(PeeAndPoo.coughLeak, "A little pee leaks when I cough, laugh or jump"),
      Option(
        PeeAndPoo.changedButFelt, "More often, in a rush, or bunged up, but I feel and control it"),
      Option(PeeAndPoo.hardToStart, "I wait or push to pee, or the flow is weak, but I feel it"),
      Option(PeeAndPoo.noFeeling, "I cannot feel that I need to go, or cannot feel it come out"),
      Option(PeeAndPoo.cannotPee, "I cannot pee, or only drops in 8 hours awake"),
      Option(PeeAndPoo.leaking, "Pee or poo came out when I did not mean it, even once, or maybe"),
      Option(PeeAndPoo.unsure, "Not sure", .unsure),
      Option(PeeAndPoo.ratherNot, "I would rather not say", .unsure),
    ]),
    askIf: not(Facts.aboveOnly),
    gravity: .each(except: []))

  static let privateCard = Question(
    PrivateCard.id, in: "saddle", about: "Private card",
    """
    Is any of these four new in the last 2 weeks? You need not say which. Less feeling where you \
    sit or wipe. Waiting or pushing to pee, or not feeling it. Pee, poo or wind that comes \
    unnoticed. Less feeling during sex.
    """,
    because:
      "Any one of them can mean that nerves low in the back are pressed. If you are not sure, go and check with paper.",
    .one([
      Option(PrivateCard.none, "No, none is new"),
      Option(PrivateCard.one, "Yes, one or more is new"),
      Option(PrivateCard.person, "I would like to tell a person"),
      Option(PrivateCard.unsure, "I cannot tell", .unsure),
      Option(PrivateCard.ratherNot, "I would rather not say", .unsure),
    ]),
    askIf: either(Facts.aboveOnly, Facts.privateDoubt, Facts.saddleContradicted),
    gravity: .chains([[PrivateCard.none, PrivateCard.person, PrivateCard.one]]))

  static let sexualFeeling = Question(
    SexualFeeling.id, in: "saddle", about: "Feeling in sex",
    "During sex, has the feeling in your private parts changed, or has anything else changed?",
    because: "The same nerves are at work here. It is kept private.",
    .one([
      Option(SexualFeeling.noChange, "No, or this does not apply to me"),
      Option(SexualFeeling.longStanding, "Yes, for longer, and it stays the same"),
      Option(SexualFeeling.newChange, "Yes, in the last 2 weeks, or it is getting worse"),
      Option(SexualFeeling.unsure, "Not sure", .unsure),
      Option(SexualFeeling.ratherNot, "I would rather not say", .unsure),
    ]),
    appliesIf: not(AgeBand.under16),
    askIf: either(
      SaddleFeeling.longStanding, SaddleFeeling.frontAfterRide, Facts.toiletChange,
      SaddleFeeling.unsure, SaddleFeeling.ratherNot,
      every(Finding.nowhere, LegsAffected.none, not(Course.clears)),
      every(
        not(Course.clears), Facts.maybeWithin6Weeks,
        either(Facts.legMaybe, marked(.lowerBack, .sacrum, .buttock))),
      every(Facts.legMaybe, marked(.lowerBack, .sacrum, .buttock), not(Course.clears))),
    gravity: .chains([
      [SexualFeeling.noChange, SexualFeeling.longStanding, SexualFeeling.newChange]
    ]))
}
