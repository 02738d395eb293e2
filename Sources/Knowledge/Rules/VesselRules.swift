import Assessment
import Wording

/// Big blood vessels, bleeds and the brain.
extension Rules {
  static let ambWorstPainVascular = Rule(
    "amb-worst-pain-vascular", .ambulance,
    when: every(
      Pain.worstEver, either(AgeBand.from60To69, AgeBand.from70, HealthRisks.aortaRisk)),
    reason: """
      You told us of the worst pain of your life, all at once. At your age, or with your main \
      artery, it can come from a big blood vessel. It cannot wait.
      """,
    pointsTo: [.aorticEmergency], sources: [.ng156, .klompas],
    examples: .init(
      holds: [
        .init("72, worst pain ever", Pain.worstEver, AgeBand.from70),
        .init("65, worst pain ever", Pain.worstEver, AgeBand.from60To69),
        .init("known bulge, worst pain ever", Pain.worstEver, HealthRisks.aortaRisk),
      ],
      fails: [
        .init("30, worst pain ever", Pain.worstEver, AgeBand.from30To49),
        .init("72, very bad pain", Pain.severe, AgeBand.from70),
      ]))

  static let emgWorstPain = Rule(
    "emg-worst-pain", .emergency, when: Pain.worstEver,
    reason: """
      You told us of the worst pain of your life, all at once. It must be checked in hospital \
      now.
      """,
    pointsTo: [.aorticEmergency], sources: [.klompas, .nhsBackPain],
    examples: .init(
      holds: [
        .init("worst pain ever", Pain.worstEver),
        .init("worst pain ever at 25", Pain.worstEver, AgeBand.from16To29),
      ],
      fails: [.init("very bad pain", Pain.severe), .init("no pain", Pain.none)]))

  static let emgAortaRisk = Rule(
    "emg-aorta-risk", .emergency,
    when: every(HealthRisks.aortaRisk, Facts.painFelt, Facts.maybeWithin2Weeks),
    reason: """
      You told us of a known bulge or weak wall of the main artery. You also told us of pain \
      that may be new. It must be checked in hospital now.
      """,
    pointsTo: [.aorticEmergency], sources: [.ng156, .safety],
    examples: .init(
      holds: [
        .init(
          "known bulge, new back pain", HealthRisks.aortaRisk, Pain.moderate,
          Duration.under2Weeks),
        .init(
          "Marfan’s, very bad pain today", HealthRisks.aortaRisk, Pain.severe, Duration.under24h),
        .init(
          "known bulge, worst pain ever", HealthRisks.aortaRisk, Pain.worstEver,
          Duration.under24h),
        .init(
          "known bulge, not sure about pain", HealthRisks.aortaRisk, Pain.unsure,
          Duration.under24h),
        .init(
          "known bulge, not sure since when", HealthRisks.aortaRisk, Pain.moderate,
          Duration.unsure),
      ],
      fails: [
        .init("known bulge, no pain", HealthRisks.aortaRisk, Pain.none, Duration.under2Weeks),
        .init("known bulge, old pain", HealthRisks.aortaRisk, Pain.moderate, Duration.over6Weeks),
        .init("new back pain", HealthRisks.none, Pain.moderate, Duration.under2Weeks),
      ]))

  /// A bulge that hurts may be about to tear, whether the pain is mild or some weeks old.
  static let sdAortaRisk = Rule(
    "sd-aorta-risk", .sameDay,
    when: every(HealthRisks.aortaRisk, Facts.anyPain, not(Facts.longSettled)),
    reason: """
      You told us of a known bulge or weak wall of the main artery, and of pain. It should be \
      checked today.
      """,
    pointsTo: [.aorticEmergency], sources: [.ng156],
    examples: .init(
      holds: [
        .init("known bulge, mild new pain", HealthRisks.aortaRisk, Pain.mild, Duration.under24h),
        .init(
          "known bulge, pain for a month", HealthRisks.aortaRisk, Pain.moderate,
          Duration.twoToSixWeeks, Course.steady),
      ],
      fails: [
        .init(
          "known bulge, the same pain for years", HealthRisks.aortaRisk, Pain.mild,
          Duration.over6Weeks, Course.steady),
        .init("known bulge, no pain", HealthRisks.aortaRisk, Pain.none, Duration.under24h),
        .init("mild new pain", HealthRisks.none, Pain.mild, Duration.under24h),
      ]))

