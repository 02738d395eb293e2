import Assessment
import Wording

extension Rules {
  static let ambSuddenOneSide = Rule(
    "amb-sudden-one-side", .ambulance,
    when: every(
      either(Onset.sudden, every(Onset.wokeWithIt, not(Course.gone), not(Course.clears))),
      Duration.under24h, Facts.strokeSigns),
    unless: [SafeRows.pressedAndClear, SafeRows.panic, SafeRows.oldSigns],
    reason: """
      You told us of signs that came all at once today. They may be on one side of the body, \
      or have to do with sight and balance. They can be signs of a stroke. It cannot wait.
      """,
    pointsTo: [.stroke], sources: [.ng127, .ng128, .beFast],
    examples: .init(
      holds: [
        .init(
          "both hands were clumsier all at once today", Duration.under24h, Onset.sudden,
          StrengthNow.bothHands),
        .init(
          "woke up today with a clumsier hand", Duration.under24h, Onset.wokeWithIt,
          StrengthNow.oneHand),
      ],
      fails: [
        .init(
          "woke up today with clumsier hands, and it has gone", Duration.under24h, Course.gone,
          Onset.wokeWithIt, StrengthNow.bothHands),
        .init(
          "both hands were clumsier all at once this week", Duration.under2Weeks, Onset.sudden,
          StrengthNow.bothHands),
      ]))

