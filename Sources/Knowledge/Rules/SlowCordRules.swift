import Assessment
import Wording

/// Walking, hands and the spinal cord, where there is time until today or some days.
extension Rules {
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
