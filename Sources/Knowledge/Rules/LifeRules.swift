import Assessment
import Wording

/// Children, pregnancy, birth, and what comes after a needle in the back.
extension Rules {
  static let emgChildNeuro = Rule(
    "emg-child-neuro", .emergency,
    when: every(
      AgeBand.under16,
      either(Facts.anyWeak, Facts.legsBoth, HandsArms.clumsyHands, Facts.unsteady)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us of a child who is weak or clumsy, walks badly or has it in both legs. In a \
      child this must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .caudaEquina], sources: [.ng127],
    givesWay: [shortSpell],
    examples: .init(
      holds: [
        .init("a child with weak legs", AgeBand.under16, LegStrength.bothLegsWeak),
        .init("a child, both legs tingle", AgeBand.under16, LegsAffected.bothLegs),
        .init("a child with clumsy hands", AgeBand.under16, HandsArms.clumsyHands),
        .init("a child who walks badly", AgeBand.under16, WalkingBalance.unsteadyGradual),
        .init("a child who walks badly now", AgeBand.under16, WalkingBalance.unsteadyNew),
      ],
      fails: [
        .init("a child, one leg tingles", AgeBand.under16, LegsAffected.oneLeg),
        .init("an adult, unsteady", AgeBand.from30To49, WalkingBalance.unsteadyGradual),
        .init("a child whose legs fell asleep", People.legsAsleep, AgeBand.under16),
      ]))

  static let apChild = Rule(
    "ap-child", .appointment(.days), when: AgeBand.under16,
    reason: """
      You told us of a child. A back that tingles is rare in a child, so it should be looked at.
      """,
    sources: [.paediatric, .safety],
    examples: .init(
      holds: [
        .init("a child", AgeBand.under16),
        .init("a child with tight muscles", AgeBand.under16, MuscleTightness.yes),
      ],
      fails: [
        .init("20 years old", AgeBand.from16To29), .init("age not told", AgeBand.unsure),
      ]))

  static let apPregnancy = Rule(
    "ap-pregnancy", .appointment(.days),
    when: either(Pregnancy.pregnant, Pregnancy.birthLast6Weeks),
    reason: """
      You told us that you are pregnant or gave birth not long ago. Let your midwife or \
      \(.doctor, .name) know of the tingling.
      """,
    sources: [.pregnancy, .safety],
    examples: .init(
      holds: [
        .init("pregnant", Pregnancy.pregnant),
        .init("gave birth last month", Pregnancy.birthLast6Weeks),
      ],
      fails: [.init("not pregnant", Pregnancy.no), .init("not sure", Pregnancy.unsure)]))

  /// After a birth or a needle, a leg is too easily blamed on the one or the other.
  static let sdBirthOrNeedle = Rule(
    "sd-birth-or-needle", .sameDay,
    when: every(
      either(HealthRisks.spineProcedure, Pregnancy.birthLast6Weeks), Facts.legMaybe,
      Facts.maybeWithin2Weeks),
    reason: """
      You told us of a birth or of a needle in the back. A leg may be affected, and that may \
      be new. It should be checked today.
      """,
    pointsTo: [.spinalHaematoma, .spinalInfection], sources: [.haematoma, .pregnancy],
    examples: .init(
      holds: [
        .init(
          "needle in the back, one leg tingles", HealthRisks.spineProcedure, LegsAffected.oneLeg,
          Duration.under2Weeks),
        .init(
          "gave birth, not sure about a leg", Pregnancy.birthLast6Weeks, LegsAffected.unsure,
          Duration.under24h),
        .init(
          "gave birth, both legs", Pregnancy.birthLast6Weeks, LegsAffected.bothLegs,
          Duration.unsure),
        .init(
          "gave birth, left thigh", Pregnancy.birthLast6Weeks, .place("thigh-front", .left),
          Duration.under24h),
        .init(
          "gave birth, right thigh", Pregnancy.birthLast6Weeks, .place("thigh-front", .right),
          Duration.under24h),
      ],
      fails: [
        .init("one leg tingles", LegsAffected.oneLeg, Duration.under2Weeks),
        .init(
          "gave birth, legs well", Pregnancy.birthLast6Weeks, LegsAffected.none,
          Duration.under2Weeks),
        .init(
          "gave birth, leg for a month", Pregnancy.birthLast6Weeks, LegsAffected.oneLeg,
          Duration.twoToSixWeeks),
      ]))
}
