import Assessment
import Wording

/// Pressure on the nerves at the foot of the spine: one credible sign is enough.
extension Rules {
  static let emgSaddleNew = Rule(
    "emg-saddle-new", .emergency,
    when: either(
      SaddleFeeling.new, every(Facts.saddleOnMap, not(SaddleFeeling.longStanding))),
    reason: """
      You told us that feeling has changed where a bike seat would touch you. It can be a sign \
      of pressure on the nerves low in the back. It may turn out to be less, but it must be \
      checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .girft, .nhsBackPain], isFromSeed: true,
    examples: .init(
      holds: [
        .init("numb when wiping since Tuesday", SaddleFeeling.new),
        .init(
          "marks the place but says no change: the more serious reading", SaddleFeeling.no,
          .place("saddle-perineum", .middle)),
      ],
      fails: [
        .init("the same for months", SaddleFeeling.longStanding),
        .init("no change", SaddleFeeling.no),
      ]))

  static let emgBladderBowelNew = Rule(
    "emg-bladder-bowel-new", .emergency,
    when: either(
      Bladder.cannotPee,
      every(Facts.bladderBowelChange, not(BladderBowelTiming.longStandingSame))),
    reason: """
      You told us of a change in how you pee or poo. The nerves that do this leave the spine \
      low in the back. If they are pressed, they must be freed fast. It must be checked in \
      hospital now.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression], sources: [.seed, .girft, .nhsBackPain],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "hard to start since Sunday", Bladder.hardToStartOrNumb, BladderBowelTiming.newOrWorse),
        .init(
          "cannot pee at all, whatever the time", Bladder.cannotPee,
          BladderBowelTiming.longStandingSame),
      ],
      fails: [
        .init(
          "leaks a little on coughing for years", Bladder.leaking,
          BladderBowelTiming.longStandingSame),
        .init("just goes more often", Bladder.moreOftenOnly),
      ]))

  static let emgBothLegsAcute = Rule(
    "emg-both-legs-acute", .emergency,
    when: every(Facts.legsBoth, either(Facts.within2Weeks, Course.fastWorse)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that both legs are affected, and that it is new or getting worse fast. It \
      can be a sign of pressure low in the spine. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression, .guillainBarre],
    sources: [.seed, .nhsBackPain, .nhsSciatica, .bass], isFromSeed: true,
    examples: .init(
      holds: [
        .init("both legs for three days", LegsAffected.bothLegs, Duration.under2Weeks),
        .init(
          "says no legs, but marks both calves", LegsAffected.none, .place("calf", .left),
          .place("calf", .right), Duration.under24h),
      ],
      fails: [
        .init("one leg for three days", LegsAffected.oneLeg, Duration.under2Weeks),
        .init(
          "both legs asleep after sitting, gone on moving", LegsAffected.bothLegs,
          Duration.under24h, PositionEffect.clearsOnMoving, Course.gone, LegStrength.normal,
          WalkingBalance.normal, HandsArms.normal, Pain.none, Fever.no, HealthRisks.none,
          Sensation.pinsNeedles, SaddleFeeling.no, Bladder.normal, Bowel.normal),
      ]))

  static let emgBothButtocksNumb = Rule(
    "emg-both-buttocks-numb", .emergency,
    when: every(
      Facts.buttocksBoth, Sensation.numb, either(Facts.within2Weeks, Course.fastWorse)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that both buttocks are numb, and that it is new. It can be a sign of pressure \
      on the nerves low in the back. It must be checked in hospital now.
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
          "both tingle, not numb", .place("buttock", .left), .place("buttock", .right),
          Sensation.pinsNeedles, Duration.under2Weeks),
      ]))

  static let emgOneThenBoth = Rule(
    "emg-one-then-both", .emergency,
    when: every(LegsAffected.oneThenBoth, Facts.within6Weeks),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that it began in one leg and has reached the other. It can be a sign that \
      the pressure on your nerves is growing. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina], sources: [.seed, .bass, .lothian], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "left leg for three weeks, now the right", LegsAffected.oneThenBoth,
          Duration.twoToSixWeeks),
        .init("one leg, then both, this week", LegsAffected.oneThenBoth, Duration.under2Weeks),
      ],
      fails: [
        .init("both legs for a month", LegsAffected.bothLegs, Duration.twoToSixWeeks),
        .init("one leg, then both, years ago", LegsAffected.oneThenBoth, Duration.over6Weeks),
      ]))

  static let emgBothLegsUnsureSaddle = Rule(
    "emg-both-legs-unsure-saddle", .emergency,
    when: every(
      Facts.legsBoth, Facts.saddleUnsure,
      not(
        every(
          Duration.over6Weeks,
          either(Course.steady, Course.comesAndGoes, Course.improving, Course.gone)))),
    unless: [CalmingPatterns.harmlessPosition],
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
      ],
      fails: [
        .init("one leg, not sure", LegsAffected.oneLeg, SaddleFeeling.unsure),
        .init(
          "both feet steady for years, not sure", LegsAffected.bothLegs, SaddleFeeling.unsure,
          Duration.over6Weeks, Course.steady),
      ]))
}
