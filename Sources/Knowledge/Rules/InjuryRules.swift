import Assessment
import Wording

extension Rules {
  static let ambInjuryNerve = Rule(
    "amb-injury-nerve", .ambulance,
    when: every(
      Facts.maybeWithin2Weeks,
      either(
        every(
          Before.bigBlow,
          either(
            Facts.twoLimbs, Facts.anyWeak, Facts.unsteady, Facts.bandFelt, Facts.controlLost,
            SaddleFeeling.new, Facts.badPain)),
        every(
          Before.smallFall,
          either(StrengthNow.bothHands, every(Facts.armsBoth, Sensation.burningTender))))),
    reason: """
      You told us about an accident, a fall or a knock to the head or face, and about very bad pain \
      or signs that nerves are hurt. The spine may be hurt. Keep still. It cannot wait.
      """,
    pointsTo: [.spinalFracture, .spinalCordCompression], sources: [.nhsBackPain, .ng41],
    examples: .init(
      holds: [
        .init(
          "a crash this week, and very bad pain", Duration.under2Weeks, Before.bigBlow, Pain.severe),
        .init(
          "a crash this week, and sways", Duration.under2Weeks, Before.bigBlow, StrengthNow.unsteady
        ),
      ],
      fails: [
        .init("a crash this week, and nothing else", Duration.under2Weeks, Before.bigBlow),
        .init(
          "a crash a month ago, and swayed on trying", Duration.twoToSixWeeks, Before.bigBlow,
          TryIt.sways),
      ]))

  static let ambWeakBonesFall = Rule(
    "amb-weak-bones-fall", .ambulance,
    when: every(
      either(Before.smallFall, Before.bigBlow), HealthRisks.weakBones, Facts.maybeWithin2Weeks,
      either(Facts.nerveSigns, Facts.anyLimb)),
    reason: """
      You told us of a fall with weak bones or a fused spine, and of new signs from the \
      nerves. Keep still. It cannot wait.
      """,
    pointsTo: [.spinalFracture], sources: [.nhsBackPain, .ng41, .downie],
    examples: .init(
      holds: [
        .init(
          "weak bones, a small fall today, and a forearm tingles", .place("forearm-thumb", .right),
          Duration.under24h, Before.smallFall, HealthRisks.weakBones),
        .init(
          "weak bones, a small fall this week, and sways", Duration.under2Weeks, Before.smallFall,
          StrengthNow.unsteady, HealthRisks.weakBones),
      ],
      fails: [
        .init(
          "weak bones, and a small fall, not sure when", Duration.unsure, Before.smallFall,
          HealthRisks.weakBones),
        .init(
          "a small fall this week, sways, and no weak bones told", Duration.under2Weeks,
          Before.smallFall, StrengthNow.unsteady),
      ]))

  static let emgInjuryMajor = Rule(
    "emg-injury-major", .emergency,
    when: every(
      Before.bigBlow,
      either(
        Facts.maybeWithin2Weeks,
        every(
          Facts.maybeWithin6Weeks,
          either(Facts.nerveSigns, every(Facts.sixtyOrOver, Facts.anyLimb))))),
    reason: """
      You told us of a crash, a fall or a hard blow that may be less than two weeks ago. A \
      bone of the spine may be hurt. It must be checked in hospital now.
      """,
    pointsTo: [.spinalFracture], sources: [.nhsBackPain],
    examples: .init(
      holds: [
        .init("a crash, not sure when", Duration.unsure, Before.bigBlow),
        .init(
          "a crash a month ago, and both legs are weaker", Duration.twoToSixWeeks, Before.bigBlow,
          StrengthNow.bothLegsWeak),
      ],
      fails: [
        .init("a crash a month ago, and nothing else", Duration.twoToSixWeeks, Before.bigBlow),
        .init("a small fall, not sure when", Duration.unsure, Before.smallFall),
      ]))

