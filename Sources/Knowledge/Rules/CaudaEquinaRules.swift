import Assessment
import Wording

extension Rules {
  static let emgSaddleNew = Rule(
    "emg-saddle-new", .emergency,
    when: either(
      SaddleFeeling.new, WhatIsNew.newSeat, every(Facts.saddleOnMap, Facts.saddleUnanswered),
      every(SaddleFeeling.frontAfterRide, not(CalmingPatterns.ride))),
    reason: """
      You told us that feeling has changed where you sit or wipe. It can be a sign of pressure \
      on the nerves low in the back. It may turn out to be something less serious. But it must \
      be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .girft, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init("saddle anus", .place("saddle-anus", .middle)),
        .init("front numb since a ride", SaddleFeeling.frontAfterRide),
        .init("new change where one sits", SaddleFeeling.new),
        .init("new seat", WhatIsNew.newSeat),
        .init(
          "after pressure, strong and steady, front numb since a ride", Before.pressed,
          StrengthNow.none, SaddleFeeling.frontAfterRide),
        .init(
          "after pressure, front numb since a ride, pees and poos as always", Before.pressed,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "strong and steady, front numb since a ride, pees and poos as always", StrengthNow.none,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "left lower back, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("lower-back", .left), Before.pressed, StrengthNow.none,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "lower back, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("lower-back", .middle), Before.pressed, StrengthNow.none,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "right lower back, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("lower-back", .right), Before.pressed, StrengthNow.none,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "left sacrum, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("sacrum", .left), Before.pressed, StrengthNow.none, SaddleFeeling.frontAfterRide,
          PeeAndPoo.none),
        .init(
          "sacrum, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("sacrum", .middle), Before.pressed, StrengthNow.none, SaddleFeeling.frontAfterRide,
          PeeAndPoo.none),
        .init(
          "right sacrum, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("sacrum", .right), Before.pressed, StrengthNow.none, SaddleFeeling.frontAfterRide,
          PeeAndPoo.none),
        .init(
          "left saddle anus, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("saddle-anus", .left), Before.pressed, StrengthNow.none,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "saddle anus, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("saddle-anus", .middle), Before.pressed, StrengthNow.none,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "right saddle anus, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("saddle-anus", .right), Before.pressed, StrengthNow.none,
          SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "both legs, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          LegsAffected.bothLegs, Before.pressed, StrengthNow.none, SaddleFeeling.frontAfterRide,
          PeeAndPoo.none),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "right saddle genitals, sore where one sits", .place("saddle-genitals", .right),
          SaddleFeeling.soreOnly),
        .init(
          "saddle perineum, old change where one sits", .place("saddle-perineum", .middle),
          SaddleFeeling.longStanding),
        .init(
          "saddle perineum, feels as always where one sits", .place("saddle-perineum", .middle),
          SaddleFeeling.no),
        .init(
          "right saddle perineum, numb only while sitting", .place("saddle-perineum", .right),
          SaddleFeeling.onlySitting),
        .init(
          "right saddle perineum, would rather not say, seat", .place("saddle-perineum", .right),
          SaddleFeeling.ratherNot),
        .init(
          "right saddle perineum, not sure where one sits", .place("saddle-perineum", .right),
          SaddleFeeling.unsure),
        .init(
          "after pressure, strong and steady, front numb since a ride, pees and poos as always",
          Before.pressed, StrengthNow.none, SaddleFeeling.frontAfterRide, PeeAndPoo.none),
        .init(
          "saddle perineum, after pressure, strong and steady, front numb since a ride, pees and poos as always",
          .place("saddle-perineum", .middle), Before.pressed, StrengthNow.none,
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
        .init("cannot feel pee or poo", PeeAndPoo.noFeeling),
        .init(
          "old change where one sits, hard to start, new toilet", SaddleFeeling.longStanding,
          PeeAndPoo.hardToStart, WhatIsNew.newToilet),
        .init(
          "hard to start, new toilet, known spine", PeeAndPoo.hardToStart, WhatIsNew.newToilet,
          SameBefore.knownSpine),
        .init(
          "hard to start, new toilet, old cord", PeeAndPoo.hardToStart, WhatIsNew.newToilet,
          OtherHealth.oldCord),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "old change where one sits, hard to start", SaddleFeeling.longStanding,
          PeeAndPoo.hardToStart),
        .init(
          "old change where one sits, new toilet", SaddleFeeling.longStanding, WhatIsNew.newToilet),
        .init("hard to start, new toilet", PeeAndPoo.hardToStart, WhatIsNew.newToilet),
        .init(
          "would rather not say, seat, leaks, nothing new on the card, nothing new",
          SaddleFeeling.ratherNot, PeeAndPoo.leaking, PrivateCard.none, WhatIsNew.nothing),
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
        .init("one leg, cough leak", LegsAffected.oneLeg, PeeAndPoo.coughLeak),
        .init("one then both, cough leak", LegsAffected.oneThenBoth, PeeAndPoo.coughLeak),
        .init("not sure about the legs, hard to start", LegsAffected.unsure, PeeAndPoo.hardToStart),
        .init("both legs weak, cough leak", StrengthNow.bothLegsWeak, PeeAndPoo.coughLeak),
        .init("both legs weak, hard to start", StrengthNow.bothLegsWeak, PeeAndPoo.hardToStart),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs weak", StrengthNow.bothLegsWeak),
        .init("hard to start", PeeAndPoo.hardToStart),
        .init("not sure about the legs, cough leak", LegsAffected.unsure, PeeAndPoo.coughLeak),
        .init(
          "both legs weak, cough leak, steady for weeks", StrengthNow.bothLegsWeak,
          PeeAndPoo.coughLeak, WhatIsNew.weeksSteady),
        .init(
          "both legs weak, old change where one sits, cough leak, nothing new",
          StrengthNow.bothLegsWeak, SaddleFeeling.longStanding, PeeAndPoo.coughLeak,
          WhatIsNew.nothing),
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
          "old change where one sits, cough leak", SaddleFeeling.longStanding, PeeAndPoo.coughLeak),
        .init("cough leak, sex newly changed", PeeAndPoo.coughLeak, SexualFeeling.newChange),
        .init(
          "cough leak, sex newly changed, nothing new", PeeAndPoo.coughLeak,
          SexualFeeling.newChange, WhatIsNew.nothing),
        .init(
          "would rather not say, seat, cough leak, sex newly changed, nothing new",
          SaddleFeeling.ratherNot, PeeAndPoo.coughLeak, SexualFeeling.newChange, WhatIsNew.nothing),
        .init(
          "cough leak, nothing new on the card, sex newly changed, nothing new",
          PeeAndPoo.coughLeak, PrivateCard.none, SexualFeeling.newChange, WhatIsNew.nothing),
      ],
      fails: [
        .init("nothing told"),
        .init("cough leak", PeeAndPoo.coughLeak),
        .init("sex newly changed", SexualFeeling.newChange),
        .init(
          "feels as always where one sits, cough leak, sex newly changed, nothing new",
          SaddleFeeling.no, PeeAndPoo.coughLeak, SexualFeeling.newChange, WhatIsNew.nothing),
        .init(
          "sore where one sits, cough leak, sex newly changed, nothing new", SaddleFeeling.soreOnly,
          PeeAndPoo.coughLeak, SexualFeeling.newChange, WhatIsNew.nothing),
        .init(
          "not sure where one sits, cough leak, nothing new on the card, sex newly changed, nothing new",
          SaddleFeeling.unsure, PeeAndPoo.coughLeak, PrivateCard.none, SexualFeeling.newChange,
          WhatIsNew.nothing),
      ]))

  static let emgSexualWithSigns = Rule(
    "emg-sexual-with-signs", .emergency,
    when: every(
      SexualFeeling.newChange,
      either(
        Facts.legsBoth, SaddleFeeling.longStanding, Facts.privateUnclear, Facts.legWeak,
        every(Facts.newLegSign, either(Facts.badPain, SameBefore.knownSpine)))),
    reason: """
      You told us of a new change in sex, and of both legs, weakness or a change down there. \
      It can be a sign of pressure on the nerves low in the back. It must be checked in \
      hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .backES],
    examples: .init(
      holds: [
        .init("both legs, sex newly changed", LegsAffected.bothLegs, SexualFeeling.newChange),
        .init("cannot walk, sex newly changed", StrengthNow.cannotWalk, SexualFeeling.newChange),
        .init(
          "old change where one sits, sex newly changed", SaddleFeeling.longStanding,
          SexualFeeling.newChange),
        .init(
          "would rather not say, pee, sex newly changed", PeeAndPoo.ratherNot,
          SexualFeeling.newChange),
        .init(
          "one leg, sex newly changed, very bad pain", LegsAffected.oneLeg, SexualFeeling.newChange,
          Pain.severe),
        .init(
          "not sure about the legs, sex newly changed, known spine", LegsAffected.unsure,
          SexualFeeling.newChange, SameBefore.knownSpine),
      ],
      fails: [
        .init("nothing told"),
        .init("sex newly changed", SexualFeeling.newChange),
        .init("one leg, sex newly changed", LegsAffected.oneLeg, SexualFeeling.newChange),
        .init("one leg, very bad pain", LegsAffected.oneLeg, Pain.severe),
        .init("sex newly changed, known spine", SexualFeeling.newChange, SameBefore.knownSpine),
      ]))

  static let emgCardOne = Rule(
    "emg-card-one", .emergency,
    when: every(PrivateCard.one, Facts.lowDown),
    reason: """
      You told us that one of the four private things is new, and of the low back or a leg. It \
      must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.girft, .safety],
    examples: .init(
      holds: [
        .init("left buttock, one of the four is new", .place("buttock", .left), PrivateCard.one),
        .init("right buttock, one of the four is new", .place("buttock", .right), PrivateCard.one),
        .init("left calf, one of the four is new", .place("calf", .left), PrivateCard.one),
        .init("right calf, one of the four is new", .place("calf", .right), PrivateCard.one),
        .init(
          "left lower back, one of the four is new", .place("lower-back", .left), PrivateCard.one),
        .init("lower back, one of the four is new", .place("lower-back", .middle), PrivateCard.one),
        .init(
          "right lower back, one of the four is new", .place("lower-back", .right), PrivateCard.one),
        .init("left sacrum, one of the four is new", .place("sacrum", .left), PrivateCard.one),
        .init("sacrum, one of the four is new", .place("sacrum", .middle), PrivateCard.one),
        .init("right sacrum, one of the four is new", .place("sacrum", .right), PrivateCard.one),
        .init(
          "left saddle anus, one of the four is new", .place("saddle-anus", .left), PrivateCard.one),
        .init(
          "right saddle anus, one of the four is new", .place("saddle-anus", .right),
          PrivateCard.one),
        .init(
          "left saddle genitals, one of the four is new", .place("saddle-genitals", .left),
          PrivateCard.one),
        .init(
          "saddle genitals, one of the four is new", .place("saddle-genitals", .middle),
          PrivateCard.one),
        .init(
          "right saddle genitals, one of the four is new", .place("saddle-genitals", .right),
          PrivateCard.one),
        .init(
          "left saddle inner thighs, one of the four is new", .place("saddle-inner-thighs", .left),
          PrivateCard.one),
        .init(
          "right saddle inner thighs, one of the four is new",
          .place("saddle-inner-thighs", .right), PrivateCard.one),
        .init(
          "left saddle perineum, one of the four is new", .place("saddle-perineum", .left),
          PrivateCard.one),
        .init(
          "saddle perineum, one of the four is new", .place("saddle-perineum", .middle),
          PrivateCard.one),
        .init(
          "right saddle perineum, one of the four is new", .place("saddle-perineum", .right),
          PrivateCard.one),
        .init(
          "left shin inner, one of the four is new", .place("shin-inner", .left), PrivateCard.one),
        .init(
          "right shin inner, one of the four is new", .place("shin-inner", .right), PrivateCard.one),
        .init(
          "right shin outer, one of the four is new", .place("shin-outer", .right), PrivateCard.one),
        .init(
          "right thigh back, one of the four is new", .place("thigh-back", .right), PrivateCard.one),
        .init(
          "left thigh front, one of the four is new", .place("thigh-front", .left), PrivateCard.one),
        .init(
          "right thigh outer, one of the four is new", .place("thigh-outer", .right),
          PrivateCard.one),
        .init("both legs, one of the four is new", LegsAffected.bothLegs, PrivateCard.one),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs", LegsAffected.bothLegs),
        .init("one of the four is new", PrivateCard.one),
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
        .init("both legs, not sure where one sits", LegsAffected.bothLegs, SaddleFeeling.unsure),
        .init("both legs, would rather not say, pee", LegsAffected.bothLegs, PeeAndPoo.ratherNot),
        .init("both legs, not sure about pee and poo", LegsAffected.bothLegs, PeeAndPoo.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs", LegsAffected.bothLegs),
        .init("would rather not say, pee", PeeAndPoo.ratherNot),
        .init(
          "both legs, would rather not say, pee, nothing new on the card", LegsAffected.bothLegs,
          PeeAndPoo.ratherNot, PrivateCard.none),
        .init(
          "one then both, for months, getting better, would rather not say, pee",
          LegsAffected.oneThenBoth, Duration.over6Weeks, Course.improving, PeeAndPoo.ratherNot),
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
        .init("front numb since a ride", SaddleFeeling.frontAfterRide),
        .init("old change where one sits", SaddleFeeling.longStanding),
        .init(
          "both legs weak, old change where one sits, nothing new", StrengthNow.bothLegsWeak,
          SaddleFeeling.longStanding, WhatIsNew.nothing),
        .init(
          "left lower back, for a month, old change where one sits, nothing new",
          .place("lower-back", .left), Duration.twoToSixWeeks, SaddleFeeling.longStanding,
          WhatIsNew.nothing),
        .init(
          "lower back, for a month, old change where one sits, nothing new",
          .place("lower-back", .middle), Duration.twoToSixWeeks, SaddleFeeling.longStanding,
          WhatIsNew.nothing),
        .init(
          "right lower back, for a month, old change where one sits, nothing new",
          .place("lower-back", .right), Duration.twoToSixWeeks, SaddleFeeling.longStanding,
          WhatIsNew.nothing),
        .init(
          "left sacrum, for a month, old change where one sits, nothing new",
          .place("sacrum", .left), Duration.twoToSixWeeks, SaddleFeeling.longStanding,
          WhatIsNew.nothing),
        .init(
          "sacrum, for a week, old change where one sits, nothing new", .place("sacrum", .middle),
          Duration.under2Weeks, SaddleFeeling.longStanding, WhatIsNew.nothing),
        .init(
          "right sacrum, for a month, old change where one sits, nothing new",
          .place("sacrum", .right), Duration.twoToSixWeeks, SaddleFeeling.longStanding,
          WhatIsNew.nothing),
      ],
      fails: [
        .init("nothing told"),
        .init("left lower back, since today", .place("lower-back", .left), Duration.under24h),
        .init(
          "old change where one sits, nothing new", SaddleFeeling.longStanding, WhatIsNew.nothing),
        .init(
          "sacrum, old change where one sits, nothing new", .place("sacrum", .middle),
          SaddleFeeling.longStanding, WhatIsNew.nothing),
        .init(
          "for a week, old change where one sits, nothing new", Duration.under2Weeks,
          SaddleFeeling.longStanding, WhatIsNew.nothing),
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
        .init("cough leak", PeeAndPoo.coughLeak),
        .init("hard to start", PeeAndPoo.hardToStart),
        .init("burning pee", IllNow.burningPee),
      ],
      fails: [
        .init("nothing told"),
        .init("cough leak, steady for weeks", PeeAndPoo.coughLeak, WhatIsNew.weeksSteady),
        .init(
          "old change where one sits, cough leak, nothing new", SaddleFeeling.longStanding,
          PeeAndPoo.coughLeak, WhatIsNew.nothing),
        .init(
          "not sure where one sits, hard to start, nothing new on the card, nothing new",
          SaddleFeeling.unsure, PeeAndPoo.hardToStart, PrivateCard.none, WhatIsNew.nothing),
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
        .init("one of the four is new", PrivateCard.one),
        .init("would like to tell a person", PrivateCard.person),
        .init(
          "right groin, would rather not say, pee", .place("groin", .right), PeeAndPoo.ratherNot),
        .init(
          "right foot sole, left groin, not sure about sex", .place("foot-sole", .right),
          .place("groin", .left), SexualFeeling.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("sacrum", .place("sacrum", .middle)),
        .init("would rather not say, pee", PeeAndPoo.ratherNot),
        .init("not sure about sex", SexualFeeling.unsure),
        .init(
          "left thigh back, right thigh back", .place("thigh-back", .left),
          .place("thigh-back", .right)),
        .init(
          "sacrum, for months, gone, would rather not say, pee", .place("sacrum", .middle),
          Duration.over6Weeks, Course.gone, PeeAndPoo.ratherNot),
        .init(
          "left groin, right thigh back, for months, goes on moving, not sure about sex",
          .place("groin", .left), .place("thigh-back", .right), Duration.over6Weeks, Course.clears,
          SexualFeeling.unsure),
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
          "both legs weak, sex newly changed", StrengthNow.bothLegsWeak, SexualFeeling.newChange),
        .init(
          "front numb since a ride, sex newly changed", SaddleFeeling.frontAfterRide,
          SexualFeeling.newChange),
        .init(
          "one leg, goes on moving, after pressure, nothing new on the card, sex newly changed",
          LegsAffected.oneLeg, Course.clears, Before.pressed, PrivateCard.none,
          SexualFeeling.newChange),
        .init(
          "left calf, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("calf", .left), Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none,
          SexualFeeling.newChange),
        .init(
          "right calf, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("calf", .right), Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none,
          SexualFeeling.newChange),
        .init(
          "left foot sole, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("foot-sole", .left), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right foot sole, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("foot-sole", .right), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left foot top, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("foot-top", .left), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right foot top, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("foot-top", .right), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left groin, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("groin", .left), Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none,
          SexualFeeling.newChange),
        .init(
          "left shin inner, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("shin-inner", .left), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right shin inner, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("shin-inner", .right), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left shin outer, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("shin-outer", .left), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right shin outer, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("shin-outer", .right), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left thigh back, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("thigh-back", .left), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right thigh back, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("thigh-back", .right), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left thigh front, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("thigh-front", .left), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right thigh front, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("thigh-front", .right), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left thigh outer, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("thigh-outer", .left), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right thigh outer, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("thigh-outer", .right), Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "breathing swallowing, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.breathingSwallowing, LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "chest pain, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.chestPain, LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "cold limb, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.coldLimb, LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "collapse confused, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.collapseConfused, LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "face arm speech, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.faceArmSpeech, LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "legs gone, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.legsGone, LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "tearing pain, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.tearingPain, LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left abdomen band, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("abdomen-band", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right abdomen band, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("abdomen-band", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left buttock, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("buttock", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right buttock, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("buttock", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left chest band, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("chest-band", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right chest band, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("chest-band", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left lower back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("lower-back", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "lower back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("lower-back", .middle), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right lower back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("lower-back", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left mid back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("mid-back", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "mid back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("mid-back", .middle), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right mid back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("mid-back", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "neck, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("neck", .middle), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right neck, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("neck", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left sacrum, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("sacrum", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "sacrum, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("sacrum", .middle), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right sacrum, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("sacrum", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left saddle anus, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-anus", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "saddle anus, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-anus", .middle), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right saddle anus, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-anus", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "saddle genitals, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-genitals", .middle), LegsAffected.oneThenBoth, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right saddle genitals, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-genitals", .right), LegsAffected.oneThenBoth, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left saddle inner thighs, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-inner-thighs", .left), LegsAffected.oneThenBoth, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right saddle inner thighs, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-inner-thighs", .right), LegsAffected.oneThenBoth, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left saddle perineum, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-perineum", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "saddle perineum, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-perineum", .middle), LegsAffected.oneThenBoth, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right saddle perineum, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("saddle-perineum", .right), LegsAffected.oneThenBoth, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "left upper back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("upper-back", .left), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "upper back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("upper-back", .middle), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "right upper back, one then both, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          .place("upper-back", .right), LegsAffected.oneThenBoth, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "one then both, goes on moving, after pressure, climbs, strong and steady, nothing new on the card, sex newly changed",
          LegsAffected.oneThenBoth, Course.clears, Before.pressed, Spread.climbs, StrengthNow.none,
          PrivateCard.none, SexualFeeling.newChange),
        .init(
          "one then both, goes on moving, after pressure, strong and steady, sore where one sits, pees and poos as always, sex newly changed",
          LegsAffected.oneThenBoth, Course.clears, Before.pressed, StrengthNow.none,
          SaddleFeeling.soreOnly, PeeAndPoo.none, SexualFeeling.newChange),
      ],
      fails: [
        .init("nothing told"),
        .init("foot drop", StrengthNow.footDrop),
        .init("sex newly changed", SexualFeeling.newChange),
        .init(
          "both legs, for months, jumps about, sex newly changed", LegsAffected.bothLegs,
          Duration.over6Weeks, Course.jumps, SexualFeeling.newChange),
        .init(
          "both legs, sex newly changed, nothing new, known ms", LegsAffected.bothLegs,
          SexualFeeling.newChange, WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "breathing swallowing, breath by mistake, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.breathingSwallowing, BreathCheck.byMistake, LegsAffected.bothLegs,
          Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange
        ),
        .init(
          "breathing swallowing, breath a look-alike, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.breathingSwallowing, BreathCheck.lookAlike, LegsAffected.bothLegs,
          Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange
        ),
        .init(
          "chest pain, chest by mistake, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.chestPain, ChestCheck.byMistake, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "cold limb, cold limb by mistake, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.coldLimb, LimbCheck.byMistake, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "cold limb, cold limb a look-alike, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.coldLimb, LimbCheck.lookAlike, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "collapse confused, faint by mistake, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.collapseConfused, FaintCheck.byMistake, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "collapse confused, faint a look-alike, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.collapseConfused, FaintCheck.lookAlike, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "face arm speech, one side by mistake, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.faceArmSpeech, SideCheck.byMistake, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "face arm speech, one side a look-alike, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.faceArmSpeech, SideCheck.lookAlike, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "legs gone, legs by mistake, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.legsGone, LegsCheck.byMistake, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "legs gone, legs a look-alike, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.legsGone, LegsCheck.lookAlike, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "tearing pain, sudden pain by mistake, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.tearingPain, TearingCheck.byMistake, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
        .init(
          "tearing pain, sudden pain a look-alike, both legs, goes on moving, after pressure, strong and steady, nothing new on the card, sex newly changed",
          DangerNow.tearingPain, TearingCheck.lookAlike, LegsAffected.bothLegs, Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, SexualFeeling.newChange),
      ]))

  static let apPrivateOld = Rule(
    "ap-private-old", .appointment(.weeks),
    when: either(
      SaddleFeeling.longStanding, Facts.toiletChange,
      SexualFeeling.newChange, SexualFeeling.longStanding, WhatIsNew.newToilet,
      every(Facts.privateUnclear)),
    unless: [
      CalmingPatterns.oldCord
    ],
    reason: """
      You told us of a change with peeing, pooing, sex or where you sit, or it stayed unclear. Talk \
      it over with \(.doctor) or a nurse.
      """,
    sources: [.girft, .safety],
    examples: .init(
      holds: [
        .init("old change where one sits", SaddleFeeling.longStanding),
        .init("cannot pee", PeeAndPoo.cannotPee),
        .init("would rather not say, pee", PeeAndPoo.ratherNot),
        .init("sex changed for long", SexualFeeling.longStanding),
        .init("sex newly changed", SexualFeeling.newChange),
        .init("new toilet", WhatIsNew.newToilet),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "would rather not say, pee, nothing new, old cord", PeeAndPoo.ratherNot,
          WhatIsNew.nothing, OtherHealth.oldCord),
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
          "left saddle anus, for a week, not sure where one sits", .place("saddle-anus", .left),
          Duration.under2Weeks, SaddleFeeling.unsure),
        .init(
          "left saddle genitals, for a month, feels as always where one sits",
          .place("saddle-genitals", .left), Duration.twoToSixWeeks, SaddleFeeling.no),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "left saddle genitals, since today, feels as always where one sits, nothing new on the card",
          .place("saddle-genitals", .left), Duration.under24h, SaddleFeeling.no, PrivateCard.none),
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
          "left saddle anus, for a month, feels as always where one sits",
          .place("saddle-anus", .left), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "saddle anus, for a month, feels as always where one sits",
          .place("saddle-anus", .middle), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "right saddle anus, for a month, feels as always where one sits",
          .place("saddle-anus", .right), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "left saddle genitals, for a month, feels as always where one sits",
          .place("saddle-genitals", .left), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "left saddle genitals, for a month, would rather not say, seat",
          .place("saddle-genitals", .left), Duration.twoToSixWeeks, SaddleFeeling.ratherNot),
        .init(
          "left saddle genitals, for a month, not sure where one sits",
          .place("saddle-genitals", .left), Duration.twoToSixWeeks, SaddleFeeling.unsure),
        .init(
          "saddle genitals, for a month, feels as always where one sits",
          .place("saddle-genitals", .middle), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "right saddle genitals, for a month, feels as always where one sits",
          .place("saddle-genitals", .right), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "left saddle perineum, for a month, feels as always where one sits",
          .place("saddle-perineum", .left), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "saddle perineum, for a month, feels as always where one sits",
          .place("saddle-perineum", .middle), Duration.twoToSixWeeks, SaddleFeeling.no),
        .init(
          "right saddle perineum, for a month, feels as always where one sits",
          .place("saddle-perineum", .right), Duration.twoToSixWeeks, SaddleFeeling.no),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "left saddle genitals, for a week", .place("saddle-genitals", .left), Duration.under2Weeks
        ),
        .init(
          "left saddle genitals, feels as always where one sits", .place("saddle-genitals", .left),
          SaddleFeeling.no),
        .init("since today, feels as always where one sits", Duration.under24h, SaddleFeeling.no),
        .init(
          "left saddle genitals, for a month, goes on moving, feels as always where one sits",
          .place("saddle-genitals", .left), Duration.twoToSixWeeks, Course.clears, SaddleFeeling.no),
        .init(
          "left saddle genitals, for a week, gone, feels as always where one sits",
          .place("saddle-genitals", .left), Duration.under2Weeks, Course.gone, SaddleFeeling.no),
      ]))

  private static let contradicted = Rule.GivingWay(
    SaddleFeeling.id,
    because: "“as always” contradicts the map and is not believed; an answer with a reason is")
}
