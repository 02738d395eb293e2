import Assessment
import Wording

extension Rules {
  static let ambColdLimb = Rule(
    "amb-cold-limb", .ambulance,
    when: every(
      LimbTemperature.coldPale, Facts.newOrChanged,
      either(
        Sensation.numb, Facts.strengthTick, Pain.severe, Pain.worstEver, Medicines.thinnerStopped)),
    reason: """
      You told us of a limb that is colder or paler, and numb, weak or very painful. An artery \
      may be blocked. It cannot wait.
      """,
    pointsTo: [.limbIschaemia], sources: [.safety],
    examples: .init(
      holds: [
        .init("a limb is cold and pale, and numb", Sensation.numb, LimbTemperature.coldPale),
        .init("a limb is cold and pale, and very bad pain", LimbTemperature.coldPale, Pain.severe),
      ],
      fails: [
        .init("a limb is cold and pale", LimbTemperature.coldPale),
        .init(
          "a limb is white in the cold only, and numb", Sensation.numb, LimbTemperature.onlyInCold),
      ]))

  static let ambHeart = Rule(
    "amb-heart", .ambulance,
    when: every(
      PositionEffect.effort, Facts.maybeWithin2Weeks,
      either(
        not(either(AgeBand.under16, AgeBand.from16To29)), HealthRisks.pregnant,
        OtherHealth.diabetes,
        every(Facts.anyPain, marked(.chestBand, .upperBack, .shoulderArm, .face, .neck)))),
    reason: """
      You told us of pain or tingling that comes with effort, or with sweating, sickness or \
      short breath. It can come from the heart. It cannot wait.
      """,
    pointsTo: [.heartAttack], sources: [.safety],
    examples: .init(
      holds: [
        .init("walking fast brings it on, for a week", Duration.under2Weeks, PositionEffect.effort),
        .init(
          "20 years old, walking fast brings it on for a week, and diabetes", AgeBand.from16To29,
          Duration.under2Weeks, PositionEffect.effort, OtherHealth.diabetes),
      ],
      fails: [
        .init(
          "20 years old, and walking fast brings it on, for a week", AgeBand.from16To29,
          Duration.under2Weeks, PositionEffect.effort),
        .init(
          "walking fast brings it on, for a month", Duration.twoToSixWeeks, PositionEffect.effort),
      ]))

  static let ambPregnancyChest = Rule(
    "amb-pregnancy-chest", .ambulance,
    when: every(HealthRisks.pregnant, PregnancySigns.chest),
    reason: """
      You told us of a tight chest, jaw or arm in pregnancy or after a birth. It can come from \
      the heart. It cannot wait.
      """,
    pointsTo: [.heartAttack], sources: [.safety],
    examples: .init(
      holds: [
        .init("pregnant, and a tight chest", HealthRisks.pregnant, PregnancySigns.chest),
        .init(
          "40 years old, pregnant, and a tight jaw", AgeBand.from30To49, HealthRisks.pregnant,
          PregnancySigns.chest),
      ],
      fails: [
        .init("pregnant, and pain under the ribs", HealthRisks.pregnant, PregnancySigns.ribPain),
        .init("pregnant", HealthRisks.pregnant),
      ]))

  static let ambWorstPainVascular = Rule(
    "amb-worst-pain-vascular", .ambulance,
    when: every(
      Pain.worstEver, either(Facts.sixtyOrOver, HealthRisks.aortaRisk, Facts.anyLimb)),
    reason: """
      You told us of the worst pain of your life, all at once. It can come from a big blood \
      vessel. It cannot wait.
      """,
    pointsTo: [.aorticEmergency], sources: [.ng156, .klompas],
    examples: .init(
      holds: [
        .init(
          "65 years old, with the worst pain of their life", AgeBand.from60To69, Pain.worstEver),
        .init(
          "a forearm tingles, with the worst pain of their life", .place("forearm-thumb", .left),
          Pain.worstEver),
      ],
      fails: [
        .init("the worst pain of their life, and nothing else", Pain.worstEver),
        .init("65 years old, with very bad pain", AgeBand.from60To69, Pain.severe),
      ]))

