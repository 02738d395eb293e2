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
      either(
        every(
          either(LegStrength.unsure, WalkingBalance.unsure),
          either(Facts.legMaybe, AgeBand.under16)),
        every(HandsArms.unsure, either(Facts.armLeft, Facts.armRight, AgeBand.under16))),
      not(Facts.longSettled)),
    reason: """
      You were not sure about strength or balance, and it may be new or getting worse. Because \
      you were not sure, speak to someone today.
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
        .init("left hand, not sure if weak", HandsArms.unsure, .place("hand", .left)),
        .init("right hand, not sure if weak", HandsArms.unsure, .place("hand", .right)),
        .init("a child, not sure if steady", WalkingBalance.unsure, AgeBand.under16),
        .init("a child, not sure if clumsy", HandsArms.unsure, AgeBand.under16),
      ],
      fails: [
        .init(
          "not sure, the same for years", LegStrength.unsure, LegsAffected.oneLeg,
          Duration.over6Weeks, Course.steady),
        .init("not sure, no legs", LegStrength.unsure, LegsAffected.none, Duration.under24h),
        .init("strong, one leg", LegStrength.normal, LegsAffected.oneLeg, Duration.under24h),
        .init("strong, one hand", HandsArms.normal, .place("hand", .left)),
        .init("hands not sure, back only", HandsArms.unsure, .place("mid-back", .left)),
        .init("a child, strong", HandsArms.normal, AgeBand.under16),
      ]))

  static let sdLegsUnsure = Rule(
    "sd-legs-unsure", .sameDay, when: every(LegsAffected.unsure, Facts.recent),
    reason: """
      You were not sure about your legs, and it may be new. If both are affected, it cannot \
      wait. Because you were not sure, speak to someone today.
      """,
    pointsTo: [.caudaEquina], sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure about the legs, a week", LegsAffected.unsure, Duration.under2Weeks),
        .init("not sure about the legs and since when", LegsAffected.unsure, Duration.unsure),
      ],
      fails: [
        .init("not sure about the legs, a month", LegsAffected.unsure, Duration.twoToSixWeeks),
        .init("one leg for a week", LegsAffected.oneLeg, Duration.under2Weeks),
      ]))

  static let sdCesUnsure = Rule(
    "sd-ces-unsure", .sameDay,
    when: either(
      every(Facts.saddleUnsure, Facts.lowDown), every(SexualFeeling.unsure, Facts.legsBoth)),
    reason: """
      You were not sure about peeing, pooing, sex or the feeling between your legs. Because you \
      were not sure, speak to someone today.
      """,
    pointsTo: [.caudaEquina], sources: [.safety],
    examples: .init(
      holds: [
        .init("low back, would rather not say", Bladder.unsure, .place("lower-back", .middle)),
        .init("one leg, not sure about wiping", SaddleFeeling.unsure, LegsAffected.oneLeg),
        .init("tailbone, not sure about pooing", Bowel.unsure, .place("sacrum", .middle)),
        .init("saddle, not sure", SaddleFeeling.unsure, .place("saddle-anus", .middle)),
        .init("both legs, not sure about sex", SexualFeeling.unsure, LegsAffected.bothLegs),
      ],
      holdsToo: People.each(
        People.places(of: [.lowerBack, .sacrum, .buttock]), and: Bladder.unsure),
      fails: [
        .init("neck, would rather not say", Bladder.unsure, .place("neck", .middle)),
        .init("low back, no change", Bladder.normal, .place("lower-back", .middle)),
        .init("one leg, not sure about sex", SexualFeeling.unsure, LegsAffected.oneLeg),
        .init("both legs, sex as ever", SexualFeeling.noChange, LegsAffected.bothLegs),
      ]))

  static let sdRisksUnsure = Rule(
    "sd-risks-unsure", .sameDay,
    when: every(
      HealthRisks.unsure, not(Facts.longSettled),
      either(
        Pain.severe, BodyWarnings.nightPain, BodyWarnings.weightLoss, Facts.nerveSigns,
        WalkingBalance.unsteadyGradual)),
    reason: """
      You were not sure about your health, and with your other answers that matters. Because \
      you were not sure, speak to someone today.
      """,
    pointsTo: [.metastaticCordCompression, .spinalInfection], sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure, very bad pain", HealthRisks.unsure, Pain.severe),
        .init("not sure, pain at night", HealthRisks.unsure, BodyWarnings.nightPain),
        .init("not sure, loses weight", HealthRisks.unsure, BodyWarnings.weightLoss),
        .init(
          "not sure, both hands", HealthRisks.unsure, .place("hand", .left),
          .place("hand", .right)),
        .init("not sure, walks badly", HealthRisks.unsure, WalkingBalance.unsteadyGradual),
      ],
      fails: [
        .init("not sure, all else well", HealthRisks.unsure, Pain.mild),
        .init("no risks, very bad pain", HealthRisks.none, Pain.severe),
        .init(
          "not sure, the same for years", HealthRisks.unsure, Pain.severe,
          Duration.over6Weeks, Course.steady),
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
        .init(
          "eight private things", SaddleFeeling.unsure, Bowel.unsure, BladderBowelTiming.unsure,
          SexualFeeling.unsure, DangerNow.unsure, LegsAffected.unsure, LegStrength.unsure,
          Pain.unsure),
        .init(
          "the last eight", WalkingBalance.unsure, HealthRisks.unsure, BodyWarnings.unsure,
          RashAge.unsure, PanicBreathing.unsure, Bladder.unsure, Onset.unsure, Duration.unsure),
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
      Pregnancy.unsure, LegStrength.unsure, WalkingBalance.unsure, HandsArms.unsure,
      LegsAffected.unsure,
      Duration.unsure, Course.unsure, Fever.unsure, Facts.saddleUnsure, EyesAndEpisodes.unsure,
      every(Onset.unsure, Facts.within2Weeks), every(NerveRisks.unsure, Facts.armsBoth)),
    reason: """
      You were not sure about something that matters. Talk it over with \(.doctor) or a nurse.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure how it came, this week", Onset.unsure, Duration.under2Weeks),
        .init(
          "not sure about nerve risks, both hands", NerveRisks.unsure, .place("hand", .left),
          .place("hand", .right)),
      ],
      holdsToo: People.each([
        Pregnancy.unsure, LegStrength.unsure, WalkingBalance.unsure, HandsArms.unsure,
        LegsAffected.unsure,
        Duration.unsure, Course.unsure, Fever.unsure, Bladder.unsure, EyesAndEpisodes.unsure,
      ]),
      fails: [
        .init("a month", Duration.twoToSixWeeks),
        .init("a week", Onset.gradual, Duration.under2Weeks),
        .init("not sure about an injury", Injury.unsure),
        .init("not sure how it came, a month ago", Onset.unsure, Duration.twoToSixWeeks),
        .init("not sure about nerve risks", NerveRisks.unsure, .place("hand", .left)),
        .init("both hands", NerveRisks.none, .place("hand", .left), .place("hand", .right)),
      ]))
}
