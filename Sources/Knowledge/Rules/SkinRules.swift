import Assessment
import Wording

/// Shingles, with a rash or before it, and ticks.
///
/// A dark patch that itches is left out on purpose: it is harmless, and only hints at a cause.
extension Rules {
  /// Why a rule for one side may fall silent when more is marked.
  private static let noStrip = Rule.GivingWay(
    .bodyMap, because: "shingles keeps to one side; a feeling on both sides is no strip")

  static let emgEyeShinglesVision = Rule(
    "emg-eye-shingles-vision", .emergency,
    when: every(
      Skin.rashNearEye,
      either(EyesAndEpisodes.oneEyeVisionLoss, EyesAndEpisodes.doubleVision)),
    reason: """
      You told us of a rash near the eye and of a change in your sight. The eye may be at risk. \
      It must be checked in hospital now.
      """,
    pointsTo: [.shingles], sources: [.cks],
    examples: .init(
      holds: [
        .init("rash on the lid, blurred", Skin.rashNearEye, EyesAndEpisodes.oneEyeVisionLoss),
        .init("rash on the nose, sees double", Skin.rashNearEye, EyesAndEpisodes.doubleVision),
      ],
      fails: [
        .init("rash on the lid, sees well", Skin.rashNearEye, EyesAndEpisodes.none),
        .init("blurred, no rash", Skin.normal, EyesAndEpisodes.oneEyeVisionLoss),
      ]))

  /// Three days after the rash came, treatment is still worth while for those at higher risk.
  ///
  /// The others need no help today. A burning strip with some rash may be shingles seen badly.
  static let sdShinglesRash = Rule(
    "sd-shingles-rash", .sameDay,
    when: either(
      Skin.rashNearEye,
      every(
        Skin.blisterRashOneSide,
        either(
          not(RashAge.over3Days), Facts.fiftyOrOver, AgeBand.under16, HealthRisks.weakImmune,
          HealthRisks.unsure, Pain.severe, Pain.worstEver, Pain.unsure, marked(.face),
          Course.slowWorse, Course.fastWorse, Course.unsure, Pregnancy.pregnant,
          Pregnancy.unsure)),
      every(
        Skin.otherRash, Sensation.burningTender, Facts.oneSided, Facts.maybeWithin2Weeks)),
    reason: """
      You told us of a rash that can be shingles, a virus in a nerve. Treatment works best \
      when it begins early, so get it looked at today.
      """,
    pointsTo: [.shingles], sources: [.seed, .nhsShingles, .cks], isFromSeed: true,
    givesWay: [noStrip],
    examples: .init(
      holds: [
        .init("blisters in a strip on the right", Skin.blisterRashOneSide),
        .init("blisters since yesterday", Skin.blisterRashOneSide, RashAge.within3Days),
        .init("blisters, not sure since when", Skin.blisterRashOneSide, RashAge.unsure),
        .init("rash on the nose", Skin.rashNearEye),
        .init("rash on the nose for a week", Skin.rashNearEye, RashAge.over3Days),
        .init(
          "burning strip with some rash", Skin.otherRash, Sensation.burningTender,
          .place("chest-band", .left), Duration.under2Weeks),
      ],
      holdsToo: People.each(
        [
          AgeBand.from60To69, AgeBand.under16, HealthRisks.weakImmune, HealthRisks.unsure,
          Pain.severe, Pain.worstEver, Pain.unsure, .place("face", .left),
          .place("face", .right), Course.slowWorse, Course.fastWorse,
          Course.unsure, Pregnancy.pregnant, Pregnancy.unsure,
        ], and: Skin.blisterRashOneSide, RashAge.over3Days),
      fails: [
        .init("some other rash", Skin.otherRash),
        .init("normal skin", Skin.normal, AgeBand.from70),
        .init(
          "30, blisters for a week, better", Skin.blisterRashOneSide, RashAge.over3Days,
          AgeBand.from30To49, Course.improving, Pain.mild, HealthRisks.none),
        .init(
          "burning strip, clear skin", Skin.normal, Sensation.burningTender,
          .place("chest-band", .left), Duration.under2Weeks),
        .init(
          "sore strip that only tingles", Skin.otherRash, Sensation.pinsNeedles,
          .place("chest-band", .left), Duration.under2Weeks),
        .init(
          "sunburn on both sides", Skin.otherRash, Sensation.burningTender,
          .place("chest-band", .left), .place("chest-band", .right), Duration.under2Weeks),
        .init(
          "some rash for months", Skin.otherRash, Sensation.burningTender,
          .place("chest-band", .left), Duration.over6Weeks),
      ]))