  static let ambAorta = Rule(
    "amb-aorta", .ambulance,
    when: every(
      HealthRisks.aortaRisk,
      either(Facts.painFelt, every(Facts.legMaybe, not(SafeRows.pressedAndClear))),
      Facts.maybeWithin2Weeks),
    reason: """
      You told us of a known bulge or weak wall of the main artery, and of pain or a leg that \
      may be new. It cannot wait.
      """,
    pointsTo: [.aorticEmergency], sources: [.ng156, .safety],
    examples: .init(
      holds: [
        .init(
          "a bulge of the main artery, and pain that gets in the way since today",
          Duration.under24h, Pain.moderate, HealthRisks.aortaRisk),
        .init(
          "a bulge of the main artery, and both legs for a week", LegsAffected.bothLegs,
          Duration.under2Weeks, HealthRisks.aortaRisk),
      ],
      fails: [
        .init(
          "a bulge of the main artery, for a week, and nothing else", Duration.under2Weeks,
          HealthRisks.aortaRisk),
        .init(
          "a bulge of the main artery, and both legs for a month", LegsAffected.bothLegs,
          Duration.twoToSixWeeks, HealthRisks.aortaRisk),
      ]))

  static let ambSuddenPainTwoLimbs = Rule(
    "amb-sudden-pain-two-limbs", .ambulance,
    when: every(
      Onset.sudden, Facts.maybeWithin2Weeks, Facts.badPain, Facts.twoLimbs,
      either(
        marked(.neck, .upperBack, .midBack, .lowerBack, .chestBand), Facts.bothLegsWeak,
        Sensation.numb)),
    reason: """
      You told us of sudden very bad pain and that two limbs are affected. The spinal cord may \
      be short of blood or pressed by a bleed. It cannot wait.
      """,
    pointsTo: [.spinalHaematoma, .aorticEmergency], sources: [.haematoma, .klompas],
    examples: .init(
      holds: [
        .init(
          "very bad pain all at once this week, and a numb arm and foot",
          .place("foot-sole", .left), .place("shoulder-arm", .right), Sensation.numb,
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "very bad pain all at once today, in the neck, an arm and a foot",
          .place("foot-sole", .left), .place("neck", .middle), .place("shoulder-arm", .right),
          Duration.under24h, Onset.sudden, Pain.severe),
      ],
      fails: [
        .init(
          "very bad pain all at once, an arm and the groin, not sure when", .place("groin", .right),
          .place("shoulder-arm", .right), Duration.unsure, Onset.sudden, Pain.severe),
        .init(
          "very bad pain all at once this week, and a numb arm", .place("shoulder-arm", .right),
          Sensation.numb, Duration.under2Weeks, Onset.sudden, Pain.severe),
      ]))

  static let ambBleed = Rule(
    "amb-bleed", .ambulance,
    when: every(
      either(HealthRisks.bloodThinners, HealthRisks.spineProcedure), Facts.maybeWithin2Weeks,
      Onset.sudden, either(Facts.badPain, every(Facts.painFelt, HealthRisks.bloodThinners)),
      either(Facts.anyLimb, Facts.toiletChange)),
    reason: """
      You told us of blood thinners or of a needle in the spine, of sudden pain and of a limb. \
      It can be a bleed beside the spinal cord. It cannot wait.
      """,
    pointsTo: [.spinalHaematoma], sources: [.haematoma, .tidsskriftet],
    examples: .init(
      holds: [
        .init(
          "on blood thinners, and very bad pain and both legs all at once this week",
          LegsAffected.bothLegs, Duration.under2Weeks, Onset.sudden, Pain.severe,
          HealthRisks.bloodThinners),
        .init(
          "a needle in the back, the worst pain of their life and pee that leaks this week",
          Duration.under2Weeks, Onset.sudden, PeeAndPoo.coughLeak, Pain.worstEver,
          HealthRisks.spineProcedure),
      ],
      fails: [
        .init(
          "on blood thinners, and both legs all at once this week, and no pain told",
          LegsAffected.bothLegs, Duration.under2Weeks, Onset.sudden, HealthRisks.bloodThinners),
        .init(
          "very bad pain and both legs all at once this week", LegsAffected.bothLegs,
          Duration.under2Weeks, Onset.sudden, Pain.severe),
      ]))

