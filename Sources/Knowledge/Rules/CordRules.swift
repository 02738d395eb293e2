import Assessment
import Wording

/// The spinal cord and the nerves of arms and legs, where it cannot wait.
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
    when: every(LegStrength.footDrop, either(Facts.recent, Course.fastWorse)),
    reason: """
      You told us that a foot drops, and that it may be new. A nerve may be badly pressed. It \
      must be checked in hospital now, so that the foot can get its strength back.
      """,
    pointsTo: [.caudaEquina, .spinalCordCompression], sources: [.seed, .lothian],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("foot slaps since three days", LegStrength.footDrop, Duration.under2Weeks),
        .init("foot drop, worse by the day", LegStrength.footDrop, Course.fastWorse),
        .init("foot drop, not sure since when", LegStrength.footDrop, Duration.unsure),
      ],
      fails: [
        .init("an old foot drop", LegStrength.footDrop, Duration.over6Weeks),
        .init("one leg weaker this week", LegStrength.oneLegWeak, Duration.under2Weeks),
        .init(
          "foot drop, not sure since when, the same each day", LegStrength.footDrop,
          Duration.unsure, Course.steady),
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
      Facts.band, Facts.maybeWithin6Weeks,
      either(Facts.legsBoth, WalkingBalance.unsteadyNew, Facts.anyBladderChange)),
    reason: """
      You told us of a tight band or a numb line round your body. You also told us of a change \
      in your legs, your balance or your bladder. It can be a sign of trouble in the spinal \
      cord. It must be checked in hospital now.
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
        .init(
          "band, goes more often, not sure since when", Sensation.tightBand,
          Bladder.moreOftenOnly, Duration.unsure),
        .init(
          "band, not sure about peeing", Sensation.tightBand, Bladder.unsure, Duration.under24h),
        .init(
          "band, leaks", Sensation.tightBand, Bladder.leaking, Duration.under24h),
        .init(
          "marks a band, both legs", .place("chest-band", .left), .place("chest-band", .right),
          LegsAffected.bothLegs, Duration.under2Weeks),
      ],
      fails: [
        .init(
          "band for years with both legs", Sensation.tightBand, LegsAffected.bothLegs,
          Duration.over6Weeks),
        .init("band alone", Sensation.tightBand, Duration.under2Weeks, LegsAffected.none),
        .init("both legs", Sensation.numb, Duration.under2Weeks, LegsAffected.bothLegs),
      ]))

  static let emgUnsteadyNew = Rule(
    "emg-unsteady-new", .emergency,
    when: every(
      WalkingBalance.unsteadyNew,
      either(
        Facts.legsBoth, Facts.armsBoth, HandsArms.clumsyHands, Facts.band,
        NerveRisks.nitrousOxide)),
    reason: """
      You told us that you got unsteady in the last two weeks. You also told us of other \
      signs. It can be a sign of trouble in the spinal cord or in many nerves at once. It must \
      be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .transverseMyelitis],
    sources: [.seed, .ng127, .guillainBarre], isFromSeed: true,
    examples: .init(
      holds: [
        .init(
          "unsteady and both legs tingle", WalkingBalance.unsteadyNew, LegsAffected.bothLegs),
        .init(
          "unsteady and both hands tingle", WalkingBalance.unsteadyNew, .place("hand", .left),
          .place("hand", .right)),
        .init("unsteady and clumsy", WalkingBalance.unsteadyNew, HandsArms.clumsyHands),
        .init("unsteady with a band", WalkingBalance.unsteadyNew, Sensation.tightBand),
        .init("unsteady, laughing gas", WalkingBalance.unsteadyNew, NerveRisks.nitrousOxide),
      ],
      fails: [
        .init(
          "unsteady for months, both legs", WalkingBalance.unsteadyGradual,
          LegsAffected.bothLegs),
        .init("unsteady, one leg", WalkingBalance.unsteadyNew, LegsAffected.oneLeg),
      ]))

  /// It may begin in the hands, with the neck or with nerves that fail everywhere.
  static let emgBothArmsWorse = Rule(
    "emg-both-arms-worse", .emergency,
    when: every(
      Facts.armsBoth, either(Course.fastWorse, every(Facts.recent, Facts.anyWeak))),
    reason: """
      You told us that both hands or arms are affected. You also told us that it spreads fast, \
      or that you are weak. It can be a sign of trouble in the spinal cord or in many nerves \
      at once. It must be checked in hospital now.
      """,
    pointsTo: [.guillainBarre, .spinalCordCompression], sources: [.ng127, .guillainBarre],
    examples: .init(
      holds: [
        .init(
          "both hands, worse by the hour", .place("hand", .left), .place("hand", .right),
          Course.fastWorse),
        .init(
          "both hands, arm weak, for a week", .place("hand", .left), .place("hand", .right),
          HandsArms.oneArmWeak, Duration.under2Weeks),
      ],
      fails: [
        .init("one hand, worse by the hour", .place("hand", .left), Course.fastWorse),
        .init(
          "both hands, strong, for a week", .place("hand", .left), .place("hand", .right),
          Duration.under2Weeks),
        .init(
          "both hands, arm weak, for months", .place("hand", .left), .place("hand", .right),
          HandsArms.oneArmWeak, Duration.over6Weeks),
        .init(
          "one hand weak for a week", .place("hand", .right), HandsArms.oneArmWeak,
          Duration.under2Weeks),
      ]))

  /// Too little of a vitamin can harm the brain of people who drink; it must be given at once.
  static let emgAlcoholEyes = Rule(
    "emg-alcohol-eyes", .emergency,
    when: every(NerveRisks.heavyAlcohol, EyesAndEpisodes.doubleVision, Facts.unsteady),
    reason: """
      You told us of a lot of alcohol. You also told us that you see double and are not \
      steady. The brain may lack a vitamin that it needs fast. It must be checked in hospital \
      now.
      """,
    pointsTo: [.alcoholNeuropathy], sources: [.cg100],
    examples: .init(
      holds: [
        .init(
          "drinks, sees double, unsteady", NerveRisks.heavyAlcohol,
          EyesAndEpisodes.doubleVision, WalkingBalance.unsteadyNew),
        .init(
          "drinks, sees double, unsteady for weeks", NerveRisks.heavyAlcohol,
          EyesAndEpisodes.doubleVision, WalkingBalance.unsteadyGradual),
      ],
      fails: [
        .init(
          "sees double, unsteady", EyesAndEpisodes.doubleVision, WalkingBalance.unsteadyNew),
        .init("drinks, unsteady", NerveRisks.heavyAlcohol, WalkingBalance.unsteadyNew),
        .init("drinks, sees double", NerveRisks.heavyAlcohol, EyesAndEpisodes.doubleVision),
      ]))
}
