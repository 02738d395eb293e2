import Assessment
import Wording

extension Rules {
  static let emgCordLine = Rule(
    "emg-cord-line", .emergency,
    when: every(
      Facts.band, Facts.maybeWithin6Weeks,
      either(
        Spread.line, Facts.legMaybe, Facts.strengthTick, Facts.unsteady, Facts.privateUnclear,
        PeeAndPoo.changedButFelt, PeeAndPoo.hardToStart, Facts.controlLost,
        every(PeeAndPoo.coughLeak, not(Facts.weeksOnly)))),
    reason: """
      You told us of a line or a band on the body, and of a change below it. It can be a sign \
      of trouble in the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .transverseMyelitis, .multipleSclerosis],
    sources: [.seed, .ng127, .transverseMyelitis], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "below a line on the body all feels different since today", Duration.under24h, Spread.line
        ),
        .init(
          "a strip right round the tummy, and sways, for a week", .place("abdomen-band", .left),
          .place("abdomen-band", .right), Duration.under2Weeks, StrengthNow.unsteady),
      ],
      fails: [
        .init(
          "a strip right round the tummy for a month, and nothing else",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Duration.twoToSixWeeks),
        .init("sways for a month, with no strip", Duration.twoToSixWeeks, StrengthNow.unsteady),
      ]))

  static let emgHotCold = Rule(
    "emg-hot-cold", .emergency,
    when: every(Spread.hotCold, Facts.maybeWithin6Weeks),
    unless: [SafeRows.coldOnly],
    reason: """
      You told us that you cannot tell hot from cold on a leg or the tummy. It can be a sign \
      of trouble in the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .transverseMyelitis], sources: [.ng127],
    examples: .init(
      holds: [
        .init(
          "cannot tell hot from cold on a leg for a month", Duration.twoToSixWeeks, Spread.hotCold),
        .init(
          "cannot tell hot from cold on a leg, not sure since when", Duration.unsure, Spread.hotCold
        ),
      ],
      fails: [
        .init("cannot tell hot from cold on a leg for months", Duration.over6Weeks, Spread.hotCold),
        .init("tingles in one place for a month", Duration.twoToSixWeeks, Spread.onePlace),
      ]))

  static let emgClimbs = Rule(
    "emg-climbs", .emergency,
    when: every(
      either(Spread.climbs, Spread.otherLimb, WhatIsNew.newSpread),
      either(Facts.twoLimbs, Facts.legMaybe, Facts.anyWeak, Facts.band),
      not(Facts.notTheLegsAlone), either(Facts.maybeWithin6Weeks, WhatIsNew.newSpread),
      either(
        Facts.maybeWithin2Weeks, Course.fastWorse, Course.unsure, Facts.anyWeak, Facts.unsteady,
        Facts.bandFelt, Facts.toiletChange, SaddleFeeling.new, Facts.privateUnclear,
        every(Duration.twoToSixWeeks, Facts.armsBoth))),
    unless: [SafeRows.treatmentTingle, SafeRows.clearsByMoving],
    reason: """
      You told us that it climbs, or has reached another limb. It can be a sign of trouble in \
      the spinal cord or in many nerves at once. It must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre, .spinalCordCompression, .transverseMyelitis],
    sources: [.guillainBarre, .ng127],
    givesWay: [
      .init(
        .bodyMap, because: "a tablet that tingles in hands or lips as well is not the legs alone")
    ],
    examples: .init(
      holds: [
        .init(
          "both legs are weaker, and it has reached another limb", StrengthNow.bothLegsWeak,
          WhatIsNew.newSpread),
        .init(
          "it climbs, both legs are weaker, not sure since when", Duration.unsure, Spread.climbs,
          StrengthNow.bothLegsWeak),
      ],
      fails: [
        .init(
          "it climbs, and both legs are weaker, for months", Duration.over6Weeks, Spread.climbs,
          StrengthNow.bothLegsWeak),
        .init(
          "it has reached another limb for a week, and no limb told", Duration.under2Weeks,
          Spread.otherLimb),
      ]))

  static let emgUnsteadyNew = Rule(
    "emg-unsteady-new", .emergency,
    when: every(
      Facts.unsteadyNew,
      either(
        Facts.legsBoth, Facts.armsBoth, Facts.bandFelt, Medicines.nitrousOxide, Facts.armAndLeg,
        Facts.handWeak)),
    unless: [SafeRows.legsObey, SafeRows.panic],
    reason: """
      You told us that you are newly unsteady, and of other signs. It can be a sign of trouble \
      in the spinal cord or in many nerves at once. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .transverseMyelitis],
    sources: [.seed, .ng127, .guillainBarre], isFromSeed: true,
    examples: .init(
      holds: [
        .init("sways, and one hand is clumsier", StrengthNow.unsteady, StrengthNow.oneHand),
        .init("sways, and laughing gas", StrengthNow.unsteady, Medicines.nitrousOxide),
      ],
      fails: [
        .init("sways, and nothing else", StrengthNow.unsteady),
        .init(
          "an arm and the groin, sways, and could not do it last year either",
          .place("groin", .right), .place("shoulder-arm", .right), StrengthNow.unsteady,
          TryIt.notLastYear),
      ]))

  static let emgSuddenAndSpreading = Rule(
    "emg-sudden-and-spreading", .emergency,
    when: every(Onset.sudden, Course.fastWorse),
    reason: """
      You told us that it came all at once and grows by the hour or day. It can be a sign of \
      trouble in the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .transverseMyelitis, .stroke], sources: [.seed],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("came all at once, and grows by the hour", Course.fastWorse, Onset.sudden),
        .init(
          "40 years old, came all at once, and grows by the hour", AgeBand.from30To49,
          Course.fastWorse, Onset.sudden),
      ],
      fails: [
        .init("came all at once, and stays the same", Course.steady, Onset.sudden),
        .init("grows by the hour, and came over hours", Course.fastWorse, Onset.hoursDays),
      ]))

  static let emgBothArmsWorse = Rule(
    "emg-both-arms-worse", .emergency,
    when: every(
      Facts.armsBoth,
      either(
        Course.fastWorse, every(Facts.recent, Facts.anyWeak), every(Facts.handWeak, Facts.legWeak))),
    reason: """
      You told us that both hands or arms are affected, and that it spreads fast or that you \
      are weak. It can be a sign of trouble in the spinal cord or in many nerves at once. It \
      must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre, .spinalCordCompression], sources: [.ng127, .guillainBarre],
    examples: .init(
      holds: [
        .init(
          "both arms, and it grows by the hour", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), Course.fastWorse),
        .init(
          "both arms, one hand is clumsier, and both legs failed on trying",
          .place("shoulder-arm", .left), .place("shoulder-arm", .right), StrengthNow.oneHand,
          TryIt.bothLegs),
      ],
      fails: [
        .init(
          "both arms, not sure since when", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), Duration.unsure),
        .init(
          "both arms, and one hand is clumsier", .place("shoulder-arm", .left),
          .place("shoulder-arm", .right), StrengthNow.oneHand),
      ]))

  static let emgHandAndLegWeak = Rule(
    "emg-hand-and-leg-weak", .emergency,
    when: every(Facts.handWeak, Facts.legWeak, Facts.newOrChanged),
    reason: """
      You told us that a hand and a leg are weak. It can be a sign of trouble in the spinal \
      cord or the brain. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .stroke], sources: [.ng127],
    examples: .init(
      holds: [
        .init(
          "one hand is clumsier, and both legs failed on trying", StrengthNow.oneHand,
          TryIt.bothLegs),
        .init(
          "both hands are clumsier, and a foot drops", StrengthNow.footDrop, StrengthNow.bothHands),
      ],
      fails: [
        .init(
          "one hand is clumsier, both legs failed on trying, the same for months",
          Duration.over6Weeks, Course.steady, StrengthNow.oneHand, TryIt.bothLegs),
        .init("one hand is clumsier", StrengthNow.oneHand),
      ]))

  static let emgWhatIsNew = Rule(
    "emg-what-is-new", .emergency,
    when: every(
      WhatIsNew.newWalkHand, either(Facts.legWeak, Facts.unsteady),
      either(
        SameBefore.knownSpine, OtherHealth.oldCord, WhatIsNew.newToilet,
        every(
          either(not(Duration.over6Weeks), Course.fastWorse),
          either(Facts.twoLimbs, Facts.bandFelt, Facts.handWeak, Sensation.shockOnNeckBend)))),
    unless: [SafeRows.legsObey],
    reason: """
      You told us that walking is newly worse, together with other signs. However old the \
      illness, this is new. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .caudaEquina], sources: [.ng127, .davies],
    examples: .init(
      holds: [
        .init(
          "an old spinal injury, newly walks badly, and sways", StrengthNow.unsteady,
          WhatIsNew.newWalkHand, OtherHealth.oldCord),
        .init(
          "an electric shock on bending the neck, and newly walks worse", Sensation.shockOnNeckBend,
          TryIt.untriedWorse, WhatIsNew.newWalkHand),
      ],
      fails: [
        .init(
          "newly walks badly, and both legs failed on trying", TryIt.bothLegs, WhatIsNew.newWalkHand
        ),
        .init(
          "an old spinal injury, newly sways, and the legs hurt but obey", StrengthNow.unsteady,
          TryIt.hurtsButObeys, WhatIsNew.newWalkHand, OtherHealth.oldCord),
      ]))

  static let emgShockAndSign = Rule(
    "emg-shock-and-sign", .emergency,
    when: every(
      Sensation.shockOnNeckBend, Facts.maybeWithin6Weeks,
      either(Facts.anyWeak, Facts.unsteady, Facts.toiletChange)),
    reason: """
      You told us of shocks on bending the neck, and of a change in hands, legs, walking or \
      pee. It can be a sign of pressure on the spinal cord. It must be checked in hospital \
      now.
      """,
    pointsTo: [.spinalCordCompression], sources: [.ng127, .davies],
    examples: .init(
      holds: [
        .init(
          "an electric shock on bending the neck since today, and one hand is clumsier",
          Sensation.shockOnNeckBend, Duration.under24h, StrengthNow.oneHand),
        .init(
          "an electric shock on bending the neck for a month, and swayed on trying",
          Sensation.shockOnNeckBend, Duration.twoToSixWeeks, TryIt.sways),
      ],
      fails: [
        .init(
          "an electric shock on bending the neck, not sure since when", Sensation.shockOnNeckBend,
          Duration.unsure),
        .init("swayed on trying, for a month", Duration.twoToSixWeeks, TryIt.sways),
      ]))

  static let emgTreated = Rule(
    "emg-treated", .emergency,
    when: every(
      Before.bentOrClicked, Facts.maybeWithin2Weeks, Facts.twoLimbs,
      either(Facts.legMaybe, Facts.anyWeak, Facts.brainStem)),
    reason: """
      You told us that it came after your neck or back was moved or held bent, and that two \
      limbs are affected. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression], sources: [.safety, .ng127],
    examples: .init(
      holds: [
        .init(
          "the neck was clicked today, and both legs tingle", LegsAffected.bothLegs,
          Duration.under24h, Before.bentOrClicked),
        .init(
          "the neck was clicked a week ago, and an arm and the groin tingle",
          .place("groin", .right), .place("shoulder-arm", .right), Duration.under2Weeks,
          Before.bentOrClicked),
      ],
      fails: [
        .init(
          "the neck was clicked a week ago, and one outer thigh tingles",
          .place("thigh-outer", .left), Duration.under2Weeks, Before.bentOrClicked),
        .init("both legs tingle since today", LegsAffected.bothLegs, Duration.under24h),
      ]))

  static let sdCord = Rule(
    "sd-cord", .sameDay,
    when: either(
      every(
        either(StrengthNow.bothHands, Facts.unsteady, Facts.band, SameBefore.knownSpine),
        either(Facts.toiletChange, Facts.privateUnclear), either(Facts.legsBoth, Facts.unsteady),
        not(Facts.oldToilet)),
      every(Facts.band, either(Facts.legsBoth, Facts.unsteady), Facts.newOrChanged),
      every(Facts.unsteadyNew, Facts.anyLimb), every(Facts.unsteady, WhatIsNew.newWalkHand),
      every(Facts.handWeak, either(Facts.maybeWithin6Weeks, Course.fastWorse)), Spread.secondPlace,
      Spread.hotCold,
      every(Before.bentOrClicked, Facts.armsBoth, Facts.maybeWithin2Weeks)),
    unless: [
      SafeRows.msHeat,
      CalmingPatterns.oldAndSame,
    ],
    reason: """
      You told us of a change in your hands, your walking or a band round the body, or of a \
      second place. It can come from the spinal cord or a nerve. It should be checked today.
      """,
    pointsTo: [.cervicalMyelopathy, .spinalCordCompression], sources: [.davies, .ng127, .seed],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("cannot tell hot from cold on a leg", Spread.hotCold),
        .init("swayed on trying, and newly walks badly", TryIt.sways, WhatIsNew.newWalkHand),
      ],
      fails: [
        .init("swayed on trying", TryIt.sways),
        .init("one hand is clumsier", StrengthNow.oneHand),
      ]))

  static let apCordSoft = Rule(
    "ap-cord-soft", .appointment(.days),
    when: either(
      StrengthNow.bothHands, StrengthNow.oneHand, Facts.unsteady, Facts.bandFelt,
      Sensation.shockOnNeckBend),
    unless: [
      CalmingPatterns.oldCord,
      CalmingPatterns.oldMs,
      SafeRows.msHeat,
      CalmingPatterns.clothes,
    ],
    reason: """
      You told us of clumsy hands, of being unsteady, of a band round the body or of shocks \
      from the neck. The spinal cord should be looked at.
      """,
    pointsTo: [.cervicalMyelopathy, .multipleSclerosis], sources: [.davies, .ng127, .ng220],
    examples: .init(
      holds: [
        .init("swayed on trying", TryIt.sways),
        .init("one hand is clumsier", StrengthNow.oneHand),
      ],
      fails: [
        .init(
          "tingles only where clothes press, strong, and swayed on trying", Spread.clothesOnly,
          StrengthNow.none, TryIt.sways),
        .init(
          "an old spinal injury, nothing is new, and swayed on trying", TryIt.sways,
          WhatIsNew.nothing, OtherHealth.oldCord),
      ]))
}
