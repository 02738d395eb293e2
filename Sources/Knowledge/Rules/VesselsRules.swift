import Assessment
import Wording

extension Rules {
  static let ambColdLimb = Rule(
    "amb-cold-limb", .ambulance,
    when: every(
      LimbTemperature.coldPale, Facts.newOrChanged,
      either(Sensation.numb, Facts.anyWeak, Pain.severe, Pain.worstEver, Medicines.thinnerStopped)),
    reason: """
      You told us of a limb that is colder or paler, and numb, weak or very painful. An artery \
      may be blocked. It cannot wait.
      """,
    pointsTo: [.limbIschaemia], sources: [.safety],
    examples: .init(
      holds: [
        .init("numb, cold and pale", Sensation.numb, LimbTemperature.coldPale),
        .init("cold and pale, both legs cannot", LimbTemperature.coldPale, TryIt.bothLegs),
        .init("cold and pale, very bad pain", LimbTemperature.coldPale, Pain.severe),
        .init("cold and pale, worst pain ever", LimbTemperature.coldPale, Pain.worstEver),
        .init("cold and pale, thinner stopped", LimbTemperature.coldPale, Medicines.thinnerStopped),
      ],
      fails: [
        .init("nothing told"),
        .init("cold and pale", LimbTemperature.coldPale),
        .init("both legs cannot", TryIt.bothLegs),
        .init(
          "for months, always the same, cold and pale, both legs cannot", Duration.over6Weeks,
          Course.steady, LimbTemperature.coldPale, TryIt.bothLegs),
      ]))

  static let ambHeart = Rule(
    "amb-heart", .ambulance,
    when: every(
      PositionEffect.effort, Facts.maybeWithin2Weeks,
      either(
        not(either(AgeBand.under16, AgeBand.from16To29)), HealthRisks.pregnant, OtherHealth.diabetes
      )),
    reason: """
      You told us of pain or tingling that comes with effort, or with sweating, sickness or \
      short breath. It can come from the heart. It cannot wait.
      """,
    pointsTo: [.heartAttack], sources: [.safety],
    examples: .init(
      holds: [
        .init("for a week, comes with effort", Duration.under2Weeks, PositionEffect.effort),
        .init(
          "a child, for a week, comes with effort, pregnant or new mother", AgeBand.under16,
          Duration.under2Weeks, PositionEffect.effort, HealthRisks.pregnant),
        .init(
          "a child, for a week, comes with effort, diabetes", AgeBand.under16, Duration.under2Weeks,
          PositionEffect.effort, OtherHealth.diabetes),
      ],
      fails: [
        .init("nothing told"),
        .init("for a week", Duration.under2Weeks),
        .init("comes with effort", PositionEffect.effort),
        .init(
          "25, for a week, comes with effort", AgeBand.from16To29, Duration.under2Weeks,
          PositionEffect.effort),
        .init(
          "a child, since today, comes with effort", AgeBand.under16, Duration.under24h,
          PositionEffect.effort),
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
        .init("pregnant or new mother, tight chest", HealthRisks.pregnant, PregnancySigns.chest),
        .init(
          "40, pregnant or new mother, tight chest", AgeBand.from30To49, HealthRisks.pregnant,
          PregnancySigns.chest),
      ],
      fails: [
        .init("nothing told"),
        .init("pregnant or new mother", HealthRisks.pregnant),
        .init("tight chest", PregnancySigns.chest),
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
        .init("65, worst pain ever", AgeBand.from60To69, Pain.worstEver),
        .init(
          "left forearm thumb, worst pain ever", .place("forearm-thumb", .left), Pain.worstEver),
        .init("cannot walk, worst pain ever", StrengthNow.cannotWalk, Pain.worstEver),
        .init("one hand weaker, worst pain ever", StrengthNow.oneHand, Pain.worstEver),
        .init("worst pain ever, aorta risk", Pain.worstEver, HealthRisks.aortaRisk),
      ],
      fails: [
        .init("nothing told"),
        .init("right thigh front", .place("thigh-front", .right)),
        .init("worst pain ever", Pain.worstEver),
      ]))

