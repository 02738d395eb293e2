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
    pointsTo: [.shingles], sources: [.cks],
    examples: .init(
      holds: [
        .init("rash near eye, double vision", Skin.rashNearEye, HeadSigns.doubleVision),
        .init("rash near eye, one eye vision loss", Skin.rashNearEye, HeadSigns.oneEyeVisionLoss),
      ],
      fails: [
        .init("nothing told"),
        .init("rash near eye", Skin.rashNearEye),
        .init("one eye vision loss", HeadSigns.oneEyeVisionLoss),
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
    pointsTo: [.shingles], sources: [.seed, .nhsShingles, .cks], isFromSeed: true,
    givesWay: [
      .init(
        .bodyMap, because: "shingles keeps to one side; a feeling on both sides is no strip")
    ],
    examples: .init(
      holds: [
        .init("blister rash one side", Skin.blisterRashOneSide),
        .init("rash near eye", Skin.rashNearEye),
        .init(
          "right neck, burning tender, for a week, other rash", .place("neck", .right),
          Sensation.burningTender, Duration.under2Weeks, Skin.otherRash),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "right neck, burning tender, for a week", .place("neck", .right), Sensation.burningTender,
          Duration.under2Weeks),
        .init(
          "right neck, burning tender, other rash", .place("neck", .right), Sensation.burningTender,
          Skin.otherRash),
        .init(
          "right neck, since today, other rash", .place("neck", .right), Duration.under24h,
          Skin.otherRash),
        .init(
          "burning tender, since today, other rash", Sensation.burningTender, Duration.under24h,
          Skin.otherRash),
        .init(
          "right neck, burning tender, since today, after heat, cold or fast breath, other rash",
          .place("neck", .right), Sensation.burningTender, Duration.under24h, Before.breathHeatCold,
          Skin.otherRash),
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
    pointsTo: [.shingles], sources: [.cks, .zoster],
    givesWay: [
      .init(
        .bodyMap, because: "shingles keeps to one side; a feeling on both sides is no strip")
    ],
    examples: .init(
      holds: [
        .init(
          "left buttock, burning tender, for a week, weak immune", .place("buttock", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right buttock, burning tender, for a week, weak immune", .place("buttock", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left calf, burning tender, for a week, weak immune", .place("calf", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right calf, burning tender, for a week, weak immune", .place("calf", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left face, burning tender, for a week, weak immune", .place("face", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right face, burning tender, for a week, weak immune", .place("face", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left foot sole, burning tender, for a week, weak immune", .place("foot-sole", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right foot sole, burning tender, not sure since when, weak immune",
          .place("foot-sole", .right), Sensation.burningTender, Duration.unsure,
          HealthRisks.weakImmune),
        .init(
          "left foot top, burning tender, for a week, weak immune", .place("foot-top", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right foot top, burning tender, not sure since when, weak immune",
          .place("foot-top", .right), Sensation.burningTender, Duration.unsure,
          HealthRisks.weakImmune),
        .init(
          "left forearm little, burning tender, for a week, weak immune",
          .place("forearm-little", .left), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "right forearm little, burning tender, not sure since when, weak immune",
          .place("forearm-little", .right), Sensation.burningTender, Duration.unsure,
          HealthRisks.weakImmune),
        .init(
          "left forearm thumb, burning tender, for a week, weak immune",
          .place("forearm-thumb", .left), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "right forearm thumb, burning tender, for a week, weak immune",
          .place("forearm-thumb", .right), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "left groin, burning tender, for a week, weak immune", .place("groin", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right groin, burning tender, for a week, weak immune", .place("groin", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left hand, burning tender, for a week, weak immune", .place("hand", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right hand, burning tender, not sure since when, weak immune", .place("hand", .right),
          Sensation.burningTender, Duration.unsure, HealthRisks.weakImmune),
        .init(
          "left lower back, burning tender, for a week, weak immune", .place("lower-back", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right lower back, burning tender, for a week, weak immune", .place("lower-back", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left mid back, burning tender, for a week, weak immune", .place("mid-back", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right mid back, burning tender, for a week, weak immune", .place("mid-back", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left neck, burning tender, since today, weak immune", .place("neck", .left),
          Sensation.burningTender, Duration.under24h, HealthRisks.weakImmune),
        .init(
          "left neck, for a week, sore normal, weak immune", .place("neck", .left),
          Duration.under2Weeks, Skin.soreNormal, HealthRisks.weakImmune),
        .init(
          "left sacrum, burning tender, for a week, weak immune", .place("sacrum", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right sacrum, burning tender, for a week, weak immune", .place("sacrum", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left saddle anus, burning tender, for a week, weak immune", .place("saddle-anus", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left saddle genitals, burning tender, for a week, weak immune",
          .place("saddle-genitals", .left), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "right saddle genitals, burning tender, not sure since when, weak immune",
          .place("saddle-genitals", .right), Sensation.burningTender, Duration.unsure,
          HealthRisks.weakImmune),
        .init(
          "left saddle inner thighs, burning tender, for a week, weak immune",
          .place("saddle-inner-thighs", .left), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "right saddle inner thighs, burning tender, for a week, weak immune",
          .place("saddle-inner-thighs", .right), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "left saddle perineum, burning tender, for a week, weak immune",
          .place("saddle-perineum", .left), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "right saddle perineum, burning tender, not sure since when, weak immune",
          .place("saddle-perineum", .right), Sensation.burningTender, Duration.unsure,
          HealthRisks.weakImmune),
        .init(
          "left shin inner, burning tender, for a week, weak immune", .place("shin-inner", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right shin inner, burning tender, for a week, weak immune", .place("shin-inner", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left shin outer, burning tender, for a week, weak immune", .place("shin-outer", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left shoulder arm, burning tender, for a week, weak immune",
          .place("shoulder-arm", .left), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "right shoulder arm, burning tender, for a week, weak immune",
          .place("shoulder-arm", .right), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "left thigh back, burning tender, for a week, weak immune", .place("thigh-back", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right thigh back, burning tender, for a week, weak immune", .place("thigh-back", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "left thigh front, burning tender, for a week, weak immune", .place("thigh-front", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right thigh front, burning tender, for a week, weak immune",
          .place("thigh-front", .right), Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "left thigh outer, burning tender, since today, weak immune",
          .place("thigh-outer", .left), Sensation.burningTender, Duration.under24h,
          HealthRisks.weakImmune),
        .init(
          "right thigh outer, burning tender, since today, weak immune",
          .place("thigh-outer", .right), Sensation.burningTender, Duration.under24h,
          HealthRisks.weakImmune),
        .init(
          "left upper back, burning tender, for a week, weak immune", .place("upper-back", .left),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
        .init(
          "right upper back, burning tender, for a week, weak immune", .place("upper-back", .right),
          Sensation.burningTender, Duration.under2Weeks, HealthRisks.weakImmune),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "right neck, burning tender, for a week", .place("neck", .right), Sensation.burningTender,
          Duration.under2Weeks),
        .init(
          "right neck, burning tender, weak immune", .place("neck", .right),
          Sensation.burningTender, HealthRisks.weakImmune),
        .init(
          "right neck, for a week, weak immune", .place("neck", .right), Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "burning tender, for a week, weak immune", Sensation.burningTender, Duration.under2Weeks,
          HealthRisks.weakImmune),
        .init(
          "right neck, burning tender, for a week, old marks, weak immune", .place("neck", .right),
          Sensation.burningTender, Duration.under2Weeks, Skin.oldMarks, HealthRisks.weakImmune),
        .init(
          "right saddle anus, left saddle inner thighs, for a week, sore normal, weak immune",
          .place("saddle-anus", .right), .place("saddle-inner-thighs", .left), Duration.under2Weeks,
          Skin.soreNormal, HealthRisks.weakImmune),
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
          "left abdomen band, burning tender, since today", .place("abdomen-band", .left),
          Sensation.burningTender, Duration.under24h),
        .init(
          "right abdomen band, burning tender, since today", .place("abdomen-band", .right),
          Sensation.burningTender, Duration.under24h),
        .init(
          "left chest band, since today, sore normal", .place("chest-band", .left),
          Duration.under24h, Skin.soreNormal),
        .init(
          "right chest band, since today, sore normal", .place("chest-band", .right),
          Duration.under24h, Skin.soreNormal),
        .init(
          "55, left neck, for a week, sore normal", AgeBand.from50To59, .place("neck", .left),
          Duration.under2Weeks, Skin.soreNormal),
        .init(
          "age not said, right shin outer, burning tender, since today", AgeBand.unsure,
          .place("shin-outer", .right), Sensation.burningTender, Duration.under24h),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "55, right neck, for a week", AgeBand.from50To59, .place("neck", .right),
          Duration.under2Weeks),
        .init(
          "55, right neck, sore normal", AgeBand.from50To59, .place("neck", .right), Skin.soreNormal
        ),
        .init(
          "age not said, for a week, sore normal", AgeBand.unsure, Duration.under2Weeks,
          Skin.soreNormal),
        .init(
          "right neck, for a week, sore normal", .place("neck", .right), Duration.under2Weeks,
          Skin.soreNormal),
        .init(
          "55, right shoulder arm, for a week, sore normal", AgeBand.from50To59,
          .place("shoulder-arm", .right), Duration.under2Weeks, Skin.soreNormal),
        .init(
          "55, right neck, burning tender, for a week, old marks", AgeBand.from50To59,
          .place("neck", .right), Sensation.burningTender, Duration.under2Weeks, Skin.oldMarks),
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
        .init("left abdomen band, numb", .place("abdomen-band", .left), Sensation.numb),
        .init("right abdomen band, numb", .place("abdomen-band", .right), Sensation.numb),
        .init("left chest band, numb", .place("chest-band", .left), Sensation.numb),
        .init("right chest band, numb", .place("chest-band", .right), Sensation.numb),
      ],
      fails: [
        .init("nothing told"),
        .init("left chest band", .place("chest-band", .left)),
        .init("numb", Sensation.numb),
        .init(
          "left chest band, numb, goes on moving", .place("chest-band", .left), Sensation.numb,
          Course.clears),
      ]))
}
