import Assessment
import Wording

/// The rules that take “not sure” as possible, never as no.
extension Rules {
  static let sdDangerUnsure = Rule(
    "sd-danger-unsure", .sameDay, when: DangerNow.unsure,
    reason: """
      You were not sure about the danger signs. Please ask a member of staff now. Because you \
      were not sure, speak to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure", DangerNow.unsure),
        .init("would rather not say, one leg", DangerNow.unsure, LegsAffected.oneLeg),
      ],
      fails: [
        .init("none of the signs", DangerNow.none),
        .init("chest pain", DangerNow.chestPain),
      ]))

  static let sdStrengthUnsure = Rule(
    "sd-strength-unsure", .sameDay,
    when: every(
      either(LegStrength.unsure, WalkingBalance.unsure),
      either(LegsAffected.oneLeg, LegsAffected.unsure, Facts.legsBoth), Facts.within2Weeks),
    reason: """
      You were not sure about strength or balance, and your legs have been affected for less \
      than two weeks. Because you were not sure, speak to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "one leg, not sure if weak, a week", LegStrength.unsure, LegsAffected.oneLeg,
          Duration.under2Weeks),
        .init(
          "both legs, not sure if steady", WalkingBalance.unsure, LegsAffected.bothLegs,
          Duration.under24h),
      ],
      fails: [
        .init(
          "not sure, for years", LegStrength.unsure, LegsAffected.oneLeg, Duration.over6Weeks),
        .init("not sure, no legs", LegStrength.unsure, LegsAffected.none, Duration.under24h),
      ]))

  static let sdCesUnsure = Rule(
    "sd-ces-unsure", .sameDay, when: every(Facts.saddleUnsure, Facts.lowDown),
    reason: """
      You were not sure about peeing, pooing or the feeling between your legs. Because you were \
      not sure, speak to someone today.
      """,
    pointsTo: [.caudaEquina], sources: [.safety],
    examples: .init(
      holds: [
        .init("low back, would rather not say", Bladder.unsure, .place("lower-back", .middle)),
        .init("one leg, not sure about wiping", SaddleFeeling.unsure, LegsAffected.oneLeg),
      ],
      fails: [
        .init("neck, would rather not say", Bladder.unsure, .place("neck", .middle)),
        .init("low back, no change", Bladder.normal, .place("lower-back", .middle)),
      ]))

  static let sdManyUnsure = Rule(
    "sd-many-unsure", .sameDay,
    when: Condition.atLeast(8, Questions.unsureFindings.map(\.asCondition)),
    reason: """
      You were not sure about many things. Because of that we cannot tell how soon you need \
      help. Speak to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "eight answers not sure", Onset.unsure, Duration.unsure, Course.unsure, Pain.unsure,
          Fever.unsure, Injury.unsure, Skin.unsure, HandsArms.unsure),
        .init(
          "another eight", AgeBand.unsure, Pregnancy.unsure, RecentIllness.unsure,
          NerveRisks.unsure, EyesAndEpisodes.unsure, Sensation.unsure, PositionEffect.unsure,
          MuscleTightness.unsure),
      ],
      fails: [
        .init(
          "seven answers not sure", Onset.unsure, Duration.unsure, Course.unsure, Pain.unsure,
          Fever.unsure, Injury.unsure, Skin.unsure),
        .init("one answer not sure", Onset.unsure),
      ]))

  static let apUnsureCore = Rule(
    "ap-unsure-core", .appointment(.weeks),
    when: either(
      LegStrength.unsure, WalkingBalance.unsure, Duration.unsure, Course.unsure, Fever.unsure),
    reason: """
      You were not sure about something that matters. Talk it over with a doctor or a nurse.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure how long", Duration.unsure),
        .init("not sure about fever", Fever.unsure),
      ],
      fails: [
        .init("a month", Duration.twoToSixWeeks),
        .init("not sure about an injury", Injury.unsure),
      ]))
}
