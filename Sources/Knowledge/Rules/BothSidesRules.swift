import Assessment
import Wording

/// Both legs or both buttocks, which one nerve alone does not explain.
extension Rules {
  static let emgBothLegsAcute = Rule(
    "emg-both-legs-acute", .emergency,
    when: every(Facts.legsBoth, either(Facts.recent, Course.fastWorse)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that both legs are affected. It may be new, or getting worse fast. It can be \
      a sign of pressure low in the spine. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression, .guillainBarre],
    sources: [.seed, .nhsBackPain, .nhsSciatica, .bass], isFromSeed: true,
    examples: .init(
      holds: [
        .init("both legs for three days", LegsAffected.bothLegs, Duration.under2Weeks),
        .init("one leg, then both, today", LegsAffected.oneThenBoth, Duration.under24h),
        .init(
          "says no legs, but marks both calves", LegsAffected.none, .place("calf", .left),
          .place("calf", .right), Duration.under24h),
        .init(
          "both legs, not sure since when, slowly worse", LegsAffected.bothLegs,
          Duration.unsure, Course.slowWorse),
        .init(
          "both legs for months, now worse by the day", LegsAffected.bothLegs,
          Duration.over6Weeks, Course.fastWorse),
        .init(
          "asleep, but better when sitting", People.legsAsleep,
          PositionEffect.betterSittingOrBending),
        .init("asleep, with cancer", People.legsAsleep, HealthRisks.cancer),
        .init("asleep, with a band", People.legsAsleep, Sensation.tightBand),
        .init("asleep, with a shock", People.legsAsleep, Sensation.shockOnNeckBend),
        .init("asleep, and the saddle", People.legsAsleep, .place("saddle-anus", .middle)),
        .init("asleep, and sex has changed", People.legsAsleep, SexualFeeling.newChange),
        .init(
          "not sure whether legs, both calves marked",
          People.satTooLong() + [LegsAffected.unsure, Duration.under24h], .place("calf", .left),
          .place("calf", .right)),
      ],
      holdsToo: People.withoutOne(
        of: People.legsAsleep, keeping: [LegsAffected.bothLegs, Duration.under24h]),
      fails: [
        .init("one leg for three days", LegsAffected.oneLeg, Duration.under2Weeks),
        .init("both legs for a month", LegsAffected.bothLegs, Duration.twoToSixWeeks),
        .init(
          "both feet, not sure since when, the same each day", LegsAffected.bothLegs,
          Duration.unsure, Course.steady),
        .init("both legs asleep after sitting, gone on moving", People.legsAsleep),
        .init(
          "first one leg asleep, then both", People.satTooLong(), LegsAffected.oneThenBoth,
          Duration.under24h),
        .init(
          "says no legs, marks both calves, gone on moving", People.satTooLong(),
          LegsAffected.none, Duration.under2Weeks, .place("calf", .left), .place("calf", .right)),
        .init(
          "says one leg, marks both calves, gone on moving", People.satTooLong(),
          LegsAffected.oneLeg, Duration.under24h, .place("calf", .left), .place("calf", .right)),
        .init(
          "asleep, comes and goes", People.satTooLong(course: Course.comesAndGoes),
          LegsAffected.bothLegs, Duration.under24h),
        .init(
          "asleep, getting better", People.satTooLong(course: Course.improving),
          LegsAffected.bothLegs, Duration.under24h),
        .init(
          "asleep, mild pain", People.satTooLong(pain: Pain.mild), LegsAffected.bothLegs,
          Duration.under24h),
        .init(
          "asleep, hard to poo", People.satTooLong(bowel: Bowel.constipatedOnly),
          LegsAffected.bothLegs, Duration.under24h),
      ],
      failsToo: [
        HealthRisks.weakImmune, HealthRisks.injectedDrugs, HealthRisks.spineProcedure,
        HealthRisks.bloodThinners, HealthRisks.weakBones, HealthRisks.aortaRisk,
      ].map {
        .init(
          "asleep, with a risk", People.satTooLong(risk: $0), LegsAffected.bothLegs,
          Duration.under24h)
      }
        + [Sensation.numb, Sensation.burningTender, Sensation.itch].map {
          .init(
            "asleep, felt otherwise", People.satTooLong(feeling: $0), LegsAffected.bothLegs,
            Duration.under24h)
        }))

