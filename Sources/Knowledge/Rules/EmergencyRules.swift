import Assessment
import Wording

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

  static let emgBothLegsWeak = Rule(
    "emg-both-legs-weak", .emergency,
    when: either(LegStrength.bothLegsWeak, LegStrength.cannotWalk),
    reason: """
      You told us that both legs are weak. It can be a sign that the spinal cord or its nerves \
      are pressed or ill. It must be checked in hospital now.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression, .guillainBarre],
    sources: [.seed, .girft, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init("both legs heavy for a week", LegStrength.bothLegsWeak),
        .init("cannot stand without help", LegStrength.cannotWalk),
      ],
      fails: [
        .init("one leg is weaker", LegStrength.oneLegWeak),
        .init("strong legs", LegStrength.normal),
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

  static let emgFootDropAcute = Rule(
    "emg-foot-drop-acute", .emergency,
    when: every(LegStrength.footDrop, either(Facts.within2Weeks, Course.fastWorse)),
    reason: """
      You told us that a foot drops, and that it is new. A nerve may be badly pressed. It must \
      be checked in hospital now, so that the foot can get its strength back.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression], sources: [.seed, .lothian],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("foot slaps since three days", LegStrength.footDrop, Duration.under2Weeks),
        .init("foot drop, worse by the day", LegStrength.footDrop, Course.fastWorse),
      ],
      fails: [
        .init("an old foot drop", LegStrength.footDrop, Duration.over6Weeks),
        .init("one leg weaker this week", LegStrength.oneLegWeak, Duration.under2Weeks),
      ]))

  static let emgFeverUnexplained = Rule(
    "emg-fever-unexplained", .emergency, when: Fever.highUnexplained,
    reason: """
      You told us of a high fever or shivers, and that you do not know why. It can be a sign of \
      an infection in or near the spine. It must be checked in hospital now.
      """,
    pointsTo: [.spinalInfection], sources: [.seed, .davis, .galliker], isFromSeed: true,
    examples: .init(
      holds: [
        .init("39 degrees and no cold", Fever.highUnexplained),
        .init("shivers and a sore back", Fever.highUnexplained, Pain.severe),
      ],
      fails: [
        .init("a cold with a mild fever", Fever.explainedMild),
        .init("no fever", Fever.no),
      ]))

  static let emgSuddenAndSpreading = Rule(
    "emg-sudden-and-spreading", .emergency, when: every(Onset.sudden, Course.fastWorse),
    reason: """
      You told us that it came all at once and spreads or gets worse by the hour or day. It \
      can be a sign of trouble in the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .transverseMyelitis, .stroke], sources: [.seed],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("came in minutes, climbs by the hour", Onset.sudden, Course.fastWorse),
        .init("the same, on one side", Onset.sudden, Course.fastWorse, LegsAffected.oneLeg),
      ],
      fails: [
        .init("sudden, but getting better", Onset.sudden, Course.improving),
        .init("slow to come, now worse by the day", Onset.gradual, Course.fastWorse),
      ]))

  static let emgCordPattern = Rule(
    "emg-cord-pattern", .emergency,
    when: every(
      Sensation.tightBand, Facts.within6Weeks,
      either(
        Facts.legsBoth, WalkingBalance.unsteadyNew, Facts.bladderBowelChange,
        Bladder.moreOftenOnly)),
    reason: """
      You told us of a tight band or a numb line round your body, with a change in your legs, \
      your balance or your bladder. It can be a sign of trouble in the spinal cord. It must be \
      checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .transverseMyelitis, .multipleSclerosis],
    sources: [.seed, .ng127, .transverseMyelitis], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "band and both legs for a month", Sensation.tightBand, LegsAffected.bothLegs,
          Duration.twoToSixWeeks),
        .init(
          "band and new trouble with balance", Sensation.tightBand, WalkingBalance.unsteadyNew,
          Duration.under2Weeks),
      ],
      fails: [
        .init(
          "band for years with both legs", Sensation.tightBand, LegsAffected.bothLegs,
          Duration.over6Weeks),
        .init("band alone", Sensation.tightBand, Duration.under2Weeks, LegsAffected.none),
      ]))

  static let emgUnsteadyNew = Rule(
    "emg-unsteady-new", .emergency,
    when: every(
      WalkingBalance.unsteadyNew,
      either(
        Facts.legsBoth, HandsArms.clumsyHands, Sensation.tightBand, NerveRisks.nitrousOxide)),
    reason: """
      You told us that you have been unsteady for less than two weeks, with other signs. It can \
      be a sign of trouble in the spinal cord or of many nerves at once. It must be checked in \
      hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .transverseMyelitis],
    sources: [.seed, .ng127], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "unsteady and both legs tingle", WalkingBalance.unsteadyNew, LegsAffected.bothLegs),
        .init("unsteady and clumsy", WalkingBalance.unsteadyNew, HandsArms.clumsyHands),
      ],
      fails: [
        .init(
          "unsteady for months, both legs", WalkingBalance.unsteadyGradual,
          LegsAffected.bothLegs),
        .init("unsteady, one leg", WalkingBalance.unsteadyNew, LegsAffected.oneLeg),
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
