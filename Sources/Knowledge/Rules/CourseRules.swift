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
        .init("grows by the hour", Course.fastWorse),
        .init("40 years old, and it grows by the hour", AgeBand.from30To49, Course.fastWorse),
      ],
      fails: [
        .init("grows over weeks", Course.slowWorse),
        .init("not sure how it goes", Course.unsure),
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
          "both legs for a week, and not sure how it goes", LegsAffected.bothLegs,
          Duration.under2Weeks, Course.unsure),
        .init(
          "a tight belt for a week, and not sure how it goes", Sensation.tightBand,
          Duration.under2Weeks, Course.unsure),
      ],
      fails: [
        .init(
          "a strip of one side of the chest since today, and not sure how it goes",
          .place("chest-band", .right), Duration.under24h, Course.unsure),
        .init(
          "both legs for a week, and it stays the same", LegsAffected.bothLegs,
          Duration.under2Weeks, Course.steady),
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
          "not sure of danger signs, legs, course and strength", DangerNow.unsure,
          LegsAffected.unsure, Course.unsure, StrengthNow.unsure),
        .init(
          "not sure of the legs, the course and the feeling where they sit, and would rather not say about pee",
          LegsAffected.unsure, Course.unsure, SaddleFeeling.unsure, PeeAndPoo.ratherNot),
      ],
      fails: [
        .init(
          "not sure of danger signs, course and strength", DangerNow.unsure, Course.unsure,
          StrengthNow.unsure),
        .init("not sure of legs and strength", LegsAffected.unsure, StrengthNow.unsure),
      ]))

  static let apSeverePain = Rule(
    "ap-severe-pain", .appointment(.days),
    when: Facts.badPain,
    unless: [CalmingPatterns.freshBackPain, CalmingPatterns.sunburn],
    reason: """
      You told us of very bad pain. It should be looked at, so that you can move and sleep \
      again.
      """,
    sources: [.nhsBackPain],
    givesWay: [
      .init(Duration.id, because: "a back that locked days ago may settle by itself"),
      .init(Skin.id, because: "burnt skin hurts very much and heals"),
    ],
    examples: .init(
      holds: [
        .init("very bad pain", Pain.severe),
        .init("the worst pain of their life, all at once", Pain.worstEver),
      ],
      fails: [
        .init("pain that gets in the way", Pain.moderate),
        .init("not sure about pain", Pain.unsure),
      ]))

  static let apGettingWorse = Rule(
    "ap-getting-worse", .appointment(.days),
    when: either(Course.slowWorse, WhatIsNew.newPain, WhatIsNew.seenAndGrowing),
    unless: [CalmingPatterns.freshBackPain, CalmingPatterns.sunburn],
    reason: """
      You told us that it slowly gets worse. It should be looked at.
      """,
    sources: [.nhsSciatica],
    givesWay: [
      .init(Duration.id, because: "a back that locked days ago may settle by itself"),
      .init(Skin.id, because: "burnt skin hurts more for a day or two, and heals"),
    ],
    examples: .init(
      holds: [
        .init("grows over weeks", Course.slowWorse),
        .init("another pain is new", WhatIsNew.newPain),
      ],
      fails: [
        .init("stays the same", Course.steady),
        .init("nothing is new", WhatIsNew.nothing),
      ]))

  static let apUnsureCore = Rule(
    "ap-unsure-core", .appointment(.weeks),
    when: every(
      either(
        StrengthNow.unsure, Course.unsure, LegsAffected.unsure,
        every(Duration.unsure, Facts.anyLimb), Pain.unsure, IllNow.unsure, WhatIsNew.unsure,
        HealthRisks.unsure,
        Onset.unsure, HeadSigns.unsure, TryIt.unsure, ChildStopped.unsure, DangerAgain.unsure),
      not(SafeRows.pressedAndClear),
      either(Facts.anyLimb, marked(.face), Facts.bandFelt, Facts.privateDoubt)),
    unless: [CalmingPatterns.tabletTingle],
    reason: """
      You were not sure about something that matters. Talk it over with \(.doctor) or a nurse.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure about the legs", LegsAffected.unsure),
        .init("the face tingles, and not sure about pain", .place("face", .left), Pain.unsure),
      ],
      fails: [
        .init("not sure how it goes, and no place told", Course.unsure),
        .init("one shin tingles", .place("shin-inner", .right)),
      ]))

  static let apPersistent = Rule(
    "ap-persistent", .appointment(.weeks),
    when: every(
      either(Duration.over6Weeks, Duration.unsure),
      either(Facts.anyLimb, marked(.face), Facts.bandFelt, Course.steady)),
    unless: [
      CalmingPatterns.oldNamed,
      SafeRows.msHeat,
      CalmingPatterns.whiteHands,
      SafeRows.pressedAndClear,
      SafeRows.namedPanic,
      CalmingPatterns.itch,
      SafeRows.aura,
      SafeRows.childWell,
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
        .init("both legs for months", LegsAffected.bothLegs, Duration.over6Weeks),
        .init("the same for months, and no place told", Duration.over6Weeks, Course.steady),
      ],
      fails: [
        .init("for months, with no place and no course told", Duration.over6Weeks),
        .init("itches the same for months", Sensation.itch, Duration.over6Weeks, Course.steady),
      ]))
}
