import Assessment
import Wording

extension Rules {
  static let ambSuddenOneSide = Rule(
    "amb-sudden-one-side", .ambulance,
    when: every(
      either(Onset.sudden, every(Onset.wokeWithIt, not(Course.gone), not(Course.clears))),
      Duration.under24h, Facts.strokeSigns),
    unless: [
      CalmingPatterns.jabArm,
      CalmingPatterns.whiteHands,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.panic,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us of signs that came all at once today. They may be on one side of the body, \
      or have to do with sight and balance. They can be signs of a stroke. It cannot wait.
      """,
    pointsTo: [.stroke], sources: [.ng127, .ng128, .beFast],
    examples: .init(
      holds: [
        .init(
          "since today, like a switch, both hands weaker", Duration.under24h, Onset.sudden,
          StrengthNow.bothHands),
        .init(
          "since today, woke with it, one hand weaker", Duration.under24h, Onset.wokeWithIt,
          StrengthNow.oneHand),
        .init(
          "left chest band, left shoulder arm, since today, woke with it",
          .place("chest-band", .left), .place("shoulder-arm", .left), Duration.under24h,
          Onset.wokeWithIt),
        .init(
          "left face, since today, woke with it, unsteady", .place("face", .left),
          Duration.under24h, Onset.wokeWithIt, StrengthNow.unsteady),
        .init(
          "right face, since today, woke with it, voice swallow", .place("face", .right),
          Duration.under24h, Onset.wokeWithIt, HeadSigns.voiceSwallow),
        .init(
          "since today, woke with it, unsteady, one eye vision loss", Duration.under24h,
          Onset.wokeWithIt, StrengthNow.unsteady, HeadSigns.oneEyeVisionLoss),
        .init(
          "since today, gone, after heat, cold or fast breath, like a switch, only in cold, both hands weaker, nothing new on the card",
          Duration.under24h, Course.gone, Before.breathHeatCold, Onset.sudden,
          LimbTemperature.onlyInCold, StrengthNow.bothHands, PrivateCard.none),
        .init(
          "left chest band, left shoulder arm, since today, gone, after heat, cold or fast breath, like a switch, only in cold, strong and steady",
          .place("chest-band", .left), .place("shoulder-arm", .left), Duration.under24h,
          Course.gone, Before.breathHeatCold, Onset.sudden, LimbTemperature.onlyInCold,
          StrengthNow.none),
        .init(
          "left face, left shoulder arm, since today, gone, after heat, cold or fast breath, like a switch, strong and steady, nothing new on the card",
          .place("face", .left), .place("shoulder-arm", .left), Duration.under24h, Course.gone,
          Before.breathHeatCold, Onset.sudden, StrengthNow.none, PrivateCard.none),
        .init(
          "left face, left shoulder arm, since today, after heat, cold or fast breath, woke with it, only in cold, strong and steady, nothing new on the card",
          .place("face", .left), .place("shoulder-arm", .left), Duration.under24h,
          Before.breathHeatCold, Onset.wokeWithIt, LimbTemperature.onlyInCold, StrengthNow.none,
          PrivateCard.none),
      ],
      fails: [
        .init("nothing told"),
        .init("since today, woke with it", Duration.under24h, Onset.wokeWithIt),
        .init("since today, both hands weaker", Duration.under24h, StrengthNow.bothHands),
        .init("woke with it, both hands weaker", Onset.wokeWithIt, StrengthNow.bothHands),
        .init(
          "since today, goes on moving, woke with it, both hands weaker", Duration.under24h,
          Course.clears, Onset.wokeWithIt, StrengthNow.bothHands),
        .init(
          "since today, gone, woke with it, both hands weaker", Duration.under24h, Course.gone,
          Onset.wokeWithIt, StrengthNow.bothHands),
        .init(
          "since today, after a needle, woke with it, one hand weaker, nothing new on the card",
          Duration.under24h, Before.needle, Onset.wokeWithIt, StrengthNow.oneHand, PrivateCard.none),
        .init(
          "since today, woke with it, both hands weaker, nothing new, known ms", Duration.under24h,
          Onset.wokeWithIt, StrengthNow.bothHands, WhatIsNew.nothing, SameBefore.knownMs),
        .init(
          "left face, left shoulder arm, since today, goes on moving, after heat, cold or fast breath, like a switch, strong and steady, nothing new on the card",
          .place("face", .left), .place("shoulder-arm", .left), Duration.under24h, Course.clears,
          Before.breathHeatCold, Onset.sudden, StrengthNow.none, PrivateCard.none),
        .init(
          "right face, right shoulder arm, since today, goes on moving, after pressure, like a switch, strong and steady, nothing new on the card",
          .place("face", .right), .place("shoulder-arm", .right), Duration.under24h, Course.clears,
          Before.pressed, Onset.sudden, StrengthNow.none, PrivateCard.none),
        .init(
          "left groin, left shoulder arm, since today, jumps about, woke with it, strong and steady, feels as always where one sits, goes more often",
          .place("groin", .left), .place("shoulder-arm", .left), Duration.under24h, Course.jumps,
          Onset.wokeWithIt, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "right face, right forearm little, since today, gone, after heat, cold or fast breath, like a switch, only in cold, strong and steady, nothing new on the card",
          .place("face", .right), .place("forearm-little", .right), Duration.under24h, Course.gone,
          Before.breathHeatCold, Onset.sudden, LimbTemperature.onlyInCold, StrengthNow.none,
          PrivateCard.none),
        .init(
          "since today, gone, after heat, cold or fast breath, like a switch, one hand weaker, feels as always where one sits, goes more often, hurts, but the legs obey, no risks, panic",
          Duration.under24h, Course.gone, Before.breathHeatCold, Onset.sudden, StrengthNow.oneHand,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.hurtsButObeys, HealthRisks.none,
          SameBefore.panic),
      ]))

  static let ambBrainStem = Rule(
    "amb-brain-stem", .ambulance,
    when: every(
      Facts.brainStem, either(Facts.anyLimb, marked(.face)), Facts.maybeWithin6Weeks),
    reason: """
      You told us that you see double, or that your voice or swallowing has changed, and of a \
      limb or the face. It can come from the brain, or from muscles that fail. It cannot wait.
      """,
    pointsTo: [.stroke, .guillainBarre], sources: [.ng127, .ng128],
    examples: .init(
      holds: [
        .init(
          "left face, not sure since when, double vision", .place("face", .left), Duration.unsure,
          HeadSigns.doubleVision),
        .init(
          "right face, not sure since when, double vision", .place("face", .right), Duration.unsure,
          HeadSigns.doubleVision),
        .init(
          "both legs, for a month, double vision", LegsAffected.bothLegs, Duration.twoToSixWeeks,
          HeadSigns.doubleVision),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs, for a month", LegsAffected.bothLegs, Duration.twoToSixWeeks),
        .init("both legs, double vision", LegsAffected.bothLegs, HeadSigns.doubleVision),
        .init("for a month, double vision", Duration.twoToSixWeeks, HeadSigns.doubleVision),
      ]))

  static let ambDizzyLimb = Rule(
    "amb-dizzy-limb", .ambulance,
    when: every(
      HeadSigns.dizzy, either(Onset.sudden, Before.bentOrClicked), Facts.maybeWithin2Weeks,
      either(Facts.anyLimb, marked(.face))),
    unless: [
      CalmingPatterns.panic,
      CalmingPatterns.pressedAndClear,
    ],
    reason: """
      You told us that you are newly dizzy, and of a limb or the face, all at once. It can \
      come from the back of the brain. It cannot wait.
      """,
    pointsTo: [.stroke], sources: [.ng128, .beFast],
    examples: .init(
      holds: [
        .init(
          "left face, for a week, neck or back clicked, dizzy", .place("face", .left),
          Duration.under2Weeks, Before.bentOrClicked, HeadSigns.dizzy),
        .init(
          "right face, for a week, neck or back clicked, dizzy", .place("face", .right),
          Duration.under2Weeks, Before.bentOrClicked, HeadSigns.dizzy),
        .init(
          "left forearm little, for a week, like a switch, dizzy", .place("forearm-little", .left),
          Duration.under2Weeks, Onset.sudden, HeadSigns.dizzy),
        .init(
          "both legs, for a week, neck or back clicked, dizzy", LegsAffected.bothLegs,
          Duration.under2Weeks, Before.bentOrClicked, HeadSigns.dizzy),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "both legs, for a week, neck or back clicked", LegsAffected.bothLegs,
          Duration.under2Weeks, Before.bentOrClicked),
        .init(
          "both legs, for a week, dizzy", LegsAffected.bothLegs, Duration.under2Weeks,
          HeadSigns.dizzy),
        .init(
          "both legs, neck or back clicked, dizzy", LegsAffected.bothLegs, Before.bentOrClicked,
          HeadSigns.dizzy),
        .init(
          "for a week, neck or back clicked, dizzy", Duration.under2Weeks, Before.bentOrClicked,
          HeadSigns.dizzy),
        .init(
          "both legs, for a week, goes on moving, after pressure, like a switch, strong and steady, nothing new on the card, dizzy",
          LegsAffected.bothLegs, Duration.under2Weeks, Course.clears, Before.pressed, Onset.sudden,
          StrengthNow.none, PrivateCard.none, HeadSigns.dizzy),
        .init(
          "both legs, for a week, goes on moving, after heat, cold or fast breath, like a switch, strong and steady, feels as always where one sits, goes more often, dizzy, no risks, panic",
          LegsAffected.bothLegs, Duration.under2Weeks, Course.clears, Before.breathHeatCold,
          Onset.sudden, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt,
          HeadSigns.dizzy, HealthRisks.none, SameBefore.panic),
      ]))

  static let emgSuddenOneSideRecent = Rule(
    "emg-sudden-one-side-recent", .emergency,
    when: every(
      either(Onset.sudden, Onset.wokeWithIt, Onset.unsure, Onset.crept), Facts.maybeWithin2Weeks,
      either(
        every(Facts.oneSideTwo, not(Onset.crept)),
        every(StrengthNow.oneHand, either(Onset.sudden, Onset.unsure)),
        every(Facts.strokeSigns, Facts.sightChanged, not(Onset.crept)),
        every(Onset.crept, Facts.fiftyOrOver, either(Facts.armMarked, marked(.face))))),
    unless: [
      CalmingPatterns.jabArm,
      CalmingPatterns.whiteHands,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.panic,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us of signs that may have come all at once in the last two weeks. They can be \
      signs of a short stroke, even if they are gone. It must be checked in hospital now.
      """,
    pointsTo: [.stroke], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "since today, like a switch, one hand weaker", Duration.under24h, Onset.sudden,
          StrengthNow.oneHand),
        .init(
          "since today, not sure how it came, one hand weaker", Duration.under24h, Onset.unsure,
          StrengthNow.oneHand),
        .init(
          "65, left face, since today, crept", AgeBand.from60To69, .place("face", .left),
          Duration.under24h, Onset.crept),
        .init(
          "65, right face, since today, crept", AgeBand.from60To69, .place("face", .right),
          Duration.under24h, Onset.crept),
        .init(
          "age not said, right forearm little, since today, crept", AgeBand.unsure,
          .place("forearm-little", .right), Duration.under24h, Onset.crept),
        .init(
          "left chest band, left groin, for a week, like a switch", .place("chest-band", .left),
          .place("groin", .left), Duration.under2Weeks, Onset.sudden),
        .init(
          "left chest band, left groin, since today, not sure how it came",
          .place("chest-band", .left), .place("groin", .left), Duration.under24h, Onset.unsure),
        .init(
          "left chest band, left groin, since today, woke with it", .place("chest-band", .left),
          .place("groin", .left), Duration.under24h, Onset.wokeWithIt),
        .init(
          "since today, woke with it, both hands weaker, one eye vision loss", Duration.under24h,
          Onset.wokeWithIt, StrengthNow.bothHands, HeadSigns.oneEyeVisionLoss),
      ],
      fails: [
        .init("nothing told"),
        .init("for a week, crept", Duration.under2Weeks, Onset.crept),
        .init("for a week, not sure how it came", Duration.under2Weeks, Onset.unsure),
        .init("for a week, woke with it", Duration.under2Weeks, Onset.wokeWithIt),
        .init("55, for a week, crept", AgeBand.from50To59, Duration.under2Weeks, Onset.crept),
        .init(
          "left chest band, left groin, for a week", .place("chest-band", .left),
          .place("groin", .left), Duration.under2Weeks),
        .init(
          "left chest band, left groin, not sure how it came", .place("chest-band", .left),
          .place("groin", .left), Onset.unsure),
        .init(
          "left hand, for a week, crept", .place("hand", .left), Duration.under2Weeks, Onset.crept),
        .init(
          "for a week, woke with it, one hand weaker", Duration.under2Weeks, Onset.wokeWithIt,
          StrengthNow.oneHand),
        .init(
          "for a week, woke with it, one eye vision loss", Duration.under2Weeks, Onset.wokeWithIt,
          HeadSigns.oneEyeVisionLoss),
        .init(
          "55, left hand, for a week, woke with it", AgeBand.from50To59, .place("hand", .left),
          Duration.under2Weeks, Onset.wokeWithIt),
        .init(
          "right chest band, right groin, for a week, crept", .place("chest-band", .right),
          .place("groin", .right), Duration.under2Weeks, Onset.crept),
        .init(
          "for a week, crept, both hands weaker, one eye vision loss", Duration.under2Weeks,
          Onset.crept, StrengthNow.bothHands, HeadSigns.oneEyeVisionLoss),
        .init(
          "for a week, after a needle, not sure how it came, one hand weaker, nothing new on the card",
          Duration.under2Weeks, Before.needle, Onset.unsure, StrengthNow.oneHand, PrivateCard.none),
        .init(
          "left chest band, left groin, not sure since when, not sure how it came, nothing new, old cord",
          .place("chest-band", .left), .place("groin", .left), Duration.unsure, Onset.unsure,
          WhatIsNew.nothing, OtherHealth.oldCord),
        .init(
          "left chest band, left groin, for a week, jumps about, woke with it, strong and steady, feels as always where one sits, goes more often",
          .place("chest-band", .left), .place("groin", .left), Duration.under2Weeks, Course.jumps,
          Onset.wokeWithIt, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "right face, since today, goes on moving, after pressure, woke with it, strong and steady, nothing new on the card, one eye vision loss",
          .place("face", .right), Duration.under24h, Course.clears, Before.pressed,
          Onset.wokeWithIt, StrengthNow.none, PrivateCard.none, HeadSigns.oneEyeVisionLoss),
        .init(
          "left face, since today, gone, after heat, cold or fast breath, woke with it, only in cold, strong and steady, nothing new on the card, one eye vision loss",
          .place("face", .left), Duration.under24h, Course.gone, Before.breathHeatCold,
          Onset.wokeWithIt, LimbTemperature.onlyInCold, StrengthNow.none, PrivateCard.none,
          HeadSigns.oneEyeVisionLoss),
        .init(
          "55, left hand, for a week, gone, after heat, cold or fast breath, crept, strong and steady, feels as always where one sits, goes more often, no risks, panic",
          AgeBand.from50To59, .place("hand", .left), Duration.under2Weeks, Course.gone,
          Before.breathHeatCold, Onset.crept, StrengthNow.none, SaddleFeeling.no,
          PeeAndPoo.changedButFelt, HealthRisks.none, SameBefore.panic),
      ]))

  static let emgNewHeadPain = Rule(
    "emg-new-head-pain", .emergency,
    when: every(
      HeadSigns.newHeadPain, Facts.maybeWithin2Weeks,
      either(Facts.anyLimb, marked(.face), HeadSigns.dizzy, HeadSigns.droopy)),
    reason: """
      You told us of a pain in the neck, head or jaw unlike any before, and of tingling. An \
      artery in the neck may be torn. It must be checked in hospital now.
      """,
    pointsTo: [.stroke], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "left face, for a week, new head pain", .place("face", .left), Duration.under2Weeks,
          HeadSigns.newHeadPain),
        .init(
          "right face, for a week, new head pain", .place("face", .right), Duration.under2Weeks,
          HeadSigns.newHeadPain),
        .init(
          "both legs, for a week, new head pain", LegsAffected.bothLegs, Duration.under2Weeks,
          HeadSigns.newHeadPain),
        .init(
          "for a week, dizzy, new head pain", Duration.under2Weeks, HeadSigns.dizzy,
          HeadSigns.newHeadPain),
        .init(
          "for a week, droopy, new head pain", Duration.under2Weeks, HeadSigns.droopy,
          HeadSigns.newHeadPain),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs, for a week", LegsAffected.bothLegs, Duration.under2Weeks),
        .init("both legs, new head pain", LegsAffected.bothLegs, HeadSigns.newHeadPain),
        .init("for a week, new head pain", Duration.under2Weeks, HeadSigns.newHeadPain),
      ]))

  static let emgDroopy = Rule(
    "emg-droopy", .emergency,
    when: HeadSigns.droopy,
    reason: """
      You told us of a low eyelid, a heavy head or a weak face. Nerves or muscles of the head \
      may fail. It must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre, .stroke], sources: [.guillainBarre, .ng127],
    examples: .init(
      holds: [
        .init("droopy", HeadSigns.droopy),
        .init("40, droopy", AgeBand.from30To49, HeadSigns.droopy),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
      ]))

  static let sdEyes = Rule(
    "sd-eyes", .sameDay,
    when: either(
      Facts.sightChanged, HeadSigns.voiceSwallow,
      every(HeadSigns.newHeadPain, either(Facts.fiftyOrOver, Facts.maybeWithin6Weeks)),
      every(HeadSigns.dizzy, Facts.recent, Facts.anyLimb)),
    unless: [
      CalmingPatterns.panic
    ],
    reason: """
      You told us of a change in sight, voice, balance or a new head pain. It should be \
      checked today.
      """,
    pointsTo: [.multipleSclerosis, .stroke], sources: [.seed, .ng220, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("one eye vision loss", HeadSigns.oneEyeVisionLoss),
        .init("voice swallow", HeadSigns.voiceSwallow),
        .init("55, new head pain", AgeBand.from50To59, HeadSigns.newHeadPain),
        .init("for a month, new head pain", Duration.twoToSixWeeks, HeadSigns.newHeadPain),
        .init(
          "left groin, not sure since when, dizzy", .place("groin", .left), Duration.unsure,
          HeadSigns.dizzy),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month", Duration.twoToSixWeeks),
        .init("new head pain", HeadSigns.newHeadPain),
        .init("both legs, not sure since when", LegsAffected.bothLegs, Duration.unsure),
        .init("both legs, dizzy", LegsAffected.bothLegs, HeadSigns.dizzy),
        .init("not sure since when, dizzy", Duration.unsure, HeadSigns.dizzy),
        .init(
          "both legs, for a week, jumps about, strong and steady, nothing new on the card, dizzy, fast breath, no risks",
          LegsAffected.bothLegs, Duration.under2Weeks, Course.jumps, StrengthNow.none,
          PrivateCard.none, HeadSigns.dizzy, MouthAndHands.fastBreath, HealthRisks.none),
      ]))

  static let sdSudden = Rule(
    "sd-sudden", .sameDay,
    when: every(
      either(Onset.sudden, every(Onset.wokeWithIt, Facts.handWeak)), Facts.maybeWithin2Weeks,
      either(Facts.anyLimb, marked(.face), Facts.bandFelt)),
    unless: [
      CalmingPatterns.jabArm,
      CalmingPatterns.whiteHands,
      CalmingPatterns.tabletTingle,
      CalmingPatterns.msHeat,
      CalmingPatterns.goneAgain,
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      CalmingPatterns.panic,
      CalmingPatterns.strain,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
      CalmingPatterns.childWell,
      CalmingPatterns.heatCream,
    ],
    reason: """
      You told us that it came all at once, and that it may be new. It should be checked \
      today.
      """,
    sources: [.seed], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "left face, for a week, like a switch", .place("face", .left), Duration.under2Weeks,
          Onset.sudden),
        .init(
          "right face, for a week, like a switch", .place("face", .right), Duration.under2Weeks,
          Onset.sudden),
        .init(
          "both legs, for a week, like a switch", LegsAffected.bothLegs, Duration.under2Weeks,
          Onset.sudden),
        .init(
          "for a week, like a switch, a line on the body", Duration.under2Weeks, Onset.sudden,
          Spread.line),
        .init(
          "for a week, woke with it, both hands weaker", Duration.under2Weeks, Onset.wokeWithIt,
          StrengthNow.bothHands),
        .init(
          "both legs, for a week, after heat, cold or fast breath, like a switch, strong and steady",
          LegsAffected.bothLegs, Duration.under2Weeks, Before.breathHeatCold, Onset.sudden,
          StrengthNow.none),
        .init(
          "one leg, since today, like a switch, strong and steady, nothing new on the card",
          LegsAffected.oneLeg, Duration.under24h, Onset.sudden, StrengthNow.none, PrivateCard.none),
        .init(
          "since today, after heat, cold or fast breath, woke with it, both hands weaker, nothing new on the card",
          Duration.under24h, Before.breathHeatCold, Onset.wokeWithIt, StrengthNow.bothHands,
          PrivateCard.none),
        .init(
          "left face, since today, after heat, cold or fast breath, like a switch, strong and steady, nothing new on the card",
          .place("face", .left), Duration.under24h, Before.breathHeatCold, Onset.sudden,
          StrengthNow.none, PrivateCard.none),
        .init(
          "right face, for a week, after heat, cold or fast breath, like a switch, strong and steady, nothing new on the card",
          .place("face", .right), Duration.under2Weeks, Before.breathHeatCold, Onset.sudden,
          StrengthNow.none, PrivateCard.none),
        .init(
          "since today, after heat, cold or fast breath, like a switch, a line on the body, strong and steady, nothing new on the card",
          Duration.under24h, Before.breathHeatCold, Onset.sudden, Spread.line, StrengthNow.none,
          PrivateCard.none),
        .init(
          "right chest band, right forearm little, since today, after heat, cold or fast breath, like a switch, strong and steady, not sure where one sits, would rather not say, pee, nothing new on the card",
          .place("chest-band", .right), .place("forearm-little", .right), Duration.under24h,
          Before.breathHeatCold, Onset.sudden, StrengthNow.none, SaddleFeeling.unsure,
          PeeAndPoo.ratherNot, PrivateCard.none),
        .init(
          "right foot sole, left groin, one leg, since today, after a strain, like a switch, strong and steady, would rather not say, seat, not sure about pee and poo, nothing new on the card, hurts, but the legs obey",
          .place("foot-sole", .right), .place("groin", .left), LegsAffected.oneLeg,
          Duration.under24h, Before.strain, Onset.sudden, StrengthNow.none, SaddleFeeling.ratherNot,
          PeeAndPoo.unsure, PrivateCard.none, TryIt.hurtsButObeys),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs, for a week", LegsAffected.bothLegs, Duration.under2Weeks),
        .init("for a week, like a switch", Duration.under2Weeks, Onset.sudden),
        .init("for a week, one hand weaker", Duration.under2Weeks, StrengthNow.oneHand),
        .init("woke with it, both hands weaker", Onset.wokeWithIt, StrengthNow.bothHands),
        .init(
          "right groin, for a week, woke with it", .place("groin", .right), Duration.under2Weeks,
          Onset.wokeWithIt),
        .init(
          "child as always, for a week, gone, woke with it, both hands weaker", ChildStopped.none,
          Duration.under2Weeks, Course.gone, Onset.wokeWithIt, StrengthNow.bothHands),
        .init(
          "one then both, not sure since when, like a switch, nothing new, known spine",
          LegsAffected.oneThenBoth, Duration.unsure, Onset.sudden, WhatIsNew.nothing,
          SameBefore.knownSpine),
        .init(
          "for a week, after a needle, woke with it, one hand weaker, nothing new on the card",
          Duration.under2Weeks, Before.needle, Onset.wokeWithIt, StrengthNow.oneHand,
          PrivateCard.none),
        .init(
          "one leg, since today, after heat, cold or fast breath, like a switch, strong and steady, nothing new on the card",
          LegsAffected.oneLeg, Duration.under24h, Before.breathHeatCold, Onset.sudden,
          StrengthNow.none, PrivateCard.none),
        .init(
          "both legs, for a week, jumps about, like a switch, strong and steady, feels as always where one sits, goes more often",
          LegsAffected.bothLegs, Duration.under2Weeks, Course.jumps, Onset.sudden, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "one leg, since today, after a strain, like a switch, strong and steady, nothing new on the card, hurts, but the legs obey",
          LegsAffected.oneLeg, Duration.under24h, Before.strain, Onset.sudden, StrengthNow.none,
          PrivateCard.none, TryIt.hurtsButObeys),
        .init(
          "since today, goes on moving, after pressure, like a switch, a line on the body, strong and steady, nothing new on the card",
          Duration.under24h, Course.clears, Before.pressed, Onset.sudden, Spread.line,
          StrengthNow.none, PrivateCard.none),
        .init(
          "cold limb, one leg, since today, goes on moving, after pressure, like a switch, strong and steady, nothing new on the card",
          DangerNow.coldLimb, LegsAffected.oneLeg, Duration.under24h, Course.clears, Before.pressed,
          Onset.sudden, StrengthNow.none, PrivateCard.none),
        .init(
          "left face, for a week, getting better, like a switch, strong and steady, feels as always where one sits, legs fine on trying, tingle tablets",
          .place("face", .left), Duration.under2Weeks, Course.improving, Onset.sudden,
          StrengthNow.none, SaddleFeeling.no, TryIt.fine, Medicines.tingleTablets),
        .init(
          "left face, since today, gone, after heat, cold or fast breath, like a switch, strong and steady, nothing new on the card, known ms",
          .place("face", .left), Duration.under24h, Course.gone, Before.breathHeatCold,
          Onset.sudden, StrengthNow.none, PrivateCard.none, SameBefore.knownMs),
        .init(
          "left face, since today, gone, like a switch, strong and steady, nothing new on the card, legs fine on trying, known spine",
          .place("face", .left), Duration.under24h, Course.gone, Onset.sudden, StrengthNow.none,
          PrivateCard.none, TryIt.fine, SameBefore.knownSpine),
        .init(
          "since today, gone, after heat, cold or fast breath, like a switch, a line on the body, only in cold, strong and steady, nothing new on the card",
          Duration.under24h, Course.gone, Before.breathHeatCold, Onset.sudden, Spread.line,
          LimbTemperature.onlyInCold, StrengthNow.none, PrivateCard.none),
        .init(
          "right abdomen band, one leg, since today, after a strain, like a switch, strong and steady, not sure where one sits, would rather not say, pee, nothing new on the card, legs fine on trying",
          .place("abdomen-band", .right), LegsAffected.oneLeg, Duration.under24h, Before.strain,
          Onset.sudden, StrengthNow.none, SaddleFeeling.unsure, PeeAndPoo.ratherNot,
          PrivateCard.none, TryIt.fine),
        .init(
          "for a week, comes and goes, after heat, cold or fast breath, woke with it, one hand weaker, feels as always where one sits, goes more often, could not last year either, no risks, panic",
          Duration.under2Weeks, Course.comesAndGoes, Before.breathHeatCold, Onset.wokeWithIt,
          StrengthNow.oneHand, SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.notLastYear,
          HealthRisks.none, SameBefore.panic),
      ]))

  static let sdAuraFirst = Rule(
    "sd-aura-first", .sameDay,
    when: every(Onset.crept, Facts.maybeWithin2Weeks, either(Facts.armMarked, marked(.face))),
    unless: [
      CalmingPatterns.aura,
      CalmingPatterns.pressedAndClear,
    ],
    reason: """
      You told us of a tingle that crept along one side and went. The first time it should be \
      checked today.
      """,
    sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "left face, for a week, crept", .place("face", .left), Duration.under2Weeks, Onset.crept),
        .init(
          "right face, for a week, crept", .place("face", .right), Duration.under2Weeks, Onset.crept
        ),
        .init(
          "left shoulder arm, for a week, crept", .place("shoulder-arm", .left),
          Duration.under2Weeks, Onset.crept),
      ],
      fails: [
        .init("nothing told"),
        .init("left shoulder arm, for a week", .place("shoulder-arm", .left), Duration.under2Weeks),
        .init("left shoulder arm, crept", .place("shoulder-arm", .left), Onset.crept),
        .init("for a week, crept", Duration.under2Weeks, Onset.crept),
        .init(
          "left shoulder arm, for a week, goes on moving, after pressure, crept, strong and steady, nothing new on the card",
          .place("shoulder-arm", .left), Duration.under2Weeks, Course.clears, Before.pressed,
          Onset.crept, StrengthNow.none, PrivateCard.none),
        .init(
          "25, left shoulder arm, for a week, goes on moving, crept, strong and steady, nothing new on the card, no risks, migraine",
          AgeBand.from16To29, .place("shoulder-arm", .left), Duration.under2Weeks, Course.clears,
          Onset.crept, StrengthNow.none, PrivateCard.none, HealthRisks.none, SameBefore.migraine),
      ]))

  static let apSuddenOneSide = Rule(
    "ap-sudden-one-side", .appointment(.days),
    when: every(Onset.sudden, Facts.oneSideTwo),
    unless: [
      CalmingPatterns.pressedAndClear,
      CalmingPatterns.panic,
      CalmingPatterns.wandering,
      CalmingPatterns.oldSigns,
    ],
    reason: """
      You told us that one side of the body was affected all at once. Even if it was weeks \
      ago, it should be looked at.
      """,
    pointsTo: [.stroke], sources: [.strokeGuideline],
    examples: .init(
      holds: [
        .init(
          "left abdomen band, left face, like a switch", .place("abdomen-band", .left),
          .place("face", .left), Onset.sudden),
        .init(
          "right abdomen band, right face, like a switch", .place("abdomen-band", .right),
          .place("face", .right), Onset.sudden),
        .init(
          "left face, left groin, like a switch", .place("face", .left), .place("groin", .left),
          Onset.sudden),
        .init(
          "left face, left shoulder arm, like a switch", .place("face", .left),
          .place("shoulder-arm", .left), Onset.sudden),
        .init(
          "right foot sole, right shoulder arm, like a switch", .place("foot-sole", .right),
          .place("shoulder-arm", .right), Onset.sudden),
      ],
      fails: [
        .init("nothing told"),
        .init("like a switch", Onset.sudden),
        .init("left chest band, left face", .place("chest-band", .left), .place("face", .left)),
        .init("right face, like a switch", .place("face", .right), Onset.sudden),
        .init(
          "left chest band, left face, like a switch, nothing new, old cord",
          .place("chest-band", .left), .place("face", .left), Onset.sudden, WhatIsNew.nothing,
          OtherHealth.oldCord),
        .init(
          "left chest band, left face, jumps about, like a switch, strong and steady, feels as always where one sits, goes more often",
          .place("chest-band", .left), .place("face", .left), Course.jumps, Onset.sudden,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.changedButFelt),
        .init(
          "left face, left shoulder arm, goes on moving, after pressure, like a switch, strong and steady, nothing new on the card",
          .place("face", .left), .place("shoulder-arm", .left), Course.clears, Before.pressed,
          Onset.sudden, StrengthNow.none, PrivateCard.none),
        .init(
          "left chest band, left face, gone, after heat, cold or fast breath, like a switch, feels as always where one sits, goes more often, legs fine on trying, no risks, panic",
          .place("chest-band", .left), .place("face", .left), Course.gone, Before.breathHeatCold,
          Onset.sudden, SaddleFeeling.no, PeeAndPoo.changedButFelt, TryIt.fine, HealthRisks.none,
          SameBefore.panic),
      ]))
}