  static let emgBleedRisk = Rule(
    "emg-bleed-risk", .emergency,
    when: every(
      either(HealthRisks.bloodThinners, HealthRisks.spineProcedure), Facts.maybeWithin2Weeks,
      either(Facts.anyWeak, every(either(Onset.sudden, Onset.unsure), Pain.severe))),
    reason: """
      You told us of blood thinners or of a needle in the spine. You also told us of sudden \
      pain or of weakness. It can be a sign of a bleed beside the spinal cord. It must be \
      checked in hospital now.
      """,
    pointsTo: [.spinalHaematoma], sources: [.haematoma, .tidsskriftet, .safety],
    examples: .init(
      holds: [
        .init(
          "blood thinners, a leg weak since today", HealthRisks.bloodThinners,
          LegStrength.oneLegWeak, Duration.under24h),
        .init(
          "needle in the back, an arm weak, not sure since when", HealthRisks.spineProcedure,
          HandsArms.oneArmWeak, Duration.unsure),
        .init(
          "blood thinners, sudden very bad pain", HealthRisks.bloodThinners, Onset.sudden,
          Pain.severe, Duration.under24h),
        .init(
          "blood thinners, very bad pain, not sure how it came", HealthRisks.bloodThinners,
          Onset.unsure, Pain.severe, Duration.under2Weeks),
      ],
      fails: [
        .init(
          "no blood thinners", HealthRisks.none, LegStrength.oneLegWeak, Duration.under24h),
        .init(
          "blood thinners, weak for a month", HealthRisks.bloodThinners, LegStrength.oneLegWeak,
          Duration.twoToSixWeeks),
        .init(
          "blood thinners, very bad pain that grew", HealthRisks.bloodThinners, Onset.gradual,
          Pain.severe, Duration.under2Weeks),
        .init(
          "blood thinners, sudden mild pain", HealthRisks.bloodThinners, Onset.sudden, Pain.mild,
          Duration.under24h),
      ]))

