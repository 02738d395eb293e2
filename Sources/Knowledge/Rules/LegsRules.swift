import Assessment
import Wording

extension Rules {
  static let ambSuddenParalysis = Rule(
    "amb-sudden-paralysis", .ambulance,
    when: every(
      StrengthNow.cannotWalk, Facts.bothLegsWeak,
      either(Onset.sudden, Onset.wokeWithIt, Course.fastWorse, Duration.under24h)),
    reason: """
      You told us that you cannot stand or walk, and that it came on fast. The spine may be \
      pressed or short of blood. It cannot wait.
      """,
    pointsTo: [.spinalCordCompression, .spinalHaematoma, .aorticEmergency, .guillainBarre],
    sources: [.seed, .haematoma, .klompas], isFromSeed: true,
    examples: .init(
      holds: [
        .init("cannot stand or walk, all at once", Onset.sudden, StrengthNow.cannotWalk),
        .init("cannot stand or walk since today", Duration.under24h, StrengthNow.cannotWalk),
      ],
      fails: [
        .init("cannot stand or walk", StrengthNow.cannotWalk),
        .init(
          "woke up unable to walk, and could not last year either", Onset.wokeWithIt,
          StrengthNow.cannotWalk, TryIt.notLastYear),
      ]))

  static let emgBothLegsWeak = Rule(
    "emg-both-legs-weak", .emergency,
    when: Facts.bothLegsWeak,
    reason: """
      You told us that both legs are weak. It can be a sign that the spinal cord or its nerves \
      are pressed or ill. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression, .guillainBarre],
    sources: [.seed, .girft, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("both legs are weaker", StrengthNow.bothLegsWeak),
        .init("neither leg could do it on trying", TryIt.bothLegs),
      ],
      fails: [
        .init(
          "both legs are weaker, and did as well as last month on trying", StrengthNow.bothLegsWeak,
          TryIt.fine),
        .init(
          "neither leg could do it on trying, from known MS, and nothing is new", TryIt.bothLegs,
          WhatIsNew.nothing, SameBefore.knownMs),
      ]))

  static let emgBothLegsAcute = Rule(
    "emg-both-legs-acute", .emergency,
    when: every(
      Facts.legsBoth, either(Facts.recent, Course.fastWorse), not(Facts.notTheLegsAlone)),
    unless: [
      SafeRows.treatmentTingle, SafeRows.msHeat, SafeRows.pressedAndClear,
      SafeRows.clearsByMoving, SafeRows.oldSigns, SafeRows.panic, SafeRows.childWell,
    ],
    reason: """
      You told us that both legs are affected, and that it may be new or spread fast. It can \
      be a sign of pressure on the nerves low in the back. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina, .guillainBarre, .transverseMyelitis],
    sources: [.seed, .girft, .nhsBackPain], isFromSeed: true,
    givesWay: [
      .init(
        .bodyMap, because: "a tablet that tingles in hands or lips as well is not the legs alone")
    ],
    examples: .init(
      holds: [
        .init("both legs tingle since today", LegsAffected.bothLegs, Duration.under24h),
        .init(
          "the groin and the other thigh, and it grows by the hour", .place("groin", .right),
          .place("thigh-outer", .left), Course.fastWorse),
      ],
      fails: [
        .init("both legs tingle", LegsAffected.bothLegs),
        .init(
          "one leg and then both for a week, until they move, and all else is well",
          LegsAffected.oneThenBoth, Duration.under2Weeks, Course.clears, StrengthNow.none,
          PrivateCard.none),
      ]))

  static let emgOneThenBoth = Rule(
    "emg-one-then-both", .emergency,
    when: every(
      LegsAffected.oneThenBoth, Facts.maybeWithin6Weeks, not(Facts.notTheLegsAlone)),
    unless: [
      SafeRows.msHeat, SafeRows.pressedAndClear, SafeRows.clearsByMoving,
      SafeRows.oldSigns, SafeRows.panic, SafeRows.childWell,
    ],
    reason: """
      You told us that it began in one leg and has reached the other. It can be a sign that \
      the pressure on your nerves is growing. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .bass, .lothian], isFromSeed: true,
    givesWay: [
      .init(
        .bodyMap, because: "a tablet that tingles in hands or lips as well is not the legs alone")
    ],
    examples: .init(
      holds: [
        .init(
          "one leg and then both, for a month", LegsAffected.oneThenBoth, Duration.twoToSixWeeks),
        .init(
          "one leg and then both, not sure since when", LegsAffected.oneThenBoth, Duration.unsure),
      ],
      fails: [
        .init("one leg and then both, for months", LegsAffected.oneThenBoth, Duration.over6Weeks),
        .init(
          "both legs from the start, for a month", LegsAffected.bothLegs, Duration.twoToSixWeeks),
      ]))

  static let emgBothButtocksNumb = Rule(
    "emg-both-buttocks-numb", .emergency,
    when: every(Facts.buttocksBoth, Sensation.numb, either(Facts.recent, Course.fastWorse)),
    unless: [
      SafeRows.pressedAndClear, SafeRows.clearsByMoving, SafeRows.oldSigns,
    ],
    reason: """
      You told us that both buttocks are numb, and that it may be new. It can be a sign of \
      pressure on the nerves low in the back. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "both buttocks are numb, not sure since when", .place("buttock", .left),
          .place("buttock", .right), Sensation.numb, Duration.unsure),
        .init(
          "both buttocks are numb, and it grows by the hour", .place("buttock", .left),
          .place("buttock", .right), Sensation.numb, Course.fastWorse),
      ],
      fails: [
        .init(
          "one buttock is numb, not sure since when", .place("buttock", .left), Sensation.numb,
          Duration.unsure),
        .init(
          "both buttocks are numb for months", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb, Duration.over6Weeks),
      ]))

  static let emgFootDrop = Rule(
    "emg-foot-drop", .emergency,
    when: every(
      StrengthNow.footDrop, Facts.legWeak, Facts.newOrChanged, not(Facts.weeksOnly)),
    reason: """
      You told us that a foot drops, and that it may be new. A nerve may be badly pressed. It \
      must be checked in hospital now, so that the foot can get its strength back.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression, .peronealNeuropathy],
    sources: [.seed, .lothian], isFromSeed: true,
    examples: .init(
      holds: [
        .init("a foot drops", StrengthNow.footDrop),
        .init(
          "a foot drops, no change for two weeks, but newly walks worse", StrengthNow.footDrop,
          WhatIsNew.newWalkHand, WhatIsNew.weeksSteady),
      ],
      fails: [
        .init(
          "a foot drops, with no change for two weeks", StrengthNow.footDrop, WhatIsNew.weeksSteady),
        .init(
          "a foot drops, the same for months", Duration.over6Weeks, Course.steady,
          StrengthNow.footDrop),
      ]))

  static let emgSuddenLegWeak = Rule(
    "emg-sudden-leg-weak", .emergency,
    when: every(either(Onset.sudden, Onset.wokeWithIt), Facts.maybeWithin2Weeks, Facts.legWeak),
    reason: """
      You told us that a leg got weak all at once, and that it may be new. A nerve, the brain \
      or a blood vessel may be at fault. It must be checked in hospital now.
      """,
    pointsTo: [.stroke, .aorticEmergency, .spinalCordCompression], sources: [.ng127, .ng128],
    examples: .init(
      holds: [
        .init(
          "both legs are weaker, all at once this week", Duration.under2Weeks, Onset.sudden,
          StrengthNow.bothLegsWeak),
        .init(
          "woke up today with weaker legs", Duration.under24h, Onset.wokeWithIt,
          StrengthNow.bothLegsWeak),
      ],
      fails: [
        .init(
          "woke up with it, not sure when, and no weakness told", Duration.unsure, Onset.wokeWithIt),
        .init(
          "both legs got weaker over days this week", Duration.under2Weeks, Onset.hoursDays,
          StrengthNow.bothLegsWeak),
      ]))

  static let sdBothLegsSubacute = Rule(
    "sd-both-legs-subacute", .sameDay,
    when: every(
      Facts.legsBoth, either(not(Duration.over6Weeks), Course.unsure, Facts.somethingNew)),
    unless: [
      SafeRows.clearsByMoving,
      CalmingPatterns.tabletTingle,
      CalmingPatterns.slowWithoutB12,
      CalmingPatterns.whiteHands,
      CalmingPatterns.goneAgain,
      SafeRows.msHeat,
      SafeRows.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.wandering,
      CalmingPatterns.oldAndSame,
      SafeRows.panic,
      SafeRows.childWell,
    ],
    reason: """
      You told us that both legs are affected. It may have begun not long ago, or it may be \
      getting worse. It should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .cks, .safety], isFromSeed: true,
    givesWay: [
      .init(OtherHealth.id, because: "too little B12 explains what grows slowly for months")
    ],
    examples: .init(
      holds: [
        .init("both sides of the groin tingle", .place("groin", .left), .place("groin", .right)),
        .init(
          "both legs for months, and a new feeling where they sit", LegsAffected.bothLegs,
          Duration.over6Weeks, WhatIsNew.newSeat),
      ],
      fails: [
        .init("both legs for months", LegsAffected.bothLegs, Duration.over6Weeks),
        .init(
          "both legs from known MS, and nothing is new", LegsAffected.bothLegs, WhatIsNew.nothing,
          SameBefore.knownMs),
      ]))

  static let sdBothButtocks = Rule(
    "sd-both-buttocks", .sameDay,
    when: every(
      Facts.buttocksBoth,
      either(Facts.maybeWithin2Weeks, every(Sensation.numb, not(Facts.longSettled)))),
    unless: [
      SafeRows.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      SafeRows.coldOnly,
      CalmingPatterns.wandering,
      CalmingPatterns.oldAndSame,
      SafeRows.panic,
      SafeRows.childWell,
    ],
    reason: """
      You told us that both buttocks are affected. It may be new, or they are numb and it has \
      not settled. The nerves low in the back should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "both buttocks are numb", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb),
        .init(
          "both buttocks, not sure since when", .place("buttock", .left), .place("buttock", .right),
          Duration.unsure),
      ],
      fails: [
        .init("both buttocks tingle", .place("buttock", .left), .place("buttock", .right)),
        .init(
          "both buttocks are numb, the same for months", .place("buttock", .left),
          .place("buttock", .right), Sensation.numb, Duration.over6Weeks, Course.steady),
      ]))

  static let sdLegWeak = Rule(
    "sd-leg-weak", .sameDay,
    when: every(Facts.legWeak, Facts.newOrChanged),
    reason: """
      You told us that a leg is weaker, and that may be new or growing. A nerve may be \
      pressed. It should be checked today.
      """,
    pointsTo: [.spinalCordCompression, .herniatedDisc], sources: [.seed, .lothian, .cks],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("neither leg could do it on trying", TryIt.bothLegs),
        .init("one leg could not do it on trying, for months", Duration.over6Weeks, TryIt.oneLeg),
      ],
      fails: [
        .init(
          "neither leg could do it on trying, the same for months", Duration.over6Weeks,
          Course.steady, TryIt.bothLegs),
        .init(
          "one leg could not do it, from known MS, and nothing is new", TryIt.oneLeg,
          WhatIsNew.nothing, SameBefore.knownMs),
      ]))

  static let sdLegsUnsure = Rule(
    "sd-legs-unsure", .sameDay,
    when: every(LegsAffected.unsure, Facts.recent),
    unless: [
      SafeRows.pressedAndClear
    ],
    reason: """
      You were not sure about your legs, and it may be new. If both are affected, it cannot \
      wait. Because you were not sure, speak to someone today.
      """,
    pointsTo: [.caudaEquina], sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure about the legs, since today", LegsAffected.unsure, Duration.under24h),
        .init("not sure about the legs, nor since when", LegsAffected.unsure, Duration.unsure),
      ],
      fails: [
        .init("not sure about the legs, for months", LegsAffected.unsure, Duration.over6Weeks),
        .init(
          "not sure about a leg that went to sleep this week and woke again, and all else is well",
          LegsAffected.unsure, Duration.under2Weeks, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none),
      ]))

  static let sdStrengthUnsure = Rule(
    "sd-strength-unsure", .sameDay,
    when: every(
      either(StrengthNow.unsure, TryIt.unsure), not(TryIt.fine), not(TryIt.hurtsButObeys),
      not(TryIt.notLastYear),
      either(Facts.legMaybe, Facts.armMarked, AgeBand.under16), not(Facts.longSettled)),
    reason: """
      You were not sure about strength or balance, and it may be new or getting worse. Because \
      you were not sure, speak to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "both legs, and not sure of their strength", LegsAffected.bothLegs, StrengthNow.unsure),
        .init("a child who tried, and cannot tell", AgeBand.under16, TryIt.unsure),
      ],
      fails: [
        .init("tried and cannot tell, and no limb told", TryIt.unsure),
        .init(
          "both legs, not sure of their strength, and all well on trying", LegsAffected.bothLegs,
          StrengthNow.unsure, TryIt.fine),
      ]))

  static let apStenosis = Rule(
    "ap-stenosis", .appointment(.weeks),
    when: every(PositionEffect.betterSittingOrBending, Facts.legsBoth),
    reason: """
      You told us of both legs, and that it is better when you sit or bend. The spine may be too \
      narrow. That can be helped, so it should be looked at.
      """,
    pointsTo: [.spinalStenosis], sources: [.nhsSciatica, .safety],
    examples: .init(
      holds: [
        .init(
          "both legs, better when they sit", LegsAffected.bothLegs,
          PositionEffect.betterSittingOrBending),
        .init(
          "both legs for years, named, better when they sit", LegsAffected.bothLegs,
          Duration.over6Weeks, PositionEffect.betterSittingOrBending, SameBefore.knownSpine,
          WhatIsNew.nothing),
      ],
      fails: [
        .init(
          "one leg, better when they sit", LegsAffected.oneLeg,
          PositionEffect.betterSittingOrBending),
        .init(
          "both legs, worse when they sit", LegsAffected.bothLegs,
          PositionEffect.worseSittingCough),
      ]))

  static let apBothLegs = Rule(
    "ap-both-legs", .appointment(.weeks),
    when: Facts.legsBoth,
    unless: [
      CalmingPatterns.tabletTingle,
      CalmingPatterns.oldNamed,
      SafeRows.msHeat,
      CalmingPatterns.whiteHands,
      SafeRows.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.wandering,
      SafeRows.childWell,
    ],
    reason: """
      You told us that both legs are affected. That should be looked at.
      """,
    pointsTo: [.spinalStenosis, .peripheralNeuropathy], sources: [.seed, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("both legs tingle", LegsAffected.bothLegs),
        .init("both sides of the groin tingle", .place("groin", .left), .place("groin", .right)),
      ],
      fails: [
        .init("one leg tingles", LegsAffected.oneLeg),
        .init(
          "both legs from known MS, and nothing is new", LegsAffected.bothLegs, WhatIsNew.nothing,
          SameBefore.knownMs),
      ]))

  static let apWeak = Rule(
    "ap-weak", .appointment(.weeks),
    when: either(Facts.strengthTick, StrengthNow.unsure),
    unless: [
      CalmingPatterns.oldCord
    ],
    reason: """
      You told us of weakness or pain on moving that may not be new. It should be looked at.
      """,
    sources: [.cks],
    examples: .init(
      holds: [
        .init("one hand is clumsier", StrengthNow.oneHand),
        .init("not sure of the strength", StrengthNow.unsure),
      ],
      fails: [
        .init("as strong as last month", StrengthNow.none),
        .init(
          "an old spinal injury, both legs are weaker, and nothing is new",
          StrengthNow.bothLegsWeak, WhatIsNew.nothing, OtherHealth.oldCord),
      ]))
}
