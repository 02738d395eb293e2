import Assessment
import Wording

extension Rules {
  static let apPersistent = Rule(
    "ap-persistent", .appointment(.weeks), when: Duration.over6Weeks,
    unless: [CalmingPatterns.harmlessPosition, CalmingPatterns.panic],
    reason: """
      You told us that it has been there for more than six weeks. What lasts that long should \
      be looked at, to find out what upsets the nerve.
      """,
    sources: [.seed, .nhsPins], isFromSeed: true,
    examples: .init(
      holds: [
        .init("for three months", Duration.over6Weeks),
        .init("for years, the same", Duration.over6Weeks, Course.steady),
      ],
      fails: [
        .init("for a month", Duration.twoToSixWeeks),
        .init(
          "for years, when sitting on a leg, gone on moving", Duration.over6Weeks,
          LegsAffected.oneLeg, .place("calf", .left), PositionEffect.clearsOnMoving,
          Course.comesAndGoes, LegStrength.normal, WalkingBalance.normal, HandsArms.normal,
          Pain.none, Fever.no, HealthRisks.none, Sensation.pinsNeedles, SaddleFeeling.no,
          Bladder.normal, Bowel.normal),
      ]))

  static let apBothLegs = Rule(
    "ap-both-legs", .appointment(.weeks), when: Facts.legsBoth,
    unless: [CalmingPatterns.harmlessPosition],
    reason: "You told us that both legs are affected. That should be looked at.",
    sources: [.seed, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("both feet for years", LegsAffected.bothLegs, Duration.over6Weeks),
        .init("marks both soles", .place("foot-sole", .left), .place("foot-sole", .right)),
      ],
      fails: [
        .init("one leg", LegsAffected.oneLeg),
        .init("marks one sole", .place("foot-sole", .left)),
      ]))

  static let apNerveRisk = Rule(
    "ap-nerve-risk", .appointment(.weeks),
    when: either(
      NerveRisks.knownMs,
      every(
        either(
          NerveRisks.diabetes, NerveRisks.lowB12Risk, NerveRisks.heavyAlcohol,
          NerveRisks.nerveMedicines, NerveRisks.thyroidLow, NerveRisks.autoimmune),
        either(Duration.twoToSixWeeks, Duration.over6Weeks))),
    reason: """
      You told us of something that can upset nerves in the whole body. A blood test or a talk \
      about your medicines may help. Do not stop a medicine on your own.
      """,
    pointsTo: [
      .diabeticNeuropathy, .b12Deficiency, .alcoholNeuropathy, .medicationNeuropathy,
      .hypothyroidism, .autoimmuneDisorder, .multipleSclerosis,
    ],
    sources: [.seed, .ng127, .ng239], isFromSeed: true,
    examples: .init(
      holds: [
        .init("diabetes, for a month", NerveRisks.diabetes, Duration.twoToSixWeeks),
        .init("known MS, since today", NerveRisks.knownMs, Duration.under24h),
      ],
      fails: [
        .init("diabetes, since today", NerveRisks.diabetes, Duration.under24h),
        .init("none, for a month", NerveRisks.none, Duration.twoToSixWeeks),
      ]))

  static let apPreRash = Rule(
    "ap-pre-rash", .appointment(.days),
    when: every(
      Sensation.burningTender, Facts.oneSided, Facts.within2Weeks,
      either(AgeBand.from50To59, AgeBand.from60To69, AgeBand.from70),
      either(Skin.normal, Skin.unsure)),
    reason: """
      You told us of a new burning or sore strip on one side. Shingles can begin so, before \
      the rash. Look at the skin every day, and get help the same day if a rash comes up.
      """,
    pointsTo: [.shingles], sources: [.seed, .nhsShingles, .zoster], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "62, sore strip on the left chest for two days", AgeBand.from60To69,
          Sensation.burningTender, .place("chest-band", .left), Duration.under2Weeks,
          Skin.normal),
        .init(
          "75, burning on the right of the back, cannot see it", AgeBand.from70,
          Sensation.burningTender, .place("mid-back", .right), Duration.under24h, Skin.unsure),
      ],
      fails: [
        .init(
          "burning on both sides", AgeBand.from70, Sensation.burningTender,
          .place("mid-back", .right), .place("mid-back", .left), Duration.under2Weeks,
          Skin.normal),
        .init(
          "25, sore strip", AgeBand.from16To29, Sensation.burningTender,
          .place("chest-band", .left), Duration.under2Weeks, Skin.normal),
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
