import Assessment
import Wording

/// Arms and legs, where there is time until today or some days.
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
}
