import Assessment
import Wording

/// How it came and how it goes, how bad it is, and what else is known.
extension Rules {
  static let sdFastWorse = Rule(
    "sd-fast-worse", .sameDay, when: Course.fastWorse,
    reason: """
      You told us that it spreads or gets worse by the hour or day. It should be checked today.
      """,
    sources: [.seed], isFromSeed: true,
    examples: .init(
      holds: [
        .init("spreads by the day", Course.fastWorse),
        .init("slow to come, now fast", Course.fastWorse, Onset.gradual),
      ],
      fails: [
        .init("slowly worse", Course.slowWorse),
        .init("the same", Course.steady),
      ]))

  static let sdSudden = Rule(
    "sd-sudden", .sameDay, when: every(Onset.sudden, Facts.maybeWithin2Weeks),
    unless: [CalmingPatterns.harmlessPosition, CalmingPatterns.panic, CalmingPatterns.strain],
    reason: """
      You told us that it came all at once, and that it may be new. What comes on so fast \
      should be checked today.
      """,
    sources: [.seed], isFromSeed: true,
    examples: .init(
      holds: [
        .init("in seconds, this morning", Onset.sudden, Duration.under24h),
        .init("in minutes, last week", Onset.sudden, Duration.under2Weeks),
        .init("in minutes, not sure when", Onset.sudden, Duration.unsure),
        .init(
          "muscles tight, saddle marked", People.strained, Onset.sudden, Duration.under24h,
          .place("saddle-anus", .middle)),
        .init(
          "muscles tight, sex has changed", People.strained, Onset.sudden, Duration.under24h,
          SexualFeeling.newChange),
        .init(
          "muscles tight, both calves", People.strained, Onset.sudden, Duration.under24h,
          .place("calf", .left), .place("calf", .right)),
      ],
      holdsToo: People.withoutOne(
        of: People.strained, and: Onset.sudden, Duration.under24h)
        + People.withoutOne(
          of: People.panicking, and: .place("face", .left), Onset.sudden, Duration.under24h),
      fails: [
        .init("in seconds, years ago", Onset.sudden, Duration.over6Weeks),
        .init("over days, last week", Onset.hoursDays, Duration.under2Weeks),
        .init(
          "sat on a leg", People.satTooLong(), LegsAffected.oneLeg, Onset.sudden,
          Duration.under24h),
        .init(
          "leaned on an arm", People.satTooLong(), LegsAffected.none, Onset.sudden,
          Duration.under24h),
        .init("panic, gone now", People.panicking, Onset.sudden, Duration.under24h),
        .init(
          "pulled a muscle in the gym yesterday", People.strained, Onset.sudden,
          Duration.under2Weeks),
        .init(
          "pulled a muscle, the same since",
          [
            MuscleTightness.yes, Course.steady, LegsAffected.oneLeg,
            LegStrength.normal, HandsArms.normal, SaddleFeeling.no, Bladder.normal,
            Bowel.constipatedOnly,
          ], Onset.sudden, Duration.under2Weeks),
      ]))