  static let emgBleedRisk = Rule(
    "emg-bleed-risk", .emergency,
    when: every(
      either(HealthRisks.bloodThinners, HealthRisks.spineProcedure), Facts.maybeWithin2Weeks,
      either(
        Facts.anyWeak, every(either(Onset.sudden, Onset.unsure), Facts.badPain),
        every(HealthRisks.bloodThinners, PositionEffect.growing, Facts.anyLimb))),
    reason: """
      You told us of blood thinners or of a needle in the spine, and of sudden pain or \
      weakness. It can be a sign of a bleed beside the spinal cord. It must be checked in \
      hospital now.
      """,
    pointsTo: [.spinalHaematoma], sources: [.haematoma, .tidsskriftet, .safety],
    examples: .init(
      holds: [
        .init(
          "on blood thinners, and very bad pain all at once this week", Duration.under2Weeks,
          Onset.sudden, Pain.severe, HealthRisks.bloodThinners),
        .init(
          "a needle in the back, and both legs failed on trying, for a week", Duration.under2Weeks,
          TryIt.bothLegs, HealthRisks.spineProcedure),
      ],
      fails: [
        .init(
          "on blood thinners, and the worst pain of their life, for a week", Duration.under2Weeks,
          Pain.worstEver, HealthRisks.bloodThinners),
        .init("both legs failed on trying, since today", Duration.under24h, TryIt.bothLegs),
      ]))

  static let emgNeedleLimb = Rule(
    "emg-needle-limb", .emergency,
    when: every(
      HealthRisks.spineProcedure, Facts.maybeWithin2Weeks, Before.needle,
      either(
        every(Facts.twoLimbs, not(Course.clears)), Facts.anyWeak, Course.fastWorse,
        every(Facts.legElsewhere, Sensation.numb, not(Course.improving), not(Course.clears)))),
    reason: """
      You told us of a needle or surgery at the spine, and of a limb that is newly affected. \
      It must be checked in hospital now.
      """,
    pointsTo: [.spinalHaematoma, .spinalInfection], sources: [.haematoma, .pregnancy],
    examples: .init(
      holds: [
        .init(
          "a needle in the back, and it grows by the hour since today", Duration.under24h,
          Course.fastWorse, Before.needle, HealthRisks.spineProcedure),
        .init(
          "a needle in the back this week, and both legs failed on trying", Duration.under2Weeks,
          Before.needle, TryIt.bothLegs, HealthRisks.spineProcedure),
      ],
      fails: [
        .init(
          "a needle in the back this week, and nothing else", Duration.under2Weeks, Before.needle,
          HealthRisks.spineProcedure),
        .init(
          "a needle in the back, not sure when, and a numb leg that gets better",
          LegsAffected.oneLeg, Sensation.numb, Duration.unsure, Course.improving, Before.needle,
          HealthRisks.spineProcedure),
      ]))

  static let emgColdLimb = Rule(
    "emg-cold-limb", .emergency,
    when: every(LimbTemperature.coldPale, Facts.newOrChanged),
    reason: """
      You told us of a limb that is colder, paler or bluer. An artery may be blocked. It must \
      be checked in hospital now.
      """,
    pointsTo: [.limbIschaemia], sources: [.safety],
    examples: .init(
      holds: [
        .init("a limb is cold and pale", LimbTemperature.coldPale),
        .init(
          "a limb is cold and pale, and newly walks badly", LimbTemperature.coldPale,
          WhatIsNew.newWalkHand),
      ],
      fails: [
        .init(
          "a limb was cold and pale months ago, and that has gone", Duration.over6Weeks,
          Course.gone, LimbTemperature.coldPale),
        .init("a limb is white in the cold only", LimbTemperature.onlyInCold),
      ]))

  static let emgWorstPain = Rule(
    "emg-worst-pain", .emergency,
    when: Pain.worstEver,
    reason: """
      You told us of the worst pain of your life, all at once. It must be checked in hospital \
      now.
      """,
    pointsTo: [.aorticEmergency], sources: [.klompas, .nhsBackPain],
    examples: .init(
      holds: [
        .init("the worst pain of their life, all at once", Pain.worstEver),
        .init(
          "40 years old, with the worst pain of their life", AgeBand.from30To49, Pain.worstEver),
      ],
      fails: [
        .init("very bad pain", Pain.severe),
        .init("not sure about pain", Pain.unsure),
      ]))

