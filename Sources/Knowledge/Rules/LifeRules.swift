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
        .init("a child, cold hands ill", AgeBand.under16, ChildStopped.coldHandsIll),
        .init("a child, swallowing", AgeBand.under16, ChildStopped.swallowing),
        .init(
          "breathing swallowing, a child, thirsty thinner", DangerNow.breathingSwallowing,
          AgeBand.under16, ChildStopped.thirstyThinner),
      ],
      fails: [
        .init("nothing told"),
        .init("a child", AgeBand.under16),
        .init("breathing swallowing, a child", DangerNow.breathingSwallowing, AgeBand.under16),
        .init(
          "breathing swallowing, thirsty thinner", DangerNow.breathingSwallowing,
          ChildStopped.thirstyThinner),
        .init("a child, thirsty thinner", AgeBand.under16, ChildStopped.thirstyThinner),
      ]))

  static let emgChild = Rule(
    "emg-child", .emergency,
    when: every(
      AgeBand.under16,
      either(
        ChildStopped.stoppedMoving, ChildStopped.wobblyFloppy, ChildStopped.toiletChange,
        ChildStopped.thirstyThinner, every(ChildStopped.limpOrNight, Facts.legMaybe),
        Facts.strengthTick,
        every(Facts.legsBoth, not(CalmingPatterns.childWell), not(CalmingPatterns.pressedAndClear)),
        every(Facts.painFelt, marked(.neck, .upperBack, .midBack, .lowerBack), Facts.anyLimb))),
    reason: """
      You told us of a child who has stopped doing something, is weak, or has it in both legs. \
      In a child this must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .caudaEquina],
    sources: [.ng127, .paediatric],
    examples: .init(
      holds: [
        .init("a child, stopped moving", AgeBand.under16, ChildStopped.stoppedMoving),
        .init("a child, thirsty thinner", AgeBand.under16, ChildStopped.thirstyThinner),
        .init("a child, toilet change", AgeBand.under16, ChildStopped.toiletChange),
        .init("a child, wobbly floppy", AgeBand.under16, ChildStopped.wobblyFloppy),
        .init("a child, unsteady", AgeBand.under16, StrengthNow.unsteady),
        .init(
          "a child, limp or night, not sure about the legs", AgeBand.under16,
          ChildStopped.limpOrNight, LegsAffected.unsure),
        .init(
          "a child, left groin, right groin", AgeBand.under16, .place("groin", .left),
          .place("groin", .right)),
        .init(
          "a child, child as always, left groin, right groin", AgeBand.under16, ChildStopped.none,
          .place("groin", .left), .place("groin", .right)),
        .init(
          "a child, left foot sole, lower back, medium pain", AgeBand.under16,
          .place("foot-sole", .left), .place("lower-back", .middle), Pain.moderate),
        .init(
          "a child, left foot sole, left neck, worst pain ever", AgeBand.under16,
          .place("foot-sole", .left), .place("neck", .left), Pain.worstEver),
        .init(
          "a child, left foot sole, neck, worst pain ever", AgeBand.under16,
          .place("foot-sole", .left), .place("neck", .middle), Pain.worstEver),
        .init(
          "a child, left foot sole, right neck, worst pain ever", AgeBand.under16,
          .place("foot-sole", .left), .place("neck", .right), Pain.worstEver),
        .init(
          "a child, left foot sole, left upper back, worst pain ever", AgeBand.under16,
          .place("foot-sole", .left), .place("upper-back", .left), Pain.worstEver),
        .init(
          "a child, left foot sole, right upper back, worst pain ever", AgeBand.under16,
          .place("foot-sole", .left), .place("upper-back", .right), Pain.worstEver),
        .init(
          "a child, right foot sole, left mid back, worst pain ever", AgeBand.under16,
          .place("foot-sole", .right), .place("mid-back", .left), Pain.worstEver),
        .init(
          "a child, right foot sole, upper back, worst pain ever", AgeBand.under16,
          .place("foot-sole", .right), .place("upper-back", .middle), Pain.worstEver),
        .init(
          "a child, left groin, right groin, comes and goes", AgeBand.under16,
          .place("groin", .left), .place("groin", .right), Course.comesAndGoes),
        .init(
          "a child, right groin, left lower back, worst pain ever", AgeBand.under16,
          .place("groin", .right), .place("lower-back", .left), Pain.worstEver),
        .init(
          "a child, right groin, right lower back, worst pain ever", AgeBand.under16,
          .place("groin", .right), .place("lower-back", .right), Pain.worstEver),
        .init(
          "a child, right groin, mid back, worst pain ever", AgeBand.under16,
          .place("groin", .right), .place("mid-back", .middle), Pain.worstEver),
        .init(
          "a child, right groin, right mid back, worst pain ever", AgeBand.under16,
          .place("groin", .right), .place("mid-back", .right), Pain.worstEver),
      ],
      fails: [
        .init("nothing told"),
        .init("a child", AgeBand.under16),
        .init("a child, limp or night", AgeBand.under16, ChildStopped.limpOrNight),
        .init("a child, right groin", AgeBand.under16, .place("groin", .right)),
        .init("left groin, right groin", .place("groin", .left), .place("groin", .right)),
        .init(
          "a child, left foot sole, lower back", AgeBand.under16, .place("foot-sole", .left),
          .place("lower-back", .middle)),
        .init(
          "a child, lower back, medium pain", AgeBand.under16, .place("lower-back", .middle),
          Pain.moderate),
        .init(
          "a child, not sure about the legs, very bad pain", AgeBand.under16, LegsAffected.unsure,
          Pain.severe),
        .init(
          "a child, child as always, right foot sole, left groin, goes on moving", AgeBand.under16,
          ChildStopped.none, .place("foot-sole", .right), .place("groin", .left), Course.clears),
        .init(
          "a child, right foot sole, left groin, goes on moving, after pressure, strong and steady, feels as always where one sits, not sure about pee and poo, nothing new on the card",
          AgeBand.under16, .place("foot-sole", .right), .place("groin", .left), Course.clears,
          Before.pressed, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.unsure, PrivateCard.none),
      ]))

  static let emgPregnancy = Rule(
    "emg-pregnancy", .emergency,
    when: every(
      HealthRisks.pregnant,
      either(
        PregnancySigns.headacheSight, PregnancySigns.ribPain, PregnancySigns.swelling,
        PregnancySigns.stillNumb)),
    reason: """
      You told us of a sign that in pregnancy or after a birth must be checked now. Go to the \
      maternity unit. It must be checked in hospital now.
      """,
    pointsTo: [.preEclampsia], sources: [.pregnancy, .safety],
    examples: .init(
      holds: [
        .init(
          "pregnant or new mother, headache sight", HealthRisks.pregnant,
          PregnancySigns.headacheSight),
        .init("pregnant or new mother, rib pain", HealthRisks.pregnant, PregnancySigns.ribPain),
        .init("pregnant or new mother, still numb", HealthRisks.pregnant, PregnancySigns.stillNumb),
        .init("pregnant or new mother, swelling", HealthRisks.pregnant, PregnancySigns.swelling),
      ],
      fails: [
        .init("nothing told"),
        .init("pregnant or new mother", HealthRisks.pregnant),
        .init("rib pain", PregnancySigns.ribPain),
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
        .init("a child, limp or night", AgeBand.under16, ChildStopped.limpOrNight),
        .init("a child, not sure about the child", AgeBand.under16, ChildStopped.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("a child", AgeBand.under16),
        .init("limp or night", ChildStopped.limpOrNight),
      ]))

  static let sdPregnancy = Rule(
    "sd-pregnancy", .sameDay,
    when: every(
      HealthRisks.pregnant,
      either(
        PregnancySigns.woundWorse, PregnancySigns.cannotBear,
        every(
          either(Facts.legElsewhere, every(Facts.toiletChange, not(Facts.weeksOnly))),
          Facts.maybeWithin2Weeks, not(CalmingPatterns.pressedAndClear)))),
    reason: """
      You told us of pregnancy or a birth, and of a sign that should be checked today.
      """,
    sources: [.pregnancy, .haematoma],
    examples: .init(
      holds: [
        .init(
          "pregnant or new mother, cannot bear", HealthRisks.pregnant, PregnancySigns.cannotBear),
        .init(
          "pregnant or new mother, wound worse", HealthRisks.pregnant, PregnancySigns.woundWorse),
        .init(
          "left buttock, since today, pregnant or new mother", .place("buttock", .left),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "right buttock, since today, pregnant or new mother", .place("buttock", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "left calf, for a week, pregnant or new mother", .place("calf", .left),
          Duration.under2Weeks, HealthRisks.pregnant),
        .init(
          "right calf, since today, pregnant or new mother", .place("calf", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "left foot sole, since today, pregnant or new mother", .place("foot-sole", .left),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "right foot sole, since today, pregnant or new mother", .place("foot-sole", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "left foot top, since today, pregnant or new mother", .place("foot-top", .left),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "right foot top, since today, pregnant or new mother", .place("foot-top", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "left groin, since today, pregnant or new mother", .place("groin", .left),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "right groin, since today, pregnant or new mother", .place("groin", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "left shin inner, since today, pregnant or new mother", .place("shin-inner", .left),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "right shin inner, since today, pregnant or new mother", .place("shin-inner", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "left shin outer, for a week, pregnant or new mother", .place("shin-outer", .left),
          Duration.under2Weeks, HealthRisks.pregnant),
        .init(
          "right shin outer, since today, pregnant or new mother", .place("shin-outer", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "left thigh back, since today, pregnant or new mother", .place("thigh-back", .left),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "right thigh back, since today, pregnant or new mother", .place("thigh-back", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "left thigh front, since today, pregnant or new mother", .place("thigh-front", .left),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "right thigh front, since today, pregnant or new mother", .place("thigh-front", .right),
          Duration.under24h, HealthRisks.pregnant),
        .init(
          "both legs, not sure since when, pregnant or new mother", LegsAffected.bothLegs,
          Duration.unsure, HealthRisks.pregnant),
        .init(
          "not sure about the legs, for a week, pregnant or new mother", LegsAffected.unsure,
          Duration.under2Weeks, HealthRisks.pregnant),
        .init(
          "for a week, cannot pee, pregnant or new mother", Duration.under2Weeks,
          PeeAndPoo.cannotPee, HealthRisks.pregnant),
        .init(
          "since today, both legs weak, pregnant or new mother", Duration.under24h,
          StrengthNow.bothLegsWeak, HealthRisks.pregnant),
      ],
      fails: [
        .init("nothing told"),
        .init("pregnant or new mother", HealthRisks.pregnant),
        .init("for a week, cannot pee", Duration.under2Weeks, PeeAndPoo.cannotPee),
        .init("for a week, pregnant or new mother", Duration.under2Weeks, HealthRisks.pregnant),
        .init("cannot pee, pregnant or new mother", PeeAndPoo.cannotPee, HealthRisks.pregnant),
        .init(
          "for a week, cannot feel pee or poo, steady for weeks, pregnant or new mother",
          Duration.under2Weeks, PeeAndPoo.noFeeling, WhatIsNew.weeksSteady, HealthRisks.pregnant),
        .init(
          "both legs, not sure since when, goes on moving, after pressure, strong and steady, nothing new on the card, pregnant or new mother",
          LegsAffected.bothLegs, Duration.unsure, Course.clears, Before.pressed, StrengthNow.none,
          PrivateCard.none, HealthRisks.pregnant),
      ]))

  static let sdNeedle = Rule(
    "sd-needle", .sameDay,
    when: every(
      HealthRisks.spineProcedure, Facts.legMaybe, Facts.maybeWithin6Weeks,
      not(CalmingPatterns.oldSigns)),
    unless: [
      CalmingPatterns.pressedAndClear
    ],
    reason: """
      You told us of a needle or surgery at the spine. A leg may be affected, and that may be \
      new. It should be checked today.
      """,
    pointsTo: [.spinalHaematoma, .spinalInfection], sources: [.haematoma, .pregnancy],
    examples: .init(
      holds: [
        .init(
          "both legs, for a month, spine procedure", LegsAffected.bothLegs, Duration.twoToSixWeeks,
          HealthRisks.spineProcedure),
        .init(
          "face arm speech, one leg, not sure since when, worse by the day, spine procedure",
          DangerNow.faceArmSpeech, LegsAffected.oneLeg, Duration.unsure, Course.fastWorse,
          HealthRisks.spineProcedure),
      ],
      fails: [
        .init("nothing told"),
        .init("left groin, for a month", .place("groin", .left), Duration.twoToSixWeeks),
        .init("left groin, spine procedure", .place("groin", .left), HealthRisks.spineProcedure),
        .init("for a month, spine procedure", Duration.twoToSixWeeks, HealthRisks.spineProcedure),
        .init(
          "left groin, not sure since when, nothing new, spine procedure, known ms",
          .place("groin", .left), Duration.unsure, WhatIsNew.nothing, HealthRisks.spineProcedure,
          SameBefore.knownMs),
        .init(
          "both legs, for a month, goes on moving, after pressure, strong and steady, nothing new on the card, spine procedure",
          LegsAffected.bothLegs, Duration.twoToSixWeeks, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, HealthRisks.spineProcedure),
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
        .init("pregnant or new mother", HealthRisks.pregnant),
        .init("40, pregnant or new mother", AgeBand.from30To49, HealthRisks.pregnant),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
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
        .init("a child, child as always", AgeBand.under16, ChildStopped.none),
        .init("a child, goes on moving", AgeBand.under16, Course.clears),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "a child, child as always, goes on moving", AgeBand.under16, ChildStopped.none,
          Course.clears),
      ]))
}
