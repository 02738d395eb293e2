import Assessment
import Wording

/// Big blood vessels and bleeds.
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
}
