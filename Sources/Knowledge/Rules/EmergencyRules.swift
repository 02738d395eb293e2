import Assessment
import Wording

extension Rules {
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
}