  static let sdShinglesImmune = Rule(
    "sd-shingles-immune", .sameDay,
    when: every(
      HealthRisks.weakImmune, Sensation.burningTender, Facts.oneSided, Facts.maybeWithin2Weeks),
    reason: """
      You told us of weak defences and of a new burning or sore strip on one side. It can be \
      shingles, a virus in a nerve, before the rash. It should be checked today.
      """,
    pointsTo: [.shingles], sources: [.cks, .zoster], givesWay: [noStrip],
    examples: .init(
      holds: [
        .init(
          "chemo, sore strip on the left", HealthRisks.weakImmune, Sensation.burningTender,
          .place("chest-band", .left), Duration.under2Weeks),
        .init(
          "HIV, burning on the right, not sure since when", HealthRisks.weakImmune,
          Sensation.burningTender, .place("mid-back", .right), Duration.unsure),
      ],
      holdsToo: People.each(
        People.places(on: .left) + People.places(on: .right), and: HealthRisks.weakImmune,
        Sensation.burningTender, Duration.under24h),
      fails: [
        .init(
          "sore strip", HealthRisks.none, Sensation.burningTender, .place("chest-band", .left),
          Duration.under2Weeks),
        .init(
          "chemo, tingling strip", HealthRisks.weakImmune, Sensation.pinsNeedles,
          .place("chest-band", .left), Duration.under2Weeks),
        .init(
          "chemo, burning in the middle", HealthRisks.weakImmune, Sensation.burningTender,
          .place("mid-back", .middle), Duration.under2Weeks),
        .init(
          "chemo, sore for months", HealthRisks.weakImmune, Sensation.burningTender,
          .place("chest-band", .left), Duration.over6Weeks),
      ],
      failsToo: People.each(
        People.places(on: .right), and: .place("chest-band", .left), HealthRisks.weakImmune,
        Sensation.burningTender, Duration.under24h)
        + People.each(
          People.places(on: .left), and: .place("chest-band", .right), HealthRisks.weakImmune,
          Sensation.burningTender, Duration.under24h)))

  static let apShinglesRash = Rule(
    "ap-shingles-rash", .appointment(.days),
    when: every(Skin.blisterRashOneSide, RashAge.over3Days),
    reason: """
      You told us of a rash on one side that can be shingles, a virus in a nerve. Get it \
      looked at, and the same day if it spreads, comes near an eye or hurts badly.
      """,
    pointsTo: [.shingles], sources: [.nhsShingles, .cks],
    examples: .init(
      holds: [
        .init("blisters for a week, better", Skin.blisterRashOneSide, RashAge.over3Days),
        .init(
          "red patches for a week at 30", Skin.blisterRashOneSide, RashAge.over3Days,
          AgeBand.from30To49),
      ],
      fails: [
        .init("blisters since today", Skin.blisterRashOneSide, RashAge.within3Days),
        .init("rash near the eye for a week", Skin.rashNearEye, RashAge.over3Days),
      ]))

  /// The skin need not be known: a strip like this is looked at whatever it shows.
  static let apPreRash = Rule(
    "ap-pre-rash", .appointment(.days),
    when: every(
      Sensation.burningTender, Facts.oneSided, Facts.maybeWithin2Weeks, Facts.fiftyOrOver),
    reason: """
      You told us of a new burning or sore strip on one side. Shingles, a virus in a nerve, \
      can begin so, before the rash. Look at the skin every day. Get help the same day if a \
      rash comes up.
      """,
    pointsTo: [.shingles], sources: [.seed, .nhsShingles, .zoster], isFromSeed: true,
    givesWay: [noStrip],
    examples: .init(
      holds: [
        .init(
          "62, sore strip on the left chest for two days", AgeBand.from60To69,
          Sensation.burningTender, .place("chest-band", .left), Duration.under2Weeks,
          Skin.normal),
        .init(
          "75, burning on the right of the back, cannot see it", AgeBand.from70,
          Sensation.burningTender, .place("mid-back", .right), Duration.under24h, Skin.unsure),
        .init(
          "55, burning on the right, not sure since when", AgeBand.from50To59,
          Sensation.burningTender, .place("mid-back", .right), Duration.unsure),
        .init(
          "burning on the right, age not told", AgeBand.unsure, Sensation.burningTender,
          .place("mid-back", .right), Duration.under24h),
      ],
      fails: [
        .init(
          "burning on both sides", AgeBand.from70, Sensation.burningTender,
          .place("mid-back", .right), .place("mid-back", .left), Duration.under2Weeks),
        .init(
          "25, sore strip", AgeBand.from16To29, Sensation.burningTender,
          .place("chest-band", .left), Duration.under2Weeks),
        .init(
          "75, tingling strip", AgeBand.from70, Sensation.pinsNeedles,
          .place("chest-band", .left), Duration.under2Weeks),
        .init(
          "75, sore for months", AgeBand.from70, Sensation.burningTender,
          .place("chest-band", .left), Duration.over6Weeks),
      ]))

  static let apTick = Rule(
    "ap-tick", .appointment(.days), when: either(Skin.ringRash, RecentIllness.tickBite),
    reason: """
      You told us of a tick bite or a ring on the skin that grows. A germ from ticks can upset \
      nerves, and it can be treated.
      """,
    pointsTo: [.infectionNerve], sources: [.seed, .lyme], isFromSeed: true,
    examples: .init(
      holds: [
        .init("a red ring that grows", Skin.ringRash),
        .init("a tick bite last month", RecentIllness.tickBite),
      ],
      fails: [
        .init("the flu last month", RecentIllness.infection),
        .init("some other rash", Skin.otherRash),
      ]))
}
