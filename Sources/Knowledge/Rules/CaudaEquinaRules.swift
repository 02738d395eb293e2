import Assessment
import Wording

extension Rules {
  static let emgSaddleNew = Rule(
    "emg-saddle-new", .emergency,
    when: either(
      SaddleFeeling.new, WhatIsNew.newSeat, every(Facts.saddleOnMap, Facts.saddleUnanswered),
      every(SaddleFeeling.frontAfterRide, not(SafeRows.ride))),
    reason: """
      You told us that feeling has changed where you sit or wipe. It can be a sign of pressure \
      on the nerves low in the back. It may turn out to be something less serious. But it must \
      be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .girft, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init("newly numb where they sit", SaddleFeeling.new),
        .init("marked between the legs, and not asked about it", .place("saddle-anus", .middle)),
      ],
      fails: [
        .init(
          "marked between the legs, and feels as always", .place("saddle-perineum", .middle),
          SaddleFeeling.no),
        .init(
          "numb in front since a long ride, and all else is well", Before.pressed, StrengthNow.none,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
      ]))

  static let emgToiletNew = Rule(
    "emg-toilet-new", .emergency,
    when: either(
      every(Facts.controlLost, not(Facts.oldToilet)),
      every(
        WhatIsNew.newToilet, PeeAndPoo.hardToStart,
        either(SameBefore.knownSpine, OtherHealth.oldCord, SaddleFeeling.longStanding))),
    reason: """
      You told us of a new change in how you pee or poo, or in feeling it. The nerves that do \
      this leave the spine low in the back. If they are pressed, they must be freed fast. It \
      must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression], sources: [.seed, .girft, .nhsBackPain],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("does not feel when pee comes", PeeAndPoo.noFeeling),
        .init(
          "hard to pee, which is new, and an old spinal injury", PeeAndPoo.hardToStart,
          WhatIsNew.newToilet, OtherHealth.oldCord),
      ],
      fails: [
        .init("hard to pee, which is new", PeeAndPoo.hardToStart, WhatIsNew.newToilet),
        .init(
          "hard to pee, and long changed where they sit", SaddleFeeling.longStanding,
          PeeAndPoo.hardToStart),
      ]))

  static let emgPeeAndLeg = Rule(
    "emg-pee-and-leg", .emergency,
    when: every(
      either(PeeAndPoo.hardToStart, every(PeeAndPoo.coughLeak, not(Facts.weeksOnly))),
      Facts.newLegSign, not(Facts.oldToilet),
      either(PeeAndPoo.hardToStart, Facts.legWeak, Facts.legsBoth, LegsAffected.oneLeg)),
    reason: """
      You told us of new trouble with peeing and of a leg that is affected. The same nerves \
      serve both. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .bass, .safety],
    examples: .init(
      holds: [
        .init(
          "one leg tingles, and pee leaks on coughing", LegsAffected.oneLeg, PeeAndPoo.coughLeak),
        .init(
          "both legs are weaker, and it is hard to pee", StrengthNow.bothLegsWeak,
          PeeAndPoo.hardToStart),
      ],
      fails: [
        .init("hard to pee, and no leg told", PeeAndPoo.hardToStart),
        .init(
          "both legs are weaker, and pee leaks, with no change for two weeks",
          StrengthNow.bothLegsWeak, PeeAndPoo.coughLeak, WhatIsNew.weeksSteady),
      ]))

  static let emgSaddleAndToilet = Rule(
    "emg-saddle-and-toilet", .emergency,
    when: every(
      either(SaddleFeeling.longStanding, SexualFeeling.newChange), Facts.toiletChange,
      not(Facts.oldToilet)),
    reason: """
      You told us of a change where you sit or in sex, and of something new with pee or poo. \
      It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .backES],
    examples: .init(
      holds: [
        .init(
          "long changed where they sit, and pee leaks on coughing", SaddleFeeling.longStanding,
          PeeAndPoo.coughLeak),
        .init(
          "sex has newly changed, and pee leaks on coughing", PeeAndPoo.coughLeak,
          SexualFeeling.newChange),
      ],
      fails: [
        .init("pee leaks on coughing, and nothing else", PeeAndPoo.coughLeak),
        .init("sex has newly changed, and nothing else", SexualFeeling.newChange),
      ]))

  static let emgSexualWithSigns = Rule(
    "emg-sexual-with-signs", .emergency,
    when: every(
      SexualFeeling.newChange,
      either(
        Facts.legsBoth, SaddleFeeling.longStanding, Facts.privateUnclear, Facts.legWeak,
        every(Facts.newLegSign, either(Facts.painFelt, SameBefore.knownSpine)))),
    reason: """
      You told us of a new change in sex, together with a leg, weakness or a change where you \
      sit. It can be a sign of pressure on the nerves low in the back. It must be checked in \
      hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .backES],
    examples: .init(
      holds: [
        .init(
          "both legs tingle, and sex has newly changed", LegsAffected.bothLegs,
          SexualFeeling.newChange),
        .init(
          "very bad pain down one leg, and sex has newly changed", LegsAffected.oneLeg,
          SexualFeeling.newChange, Pain.severe),
      ],
      fails: [
        .init(
          "one leg tingles, and sex has newly changed", LegsAffected.oneLeg, SexualFeeling.newChange
        ),
        .init("very bad pain down one leg", LegsAffected.oneLeg, Pain.severe),
      ]))

  static let emgCardOne = Rule(
    "emg-card-one", .emergency,
    when: every(PrivateCard.one, either(Facts.lowDown, Facts.strengthTick)),
    reason: """
      You told us that one of the four private things is new. The low back, a leg, strength or \
      balance has changed too. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .safety],
    examples: .init(
      holds: [
        .init(
          "both legs tingle, and one thing on the card is new", LegsAffected.bothLegs,
          PrivateCard.one),
        .init(
          "the tailbone tingles, and one thing on the card is new", .place("sacrum", .middle),
          PrivateCard.one),
      ],
      fails: [
        .init("one thing on the card is new, and no place told", PrivateCard.one),
        .init(
          "both legs tingle, and nothing on the card is new", LegsAffected.bothLegs,
          PrivateCard.none),
      ]))

  static let emgBothLegsUnclear = Rule(
    "emg-both-legs-unclear", .emergency,
    when: every(Facts.legsBoth, Facts.privateUnclear, not(Facts.longSettled)),
    reason: """
      You told us that both legs are affected. It stayed unclear whether pee, poo or the \
      feeling where you sit have changed. It could be pressure low in the spine. It must be \
      checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "both legs tingle, and not sure about pee and poo", LegsAffected.bothLegs,
          PeeAndPoo.unsure),
        .init(
          "both legs tingle, and not sure about the feeling where they sit", LegsAffected.bothLegs,
          SaddleFeeling.unsure),
      ],
      fails: [
        .init(
          "both legs tingle, did not say about pee, and nothing on the card is new",
          LegsAffected.bothLegs, PeeAndPoo.ratherNot, PrivateCard.none),
        .init("both legs tingle", LegsAffected.bothLegs),
      ]))

  static let sdSaddleOld = Rule(
    "sd-saddle-old", .sameDay,
    when: either(
      every(
        SaddleFeeling.longStanding,
        either(Facts.newLegSign, every(marked(.lowerBack, .sacrum), Facts.maybeWithin6Weeks))),
      every(SaddleFeeling.longStanding, not(WhatIsNew.nothing)), SaddleFeeling.frontAfterRide),
    reason: """
      You told us of a change where you sit that is not new. The nerves low in the back should \
      be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .girft], isFromSeed: true,
    examples: .init(
      holds: [
        .init("long changed where they sit", SaddleFeeling.longStanding),
        .init("numb in front since a long ride", SaddleFeeling.frontAfterRide),
      ],
      fails: [
        .init(
          "long changed where they sit, and nothing is new", SaddleFeeling.longStanding,
          WhatIsNew.nothing),
        .init(
          "the tailbone tingles, long changed where they sit, and nothing is new",
          .place("sacrum", .middle), SaddleFeeling.longStanding, WhatIsNew.nothing),
      ]))

  static let sdToilet = Rule(
    "sd-toilet", .sameDay,
    when: either(
      every(PeeAndPoo.hardToStart, not(Facts.oldToilet)),
      every(PeeAndPoo.coughLeak, not(Facts.oldToilet), not(Facts.weeksOnly)), IllNow.burningPee),
    reason: """
      You told us of something new with peeing or pooing. It should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .safety],
    examples: .init(
      holds: [
        .init("hard to pee", PeeAndPoo.hardToStart),
        .init("it burns to pee", IllNow.burningPee),
      ],
      fails: [
        .init(
          "pee leaks on coughing, with no change for two weeks", PeeAndPoo.coughLeak,
          WhatIsNew.weeksSteady),
        .init("goes more often, and controls it", PeeAndPoo.changedButFelt),
      ]))

  static let sdPrivateUnclear = Rule(
    "sd-private-unclear", .sameDay,
    when: either(
      every(Facts.privateUnclear, Facts.lowDown, not(Facts.longSettled)),
      every(SexualFeeling.unsure, Facts.legsBoth, not(Facts.longSettled)), PrivateCard.one,
      PrivateCard.person),
    reason: """
      You would like to tell a person, or it stayed unclear whether pee, poo or the feeling \
      where you sit have changed. Speak to someone today.
      """,
    pointsTo: [.caudaEquina], sources: [.safety],
    examples: .init(
      holds: [
        .init("would like to tell a person", PrivateCard.person),
        .init(
          "the groin tingles, and would rather not say about pee", .place("groin", .right),
          PeeAndPoo.ratherNot),
      ],
      fails: [
        .init("would rather not say about pee, and no place told", PeeAndPoo.ratherNot),
        .init(
          "the tailbone tingled months ago, has gone, and would rather not say about pee",
          .place("sacrum", .middle), Duration.over6Weeks, Course.gone, PeeAndPoo.ratherNot),
      ]))

  static let sdSexualNew = Rule(
    "sd-sexual-new", .sameDay,
    when: every(SexualFeeling.newChange, either(Facts.newLegSign, SaddleFeeling.frontAfterRide)),
    reason: """
      You told us of a new change in sex, and of a leg or a long ride. The nerves low in the \
      back should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.girft],
    examples: .init(
      holds: [
        .init(
          "both legs are weaker, and sex has newly changed", StrengthNow.bothLegsWeak,
          SexualFeeling.newChange),
        .init(
          "numb in front since a long ride, and sex has newly changed",
          SaddleFeeling.frontAfterRide, SexualFeeling.newChange),
      ],
      fails: [
        .init("sex has newly changed, and nothing else", SexualFeeling.newChange),
        .init(
          "both legs from known MS, nothing is new, and sex has changed", LegsAffected.bothLegs,
          SexualFeeling.newChange, WhatIsNew.nothing, SameBefore.knownMs),
      ]))

  static let apPrivateOld = Rule(
    "ap-private-old", .appointment(.weeks),
    when: either(
      SaddleFeeling.longStanding, Facts.toiletChange,
      SexualFeeling.newChange, SexualFeeling.longStanding, WhatIsNew.newToilet,
      every(Facts.privateUnclear)),
    unless: [CalmingPatterns.oldCord, CalmingPatterns.tabletTingle],
    reason: """
      You told us of a change with peeing, pooing, sex or where you sit, or it stayed unclear. Talk \
      it over with \(.doctor) or a nurse.
      """,
    sources: [.girft, .safety],
    examples: .init(
      holds: [
        .init("long changed where they sit", SaddleFeeling.longStanding),
        .init("would rather not say about pee", PeeAndPoo.ratherNot),
      ],
      fails: [
        .init("sore where they sit, and feels everything", SaddleFeeling.soreOnly),
        .init(
          "an old spinal injury, nothing is new, and would rather not say about pee",
          PeeAndPoo.ratherNot, WhatIsNew.nothing, OtherHealth.oldCord),
      ]))

  static let emgSaddleMap = Rule(
    "emg-saddle-map", .emergency, when: every(Facts.saddleContradicted, not(PrivateCard.none)),
    reason: """
      You marked a place between your legs, and told us that it feels as always. One of the two \
      cannot be right, and the place matters. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .safety],
    givesWay: [contradicted],
    examples: .init(
      holds: [
        .init(
          "marked between the legs for a month, and said to feel as always",
          .place("saddle-genitals", .left), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "marked between the legs for a week, and not sure of the feeling",
          .place("saddle-anus", .left), Duration.under2Weeks, SaddleFeeling.unsure),
      ],
      fails: [
        .init(
          "marked between the legs today, said to feel as always, and nothing on the card is new",
          .place("saddle-genitals", .left), Duration.under24h, SaddleFeeling.no, PrivateCard.none),
        .init(
          "marked between the legs for months, and said to feel as always",
          .place("saddle-genitals", .left), Duration.over6Weeks, SaddleFeeling.no),
      ]))

  static let sdSaddleMap = Rule(
    "sd-saddle-map", .sameDay, when: Facts.saddleContradicted,
    reason: """
      You marked a place between your legs, and told us that nothing is new there. The nerves low \
      in the back should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .safety],
    givesWay: [contradicted],
    examples: .init(
      holds: [
        .init(
          "marked between the legs for a month, and said to feel as always",
          .place("saddle-genitals", .left), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "marked between the legs today, said to feel as always, and nothing on the card is new",
          .place("saddle-anus", .middle), Duration.under24h, SaddleFeeling.no, PrivateCard.none),
      ],
      fails: [
        .init(
          "marked between the legs a week ago, as always, and it has gone",
          .place("saddle-genitals", .left), Duration.under2Weeks, Course.gone, SaddleFeeling.no),
        .init(
          "marked between the legs for a week, and not asked about it",
          .place("saddle-genitals", .left), Duration.under2Weeks),
      ]))

  private static let contradicted = Rule.GivingWay(
    SaddleFeeling.id,
    because: "“as always” contradicts the map and is not believed; an answer with a reason is")
}
