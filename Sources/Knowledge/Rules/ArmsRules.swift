import Assessment
import Wording

extension Rules {
  static let sdBothHandsAcute = Rule(
    "sd-both-hands-acute", .sameDay,
    when: every(Facts.armsBoth, Facts.recent),
    unless: [
      CalmingPatterns.tabletTingle,
      CalmingPatterns.msHeat,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.panic,
      CalmingPatterns.wandering,
      CalmingPatterns.whiteHands,
      CalmingPatterns.childWell,
      CalmingPatterns.oldSigns,
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
          "left shoulder arm, right shoulder arm, not sure since when",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.unsure),
        .init(
          "left shoulder arm, right shoulder arm, since today, goes on moving, strong and steady",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under24h,
          Course.clears, StrengthNow.none),
        .init(
          "left shoulder arm, right shoulder arm, since today, goes on moving, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under24h,
          Course.clears, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, not sure since when, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.unsure,
          StrengthNow.none, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, one then both, since today, goes on moving, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), LegsAffected.oneThenBoth,
          Duration.under24h, Course.clears, StrengthNow.none, PrivateCard.none),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure since when", Duration.unsure),
        .init(
          "left shoulder arm, right shoulder arm", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right)),
        .init(
          "child as always, left shoulder arm, right shoulder arm, for a week, gone",
          ChildStopped.none, .place("shoulder-arm", .left), .place("shoulder-arm", .right),
          Duration.under2Weeks, Course.gone),
        .init(
          "left shoulder arm, right shoulder arm, not sure since when, nothing new, known ms",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.unsure,
          WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "left shoulder arm, right shoulder arm, since today, goes on moving, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under24h,
          Course.clears, StrengthNow.none, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, since today, getting better, after pressure, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under24h,
          Course.improving, Before.pressed, StrengthNow.none, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, for a week, gone, zaps, strong and steady, feels as always where one sits, goes more often",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under2Weeks,
          Course.gone, Onset.zaps, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "left shoulder arm, right shoulder arm, for a week, getting better, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under2Weeks,
          Course.improving, StrengthNow.none, SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "left shoulder arm, right shoulder arm, since today, gone, after heat, cold or fast breath, only in cold, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under24h,
          Course.gone, Before.breathHeatCold, LimbTemperature.onlyInCold, StrengthNow.none,
          PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, since today, gone, after heat, cold or fast breath, strong and steady, nothing new on the card, known ms",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under24h,
          Course.gone, Before.breathHeatCold, StrengthNow.none, PrivateCard.none, SameBefore.knownMs
        ),
        .init(
          "left shoulder arm, right shoulder arm, one then both, tight band, since today, goes on moving, after pressure, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), LegsAffected.oneThenBoth,
          Sensation.tightBand, Duration.under24h, Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, for a week, comes and goes, after heat, cold or fast breath, strong and steady, feels as always where one sits, goes more often, no risks, panic",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Duration.under2Weeks,
          Course.comesAndGoes, Before.breathHeatCold, StrengthNow.none, SaddleFeeling.no,
          PeeAndPoo.changedButFelt, HealthRisks.none, SameBefore.panic),
      ]))

  static let apBothArms = Rule(
    "ap-both-arms", .appointment(.weeks),
    when: Facts.armsBoth,
    unless: [
      CalmingPatterns.oldNamed,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.namedPanic,
      CalmingPatterns.wandering,
      CalmingPatterns.childWell,
      CalmingPatterns.whiteHands,
    ],
    reason: """
      You told us that both hands or arms are affected. That should be looked at.
      """,
    sources: [.ng127],
    examples: .init(
      holds: [
        .init(
          "left forearm little, right forearm thumb", .place("forearm-little", .left),
          .place("forearm-thumb", .right)),
        .init(
          "left shoulder arm, right shoulder arm", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right)),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "child as always, left shoulder arm, right shoulder arm, gone", ChildStopped.none,
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.gone),
        .init(
          "left shoulder arm, right shoulder arm, nothing new, known ms",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), WhatIsNew.nothing,
          SameBefore.knownMs),
        .init(
          "left shoulder arm, right shoulder arm, getting better, after pressure, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.improving,
          Before.pressed, StrengthNow.none, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, tight band, goes on moving, after pressure, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Sensation.tightBand,
          Course.clears, Before.pressed, StrengthNow.none, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, gone, after heat, cold or fast breath, only in cold, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.gone,
          Before.breathHeatCold, LimbTemperature.onlyInCold, StrengthNow.none, PrivateCard.none),
        .init(
          "left shoulder arm, right shoulder arm, gone, zaps, strong and steady, feels as always where one sits, goes more often",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.gone, Onset.zaps,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "left shoulder arm, right shoulder arm, gone, after heat, cold or fast breath, feels as always where one sits, goes more often, hurts, but the legs obey, no risks, panic",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), Course.gone,
          Before.breathHeatCold, SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.hurtsButObeys,
          HealthRisks.none, SameBefore.panic),
      ]))

  static let apNightHands = Rule(
    "ap-night-hands", .appointment(.weeks),
    when: every(either(Duration.over6Weeks, Duration.unsure), Facts.armMarked),
    unless: [CalmingPatterns.oldNamed, CalmingPatterns.coldOnly, CalmingPatterns.namedPanic],
    reason: """
      You told us of a hand or an arm, for more than six weeks. A nerve may be pressed, often at \
      the wrist, the elbow or the neck. It should be looked at.
      """,
    pointsTo: [.pressedArmNerve], sources: [.nhsPins],
    givesWay: [.init(Duration.id, because: "what is newer may still settle by itself")],
    examples: .init(
      holds: [
        .init("left shoulder arm, for months", .place("shoulder-arm", .left), Duration.over6Weeks),
        .init(
          "left shoulder arm, not sure since when", .place("shoulder-arm", .left), Duration.unsure),
        .init(
          "left shoulder arm, for months, nothing new", .place("shoulder-arm", .left),
          Duration.over6Weeks, WhatIsNew.nothing),
      ],
      fails: [
        .init("nothing told"),
        .init("left shoulder arm", .place("shoulder-arm", .left)),
        .init("for months", Duration.over6Weeks),
        .init(
          "left shoulder arm, for months, nothing new, known ms", .place("shoulder-arm", .left),
          Duration.over6Weeks, WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "left shoulder arm, for months, nothing new, known spine", .place("shoulder-arm", .left),
          Duration.over6Weeks, WhatIsNew.nothing, SameBefore.knownSpine),
        .init(
          "left shoulder arm, for months, nothing new, nerve damage", .place("shoulder-arm", .left),
          Duration.over6Weeks, WhatIsNew.nothing, SameBefore.nerveDamage),
        .init(
          "left shoulder arm, for months, nothing new, other named", .place("shoulder-arm", .left),
          Duration.over6Weeks, WhatIsNew.nothing, SameBefore.otherNamed),
        .init(
          "left shoulder arm, for months, nothing new, old cord", .place("shoulder-arm", .left),
          Duration.over6Weeks, WhatIsNew.nothing, OtherHealth.oldCord),
        .init(
          "left shoulder arm, for months, goes on moving, after heat, cold or fast breath, strong and steady, nothing new on the card, nerve medicines",
          .place("shoulder-arm", .left), Duration.over6Weeks, Course.clears, Before.breathHeatCold,
          StrengthNow.none, PrivateCard.none, Medicines.nerveMedicines),
        .init(
          "left shoulder arm, for months, goes on moving, after heat, cold or fast breath, feels as always where one sits, goes more often, legs fine on trying, no risks, panic",
          .place("shoulder-arm", .left), Duration.over6Weeks, Course.clears, Before.breathHeatCold,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.fine, HealthRisks.none, SameBefore.panic
        ),
      ]))
}
