import Assessment
import Wording

extension Rules {
  static let sdFastWorse = Rule(
    "sd-fast-worse", .sameDay,
    when: Course.fastWorse,
    reason: """
      You told us that it stays and grows by the hour or day. It should be checked today.
      """,
    sources: [.seed], isFromSeed: true,
    examples: .init(
      holds: [
        .init("worse by the day", Course.fastWorse),
        .init("40, worse by the day", AgeBand.from30To49, Course.fastWorse),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
      ]))

  static let sdCourseUnsure = Rule(
    "sd-course-unsure", .sameDay,
    when: every(Course.unsure, Facts.maybeWithin2Weeks, either(Facts.legMaybe, Facts.bandFelt)),
    reason: """
      You were not sure whether it grows, and it may be new. Because you were not sure, speak \
      to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "both legs, for a week, not sure how it goes", LegsAffected.bothLegs,
          Duration.under2Weeks, Course.unsure),
        .init(
          "tight band, for a week, not sure how it goes", Sensation.tightBand, Duration.under2Weeks,
          Course.unsure),
        .init(
          "for a week, not sure how it goes, hot cold", Duration.under2Weeks, Course.unsure,
          Spread.hotCold),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs, for a week", LegsAffected.bothLegs, Duration.under2Weeks),
        .init("both legs, not sure how it goes", LegsAffected.bothLegs, Course.unsure),
        .init("for a week, not sure how it goes", Duration.under2Weeks, Course.unsure),
        .init(
          "left abdomen band, since today, not sure how it goes", .place("abdomen-band", .left),
          Duration.under24h, Course.unsure),
        .init(
          "right abdomen band, since today, not sure how it goes", .place("abdomen-band", .right),
          Duration.under24h, Course.unsure),
        .init(
          "right chest band, since today, not sure how it goes", .place("chest-band", .right),
          Duration.under24h, Course.unsure),
      ]))

  static let sdManyUnsure = Rule(
    "sd-many-unsure", .sameDay,
    when: Condition.atLeast(
      4,
      [
        DangerNow.unsure.asCondition, either(SaddleFeeling.unsure, SaddleFeeling.ratherNot),
        Facts.toiletUnsure.asCondition,
        StrengthNow.unsure.asCondition, LegsAffected.unsure.asCondition, Course.unsure.asCondition,
      ]),
    reason: """
      You were not sure about several things that matter. Because of that we cannot tell how \
      soon you need help. Speak to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "not sure about the danger signs, not sure about the legs, not sure how it goes, not sure if strong",
          DangerNow.unsure, LegsAffected.unsure, Course.unsure, StrengthNow.unsure),
        .init(
          "not sure about the danger signs, not sure about the legs, not sure how it goes, would rather not say, seat",
          DangerNow.unsure, LegsAffected.unsure, Course.unsure, SaddleFeeling.ratherNot),
        .init(
          "not sure about the legs, not sure how it goes, not sure where one sits, would rather not say, pee",
          LegsAffected.unsure, Course.unsure, SaddleFeeling.unsure, PeeAndPoo.ratherNot),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "not sure about the danger signs, not sure how it goes, not sure if strong",
          DangerNow.unsure, Course.unsure, StrengthNow.unsure),
      ]))

  static let apSeverePain = Rule(
    "ap-severe-pain", .appointment(.days),
    when: Facts.badPain,
    reason: """
      You told us of very bad pain. It should be looked at, so that you can move and sleep \
      again.
      """,
    sources: [.nhsBackPain],
    examples: .init(
      holds: [
        .init("very bad pain", Pain.severe),
        .init("worst pain ever", Pain.worstEver),
      ],
      fails: [
        .init("nothing told"),
        .init("mild pain", Pain.mild),
      ]))

  static let apGettingWorse = Rule(
    "ap-getting-worse", .appointment(.days),
    when: either(Course.slowWorse, WhatIsNew.newPain, WhatIsNew.seenAndGrowing),
    reason: """
      You told us that it slowly gets worse. It should be looked at.
      """,
    sources: [.nhsSciatica],
    examples: .init(
      holds: [
        .init("slowly worse", Course.slowWorse),
        .init("new pain", WhatIsNew.newPain),
        .init("seen and growing", WhatIsNew.seenAndGrowing),
      ],
      fails: [
        .init("nothing told"),
        .init("mild pain", Pain.mild),
      ]))

  static let apUnsureCore = Rule(
    "ap-unsure-core", .appointment(.weeks),
    when: every(
      either(
        StrengthNow.unsure, Course.unsure, LegsAffected.unsure,
        every(Duration.unsure, Facts.anyLimb), Pain.unsure, IllNow.unsure, WhatIsNew.unsure,
        HealthRisks.unsure,
        Onset.unsure, HeadSigns.unsure, TryIt.unsure, ChildStopped.unsure, DangerAgain.unsure),
      not(CalmingPatterns.pressedAndClear),
      either(Facts.anyLimb, marked(.face), Facts.bandFelt, Facts.privateDoubt)),
    reason: """
      You were not sure about something that matters. Talk it over with \(.doctor) or a nurse.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure about the legs", LegsAffected.unsure),
        .init(
          "still not sure, would rather not say, seat", DangerAgain.unsure, SaddleFeeling.ratherNot),
        .init(
          "not sure about the child, would rather not say, seat", ChildStopped.unsure,
          SaddleFeeling.ratherNot),
        .init("left face, not sure about pain", .place("face", .left), Pain.unsure),
        .init("right face, not sure about pain", .place("face", .right), Pain.unsure),
        .init("both legs, not sure since when", LegsAffected.bothLegs, Duration.unsure),
        .init(
          "not sure how it goes, would rather not say, seat", Course.unsure, SaddleFeeling.ratherNot
        ),
        .init(
          "not sure how it came, would rather not say, seat", Onset.unsure, SaddleFeeling.ratherNot),
        .init(
          "not sure if strong, would rather not say, seat", StrengthNow.unsure,
          SaddleFeeling.ratherNot),
        .init(
          "would rather not say, seat, tried, cannot tell", SaddleFeeling.ratherNot, TryIt.unsure),
        .init(
          "would rather not say, seat, not sure what is new", SaddleFeeling.ratherNot,
          WhatIsNew.unsure),
        .init(
          "would rather not say, seat, not sure about pain", SaddleFeeling.ratherNot, Pain.unsure),
        .init(
          "would rather not say, seat, not sure about head signs", SaddleFeeling.ratherNot,
          HeadSigns.unsure),
        .init(
          "would rather not say, seat, not sure if ill", SaddleFeeling.ratherNot, IllNow.unsure),
        .init(
          "would rather not say, seat, not sure about risks", SaddleFeeling.ratherNot,
          HealthRisks.unsure),
        .init(
          "left abdomen band, right abdomen band, not sure about pain",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Pain.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("right shin inner", .place("shin-inner", .right)),
        .init("not sure how it goes", Course.unsure),
        .init(
          "left abdomen band, right abdomen band", .place("abdomen-band", .left),
          .place("abdomen-band", .right)),
        .init(
          "left abdomen band, right abdomen band, not sure since when",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.unsure),
        .init(
          "both legs, not sure since when, goes on moving, after pressure, strong and steady, nothing new on the card",
          LegsAffected.bothLegs, Duration.unsure, Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none),
      ]))

  static let apPersistent = Rule(
    "ap-persistent", .appointment(.weeks),
    when: every(
      either(Duration.over6Weeks, Duration.unsure),
      either(Facts.anyLimb, marked(.face), Facts.bandFelt, Course.steady)),
    unless: [
      CalmingPatterns.oldNamed,
      CalmingPatterns.msHeat,
      CalmingPatterns.whiteHands,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.namedPanic,
      CalmingPatterns.itch,
      CalmingPatterns.aura,
      CalmingPatterns.childWell,
    ],
    reason: """
      You told us that it has been there for more than six weeks. What lasts that long should \
      be looked at, to find out what upsets the nerve.
      """,
    sources: [.seed, .nhsPins], isFromSeed: true,
    givesWay: [
      .init(
        Duration.id, because: "what is newer may still settle by itself")
    ],
    examples: .init(
      holds: [
        .init("left face, for months", .place("face", .left), Duration.over6Weeks),
        .init("right face, for months", .place("face", .right), Duration.over6Weeks),
        .init(
          "right shoulder arm, for months", .place("shoulder-arm", .right), Duration.over6Weeks),
        .init("for months, always the same", Duration.over6Weeks, Course.steady),
        .init(
          "left abdomen band, right abdomen band, for months", .place("abdomen-band", .left),
          .place("abdomen-band", .right), Duration.over6Weeks),
        .init(
          "left abdomen band, right abdomen band, not sure since when",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.unsure),
        .init(
          "left face, itch, for months", .place("face", .left), Sensation.itch, Duration.over6Weeks),
        .init(
          "right face, itch, for months", .place("face", .right), Sensation.itch,
          Duration.over6Weeks),
        .init(
          "left forearm little, itch, for months", .place("forearm-little", .left), Sensation.itch,
          Duration.over6Weeks),
        .init(
          "right forearm little, itch, for months", .place("forearm-little", .right),
          Sensation.itch, Duration.over6Weeks),
        .init(
          "left forearm thumb, itch, for months", .place("forearm-thumb", .left), Sensation.itch,
          Duration.over6Weeks),
        .init(
          "right forearm thumb, itch, for months", .place("forearm-thumb", .right), Sensation.itch,
          Duration.over6Weeks),
        .init(
          "left hand, itch, for months", .place("hand", .left), Sensation.itch, Duration.over6Weeks),
        .init(
          "right hand, itch, for months", .place("hand", .right), Sensation.itch,
          Duration.over6Weeks),
        .init(
          "left shoulder arm, itch, for months", .place("shoulder-arm", .left), Sensation.itch,
          Duration.over6Weeks),
        .init(
          "right shoulder arm, itch, for months", .place("shoulder-arm", .right), Sensation.itch,
          Duration.over6Weeks),
        .init(
          "both legs, itch, not sure since when", LegsAffected.bothLegs, Sensation.itch,
          Duration.unsure),
        .init(
          "left abdomen band, right abdomen band, itch, for months", .place("abdomen-band", .left),
          .place("abdomen-band", .right), Sensation.itch, Duration.over6Weeks),
        .init(
          "left abdomen band, itch, for months, cannot walk", .place("abdomen-band", .left),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "right abdomen band, itch, for months, cannot walk", .place("abdomen-band", .right),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "left buttock, itch, for months, cannot walk", .place("buttock", .left), Sensation.itch,
          Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "right buttock, itch, for months, always the same", .place("buttock", .right),
          Sensation.itch, Duration.over6Weeks, Course.steady),
        .init(
          "left chest band, itch, for months, cannot walk", .place("chest-band", .left),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "right chest band, itch, for months, cannot walk", .place("chest-band", .right),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "left saddle anus, itch, for months, cannot walk", .place("saddle-anus", .left),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "saddle anus, itch, for months, cannot walk", .place("saddle-anus", .middle),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "right saddle anus, itch, for months, cannot walk", .place("saddle-anus", .right),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "left saddle genitals, itch, for months, cannot walk", .place("saddle-genitals", .left),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "saddle genitals, itch, for months, cannot walk", .place("saddle-genitals", .middle),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "right saddle genitals, itch, for months, cannot walk", .place("saddle-genitals", .right),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "left saddle inner thighs, itch, for months, cannot walk",
          .place("saddle-inner-thighs", .left), Sensation.itch, Duration.over6Weeks,
          StrengthNow.cannotWalk),
        .init(
          "right saddle inner thighs, itch, for months, cannot walk",
          .place("saddle-inner-thighs", .right), Sensation.itch, Duration.over6Weeks,
          StrengthNow.cannotWalk),
        .init(
          "left saddle perineum, itch, for months, cannot walk", .place("saddle-perineum", .left),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "saddle perineum, itch, for months, cannot walk", .place("saddle-perineum", .middle),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
        .init(
          "right saddle perineum, itch, for months, cannot walk", .place("saddle-perineum", .right),
          Sensation.itch, Duration.over6Weeks, StrengthNow.cannotWalk),
      ],
      fails: [
        .init("nothing told"),
        .init("for months", Duration.over6Weeks),
        .init(
          "left abdomen band, right abdomen band", .place("abdomen-band", .left),
          .place("abdomen-band", .right)),
        .init(
          "itch, for months, always the same", Sensation.itch, Duration.over6Weeks, Course.steady),
        .init(
          "child as always, left abdomen band, right abdomen band, for months, gone",
          ChildStopped.none, .place("abdomen-band", .left), .place("abdomen-band", .right),
          Duration.over6Weeks, Course.gone),
        .init(
          "left abdomen band, right abdomen band, for months, nothing new, known ms",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.over6Weeks,
          WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "left forearm thumb, for months, goes on moving, after pressure, strong and steady, nothing new on the card",
          .place("forearm-thumb", .left), Duration.over6Weeks, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none),
        .init(
          "left shoulder arm, for months, gone, after heat, cold or fast breath, only in cold, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), Duration.over6Weeks, Course.gone, Before.breathHeatCold,
          LimbTemperature.onlyInCold, StrengthNow.none, PrivateCard.none),
        .init(
          "left shoulder arm, for months, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          .place("shoulder-arm", .left), Duration.over6Weeks, Course.gone, Before.breathHeatCold,
          StrengthNow.none, PrivateCard.none, SameBefore.knownMs),
        .init(
          "25, one leg, for months, gone, crept, strong and steady, nothing new on the card, no risks, migraine",
          AgeBand.from16To29, LegsAffected.oneLeg, Duration.over6Weeks, Course.gone, Onset.crept,
          StrengthNow.none, PrivateCard.none, HealthRisks.none, SameBefore.migraine),
        .init(
          "left abdomen band, right abdomen band, for months, jumps about, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, no risks, panic",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.over6Weeks,
          Course.jumps, Before.breathHeatCold, StrengthNow.none, SaddleFeeling.no,
          PeeAndPoo.changedButFelt, HealthRisks.none, SameBefore.panic),
      ]))
}
