import Assessment
import Wording

extension Rules {
  static let emgEyeShingles = Rule(
    "emg-eye-shingles", .emergency,
    when: every(Skin.rashNearEye, Facts.sightChanged),
    reason: """
      You told us of a rash near the eye and of a change in your sight. The eye may be at \
      risk. It must be checked in hospital now.
      """,
    pointsTo: [.shingles], sources: [.cksShingles],
    examples: .init(
      holds: [
        .init("blisters near an eye, and sees double", Skin.rashNearEye, HeadSigns.doubleVision),
        .init(
          "blisters near an eye, and one eye is blurred", Skin.rashNearEye,
          HeadSigns.oneEyeVisionLoss),
      ],
      fails: [
        .init("blisters near an eye", Skin.rashNearEye),
        .init("one eye is blurred", HeadSigns.oneEyeVisionLoss),
      ]))

  static let sdShinglesRash = Rule(
    "sd-shingles-rash", .sameDay,
    when: either(
      Skin.rashNearEye, Skin.blisterRashOneSide,
      every(
        Skin.otherRash, Sensation.burningTender, Facts.oneSided, Facts.maybeWithin2Weeks,
        not(Before.breathHeatCold))),
    reason: """
      You told us of a rash that can be shingles, a virus in a nerve. Treatment works best \
      when it begins early, so get it looked at today.
      """,
    pointsTo: [.shingles], sources: [.seed, .nhsShingles, .cksShingles], isFromSeed: true,
    givesWay: [
      .init(
        .bodyMap, because: "shingles keeps to one side; a feeling on both sides is no strip")
    ],
    examples: .init(
      holds: [
        .init("blisters in a stripe on one side", Skin.blisterRashOneSide),
        .init(
          "a burning rash on the right of the neck for a week", .place("neck", .right),
          Sensation.burningTender, Duration.under2Weeks, Skin.otherRash),
      ],
      fails: [
        .init(
          "a burning rash on the right of the neck today, after heat", .place("neck", .right),
          Sensation.burningTender, Duration.under24h, Before.breathHeatCold, Skin.otherRash),
        .init(
          "a burning place on the right of the neck for a week, without a rash",
          .place("neck", .right), Sensation.burningTender, Duration.under2Weeks, Skin.normal),
      ]))

  static let sdShinglesImmune = Rule(
    "sd-shingles-immune", .sameDay,
    when: every(
      HealthRisks.weakImmune,
      either(Skin.soreNormal, every(Sensation.burningTender, not(Skin.oldMarks))), Facts.oneSided,
      Facts.maybeWithin2Weeks),
    reason: """
      You told us of weak defences and of a new burning or sore strip on one side. It can be \
      shingles, a virus in a nerve, before the rash. It should be checked today.
      """,
    pointsTo: [.shingles], sources: [.cksShingles, .zoster],
    givesWay: [
      .init(
        .bodyMap, because: "shingles keeps to one side; a feeling on both sides is no strip")
    ],
    examples: .init(
      holds: [
        .init(
          "weak defences, and the left of the neck burns since today", .place("neck", .left),
          Sensation.burningTender, Duration.under24h, HealthRisks.weakImmune),
        .init(
          "weak defences, and the left of the neck is sore for a week", .place("neck", .left),
          Duration.under2Weeks, Skin.soreNormal, HealthRisks.weakImmune),
      ],
      fails: [
        .init(
          "weak defences, and old marks of shingles burn on the right of the neck for a week",
          .place("neck", .right), Sensation.burningTender, Duration.under2Weeks, Skin.oldMarks,
          HealthRisks.weakImmune),
        .init(
          "the right of the neck burns for a week", .place("neck", .right), Sensation.burningTender,
          Duration.under2Weeks),
      ]))

  static let apPreRash = Rule(
    "ap-pre-rash", .appointment(.days),
    when: every(
      either(Skin.soreNormal, Sensation.burningTender), not(Skin.oldMarks), Facts.oneSided,
      Facts.maybeWithin2Weeks,
      either(Facts.fiftyOrOver, marked(.chestBand, .abdomenBand)), not(Facts.armMarked)),
    reason: """
      You told us of a new burning or sore strip on one side. Shingles, a virus in a nerve, \
      can begin so, before the rash. Look at the skin every day. Get help the same day if a \
      rash comes up.
      """,
    pointsTo: [.shingles], sources: [.seed, .nhsShingles, .zoster], isFromSeed: true,
    givesWay: [
      .init(
        .bodyMap, because: "shingles keeps to one side; a feeling on both sides is no strip")
    ],
    examples: .init(
      holds: [
        .init(
          "a burning strip of the tummy since today", .place("abdomen-band", .left),
          Sensation.burningTender, Duration.under24h),
        .init(
          "55 years old, and the left of the neck is sore for a week", AgeBand.from50To59,
          .place("neck", .left), Duration.under2Weeks, Skin.soreNormal),
      ],
      fails: [
        .init(
          "the right of the neck is sore for a week", .place("neck", .right), Duration.under2Weeks,
          Skin.soreNormal),
        .init(
          "55 years old, and the right arm is sore for a week", AgeBand.from50To59,
          .place("shoulder-arm", .right), Duration.under2Weeks, Skin.soreNormal),
      ]))

  static let apTrunkNumb = Rule(
    "ap-trunk-numb", .appointment(.days),
    when: every(Sensation.numb, marked(.chestBand, .abdomenBand), not(Course.clears)),
    reason: """
      You told us of a numb strip on the chest or belly. It should be looked at.
      """,
    pointsTo: [.multipleSclerosis, .shingles], sources: [.ng127, .ng220],
    examples: .init(
      holds: [
        .init("a strip of the chest is numb", .place("chest-band", .left), Sensation.numb),
        .init("a strip of the tummy is numb", .place("abdomen-band", .right), Sensation.numb),
      ],
      fails: [
        .init(
          "a strip of the chest is numb until they move", .place("chest-band", .left),
          Sensation.numb, Course.clears),
        .init("a strip of the chest itches", .place("chest-band", .left), Sensation.itch),
      ]))
}