  static let ambFaceAndLimb = Rule(
    "amb-face-and-limb", .ambulance,
    when: every(
      Onset.sudden, Duration.under24h, marked(.face), either(Facts.legMaybe, Facts.armMarked),
      Facts.oneSided),
    reason: """
      You told us that your face and an arm or leg on the same side changed suddenly today. It can be \
      a sign of a stroke. It cannot wait.
      """,
    pointsTo: [.stroke], sources: [.ng127, .ng128, .safety],
    givesWay: [
      .init(.bodyMap, because: "what comes on both sides at once is not one side of the brain")
    ],
    examples: .init(
      holds: [
        .init(
          "the left side of the face and the left hand, suddenly today", .place("face", .left),
          .place("hand", .left), Duration.under24h, Onset.sudden),
        .init(
          "the right side of the face and the right foot, suddenly today",
          .place("face", .right), .place("foot-top", .right), Duration.under24h, Onset.sudden),
      ],
      fails: [
        .init(
          "both sides of the face and both hands, suddenly today", .place("face", .left),
          .place("face", .right), .place("hand", .left), .place("hand", .right), Duration.under24h,
          Onset.sudden),
        .init(
          "the left side of the face, suddenly today", .place("face", .left), Duration.under24h,
          Onset.sudden),
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
          "the face tingles, and sees double, not sure since when", .place("face", .left),
          Duration.unsure, HeadSigns.doubleVision),
        .init(
          "both legs tingle, and sees double, for a month", LegsAffected.bothLegs,
          Duration.twoToSixWeeks, HeadSigns.doubleVision),
      ],
      fails: [
        .init(
          "sees double for a month, and no place told", Duration.twoToSixWeeks,
          HeadSigns.doubleVision),
        .init(
          "the face tingles, and dizzy, for a month", .place("face", .left), Duration.twoToSixWeeks,
          HeadSigns.dizzy),
      ]))

  static let ambDizzyLimb = Rule(
    "amb-dizzy-limb", .ambulance,
    when: every(
      HeadSigns.dizzy, Facts.maybeWithin2Weeks, either(Facts.anyLimb, marked(.face)),
      either(
        Sensation.numb, Facts.strengthTick,
        every(
          either(Onset.sudden, Before.bentOrClicked), not(SafeRows.panic),
          not(SafeRows.pressedAndClear)))),
    reason: """
      You told us that you are newly dizzy, and of a limb or the face, all at once. It can \
      come from the back of the brain. It cannot wait.
      """,
    pointsTo: [.stroke], sources: [.ng128, .beFast],
    examples: .init(
      holds: [
        .init(
          "a forearm tingles, and dizzy all at once this week", .place("forearm-little", .left),
          Duration.under2Weeks, Onset.sudden, HeadSigns.dizzy),
        .init(
          "the neck was clicked this week, the face tingles, and dizzy", .place("face", .left),
          Duration.under2Weeks, Before.bentOrClicked, HeadSigns.dizzy),
      ],
      fails: [
        .init(
          "the neck was clicked this week, and dizzy", Duration.under2Weeks, Before.bentOrClicked,
          HeadSigns.dizzy),
        .init(
          "both legs tingle, and dizzy, for a week", LegsAffected.bothLegs, Duration.under2Weeks,
          HeadSigns.dizzy),
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
    unless: [SafeRows.pressedAndClear, SafeRows.panic, SafeRows.oldSigns],
    reason: """
      You told us of signs that may have come all at once in the last two weeks. They can be \
      signs of a short stroke, even if they are gone. It must be checked in hospital now.
      """,
    pointsTo: [.stroke], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "one hand was clumsier all at once today", Duration.under24h, Onset.sudden,
          StrengthNow.oneHand),
        .init(
          "65 years old, and it crept over the left of the face today", AgeBand.from60To69,
          .place("face", .left), Duration.under24h, Onset.crept),
      ],
      fails: [
        .init(
          "woke up this week with a clumsier hand", Duration.under2Weeks, Onset.wokeWithIt,
          StrengthNow.oneHand),
        .init(
          "it crept over the left hand this week", .place("hand", .left), Duration.under2Weeks,
          Onset.crept),
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
          "new head pain this week, and both legs tingle", LegsAffected.bothLegs,
          Duration.under2Weeks, HeadSigns.newHeadPain),
        .init(
          "new head pain this week, and a low eyelid", Duration.under2Weeks, HeadSigns.droopy,
          HeadSigns.newHeadPain),
      ],
      fails: [
        .init(
          "new head pain this week, and nothing else", Duration.under2Weeks, HeadSigns.newHeadPain),
        .init(
          "new head pain for months, and both legs tingle", LegsAffected.bothLegs,
          Duration.over6Weeks, HeadSigns.newHeadPain),
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
        .init("a low eyelid", HeadSigns.droopy),
        .init("40 years old, and a weak face", AgeBand.from30To49, HeadSigns.droopy),
      ],
      fails: [
        .init("sees double", HeadSigns.doubleVision),
        .init("dizzy", HeadSigns.dizzy),
      ]))

  static let sdEyes = Rule(
    "sd-eyes", .sameDay,
    when: either(
      Facts.sightChanged, HeadSigns.voiceSwallow,
      every(HeadSigns.newHeadPain, either(Facts.fiftyOrOver, Facts.maybeWithin6Weeks)),
      every(HeadSigns.dizzy, Facts.recent, Facts.anyLimb)),
    unless: [
      SafeRows.panic
    ],
    reason: """
      You told us of a change in sight, voice, balance or a new head pain. It should be \
      checked today.
      """,
    pointsTo: [.multipleSclerosis, .stroke], sources: [.seed, .ng220, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("one eye is blurred", HeadSigns.oneEyeVisionLoss),
        .init("55 years old, and new head pain", AgeBand.from50To59, HeadSigns.newHeadPain),
      ],
      fails: [
        .init("new head pain", HeadSigns.newHeadPain),
        .init("dizzy, not sure since when, and no limb told", Duration.unsure, HeadSigns.dizzy),
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
      SafeRows.msHeat,
      CalmingPatterns.goneAgain,
      SafeRows.pressedAndClear,
      CalmingPatterns.pressedAndBetter,
      SafeRows.panic,
      CalmingPatterns.strain,
      CalmingPatterns.wandering,
      SafeRows.childWell,
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
          "both legs tingled all at once this week", LegsAffected.bothLegs, Duration.under2Weeks,
          Onset.sudden),
        .init(
          "woke up this week with clumsier hands", Duration.under2Weeks, Onset.wokeWithIt,
          StrengthNow.bothHands),
      ],
      fails: [
        .init("all at once this week, and no place told", Duration.under2Weeks, Onset.sudden),
        .init(
          "woke up this week, and the groin tingles", .place("groin", .right), Duration.under2Weeks,
          Onset.wokeWithIt),
      ]))

  static let sdAuraFirst = Rule(
    "sd-aura-first", .sameDay,
    when: every(Onset.crept, Facts.maybeWithin2Weeks, either(Facts.armMarked, marked(.face))),
    unless: [
      SafeRows.aura, SafeRows.pressedAndClear, CalmingPatterns.tabletTingle,
    ],
    reason: """
      You told us of a tingle that crept along one side and went. The first time it should be \
      checked today.
      """,
    sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "it crept over the face this week", .place("face", .left), Duration.under2Weeks,
          Onset.crept),
        .init(
          "it crept up the arm this week", .place("shoulder-arm", .left), Duration.under2Weeks,
          Onset.crept),
      ],
      fails: [
        .init("it crept this week, and no place told", Duration.under2Weeks, Onset.crept),
        .init(
          "it crept up the arm and went as in earlier migraines, at 20, and all else is well",
          AgeBand.from16To29, .place("shoulder-arm", .left), Duration.under2Weeks, Course.clears,
          Onset.crept, StrengthNow.none, PrivateCard.none, HealthRisks.none, SameBefore.migraine),
      ]))

  static let apSuddenOneSide = Rule(
    "ap-sudden-one-side", .appointment(.days),
    when: every(Onset.sudden, Facts.oneSideTwo),
    unless: [
      SafeRows.pressedAndClear,
      SafeRows.panic,
      CalmingPatterns.wandering,
      CalmingPatterns.oldAndSame,
    ],
    reason: """
      You told us that one side of the body was affected all at once. Even if it was weeks \
      ago, it should be looked at.
      """,
    pointsTo: [.stroke], sources: [.strokeGuideline],
    examples: .init(
      holds: [
        .init(
          "the left of the face and the left arm, all at once", .place("face", .left),
          .place("shoulder-arm", .left), Onset.sudden),
        .init(
          "the right sole and the right arm, all at once", .place("foot-sole", .right),
          .place("shoulder-arm", .right), Onset.sudden),
      ],
      fails: [
        .init("the right of the face, all at once", .place("face", .right), Onset.sudden),
        .init(
          "the left of the face and the right arm, all at once", .place("face", .left),
          .place("shoulder-arm", .right), Onset.sudden),
      ]))
}
