import Assessment
import Wording

/// Injuries, and children, whose spine must not be taken lightly.
extension Rules {
  static let ambInjuryNerve = Rule(
    "amb-injury-nerve", .ambulance,
    when: every(
      Injury.major, Facts.within2Weeks,
      either(
        Facts.anyWeak, Facts.legsBoth, SaddleFeeling.new, Pain.severe, Pain.worstEver)),
    reason: """
      You told us of a bad accident, with very bad pain or signs from the nerves. The spine may \
      be hurt. Keep still. It cannot wait.
      """,
    pointsTo: [.spinalFracture, .spinalCordCompression], sources: [.nhsBackPain],
    examples: .init(
      holds: [
        .init("crash, both legs tingle", Injury.major, Duration.under24h, LegsAffected.bothLegs),
        .init("fall, very bad pain", Injury.major, Duration.under2Weeks, Pain.severe),
      ],
      fails: [
        .init("fall, mild pain", Injury.major, Duration.under2Weeks, Pain.mild),
        .init("crash years ago", Injury.major, Duration.over6Weeks, Pain.severe),
      ]))

  static let emgInjuryMajor = Rule(
    "emg-injury-major", .emergency, when: every(Injury.major, Facts.within2Weeks),
    reason: """
      You told us of a crash, a fall or a hard blow in the last two weeks. A bone of the spine \
      may be hurt. It must be checked in hospital now.
      """,
    pointsTo: [.spinalFracture], sources: [.nhsBackPain],
    examples: .init(
      holds: [
        .init("fall from a ladder last week", Injury.major, Duration.under2Weeks),
        .init("crash this morning", Injury.major, Duration.under24h),
      ],
      fails: [
        .init("lifted a box", Injury.minor, Duration.under2Weeks),
        .init("crash years ago", Injury.major, Duration.over6Weeks),
      ]))

  static let emgWeakBonesNeuro = Rule(
    "emg-weak-bones-neuro", .emergency,
    when: every(Injury.minorWeakBones, either(Facts.anyWeak, Facts.legsBoth)),
    reason: """
      You told us of a small injury with weak bones, and of weakness or of both legs. A bone of \
      the spine may press on nerves. It must be checked in hospital now.
      """,
    pointsTo: [.spinalFracture, .spinalCordCompression], sources: [.nhsBackPain],
    examples: .init(
      holds: [
        .init("stumbled at 78, one leg weak", Injury.minorWeakBones, LegStrength.oneLegWeak),
        .init("on steroids, both legs", Injury.minorWeakBones, LegsAffected.bothLegs),
      ],
      fails: [
        .init("stumbled at 78, strong", Injury.minorWeakBones, LegStrength.normal),
        .init("strain at 30, one leg weak", Injury.minor, LegStrength.oneLegWeak),
      ]))

  static let emgChildNeuro = Rule(
    "emg-child-neuro", .emergency,
    when: every(
      AgeBand.under16,
      either(
        Facts.anyWeak, Facts.legsBoth, WalkingBalance.unsteadyNew,
        WalkingBalance.unsteadyGradual)),
    unless: [CalmingPatterns.harmlessPosition],
    reason: """
      You told us of a child who is weak, walks badly or has it in both legs. In a child this \
      must be checked in hospital now.
      """,
    pointsTo: [.spinalCordCompression, .guillainBarre, .caudaEquina], sources: [.ng127],
    examples: .init(
      holds: [
        .init("a child with weak legs", AgeBand.under16, LegStrength.bothLegsWeak),
        .init("a child who walks badly", AgeBand.under16, WalkingBalance.unsteadyGradual),
      ],
      fails: [
        .init("a child, one leg tingles", AgeBand.under16, LegsAffected.oneLeg),
        .init("an adult, unsteady", AgeBand.from30To49, WalkingBalance.unsteadyGradual),
      ]))
}
