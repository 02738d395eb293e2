import Assessment
import Wording

/// Big blood vessels and the brain.
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
    when: every(
      HealthRisks.aortaRisk, either(Pain.moderate, Pain.severe, Pain.worstEver),
      Facts.within2Weeks),
    reason: """
      You told us of a known bulge or weak wall of the main artery, and of new pain. It must be \
      checked in hospital now.
      """,
    pointsTo: [.aorticEmergency], sources: [.ng156],
    examples: .init(
      holds: [
        .init(
          "known bulge, new back pain", HealthRisks.aortaRisk, Pain.moderate,
          Duration.under2Weeks),
        .init(
          "Marfan’s, very bad pain today", HealthRisks.aortaRisk, Pain.severe, Duration.under24h),
      ],
      fails: [
        .init("known bulge, no pain", HealthRisks.aortaRisk, Pain.none, Duration.under2Weeks),
        .init("known bulge, old pain", HealthRisks.aortaRisk, Pain.moderate, Duration.over6Weeks),
      ]))

  static let ambSuddenOneSide = Rule(
    "amb-sudden-one-side", .ambulance,
    when: every(
      Onset.sudden, Duration.under24h, either(Facts.oneSideTwo, HandsArms.oneArmWeak)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that one side of the body is affected, all at once, today. It can be a sign \
      of a stroke. It cannot wait.
      """,
    pointsTo: [.stroke], sources: [.ng127, .ng128],
    examples: .init(
      holds: [
        .init(
          "left arm and leg numb in seconds", Onset.sudden, Duration.under24h,
          .place("hand", .left), .place("thigh-front", .left)),
        .init("arm weak in minutes", Onset.sudden, Duration.under24h, HandsArms.oneArmWeak),
      ],
      fails: [
        .init(
          "left arm and right leg", Onset.sudden, Duration.under24h, .place("hand", .left),
          .place("thigh-front", .right)),
        .init("arm weak over weeks", Onset.gradual, Duration.under24h, HandsArms.oneArmWeak),
      ]))

  static let emgSuddenOneSideRecent = Rule(
    "emg-sudden-one-side-recent", .emergency,
    when: every(
      Onset.sudden, Duration.under2Weeks, either(Facts.oneSideTwo, HandsArms.oneArmWeak)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us that one side of the body was affected all at once in the last two weeks. It \
      can be a sign of a short stroke, even if it is gone. It must be checked in hospital now.
      """,
    pointsTo: [.stroke], sources: [.ng128],
    examples: .init(
      holds: [
        .init(
          "right face and arm, last week", Onset.sudden, Duration.under2Weeks,
          .place("face", .right), .place("hand", .right)),
        .init(
          "arm weak last week, gone now", Onset.sudden, Duration.under2Weeks,
          HandsArms.oneArmWeak, Course.gone),
      ],
      fails: [
        .init("one hand only", Onset.sudden, Duration.under2Weeks, .place("hand", .right)),
        .init("arm weak for years", Onset.sudden, Duration.over6Weeks, HandsArms.oneArmWeak),
      ]))
}
