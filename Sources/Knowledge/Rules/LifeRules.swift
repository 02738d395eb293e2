import Assessment
import Wording

extension Rules {
  static let ambChild = Rule(
    "amb-child", .ambulance,
    when: every(
      AgeBand.under16,
      either(
        ChildStopped.swallowing, ChildStopped.coldHandsIll,
        every(ChildStopped.thirstyThinner, DangerNow.breathingSwallowing))),
    reason: """
      You told us of a child who cannot swallow, or is ill with cold hands or blotchy skin. It \
      cannot wait.
      """,
    pointsTo: [.guillainBarre, .spinalInfection], sources: [.paediatric, .safety],
    examples: .init(
      holds: [
        .init("a child who cannot swallow", AgeBand.under16, ChildStopped.swallowing),
        .init(
          "a child who is very thirsty and breathes badly", DangerNow.breathingSwallowing,
          AgeBand.under16, ChildStopped.thirstyThinner),
      ],
      fails: [
        .init("a child who is very thirsty", AgeBand.under16, ChildStopped.thirstyThinner),
        .init("a child who breathes badly", DangerNow.breathingSwallowing, AgeBand.under16),
      ]))

  static let emgChild = Rule(
    "emg-child", .emergency,
    when: every(
      AgeBand.under16,
      either(
        ChildStopped.stoppedMoving, ChildStopped.wobblyFloppy, ChildStopped.toiletChange,
        ChildStopped.thirstyThinner, every(ChildStopped.limpOrNight, Facts.legMaybe),
        Facts.strengthTick,
        every(Facts.legsBoth, not(SafeRows.childWell), not(SafeRows.pressedAndClear)),
        every(Facts.painFelt, marked(.neck, .upperBack, .midBack, .lowerBack), Facts.anyLimb))),
    reason: """
      You told us of a child who has stopped doing something, is weak, or has it in both legs. \
      In a child this must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .caudaEquina],
    sources: [.ng127, .paediatric],
    examples: .init(
      holds: [
        .init("a child who has stopped walking", AgeBand.under16, ChildStopped.stoppedMoving),
        .init("a child who sways", AgeBand.under16, StrengthNow.unsteady),
      ],
      fails: [
        .init("a child who limps", AgeBand.under16, ChildStopped.limpOrNight),
        .init(
          "a child with back pain, and no limb told", AgeBand.under16,
          .place("lower-back", .middle), Pain.moderate),
      ]))

  static let emgPregnancy = Rule(
    "emg-pregnancy", .emergency,
    when: every(
      HealthRisks.pregnant,
      either(
        PregnancySigns.headacheSight, PregnancySigns.ribPain, PregnancySigns.swelling,
        every(PregnancySigns.stillNumb, not(SafeRows.outerThigh)))),
    reason: """
      You told us of a sign that in pregnancy or after a birth must be checked now. Go to the \
      maternity unit. It must be checked in hospital now.
      """,
    pointsTo: [.preEclampsia], sources: [.pregnancy, .safety],
    givesWay: [.init(.bodyMap, because: "the outer thigh has a skin nerve of its own")],
    examples: .init(
      holds: [
        .init(
          "pregnant, and lights before the eyes", HealthRisks.pregnant, PregnancySigns.headacheSight
        ),
        .init(
          "a new mother, still numb after the needle", HealthRisks.pregnant,
          PregnancySigns.stillNumb),
      ],
      fails: [
        .init("pregnant, and none of these", HealthRisks.pregnant, PregnancySigns.none),
        .init(
          "a new mother whose stitches get worse", HealthRisks.pregnant, PregnancySigns.woundWorse),
      ]))

  static let sdChildLimp = Rule(
    "sd-child-limp", .sameDay,
    when: every(AgeBand.under16, either(ChildStopped.limpOrNight, ChildStopped.unsure)),
    reason: """
      You told us of a child who limps or wakes with pain, or were not sure. It should be \
      checked today.
      """,
    sources: [.paediatric],
    examples: .init(
      holds: [
        .init("a child who limps", AgeBand.under16, ChildStopped.limpOrNight),
        .init("a child, and not sure what is new", AgeBand.under16, ChildStopped.unsure),
      ],
      fails: [
        .init("a child who plays as always", AgeBand.under16, ChildStopped.none),
        .init("a child", AgeBand.under16),
      ]))

  static let sdPregnancy = Rule(
    "sd-pregnancy", .sameDay,
    when: every(
      HealthRisks.pregnant,
      either(
        PregnancySigns.woundWorse, PregnancySigns.cannotBear,
        every(
          either(Facts.legElsewhere, every(Facts.toiletChange, not(Facts.weeksOnly))),
          Facts.maybeWithin2Weeks, not(SafeRows.pressedAndClear)))),
    reason: """
      You told us of pregnancy or a birth, and of a sign that should be checked today.
      """,
    sources: [.pregnancy, .haematoma],
    examples: .init(
      holds: [
        .init(
          "pregnant, and cannot stand on one leg", HealthRisks.pregnant, PregnancySigns.cannotBear),
        .init(
          "pregnant, and both legs, not sure since when", LegsAffected.bothLegs, Duration.unsure,
          HealthRisks.pregnant),
      ],
      fails: [
        .init(
          "pregnant, and tingles for a week, with no place told", Duration.under2Weeks,
          HealthRisks.pregnant),
        .init(
          "pregnant, both legs went to sleep and woke again, and all else is well",
          LegsAffected.bothLegs, Duration.unsure, Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, HealthRisks.pregnant),
      ]))

  static let sdNeedle = Rule(
    "sd-needle", .sameDay,
    when: every(
      HealthRisks.spineProcedure, Facts.legMaybe, Facts.maybeWithin6Weeks,
      not(CalmingPatterns.oldAndSame)),
    unless: [
      SafeRows.pressedAndClear
    ],
    reason: """
      You told us of a needle or surgery at the spine. A leg may be affected, and that may be \
      new. It should be checked today.
      """,
    pointsTo: [.spinalHaematoma, .spinalInfection], sources: [.haematoma, .pregnancy],
    examples: .init(
      holds: [
        .init(
          "a needle in the back not long ago, and both legs for a month", LegsAffected.bothLegs,
          Duration.twoToSixWeeks, HealthRisks.spineProcedure),
        .init(
          "a needle in the back not long ago, and one leg, not sure since when",
          LegsAffected.oneLeg, Duration.unsure, HealthRisks.spineProcedure),
      ],
      fails: [
        .init(
          "a needle in the back not long ago, and both legs for months", LegsAffected.bothLegs,
          Duration.over6Weeks, HealthRisks.spineProcedure),
        .init(
          "a needle in the back not long ago, for a month, with no leg told",
          Duration.twoToSixWeeks, HealthRisks.spineProcedure),
      ]))

  static let apPregnancy = Rule(
    "ap-pregnancy", .appointment(.days),
    when: HealthRisks.pregnant,
    reason: """
      You told us that you are pregnant or had a baby not long ago. Let your midwife or \
      \(.doctor, .name) know of the tingling.
      """,
    sources: [.pregnancy, .safety],
    examples: .init(
      holds: [
        .init("pregnant", HealthRisks.pregnant),
        .init("40 years old, with a baby of a few weeks", AgeBand.from30To49, HealthRisks.pregnant),
      ],
      fails: [
        .init("none of the health risks", HealthRisks.none),
        .init("not sure of the health risks", HealthRisks.unsure),
      ]))

  static let apChild = Rule(
    "ap-child", .appointment(.days),
    when: AgeBand.under16,
    unless: [
      CalmingPatterns.childClears
    ],
    reason: """
      You told us of a child. A back that tingles is rare in a child, so it should be looked \
      at.
      """,
    sources: [.paediatric, .safety],
    examples: .init(
      holds: [
        .init("a child", AgeBand.under16),
        .init("a child who plays as always", AgeBand.under16, ChildStopped.none),
      ],
      fails: [
        .init(
          "a child who plays as always, and it goes when they move", AgeBand.under16,
          ChildStopped.none, Course.clears),
        .init("20 years old", AgeBand.from16To29),
      ]))
}
