import Assessment
import Wording

/// Arms, legs and walking, where there is time until today or some days.
extension Rules {
  static let sdOneLimbWeak = Rule(
    "sd-one-limb-weak", .sameDay,
    when: either(
      every(
        either(LegStrength.oneLegWeak, LegStrength.footDrop, HandsArms.oneArmWeak),
        // Weakness is harmless only when it is known to be old and not growing.
        not(Facts.longSettled)),
      every(HandsArms.clumsyHands, Facts.recent)),
    reason: """
      You told us that an arm or a leg is weaker, or that your hands are clumsy. It may be new \
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
        .init(
          "one leg weaker for a month, the same", LegStrength.oneLegWeak,
          Duration.twoToSixWeeks, Course.steady),
        .init("clumsy for a week", HandsArms.clumsyHands, Duration.under2Weeks),
      ],
      fails: [
        .init(
          "one leg weaker for years, the same", LegStrength.oneLegWeak, Duration.over6Weeks,
          Course.steady),
        .init(
          "a foot drops for years, better", LegStrength.footDrop, Duration.over6Weeks,
          Course.improving),
        .init(
          "an arm weak for years, comes and goes", HandsArms.oneArmWeak, Duration.over6Weeks,
          Course.comesAndGoes),
        .init(
          "an arm weak months ago, gone", HandsArms.oneArmWeak, Duration.over6Weeks,
          Course.gone),
        .init("strong", LegStrength.normal, Duration.under2Weeks),
        .init("clumsy for a month", HandsArms.clumsyHands, Duration.twoToSixWeeks),
      ]))

  static let sdUnsteadyNew = Rule(
    "sd-unsteady-new", .sameDay, when: every(WalkingBalance.unsteadyNew, Facts.anyLimb),
    reason: """
      You told us that you got unsteady in the last two weeks, and of an arm or a leg. It \
      should be checked today.
      """,
    pointsTo: [.spinalCordCompression, .b12Deficiency], sources: [.seed, .ng127],
    isFromSeed: true,
    examples: .init(
      holds: [
        .init("unsteady, one leg tingles", WalkingBalance.unsteadyNew, LegsAffected.oneLeg),
        .init(
          "unsteady, one hand tingles", WalkingBalance.unsteadyNew, .place("hand", .left)),
        .init(
          "unsteady, the other hand tingles", WalkingBalance.unsteadyNew, .place("hand", .right)),
        .init("unsteady, left calf", WalkingBalance.unsteadyNew, .place("calf", .left)),
        .init("unsteady, right calf", WalkingBalance.unsteadyNew, .place("calf", .right)),
        .init("unsteady, both legs", WalkingBalance.unsteadyNew, LegsAffected.bothLegs),
        .init("unsteady, one leg weak", WalkingBalance.unsteadyNew, LegStrength.oneLegWeak),
        .init("unsteady, a foot drops", WalkingBalance.unsteadyNew, LegStrength.footDrop),
        .init("unsteady, legs weak", WalkingBalance.unsteadyNew, LegStrength.bothLegsWeak),
        .init("unsteady, cannot walk", WalkingBalance.unsteadyNew, LegStrength.cannotWalk),
        .init("unsteady, one arm weak", WalkingBalance.unsteadyNew, HandsArms.oneArmWeak),
        .init("unsteady, clumsy", WalkingBalance.unsteadyNew, HandsArms.clumsyHands),
      ],
      fails: [
        .init("unsteady for months", WalkingBalance.unsteadyGradual, LegsAffected.oneLeg),
        .init("unsteady, no limb", WalkingBalance.unsteadyNew, LegsAffected.none),
      ]))

  static let sdBothHandsAcute = Rule(
    "sd-both-hands-acute", .sameDay, when: every(Facts.armsBoth, Facts.recent),
    unless: [CalmingPatterns.harmlessPosition, CalmingPatterns.panic],
    reason: """
      You told us that both hands or arms are affected, and that it may be new. It should be \
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
        .init(
          "both hands, not sure since when", .place("hand", .left), .place("hand", .right),
          Duration.unsure),
      ],
      fails: [
        .init("one hand", .place("hand", .left), Duration.under2Weeks),
        .init("the other hand", .place("hand", .right), Duration.under2Weeks),
        .init(
          "both hands for months", .place("hand", .left), .place("hand", .right),
          Duration.over6Weeks),
        .init(
          "slept on both arms, gone on moving",
          People.satTooLong() + [LegsAffected.none, Duration.under24h], .place("hand", .left),
          .place("hand", .right)),
        .init(
          "panic, gone now", People.panicking, Duration.under24h, .place("hand", .left),
          .place("hand", .right)),
      ]))

  /// A slow squeeze of the cord: hands or walking, and the bladder; or a band that goes on.
  static let sdCordSlow = Rule(
    "sd-cord-slow", .sameDay,
    when: either(
      every(
        either(HandsArms.clumsyHands, Facts.unsteady, Facts.band, NerveRisks.knownSpine),
        Facts.anyBladderChange, either(Facts.legsBoth, Facts.unsteady)),
      every(Facts.band, either(Facts.legsBoth, Facts.unsteady), not(Facts.longSettled))),
    reason: """
      You told us of a change in your hands or your walking, of a band round the body, or of a \
      spine known to be narrow. You also told us of a change in your legs, your balance or \
      your bladder. It can come from slow pressure on the spinal cord. It should be checked \
      today.
      """,
    pointsTo: [.cervicalMyelopathy, .spinalCordCompression], sources: [.davies, .ng127],
    examples: .init(
      holds: [
        .init(
          "clumsy, both legs, goes more often", HandsArms.clumsyHands,
          LegsAffected.bothLegs, Bladder.moreOftenOnly),
        .init(
          "walks badly, old leak", WalkingBalance.unsteadyGradual, Bladder.leaking,
          BladderBowelTiming.longStandingSame),
        .init(
          "band for years, both legs, goes more often", Sensation.tightBand,
          LegsAffected.bothLegs, Bladder.moreOftenOnly, Duration.over6Weeks, Course.steady),
        .init(
          "narrow spine, both legs, goes more often", NerveRisks.knownSpine,
          LegsAffected.bothLegs, Bladder.moreOftenOnly),
        .init(
          "band for months, legs slowly worse", Sensation.tightBand, LegsAffected.bothLegs,
          Duration.over6Weeks, Course.slowWorse),
        .init("band, walks badly", Sensation.tightBand, WalkingBalance.unsteadyGradual),
      ],
      fails: [
        .init("clumsy, goes more often", HandsArms.clumsyHands, Bladder.moreOftenOnly),
        .init("clumsy, both legs", HandsArms.clumsyHands, LegsAffected.bothLegs),
        .init("both legs, goes more often", LegsAffected.bothLegs, Bladder.moreOftenOnly),
        .init("walks badly", WalkingBalance.unsteadyGradual),
        .init("both legs", LegsAffected.bothLegs),
        .init("band alone", Sensation.tightBand),
        .init(
          "band for years, both legs, the same", Sensation.tightBand,
          LegsAffected.bothLegs, Duration.over6Weeks, Course.steady),
      ]))

  /// The gas blocks the vitamin; the cord can be harmed within weeks.
  static let sdNitrous = Rule(
    "sd-nitrous", .sameDay,
    when: every(NerveRisks.nitrousOxide, either(Facts.anyLimb, Facts.unsteady)),
    reason: """
      You told us of laughing gas, and of arms, legs or walking. The gas can harm the spinal \
      cord, and that can be treated. It should be checked today.
      """,
    pointsTo: [.b12Deficiency], sources: [.ng239, .nitrous],
    examples: .init(
      holds: [
        .init("laughing gas, one foot", NerveRisks.nitrousOxide, .place("foot-sole", .left)),
        .init("laughing gas, unsteady", NerveRisks.nitrousOxide, WalkingBalance.unsteadyGradual),
      ],
      fails: [
        .init("laughing gas, back only", NerveRisks.nitrousOxide, .place("mid-back", .middle)),
        .init("one foot", NerveRisks.none, .place("foot-sole", .left)),
      ]))

  static let apBothArms = Rule(
    "ap-both-arms", .appointment(.weeks), when: Facts.armsBoth,
    unless: [CalmingPatterns.harmlessPosition, CalmingPatterns.panic],
    reason: "You told us that both hands or arms are affected. That should be looked at.",
    sources: [.ng127], givesWay: [shortSpell],
    examples: .init(
      holds: [
        .init(
          "both arms and legs for a month, gone on moving",
          People.satTooLong() + [LegsAffected.bothLegs, Duration.twoToSixWeeks],
          .place("hand", .left), .place("hand", .right)),
        .init("left hand, right elbow", .place("hand", .left), .place("forearm-little", .right)),
      ],
      holdsToo: People.pairs(["shoulder-arm", "forearm-thumb", "forearm-little", "hand"]),
      fails: [
        .init("one hand", .place("hand", .left)),
        .init("the other hand", .place("hand", .right)),
        .init(
          "sleeps on both arms, gone on moving",
          People.satTooLong() + [LegsAffected.none], .place("hand", .left),
          .place("hand", .right)),
        .init(
          "panic, gone now", People.panicking, .place("hand", .left), .place("hand", .right)),
      ]))

  static let apWeakOld = Rule(
    "ap-weak-old", .appointment(.weeks), when: every(Facts.anyWeak, Facts.longSettled),
    reason: """
      You told us of weakness that has been the same for more than six weeks. It should be \
      looked at.
      """,
    sources: [.cks],
    examples: .init(
      holds: [
        .init("leg weak for years", LegStrength.oneLegWeak, Duration.over6Weeks, Course.steady),
        .init(
          "arm weak months ago, gone", HandsArms.oneArmWeak, Duration.over6Weeks, Course.gone),
        .init(
          "foot drop, comes and goes", LegStrength.footDrop, Duration.over6Weeks,
          Course.comesAndGoes),
        .init(
          "foot drop, better", LegStrength.footDrop, Duration.over6Weeks, Course.improving),
      ],
      fails: [
        .init("strong for years", LegStrength.normal, Duration.over6Weeks, Course.steady),
        .init(
          "leg weak for a month", LegStrength.oneLegWeak, Duration.twoToSixWeeks,
          Course.steady),
        .init(
          "leg weaker and weaker", LegStrength.oneLegWeak, Duration.over6Weeks,
          Course.slowWorse),
      ]))

  static let apCordSoft = Rule(
    "ap-cord-soft", .appointment(.days),
    when: either(
      HandsArms.clumsyHands, Facts.unsteady, Facts.band, Sensation.shockOnNeckBend),
    reason: """
      You told us of clumsy hands, of being unsteady, of a band round the body or of shocks \
      from the neck. The spinal cord should be looked at.
      """,
    pointsTo: [.cervicalMyelopathy, .multipleSclerosis], sources: [.davies, .ng127, .ng220],
    examples: .init(
      holds: [
        .init("drops things", HandsArms.clumsyHands),
        .init("unsteady since last week", WalkingBalance.unsteadyNew),
        .init("unsteady for months", WalkingBalance.unsteadyGradual),
        .init("a tight band", Sensation.tightBand),
        .init("shocks on bending the neck", Sensation.shockOnNeckBend),
      ],
      fails: [
        .init("hands as ever", HandsArms.normal), .init("tingling", Sensation.pinsNeedles),
      ]))
}
