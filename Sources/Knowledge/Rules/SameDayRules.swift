import Assessment
import Wording

extension Rules {
  static let sdSaddleOld = Rule(
    "sd-saddle-old", .sameDay,
    when: either(
      SaddleFeeling.longStanding,
      every(
        Facts.bladderBowelChange, BladderBowelTiming.longStandingSame, Facts.legsBoth,
        not(
          every(
            Duration.over6Weeks,
            either(Course.steady, Course.comesAndGoes, Course.improving, Course.gone))))),
    reason: """
      You told us of a change between your legs, or of the bladder or bowel, that is not new. \
      The nerves low in the back should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .girft], isFromSeed: true,
    examples: .init(
      holds: [
        .init("numb for two months, the same", SaddleFeeling.longStanding),
        .init(
          "leaks for a year, and now both legs", Bladder.leaking,
          BladderBowelTiming.longStandingSame, LegsAffected.bothLegs, Duration.twoToSixWeeks),
      ],
      fails: [
        .init(
          "leaks for a year, one leg", Bladder.leaking, BladderBowelTiming.longStandingSame,
          LegsAffected.oneLeg),
        .init(
          "leaks for a year, both feet steady for years", Bladder.leaking,
          BladderBowelTiming.longStandingSame, LegsAffected.bothLegs, Duration.over6Weeks,
          Course.steady),
      ]))

  static let sdBothButtocks = Rule(
    "sd-both-buttocks", .sameDay, when: every(Facts.buttocksBoth, Facts.within2Weeks),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that both buttocks are affected, and that it is new. The nerves low in the \
      back should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "both tingle for five days", .place("buttock", .left), .place("buttock", .right),
          Sensation.pinsNeedles, Duration.under2Weeks),
        .init(
          "both tingle since today", .place("buttock", .left), .place("buttock", .right),
          Duration.under24h),
      ],
      fails: [
        .init("one tingles", .place("buttock", .right), Duration.under2Weeks),
        .init(
          "both for months", .place("buttock", .left), .place("buttock", .right),
          Duration.over6Weeks),
      ]))

  static let sdBothLegsSubacute = Rule(
    "sd-both-legs-subacute", .sameDay,
    when: every(Facts.legsBoth, not(Facts.within2Weeks), not(Duration.over6Weeks)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that both legs are affected, and that it may not be long ago that it began. \
      It should be checked today.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .cks], isFromSeed: true,
    examples: .init(
      holds: [
        .init("both legs for a month", LegsAffected.bothLegs, Duration.twoToSixWeeks),
        .init("both legs, not sure since when", LegsAffected.bothLegs, Duration.unsure),
        .init("both legs, and nothing else told", LegsAffected.bothLegs),
      ],
      fails: [
        .init("both legs for years", LegsAffected.bothLegs, Duration.over6Weeks),
        .init("one leg for a month", LegsAffected.oneLeg, Duration.twoToSixWeeks),
      ]))

  static let sdOneLimbWeak = Rule(
    "sd-one-limb-weak", .sameDay,
    when: either(
      every(
        either(LegStrength.oneLegWeak, LegStrength.footDrop, HandsArms.oneArmWeak),
        // Weakness is harmless only when it is known to be old and not growing.
        not(
          every(
            Duration.over6Weeks,
            either(Course.steady, Course.comesAndGoes, Course.improving, Course.gone)))),
      every(HandsArms.clumsyHands, Facts.within2Weeks)),
    reason: """
      You told us that an arm or a leg is weaker, or your hands are clumsy, and it may be new \
      or growing. A nerve may be pressed. It should be checked today.
      """,
    pointsTo: [.spinalCordCompression, .cervicalMyelopathy], sources: [.seed, .lothian, .cks],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("one leg weaker for ten days", LegStrength.oneLegWeak, Duration.under2Weeks),
        .init("a foot drops, and nothing else told", LegStrength.footDrop),
        .init(
          "an arm weaker for years, and slowly worse", HandsArms.oneArmWeak,
          Duration.over6Weeks, Course.slowWorse),
      ],
      fails: [
        .init(
          "one leg weaker for years, the same", LegStrength.oneLegWeak, Duration.over6Weeks,
          Course.steady),
        .init("clumsy for a month", HandsArms.clumsyHands, Duration.twoToSixWeeks),
      ]))

  static let sdUnsteadyNew = Rule(
    "sd-unsteady-new", .sameDay, when: every(WalkingBalance.unsteadyNew, Facts.anyLimb),
    reason: """
      You told us that you have been unsteady for less than two weeks, and of an arm or leg. It \
      should be checked today.
      """,
    pointsTo: [.spinalCordCompression, .b12Deficiency], sources: [.seed, .ng127],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("unsteady, one leg tingles", WalkingBalance.unsteadyNew, LegsAffected.oneLeg),
        .init(
          "unsteady, one hand tingles", WalkingBalance.unsteadyNew, .place("hand", .left)),
      ],
      fails: [
        .init("unsteady for months", WalkingBalance.unsteadyGradual, LegsAffected.oneLeg),
        .init("steady, one leg", WalkingBalance.normal, LegsAffected.oneLeg),
      ]))

  static let sdShinglesRash = Rule(
    "sd-shingles-rash", .sameDay, when: either(Skin.blisterRashOneSide, Skin.rashNearEye),
    reason: """
      You told us of a rash that can be shingles. Treatment works best in the first three days, \
      so get it looked at today.
      """,
    pointsTo: [.shingles], sources: [.seed, .nhsShingles, .cks], isFromSeed: true,
    examples: .init(
      holds: [
        .init("blisters in a strip on the right", Skin.blisterRashOneSide),
        .init("rash on the nose", Skin.rashNearEye),
      ],
      fails: [
        .init("some other rash", Skin.otherRash),
        .init("normal skin", Skin.normal),
      ]))

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
    "sd-sudden", .sameDay, when: every(Onset.sudden, Facts.within2Weeks),
    unless: [CalmingPatterns.harmlessPosition, CalmingPatterns.panic, CalmingPatterns.strain],
    reason: """
      You told us that it came all at once, and that it is new. What comes on so fast should be \
      checked today.
      """,
    sources: [.seed], isFromSeed: true,
    examples: .init(
      holds: [
        .init("in seconds, this morning", Onset.sudden, Duration.under24h),
        .init("in minutes, last week", Onset.sudden, Duration.under2Weeks),
      ],
      fails: [
        .init("in seconds, years ago", Onset.sudden, Duration.over6Weeks),
        .init(
          "pulled a muscle in the gym yesterday", Onset.sudden, Duration.under2Weeks,
          MuscleTightness.yes, Course.improving, LegsAffected.none, .nowhere,
          LegStrength.normal, HandsArms.normal, SaddleFeeling.no, Bladder.normal, Bowel.normal),
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

  static let sdBothHandsAcute = Rule(
    "sd-both-hands-acute", .sameDay, when: every(Facts.armsBoth, Facts.within2Weeks),
    unless: [CalmingPatterns.harmlessPosition, CalmingPatterns.panic],
    reason: """
      You told us that both hands or arms are affected, and that it is new. It should be \
      checked today.
      """,
    pointsTo: [.guillainBarre, .multipleSclerosis], sources: [.seed, .ng127, .ng220],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "both hands for four days", .place("hand", .left), .place("hand", .right),
          Duration.under2Weeks),
        .init(
          "left hand and right arm since today", .place("hand", .left),
          .place("shoulder-arm", .right), Duration.under24h),
      ],
      fails: [
        .init("one hand", .place("hand", .left), Duration.under2Weeks),
        .init(
          "both hands for months", .place("hand", .left), .place("hand", .right),
          Duration.over6Weeks),
      ]))
}