  static let emgBothButtocksNumb = Rule(
    "emg-both-buttocks-numb", .emergency,
    when: every(Facts.buttocksBoth, Sensation.numb, either(Facts.recent, Course.fastWorse)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that both buttocks are numb, and that it may be new. It can be a sign of \
      pressure on the nerves low in the back. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "both buttocks numb for two days", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb, Duration.under2Weeks),
        .init(
          "numb and spreading by the hour", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb, Duration.twoToSixWeeks, Course.fastWorse),
      ],
      fails: [
        .init(
          "one buttock numb", .place("buttock", .left), Sensation.numb, Duration.under2Weeks),
        .init(
          "the other buttock numb", .place("buttock", .right), Sensation.numb,
          Duration.under2Weeks),
        .init(
          "both tingle, not numb", .place("buttock", .left), .place("buttock", .right),
          Sensation.pinsNeedles, Duration.under2Weeks),
        .init(
          "both numb for a month", .place("buttock", .left), .place("buttock", .right),
          Sensation.numb, Duration.twoToSixWeeks),
        .init(
          "numb from a long drive, gone on moving",
          People.satTooLong(feeling: Sensation.numb) + [LegsAffected.none, Duration.under24h],
          .place("buttock", .left), .place("buttock", .right)),
      ]))

  static let emgOneThenBoth = Rule(
    "emg-one-then-both", .emergency,
    when: every(LegsAffected.oneThenBoth, Facts.maybeWithin6Weeks),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that it began in one leg and has reached the other. It can be a sign that \
      the pressure on your nerves is growing. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .bass, .lothian], isFromSeed: true,
    givesWay: [shortSpell],
    examples: .init(
      holds: [
        .init(
          "left leg for three weeks, now the right", LegsAffected.oneThenBoth,
          Duration.twoToSixWeeks),
        .init("one leg, then both, this week", LegsAffected.oneThenBoth, Duration.under2Weeks),
        .init("one leg, then both, not sure when", LegsAffected.oneThenBoth, Duration.unsure),
      ],
      fails: [
        .init("both legs for a month", LegsAffected.bothLegs, Duration.twoToSixWeeks),
        .init("one leg, then both, years ago", LegsAffected.oneThenBoth, Duration.over6Weeks),
        .init(
          "first one leg asleep, then both", People.satTooLong(), LegsAffected.oneThenBoth,
          Duration.under24h),
      ]))

  static let emgBothLegsUnsureSaddle = Rule(
    "emg-both-legs-unsure-saddle", .emergency,
    when: every(Facts.legsBoth, Facts.saddleUnsure, not(Facts.longSettled)),
    reason: """
      You told us that both legs are affected. You were not sure about peeing, pooing or the \
      feeling between your legs. It could be pressure low in the spine. It must be checked in \
      hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "both legs, would rather not say about the bladder", LegsAffected.bothLegs,
          Bladder.unsure, Duration.twoToSixWeeks),
        .init("both legs, not sure about wiping", LegsAffected.bothLegs, SaddleFeeling.unsure),
        .init("both legs, not sure about pooing", LegsAffected.bothLegs, Bowel.unsure),
      ],
      fails: [
        .init("one leg, not sure", LegsAffected.oneLeg, SaddleFeeling.unsure),
        .init("both legs, no change", LegsAffected.bothLegs, SaddleFeeling.no),
        .init(
          "both feet steady for years, not sure", LegsAffected.bothLegs, SaddleFeeling.unsure,
          Duration.over6Weeks, Course.steady),
      ]))

  /// Why a rule may fall silent when the time is said to be shorter.
  static let shortSpell = Rule.GivingWay(
    Duration.id,
    because: "legs that fall asleep together for a short spell are harmless, for weeks they are not"
  )
}
