import Assessment
import Wording

extension Rules {
  static let sdBothHandsAcute = Rule(
    "sd-both-hands-acute", .sameDay,
    when: every(Facts.armsBoth, Facts.recent),
    unless: [
      CalmingPatterns.heatCream,
      CalmingPatterns.tabletTingle,
      SafeRows.msHeat,
      SafeRows.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      SafeRows.panic,
      CalmingPatterns.wandering,
      CalmingPatterns.whiteHands,
      SafeRows.childWell,
      CalmingPatterns.oldAndSame,
      CalmingPatterns.nightHands,
    ],
    reason: """
      You told us that both hands or arms are affected, and that it may be new. It should be \
      checked today.
      """,
    pointsTo: [.guillainBarre, .multipleSclerosis], sources: [.seed, .ng127, .ng220],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "both hands tingle since this morning", .place("hand", .left), .place("hand", .right),
          Duration.under24h),
        .init(
          "both arms, not sure since when", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), Duration.unsure),
      ],
      fails: [
        .init("only the right hand since this morning", .place("hand", .right), Duration.under24h),
        .init(
          "both hands for months", .place("hand", .left), .place("hand", .right),
          Duration.over6Weeks),
      ]))

  static let apArmRoot = Rule(
    "ap-arm-root", .appointment(.weeks),
    when: every(
      Facts.armMarked, PositionEffect.worseNeckOrArm, Duration.twoToSixWeeks,
      not(either(Course.clears, Course.improving, Course.gone))),
    reason: """
      You told us that your arm has tingled for weeks, and that moving your neck sets it off. A \
      nerve in the neck may be irritated. It should be looked at.
      """,
    pointsTo: [.neckRoot], sources: [.nhsPins],
    givesWay: [.init(Duration.id, because: "what is newer may still settle by itself")],
    examples: .init(
      holds: [
        .init(
          "the left arm for a month, worse on moving the neck", .place("shoulder-arm", .left),
          Duration.twoToSixWeeks, PositionEffect.worseNeckOrArm),
        .init(
          "the right hand for a month, worse on moving the neck", .place("hand", .right),
          Duration.twoToSixWeeks, Course.comesAndGoes, PositionEffect.worseNeckOrArm),
      ],
      fails: [
        .init(
          "the same, and it gets better", .place("shoulder-arm", .left), Duration.twoToSixWeeks,
          Course.improving, PositionEffect.worseNeckOrArm),
        .init(
          "the left arm for a month, and the neck moves freely", .place("shoulder-arm", .left),
          Duration.twoToSixWeeks),
      ]))

  static let apBothArms = Rule(
    "ap-both-arms", .appointment(.weeks),
    when: Facts.armsBoth,
    unless: [
      CalmingPatterns.heatCream,
      CalmingPatterns.tabletTingle,
      CalmingPatterns.oldNamed,
      SafeRows.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      SafeRows.namedPanic,
      CalmingPatterns.wandering,
      SafeRows.childWell,
      CalmingPatterns.whiteHands,
    ],
    reason: """
      You told us that both hands or arms are affected. That should be looked at.
      """,
    sources: [.ng127],
    examples: .init(
      holds: [
        .init("both hands tingle", .place("hand", .left), .place("hand", .right)),
        .init(
          "both forearms tingle", .place("forearm-little", .left), .place("forearm-thumb", .right)),
      ],
      fails: [
        .init("only the right hand tingles", .place("hand", .right)),
        .init(
          "both arms from known MS, and nothing is new", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), WhatIsNew.nothing, SameBefore.knownMs),
      ]))

  static let apNightHands = Rule(
    "ap-night-hands", .appointment(.weeks),
    when: every(either(Duration.over6Weeks, Duration.unsure), Facts.armMarked),
    unless: [
      CalmingPatterns.oldNamed, SafeRows.coldOnly, SafeRows.namedPanic,
      CalmingPatterns.handsOnly,
    ],
    reason: """
      You told us of a hand or an arm, for more than six weeks. A nerve may be pressed, often at \
      the wrist, the elbow or the neck. It should be looked at.
      """,
    pointsTo: [.pressedArmNerve], sources: [.nhsPins],
    givesWay: [.init(Duration.id, because: "what is newer may still settle by itself")],
    examples: .init(
      holds: [
        .init("the right hand tingles for months", .place("hand", .right), Duration.over6Weeks),
        .init("the left arm, not sure since when", .place("shoulder-arm", .left), Duration.unsure),
      ],
      fails: [
        .init("the right hand tingles for a week", .place("hand", .right), Duration.under2Weeks),
        .init(
          "the right hand for months, from known nerve damage, and nothing is new",
          .place("hand", .right), Duration.over6Weeks, WhatIsNew.nothing, SameBefore.nerveDamage),
      ]))
}