  static let emgFallNeuro = Rule(
    "emg-fall-neuro", .emergency,
    when: every(
      Before.smallFall,
      either(
        Facts.nerveSigns,
        every(Facts.sixtyOrOver, Facts.anyLimb, not(Course.gone), not(Course.clears))),
      Facts.maybeWithin6Weeks),
    unless: [SafeRows.smallFall],
    reason: """
      You told us of a fall, and of weakness or other signs from the nerves. A bone of the \
      spine may press on them. It must be checked in hospital now.
      """,
    pointsTo: [.spinalFracture, .spinalCordCompression], sources: [.nhsBackPain, .downie, .ng41],
    examples: .init(
      holds: [
        .init(
          "a small fall a month ago, and both legs are weaker", Duration.twoToSixWeeks,
          Before.smallFall, StrengthNow.bothLegsWeak),
        .init(
          "65 years old, a small fall, not sure when, and not sure about the legs",
          AgeBand.from60To69, LegsAffected.unsure, Duration.unsure, Before.smallFall),
      ],
      fails: [
        .init("a small fall, not sure when, and nothing else", Duration.unsure, Before.smallFall),
        .init(
          "65 years old, not sure about the legs after a small fall, and it has gone",
          AgeBand.from60To69, LegsAffected.unsure, Duration.unsure, Course.gone, Before.smallFall),
      ]))

  static let sdInjury = Rule(
    "sd-injury", .sameDay,
    when: either(
      every(either(Before.smallFall, Before.bigBlow), Facts.maybeWithin6Weeks),
      every(HealthRisks.weakBones, Facts.badPain, not(Facts.longSettled)),
      every(HealthRisks.weakBones, Facts.painFelt, Facts.within6Weeks, Facts.fiftyOrOver)),
    reason: """
      You told us of an injury or of weak bones. A bone of the spine may be hurt. It should be \
      checked today.
      """,
    pointsTo: [.spinalFracture], sources: [.downie, .henschke],
    examples: .init(
      holds: [
        .init("a small fall, not sure when", Duration.unsure, Before.smallFall),
        .init("weak bones, and very bad pain", Pain.severe, HealthRisks.weakBones),
      ],
      fails: [
        .init("a small fall months ago", Duration.over6Weeks, Before.smallFall),
        .init(
          "weak bones, and pain that gets in the way since today", Duration.under24h, Pain.moderate,
          HealthRisks.weakBones),
      ]))

  static let sdInjuryUnsure = Rule(
    "sd-injury-unsure", .sameDay,
    when: every(
      Before.unsure, not(Facts.longSettled), Facts.painFelt,
      either(HealthRisks.weakBones, Facts.sixtyOrOver)),
    reason: """
      You were not sure what you did before it came. With your other answers, a bone of the \
      spine could be hurt. Because you were not sure, speak to someone today.
      """,
    pointsTo: [.spinalFracture], sources: [.safety, .downie],
    examples: .init(
      holds: [
        .init(
          "75 years old, not sure of a fall, and pain", AgeBand.from70, Before.unsure, Pain.moderate
        ),
        .init(
          "weak bones, not sure of a fall, and pain", Before.unsure, Pain.moderate,
          HealthRisks.weakBones),
      ],
      fails: [
        .init("not sure of a fall, and pain", Before.unsure, Pain.moderate),
        .init("weak bones, and not sure of a fall", Before.unsure, HealthRisks.weakBones),
      ]))

  static let apInjury = Rule(
    "ap-injury", .appointment(.days),
    when: either(Before.bigBlow, Before.smallFall),
    reason: """
      You told us that it began with an injury. The bones of the spine should be looked at.
      """,
    pointsTo: [.spinalFracture], sources: [.downie, .henschke],
    examples: .init(
      holds: [
        .init("a crash or a knock to the head", Before.bigBlow),
        .init("a small fall", Before.smallFall),
      ],
      fails: [
        .init("lifting", Before.strain),
        .init("not sure of a fall", Before.unsure),
      ]))
}