  static let sdEyes = Rule(
    "sd-eyes", .sameDay,
    when: either(EyesAndEpisodes.oneEyeVisionLoss, EyesAndEpisodes.doubleVision),
    reason: """
      You told us of a change in your sight. Eyes and nerves can be hit by the same illness. It \
      should be checked today.
      """,
    pointsTo: [.multipleSclerosis], sources: [.seed, .ng220, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("one eye blurred", EyesAndEpisodes.oneEyeVisionLoss),
        .init("sees double, ticked with none", EyesAndEpisodes.doubleVision),
      ],
      fails: [
        .init("an earlier spell only", EyesAndEpisodes.earlierEpisode),
        .init("none", EyesAndEpisodes.none),
      ]))

  static let apPersistent = Rule(
    "ap-persistent", .appointment(.weeks), when: Duration.over6Weeks,
    unless: [CalmingPatterns.harmlessPosition, CalmingPatterns.panic],
    reason: """
      You told us that it has been there for more than six weeks. What lasts that long should \
      be looked at, to find out what upsets the nerve.
      """,
    sources: [.seed, .nhsPins], isFromSeed: true,
    givesWay: [.init(Duration.id, because: "what is newer may still settle by itself")],
    examples: .init(
      holds: [
        .init("for three months", Duration.over6Weeks),
        .init("for years, the same", Duration.over6Weeks, Course.steady),
        .init(
          "for years, when sitting, both legs", People.satTooLong(), LegsAffected.bothLegs,
          Duration.over6Weeks, .place("calf", .left)),
      ],
      fails: [
        .init("for a month", Duration.twoToSixWeeks),
        .init(
          "for years, when sitting on a leg, gone on moving", People.satTooLong(),
          Duration.over6Weeks, LegsAffected.oneLeg),
        .init(
          "for years, with panic", Duration.over6Weeks, PanicBreathing.yes,
          Course.comesAndGoes, LegsAffected.none, LegStrength.normal,
          HandsArms.normal, SaddleFeeling.no, Bladder.normal, Bowel.normal),
      ]))

  static let apNerveRisk = Rule(
    "ap-nerve-risk", .appointment(.weeks),
    when: either(
      NerveRisks.knownMs, NerveRisks.nitrousOxide,
      every(
        either(
          NerveRisks.diabetes, NerveRisks.lowB12Risk, NerveRisks.heavyAlcohol,
          NerveRisks.nerveMedicines, NerveRisks.thyroidLow, NerveRisks.autoimmune),
        either(Duration.twoToSixWeeks, Duration.over6Weeks, Duration.unsure))),
    reason: """
      You told us of something that can upset nerves in the whole body. A blood test or a talk \
      about your medicines may help. Do not stop a medicine on your own.
      """,
    pointsTo: [
      .diabeticNeuropathy, .b12Deficiency, .alcoholNeuropathy, .medicationNeuropathy,
      .hypothyroidism, .autoimmuneDisorder, .multipleSclerosis,
    ],
    sources: [.seed, .ng127, .ng239], isFromSeed: true,
    givesWay: [
      .init(Duration.id, because: "such nerves suffer slowly; what is newer may still settle")
    ],
    examples: .init(
      holds: [
        .init("known MS, since today", NerveRisks.knownMs, Duration.under24h),
        .init("laughing gas, since today", NerveRisks.nitrousOxide, Duration.under24h),
        .init("diabetes, for years", NerveRisks.diabetes, Duration.over6Weeks),
        .init("diabetes, not sure since when", NerveRisks.diabetes, Duration.unsure),
      ],
      holdsToo: People.each(
        [
          NerveRisks.diabetes, NerveRisks.lowB12Risk, NerveRisks.heavyAlcohol,
          NerveRisks.nerveMedicines, NerveRisks.thyroidLow, NerveRisks.autoimmune,
        ], and: Duration.twoToSixWeeks),
      fails: [
        .init("diabetes, since today", NerveRisks.diabetes, Duration.under24h),
        .init("none, for a month", NerveRisks.none, Duration.twoToSixWeeks),
      ]))

  static let apEpisodes = Rule(
    "ap-episodes", .appointment(.weeks), when: EyesAndEpisodes.earlierEpisode,
    reason: """
      You told us of an earlier spell that went away. Spells that come and go should be looked \
      at together.
      """,
    pointsTo: [.multipleSclerosis], sources: [.seed, .ng220], isFromSeed: true,
    examples: .init(
      holds: [
        .init("a numb arm two years ago", EyesAndEpisodes.earlierEpisode),
        .init(
          "an earlier spell, and a leg now", EyesAndEpisodes.earlierEpisode,
          LegsAffected.oneLeg),
      ],
      fails: [
        .init("no earlier spell", EyesAndEpisodes.none),
        .init("not sure", EyesAndEpisodes.unsure),
      ]))

  static let apSeverePain = Rule(
    "ap-severe-pain", .appointment(.days), when: Pain.severe,
    reason: """
      You told us of very bad pain. It should be looked at, so that you can \
      move and sleep again.
      """,
    sources: [.nhsBackPain],
    examples: .init(
      holds: [
        .init("cannot sleep for pain", Pain.severe),
        .init("very bad pain down a leg", Pain.severe, LegsAffected.oneLeg),
      ],
      fails: [.init("medium pain", Pain.moderate), .init("mild pain", Pain.mild)]))

  static let apGettingWorse = Rule(
    "ap-getting-worse", .appointment(.days), when: Course.slowWorse,
    reason: """
      You told us that it slowly gets worse. It should be looked at.
      """,
    sources: [.nhsSciatica],
    examples: .init(
      holds: [
        .init("a little worse each week", Course.slowWorse),
        .init("worse for months", Course.slowWorse, Duration.over6Weeks),
      ],
      fails: [.init("the same", Course.steady), .init("better", Course.improving)]))
}