  static let ambAorta = Rule(
    "amb-aorta", .ambulance,
    when: every(
      HealthRisks.aortaRisk,
      either(Facts.painFelt, every(Facts.legMaybe, not(CalmingPatterns.pressedAndClear))),
      Facts.maybeWithin2Weeks),
    reason: """
      You told us of a known bulge or weak wall of the main artery, and of pain or a leg that \
      may be new. It cannot wait.
      """,
    pointsTo: [.aorticEmergency], sources: [.ng156, .safety],
    examples: .init(
      holds: [
        .init(
          "both legs, for a week, aorta risk", LegsAffected.bothLegs, Duration.under2Weeks,
          HealthRisks.aortaRisk),
        .init(
          "since today, medium pain, aorta risk", Duration.under24h, Pain.moderate,
          HealthRisks.aortaRisk),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs, for a week", LegsAffected.bothLegs, Duration.under2Weeks),
        .init("both legs, aorta risk", LegsAffected.bothLegs, HealthRisks.aortaRisk),
        .init("for a week, aorta risk", Duration.under2Weeks, HealthRisks.aortaRisk),
        .init(
          "one then both, not sure since when, goes on moving, after pressure, strong and steady, nothing new on the card, aorta risk",
          LegsAffected.oneThenBoth, Duration.unsure, Course.clears, Before.pressed,
          StrengthNow.none, PrivateCard.none, HealthRisks.aortaRisk),
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
          "left chest band, left foot sole, right shoulder arm, for a week, like a switch, very bad pain",
          .place("chest-band", .left), .place("foot-sole", .left), .place("shoulder-arm", .right),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "right chest band, left foot sole, right shoulder arm, for a week, like a switch, very bad pain",
          .place("chest-band", .right), .place("foot-sole", .left), .place("shoulder-arm", .right),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, left lower back, right shoulder arm, for a week, like a switch, very bad pain",
          .place("foot-sole", .left), .place("lower-back", .left), .place("shoulder-arm", .right),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, lower back, right shoulder arm, for a week, like a switch, very bad pain",
          .place("foot-sole", .left), .place("lower-back", .middle), .place("shoulder-arm", .right),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, right lower back, right shoulder arm, for a week, like a switch, very bad pain",
          .place("foot-sole", .left), .place("lower-back", .right), .place("shoulder-arm", .right),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, left mid back, right shoulder arm, for a week, like a switch, very bad pain",
          .place("foot-sole", .left), .place("mid-back", .left), .place("shoulder-arm", .right),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, mid back, right shoulder arm, for a week, like a switch, very bad pain",
          .place("foot-sole", .left), .place("mid-back", .middle), .place("shoulder-arm", .right),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, right mid back, right shoulder arm, for a week, like a switch, very bad pain",
          .place("foot-sole", .left), .place("mid-back", .right), .place("shoulder-arm", .right),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, neck, right shoulder arm, since today, like a switch, very bad pain",
          .place("foot-sole", .left), .place("neck", .middle), .place("shoulder-arm", .right),
          Duration.under24h, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, right neck, right shoulder arm, since today, like a switch, very bad pain",
          .place("foot-sole", .left), .place("neck", .right), .place("shoulder-arm", .right),
          Duration.under24h, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, right shoulder arm, left upper back, since today, like a switch, very bad pain",
          .place("foot-sole", .left), .place("shoulder-arm", .right), .place("upper-back", .left),
          Duration.under24h, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, right shoulder arm, upper back, for a week, like a switch, very bad pain",
          .place("foot-sole", .left), .place("shoulder-arm", .right), .place("upper-back", .middle),
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, right shoulder arm, right upper back, since today, like a switch, very bad pain",
          .place("foot-sole", .left), .place("shoulder-arm", .right), .place("upper-back", .right),
          Duration.under24h, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, right shoulder arm, numb, for a week, like a switch, very bad pain",
          .place("foot-sole", .left), .place("shoulder-arm", .right), Sensation.numb,
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "left foot sole, right shoulder arm, since today, like a switch, cannot walk, very bad pain",
          .place("foot-sole", .left), .place("shoulder-arm", .right), Duration.under24h,
          Onset.sudden, StrengthNow.cannotWalk, Pain.severe),
        .init(
          "right groin, left neck, right shoulder arm, not sure since when, like a switch, very bad pain",
          .place("groin", .right), .place("neck", .left), .place("shoulder-arm", .right),
          Duration.unsure, Onset.sudden, Pain.severe),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "for a week, like a switch, both legs cannot, very bad pain", Duration.under2Weeks,
          Onset.sudden, TryIt.bothLegs, Pain.severe),
        .init(
          "right groin, right shoulder arm, for a week, like a switch, both legs cannot",
          .place("groin", .right), .place("shoulder-arm", .right), Duration.under2Weeks,
          Onset.sudden, TryIt.bothLegs),
        .init(
          "right groin, right shoulder arm, for a week, both legs cannot, very bad pain",
          .place("groin", .right), .place("shoulder-arm", .right), Duration.under2Weeks,
          TryIt.bothLegs, Pain.severe),
        .init(
          "right groin, right shoulder arm, not sure since when, like a switch, very bad pain",
          .place("groin", .right), .place("shoulder-arm", .right), Duration.unsure, Onset.sudden,
          Pain.severe),
        .init(
          "right groin, right shoulder arm, like a switch, both legs cannot, very bad pain",
          .place("groin", .right), .place("shoulder-arm", .right), Onset.sudden, TryIt.bothLegs,
          Pain.severe),
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
          "both legs, for a week, like a switch, very bad pain, blood thinners",
          LegsAffected.bothLegs, Duration.under2Weeks, Onset.sudden, Pain.severe,
          HealthRisks.bloodThinners),
        .init(
          "for a week, like a switch, cannot pee, medium pain, blood thinners",
          Duration.under2Weeks, Onset.sudden, PeeAndPoo.cannotPee, Pain.moderate,
          HealthRisks.bloodThinners),
        .init(
          "for a week, like a switch, cough leak, worst pain ever, spine procedure",
          Duration.under2Weeks, Onset.sudden, PeeAndPoo.coughLeak, Pain.worstEver,
          HealthRisks.spineProcedure),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "both legs, for a week, like a switch, very bad pain", LegsAffected.bothLegs,
          Duration.under2Weeks, Onset.sudden, Pain.severe),
        .init(
          "both legs, for a week, like a switch, blood thinners", LegsAffected.bothLegs,
          Duration.under2Weeks, Onset.sudden, HealthRisks.bloodThinners),
        .init(
          "both legs, for a week, medium pain, blood thinners", LegsAffected.bothLegs,
          Duration.under2Weeks, Pain.moderate, HealthRisks.bloodThinners),
        .init(
          "both legs, like a switch, medium pain, blood thinners", LegsAffected.bothLegs,
          Onset.sudden, Pain.moderate, HealthRisks.bloodThinners),
        .init(
          "for a week, like a switch, medium pain, blood thinners", Duration.under2Weeks,
          Onset.sudden, Pain.moderate, HealthRisks.bloodThinners),
        .init(
          "since today, like a switch, leaks, not sure about pain, spine procedure",
          Duration.under24h, Onset.sudden, PeeAndPoo.leaking, Pain.unsure,
          HealthRisks.spineProcedure),
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
          "for a week, both legs cannot, blood thinners", Duration.under2Weeks, TryIt.bothLegs,
          HealthRisks.bloodThinners),
        .init(
          "for a week, both legs cannot, spine procedure", Duration.under2Weeks, TryIt.bothLegs,
          HealthRisks.spineProcedure),
        .init(
          "one leg, for a week, pain grows daily, blood thinners", LegsAffected.oneLeg,
          Duration.under2Weeks, PositionEffect.growing, HealthRisks.bloodThinners),
        .init(
          "for a week, like a switch, very bad pain, blood thinners", Duration.under2Weeks,
          Onset.sudden, Pain.severe, HealthRisks.bloodThinners),
        .init(
          "for a week, not sure how it came, very bad pain, blood thinners", Duration.under2Weeks,
          Onset.unsure, Pain.severe, HealthRisks.bloodThinners),
      ],
      fails: [
        .init("nothing told"),
        .init("since today, both legs cannot", Duration.under24h, TryIt.bothLegs),
        .init("not sure since when, blood thinners", Duration.unsure, HealthRisks.bloodThinners),
        .init("both legs cannot, blood thinners", TryIt.bothLegs, HealthRisks.bloodThinners),
        .init(
          "for a week, worst pain ever, blood thinners", Duration.under2Weeks, Pain.worstEver,
          HealthRisks.bloodThinners),
        .init(
          "for a week, pain grows daily, blood thinners", Duration.under2Weeks,
          PositionEffect.growing, HealthRisks.bloodThinners),
        .init(
          "since today, not sure how it came, blood thinners", Duration.under24h, Onset.unsure,
          HealthRisks.bloodThinners),
        .init(
          "for a week, both hands weaker, nothing new, blood thinners, known ms",
          Duration.under2Weeks, StrengthNow.bothHands, WhatIsNew.nothing, HealthRisks.bloodThinners,
          SameBefore.knownMs),
        .init(
          "for a week, both hands weaker, nothing new, pain grows daily, spine procedure, known ms",
          Duration.under2Weeks, StrengthNow.bothHands, WhatIsNew.nothing, PositionEffect.growing,
          HealthRisks.spineProcedure, SameBefore.knownMs),
      ]))

  static let emgNeedleLimb = Rule(
    "emg-needle-limb", .emergency,
    when: every(
      HealthRisks.spineProcedure, Facts.maybeWithin2Weeks, Before.needle,
      either(
        every(Facts.twoLimbs, not(Course.clears)), Facts.anyWeak, Course.fastWorse,
        every(Facts.legMaybe, Sensation.numb, not(Course.improving), not(Course.clears)))),
    reason: """
      You told us of a needle or surgery at the spine, and of a limb that is newly affected. \
      It must be checked in hospital now.
      """,
    pointsTo: [.spinalHaematoma, .spinalInfection], sources: [.haematoma, .pregnancy],
    examples: .init(
      holds: [
        .init(
          "for a week, after a needle, both legs cannot, spine procedure", Duration.under2Weeks,
          Before.needle, TryIt.bothLegs, HealthRisks.spineProcedure),
        .init(
          "since today, worse by the day, after a needle, spine procedure", Duration.under24h,
          Course.fastWorse, Before.needle, HealthRisks.spineProcedure),
        .init(
          "right groin, right shoulder arm, for a week, after a needle, spine procedure",
          .place("groin", .right), .place("shoulder-arm", .right), Duration.under2Weeks,
          Before.needle, HealthRisks.spineProcedure),
        .init(
          "not sure about the legs, numb, for a week, after a needle, spine procedure",
          LegsAffected.unsure, Sensation.numb, Duration.under2Weeks, Before.needle,
          HealthRisks.spineProcedure),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "for a week, after a needle, both legs cannot", Duration.under2Weeks, Before.needle,
          TryIt.bothLegs),
        .init(
          "for a week, both legs cannot, spine procedure", Duration.under2Weeks, TryIt.bothLegs,
          HealthRisks.spineProcedure),
        .init(
          "not sure since when, after a needle, spine procedure", Duration.unsure, Before.needle,
          HealthRisks.spineProcedure),
        .init(
          "after a needle, both legs cannot, spine procedure", Before.needle, TryIt.bothLegs,
          HealthRisks.spineProcedure),
        .init(
          "not sure about the legs, not sure since when, after a needle, spine procedure",
          LegsAffected.unsure, Duration.unsure, Before.needle, HealthRisks.spineProcedure),
        .init(
          "numb, not sure since when, after a needle, spine procedure", Sensation.numb,
          Duration.unsure, Before.needle, HealthRisks.spineProcedure),
        .init(
          "right hand, left shoulder arm, not sure since when, goes on moving, after a needle, spine procedure",
          .place("hand", .right), .place("shoulder-arm", .left), Duration.unsure, Course.clears,
          Before.needle, HealthRisks.spineProcedure),
        .init(
          "not sure about the legs, numb, not sure since when, goes on moving, after a needle, spine procedure",
          LegsAffected.unsure, Sensation.numb, Duration.unsure, Course.clears, Before.needle,
          HealthRisks.spineProcedure),
        .init(
          "not sure about the legs, numb, not sure since when, getting better, after a needle, spine procedure",
          LegsAffected.unsure, Sensation.numb, Duration.unsure, Course.improving, Before.needle,
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
        .init("cold and pale", LimbTemperature.coldPale),
        .init("cold and pale, new walk hand", LimbTemperature.coldPale, WhatIsNew.newWalkHand),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "for months, gone, cold and pale", Duration.over6Weeks, Course.gone,
          LimbTemperature.coldPale),
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
        .init("worst pain ever", Pain.worstEver),
        .init("40, worst pain ever", AgeBand.from30To49, Pain.worstEver),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
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
          "65, for a week, like a switch, very bad pain", AgeBand.from60To69, Duration.under2Weeks,
          Onset.sudden, Pain.severe),
        .init(
          "65, not sure since when, like a switch, worst pain ever", AgeBand.from60To69,
          Duration.unsure, Onset.sudden, Pain.worstEver),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "65, for a week, very bad pain", AgeBand.from60To69, Duration.under2Weeks, Pain.severe),
        .init("80, since today, like a switch", AgeBand.from70, Duration.under24h, Onset.sudden),
        .init("80, like a switch, very bad pain", AgeBand.from70, Onset.sudden, Pain.severe),
        .init(
          "since today, like a switch, very bad pain", Duration.under24h, Onset.sudden, Pain.severe),
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
        .init("for a month, comes with effort", Duration.twoToSixWeeks, PositionEffect.effort),
        .init("not sure since when, comes with effort", Duration.unsure, PositionEffect.effort),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month", Duration.twoToSixWeeks),
        .init("comes with effort", PositionEffect.effort),
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
        .init("both legs, aorta risk", LegsAffected.bothLegs, HealthRisks.aortaRisk),
        .init("not sure about pain, aorta risk", Pain.unsure, HealthRisks.aortaRisk),
      ],
      fails: [
        .init("nothing told"),
        .init("both legs", LegsAffected.bothLegs),
        .init("aorta risk", HealthRisks.aortaRisk),
        .init(
          "left groin, for months, goes on moving, aorta risk", .place("groin", .left),
          Duration.over6Weeks, Course.clears, HealthRisks.aortaRisk),
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
        .init("cold and pale", LimbTemperature.coldPale),
        .init("comes with effort", PositionEffect.effort),
        .init("for a week, not sure if cold", Duration.under2Weeks, LimbTemperature.unsure),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure since when", Duration.unsure),
        .init("not sure if cold", LimbTemperature.unsure),
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
          "both legs, for a week, very bad pain, heart vessels", LegsAffected.bothLegs,
          Duration.under2Weeks, Pain.severe, OtherHealth.heartVessels),
        .init(
          "not sure about the legs, since today, worst pain ever, heart vessels",
          LegsAffected.unsure, Duration.under24h, Pain.worstEver, OtherHealth.heartVessels),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "both legs, for a week, very bad pain", LegsAffected.bothLegs, Duration.under2Weeks,
          Pain.severe),
        .init(
          "both legs, for a week, heart vessels", LegsAffected.bothLegs, Duration.under2Weeks,
          OtherHealth.heartVessels),
        .init(
          "both legs, very bad pain, heart vessels", LegsAffected.bothLegs, Pain.severe,
          OtherHealth.heartVessels),
        .init(
          "for a week, very bad pain, heart vessels", Duration.under2Weeks, Pain.severe,
          OtherHealth.heartVessels),
      ]))
}