  static let emgSuddenPainOlder = Rule(
    "emg-sudden-pain-older", .emergency,
    when: every(Onset.sudden, Facts.maybeWithin2Weeks, Facts.badPain, Facts.sixtyOrOver),
    reason: """
      You told us of very bad pain that came all at once and may be new. At 60 or over a big \
      blood vessel can be behind it. It must be checked in hospital now.
      """,
    pointsTo: [.aorticEmergency, .spinalFracture], sources: [.ng156, .klompas],
    examples: .init(
      holds: [
        .init(
          "65 years old, and very bad pain all at once this week", AgeBand.from60To69,
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "75 years old, and the worst pain of their life, not sure when", AgeBand.from70,
          Duration.unsure, Onset.sudden, Pain.worstEver),
      ],
      fails: [
        .init(
          "55 years old, and very bad pain all at once this week", AgeBand.from50To59,
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "65 years old, and very bad pain this week, not all at once", AgeBand.from60To69,
          Duration.under2Weeks, Onset.hoursDays, Pain.severe),
      ]))

  static let emgEffort = Rule(
    "emg-effort", .emergency,
    when: every(PositionEffect.effort, Facts.maybeWithin6Weeks),
    reason: """
      You told us of pain or tingling that comes with effort, or with sweating, sickness or \
      short breath. It must be checked in hospital now.
      """,
    pointsTo: [.heartAttack], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "walking fast brings it on, for a month", Duration.twoToSixWeeks, PositionEffect.effort),
        .init(
          "walking fast brings it on, not sure since when", Duration.unsure, PositionEffect.effort),
      ],
      fails: [
        .init("walking fast brings it on, for months", Duration.over6Weeks, PositionEffect.effort),
        .init(
          "worse on standing, better on sitting, for a month", Duration.twoToSixWeeks,
          PositionEffect.betterSittingOrBending),
      ]))

  static let sdAortaRisk = Rule(
    "sd-aorta-risk", .sameDay,
    when: every(
      HealthRisks.aortaRisk, either(Facts.anyPain, Facts.legMaybe), not(Facts.longSettled)),
    reason: """
      You told us of a known bulge or weak wall of the main artery, and of pain or a leg. It \
      should be checked today.
      """,
    pointsTo: [.aorticEmergency], sources: [.ng156],
    examples: .init(
      holds: [
        .init(
          "a bulge of the main artery, and not sure about pain", Pain.unsure, HealthRisks.aortaRisk),
        .init(
          "a bulge of the main artery, and both legs tingle", LegsAffected.bothLegs,
          HealthRisks.aortaRisk),
      ],
      fails: [
        .init("a bulge of the main artery, and nothing else", HealthRisks.aortaRisk),
        .init(
          "a bulge of the main artery, and the groin tingles for months until they move",
          .place("groin", .left), Duration.over6Weeks, Course.clears, HealthRisks.aortaRisk),
      ]))

  static let apColdLimb = Rule(
    "ap-cold-limb", .appointment(.days),
    when: either(
      LimbTemperature.coldPale, every(LimbTemperature.unsure, Facts.maybeWithin2Weeks),
      PositionEffect.effort),
    reason: """
      You told us of a limb that may be colder, or of trouble with effort. Blood flow should \
      be looked at.
      """,
    pointsTo: [.limbIschaemia], sources: [.safety],
    examples: .init(
      holds: [
        .init("a limb is cold and pale", LimbTemperature.coldPale),
        .init("walking fast brings it on", PositionEffect.effort),
      ],
      fails: [
        .init("not sure whether a limb is colder", LimbTemperature.unsure),
        .init("a limb is white in the cold only", LimbTemperature.onlyInCold),
      ]))

  static let sdArtery = Rule(
    "sd-artery", .sameDay,
    when: every(
      OtherHealth.heartVessels, Facts.badPain, Facts.limbMarkedOrTold, Facts.maybeWithin2Weeks),
    reason: """
      You told us of very bad pain in a limb, and of heart or artery trouble or years of smoking. \
      Someone should feel the pulses of that limb today.
      """,
    pointsTo: [.limbIschaemia], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "heart trouble, very bad pain, and both legs for a week", LegsAffected.bothLegs,
          Duration.under2Weeks, Pain.severe, OtherHealth.heartVessels),
        .init(
          "smokes, the worst pain of their life, and one leg since today", LegsAffected.oneLeg,
          Duration.under24h, Pain.worstEver, OtherHealth.heartVessels),
      ],
      fails: [
        .init(
          "heart trouble, and very bad pain for a week", Duration.under2Weeks, Pain.severe,
          OtherHealth.heartVessels),
        .init(
          "heart trouble, and both legs for a week", LegsAffected.bothLegs, Duration.under2Weeks,
          OtherHealth.heartVessels),
      ]))
}