  static let ambSuddenOneSide = Rule(
    "amb-sudden-one-side", .ambulance,
    when: every(
      Onset.sudden, Duration.under24h, Facts.strokeSigns),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us of signs that came all at once today. They may be on one side of the body, \
      or have to do with sight and balance. They can be signs of a stroke. It cannot wait.
      """,
    pointsTo: [.stroke], sources: [.ng127, .ng128, .beFast],
    examples: .init(
      holds: [
        .init(
          "left arm and leg numb in seconds", Onset.sudden, Duration.under24h,
          .place("hand", .left), .place("thigh-front", .left)),
        .init(
          "left face and leg", Onset.sudden, Duration.under24h, .place("face", .left),
          .place("calf", .left)),
        .init(
          "left face and arm", Onset.sudden, Duration.under24h, .place("face", .left),
          .place("hand", .left)),
        .init(
          "right face and arm", Onset.sudden, Duration.under24h, .place("face", .right),
          .place("hand", .right)),
        .init(
          "right face and leg", Onset.sudden, Duration.under24h, .place("face", .right),
          .place("calf", .right)),
        .init(
          "right arm and leg", Onset.sudden, Duration.under24h, .place("hand", .right),
          .place("calf", .right)),
        .init("arm weak in minutes", Onset.sudden, Duration.under24h, HandsArms.oneArmWeak),
        .init(
          "face tingles, sees double", Onset.sudden, Duration.under24h, .place("face", .right),
          EyesAndEpisodes.doubleVision),
        .init(
          "face tingles, unsteady", Onset.sudden, Duration.under24h, .place("face", .left),
          WalkingBalance.unsteadyNew),
        .init(
          "one eye blind, unsteady", Onset.sudden, Duration.under24h,
          EyesAndEpisodes.oneEyeVisionLoss, WalkingBalance.unsteadyNew),
      ],
      fails: [
        .init(
          "left arm and right leg", Onset.sudden, Duration.under24h, .place("hand", .left),
          .place("thigh-front", .right)),
        .init("left hand only", Onset.sudden, Duration.under24h, .place("hand", .left)),
        .init("face only", Onset.sudden, Duration.under24h, .place("face", .left)),
        .init("double sight only", Onset.sudden, Duration.under24h, EyesAndEpisodes.doubleVision),
        .init("unsteady only", Onset.sudden, Duration.under24h, WalkingBalance.unsteadyNew),
        .init("right hand only", Onset.sudden, Duration.under24h, .place("hand", .right)),
        .init("arm weak over weeks", Onset.gradual, Duration.under24h, HandsArms.oneArmWeak),
        .init("arm weak last week", Onset.sudden, Duration.under2Weeks, HandsArms.oneArmWeak),
        .init("sudden tingling in the back", Onset.sudden, Duration.under24h),
        .init(
          "slept on the left side, gone on moving",
          People.satTooLong() + [LegsAffected.oneLeg, Duration.under24h], Onset.sudden,
          .place("hand", .left), .place("calf", .left)),
      ]))

  static let emgSuddenOneSideRecent = Rule(
    "emg-sudden-one-side-recent", .emergency,
    // How fast it came and when decide here, so not sure counts as sudden and as new.
    when: every(
      either(Onset.sudden, Onset.unsure), Facts.maybeWithin2Weeks, Facts.strokeSigns),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us of signs that may have come all at once in the last two weeks. They may be \
      on one side of the body, or have to do with sight and balance. They can be signs of a \
      short stroke, even if they are gone. It must be checked in hospital now.
      """,
    pointsTo: [.stroke], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "right face and arm, last week", Onset.sudden, Duration.under2Weeks,
          .place("face", .right), .place("hand", .right)),
        .init(
          "arm weak last week, gone now", Onset.sudden, Duration.under2Weeks,
          HandsArms.oneArmWeak, Course.gone),
        .init(
          "arm weak, not sure how it came", Onset.unsure, Duration.under24h,
          HandsArms.oneArmWeak),
        .init(
          "arm weak at once, not sure when", Onset.sudden, Duration.unsure, HandsArms.oneArmWeak),
      ],
      fails: [
        .init("one hand only", Onset.sudden, Duration.under2Weeks, .place("hand", .right)),
        .init("arm weak for years", Onset.sudden, Duration.over6Weeks, HandsArms.oneArmWeak),
        .init("arm weak bit by bit", Onset.gradual, Duration.under2Weeks, HandsArms.oneArmWeak),
        .init(
          "slept on the left side, gone on moving",
          People.satTooLong() + [LegsAffected.oneLeg, Duration.under2Weeks], Onset.sudden,
          .place("hand", .left), .place("calf", .left)),
      ]))

  /// A leg that gets weak in minutes may lack blood, or its part of the brain may (NG127, NG128).
  static let emgSuddenLegWeak = Rule(
    "emg-sudden-leg-weak", .emergency,
    when: every(
      Onset.sudden, Facts.maybeWithin2Weeks, either(LegStrength.oneLegWeak, LegStrength.footDrop)),
    reason: """
      You told us that a leg got weak all at once, and that it may be new. A nerve, the brain or \
      a blood vessel may be at fault. It must be checked in hospital now.
      """,
    pointsTo: [.stroke, .aorticEmergency, .spinalCordCompression], sources: [.ng127, .ng128],
    examples: .init(
      holds: [
        .init("leg weak in minutes", Onset.sudden, Duration.under24h, LegStrength.oneLegWeak),
        .init("leg weak, not sure when", Onset.sudden, Duration.unsure, LegStrength.oneLegWeak),
        .init("a foot drops at once", Onset.sudden, Duration.under2Weeks, LegStrength.footDrop),
      ],
      fails: [
        .init("leg weak over days", Onset.hoursDays, Duration.under24h, LegStrength.oneLegWeak),
        .init("leg weak a month ago", Onset.sudden, Duration.twoToSixWeeks, LegStrength.oneLegWeak),
        .init("leg numb in minutes", Onset.sudden, Duration.under24h, LegStrength.normal),
      ]))

  /// A leak of the main artery is taken for a slipped disc in those who know of no bulge (NG156).
  static let emgSuddenPainOlder = Rule(
    "emg-sudden-pain-older", .emergency,
    when: every(
      Onset.sudden, Facts.maybeWithin2Weeks, either(Pain.severe, Pain.worstEver),
      either(AgeBand.from60To69, AgeBand.from70)),
    reason: """
      You told us of very bad pain that came all at once and may be new. At 60 or over a big \
      blood vessel can be behind it. It must be checked in hospital now.
      """,
    pointsTo: [.aorticEmergency, .spinalFracture], sources: [.ng156, .klompas],
    examples: .init(
      holds: [
        .init(
          "66, very bad pain since this morning", Onset.sudden, Duration.under24h, Pain.severe,
          AgeBand.from60To69),
        .init(
          "80, very bad pain all at once, not sure when", Onset.sudden, Duration.unsure,
          Pain.severe, AgeBand.from70),
        .init(
          "66, the worst pain ever", Onset.sudden, Duration.under24h, Pain.worstEver,
          AgeBand.from60To69),
      ],
      fails: [
        .init(
          "66, very bad pain over days", Onset.hoursDays, Duration.under24h, Pain.severe,
          AgeBand.from60To69),
        .init(
          "66, very bad pain a month ago", Onset.sudden, Duration.twoToSixWeeks, Pain.severe,
          AgeBand.from60To69),
        .init(
          "66, medium pain", Onset.sudden, Duration.under24h, Pain.moderate, AgeBand.from60To69),
        .init(
          "40, very bad pain", Onset.sudden, Duration.under24h, Pain.severe, AgeBand.from30To49),
      ]))

  /// A short stroke of more than two weeks ago is still looked into, within days.
  static let apSuddenOneSide = Rule(
    "ap-sudden-one-side", .appointment(.days), when: every(Onset.sudden, Facts.oneSideTwo),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that one side of the body was affected all at once. Even if it was weeks ago, \
      it should be looked at.
      """,
    pointsTo: [.stroke], sources: [.strokeGuideline], givesWay: [shortSpell],
    examples: .init(
      holds: [
        .init(
          "both legs and an arm for a month, gone on moving",
          People.satTooLong() + [LegsAffected.bothLegs, Duration.twoToSixWeeks], Onset.sudden,
          .place("hand", .left), .place("calf", .left)),
        .init(
          "left arm and leg, a month ago", Onset.sudden, Duration.twoToSixWeeks,
          .place("hand", .left), .place("calf", .left)),
        .init(
          "left face and arm, last year", Onset.sudden, Duration.over6Weeks,
          .place("hand", .left), .place("face", .left)),
      ],
      fails: [
        .init(
          "bit by bit", Onset.gradual, Duration.twoToSixWeeks, .place("hand", .left),
          .place("calf", .left)),
        .init("one hand at once", Onset.sudden, Duration.twoToSixWeeks, .place("hand", .left)),
        .init(
          "sleeps on the left side, gone on moving",
          People.satTooLong() + [LegsAffected.oneLeg], Onset.sudden,
          .place("hand", .left), .place("calf", .left)),
      ]))
}
