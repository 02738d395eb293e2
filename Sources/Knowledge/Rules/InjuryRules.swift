import Assessment
import Wording

/// Injuries, and bones that break easily.
extension Rules {
  static let ambInjuryNerve = Rule(
    "amb-injury-nerve", .ambulance,
    when: every(
      Injury.major, Facts.maybeWithin2Weeks,
      either(Facts.nerveSigns, Pain.severe, Pain.worstEver)),
    reason: """
      You told us of a bad accident, with very bad pain or signs from the nerves. The spine may \
      be hurt. Keep still. It cannot wait.
      """,
    pointsTo: [.spinalFracture, .spinalCordCompression], sources: [.nhsBackPain, .ng41],
    examples: .init(
      holds: [
        .init("crash, both legs tingle", Injury.major, Duration.under24h, LegsAffected.bothLegs),
        .init("fall, very bad pain", Injury.major, Duration.under2Weeks, Pain.severe),
        .init("fall, worst pain ever", Injury.major, Duration.under2Weeks, Pain.worstEver),
        .init(
          "fall, both hands tingle", Injury.major, Duration.under24h, .place("hand", .left),
          .place("hand", .right)),
        .init(
          "crash, not sure when, weak leg", Injury.major, Duration.unsure,
          LegStrength.oneLegWeak),
      ],
      fails: [
        .init("fall, mild pain", Injury.major, Duration.under2Weeks, Pain.mild),
        .init("crash years ago", Injury.major, Duration.over6Weeks, Pain.severe),
        .init("lifted a box, very bad pain", Injury.minor, Duration.under2Weeks, Pain.severe),
      ]))

  static let emgInjuryMajor = Rule(
    "emg-injury-major", .emergency, when: every(Injury.major, Facts.maybeWithin2Weeks),
    reason: """
      You told us of a crash, a fall or a hard blow that may be less than two weeks ago. A bone \
      of the spine may be hurt. It must be checked in hospital now.
      """,
    pointsTo: [.spinalFracture], sources: [.nhsBackPain],
    examples: .init(
      holds: [
        .init("fall from a ladder last week", Injury.major, Duration.under2Weeks),
        .init("crash this morning", Injury.major, Duration.under24h),
        .init("crash, not sure when", Injury.major, Duration.unsure),
      ],
      fails: [
        .init("lifted a box", Injury.minor, Duration.under2Weeks),
        .init("crash years ago", Injury.major, Duration.over6Weeks),
      ]))

  /// A crash is no milder than a stumble: both count, as long as the signs may be new or growing.
  static let emgWeakBonesNeuro = Rule(
    "emg-weak-bones-neuro", .emergency,
    when: every(
      either(Injury.minorWeakBones, Injury.major), Facts.nerveSigns, not(Facts.longSettled)),
    reason: """
      You told us of an injury, and of weakness or other signs from the nerves. A bone of the \
      spine may press on them. It must be checked in hospital now.
      """,
    pointsTo: [.spinalFracture, .spinalCordCompression],
    sources: [.nhsBackPain, .downie, .ng41],
    examples: .init(
      holds: [
        .init("stumbled at 78, one leg weak", Injury.minorWeakBones, LegStrength.oneLegWeak),
        .init("on steroids, both legs", Injury.minorWeakBones, LegsAffected.bothLegs),
        .init(
          "crash a month ago, arm weak", Injury.major, HandsArms.oneArmWeak,
          Duration.twoToSixWeeks, Course.steady),
        .init(
          "crash months ago, leg weaker and weaker", Injury.major, LegStrength.oneLegWeak,
          Duration.over6Weeks, Course.slowWorse),
        .init("stumbled, clumsy hands since", Injury.minorWeakBones, HandsArms.clumsyHands),
        .init("stumbled, unsteady since", Injury.minorWeakBones, WalkingBalance.unsteadyNew),
        .init("stumbled, a band round the chest", Injury.minorWeakBones, Sensation.tightBand),
        .init(
          "stumbled, a strip on both sides", Injury.minorWeakBones, .place("chest-band", .left),
          .place("chest-band", .right)),
        .init(
          "stumbled, a strip on both sides of the belly", Injury.minorWeakBones,
          .place("abdomen-band", .left), .place("abdomen-band", .right)),
        .init("stumbled, numb saddle", Injury.minorWeakBones, SaddleFeeling.new),
        .init("stumbled, leaks", Injury.minorWeakBones, Bladder.leaking),
        .init(
          "stumbled, both hands", Injury.minorWeakBones, .place("hand", .left),
          .place("hand", .right)),
      ],
      fails: [
        .init("stumbled at 78, strong", Injury.minorWeakBones, LegStrength.normal),
        .init("strain at 30, one leg weak", Injury.minor, LegStrength.oneLegWeak),
        .init(
          "crash years ago, weak since", Injury.major, LegStrength.oneLegWeak,
          Duration.over6Weeks, Course.steady),
        .init(
          "stumbled, old leak", Injury.minorWeakBones, Bladder.leaking,
          BladderBowelTiming.longStandingSame),
        .init(
          "stumbled, one strip", Injury.minorWeakBones, .place("chest-band", .left),
          .place("abdomen-band", .right)),
        .init(
          "stumbled, another strip", Injury.minorWeakBones, .place("chest-band", .right),
          .place("abdomen-band", .left)),
      ]))

  static let sdWeakBones = Rule(
    "sd-weak-bones", .sameDay,
    when: either(
      every(
        either(Injury.minorWeakBones, Injury.major),
        either(Facts.nerveSigns, every(Facts.painFelt, not(Facts.longSettled)))),
      // Weak bones can break without any injury.
      every(HealthRisks.weakBones, Pain.severe, not(Facts.longSettled))),
    reason: """
      You told us of an injury or of weak bones, and of pain or other signs. A bone of the \
      spine may be hurt. It should be checked today.
      """,
    pointsTo: [.spinalFracture], sources: [.downie, .henschke],
    examples: .init(
      holds: [
        .init("stumbled at 78, medium pain", Injury.minorWeakBones, Pain.moderate),
        .init(
          "crash a month ago, medium pain", Injury.major, Pain.moderate,
          Duration.twoToSixWeeks),
        .init(
          "crash years ago, weak since", Injury.major, LegStrength.oneLegWeak,
          Duration.over6Weeks, Course.steady),
        .init("weak bones, very bad pain", HealthRisks.weakBones, Pain.severe),
      ],
      fails: [
        .init("stumbled at 78, mild pain", Injury.minorWeakBones, Pain.mild),
        .init("lifted a box, medium pain", Injury.minor, Pain.moderate),
        .init(
          "crash years ago, medium pain", Injury.major, Pain.moderate, Duration.over6Weeks,
          Course.steady),
        .init("weak bones, medium pain", HealthRisks.weakBones, Pain.moderate),
        .init("very bad pain", HealthRisks.none, Pain.severe),
        .init(
          "weak bones, very bad pain for years", HealthRisks.weakBones, Pain.severe,
          Duration.over6Weeks, Course.steady),
      ]))

  static let sdInjuryUnsure = Rule(
    "sd-injury-unsure", .sameDay,
    when: every(
      Injury.unsure, not(Facts.longSettled),
      either(Pain.severe, Facts.nerveSigns, HealthRisks.weakBones, AgeBand.from70)),
    reason: """
      You were not sure about an injury. With your other answers, a bone of the spine could be \
      hurt. Because you were not sure, speak to someone today.
      """,
    pointsTo: [.spinalFracture], sources: [.safety, .downie],
    examples: .init(
      holds: [
        .init("not sure, very bad pain", Injury.unsure, Pain.severe),
        .init("not sure, clumsy hands", Injury.unsure, HandsArms.clumsyHands),
        .init("not sure, weak bones", Injury.unsure, HealthRisks.weakBones),
        .init("not sure at 75", Injury.unsure, AgeBand.from70),
      ],
      fails: [
        .init("not sure, mild pain", Injury.unsure, Pain.mild),
        .init("no injury, very bad pain", Injury.no, Pain.severe),
        .init(
          "not sure, the same for years", Injury.unsure, Pain.severe, Duration.over6Weeks,
          Course.steady),
      ]))

  static let apInjury = Rule(
    "ap-injury", .appointment(.days), when: either(Injury.major, Injury.minorWeakBones),
    reason: """
      You told us that it began with an injury. The bones of the spine should be looked at.
      """,
    pointsTo: [.spinalFracture], sources: [.downie, .henschke],
    examples: .init(
      holds: [
        .init("crash a month ago, no pain", Injury.major, Pain.none, Duration.twoToSixWeeks),
        .init("stumbled at 78, no pain", Injury.minorWeakBones, Pain.none),
      ],
      fails: [.init("lifted a box", Injury.minor), .init("no injury", Injury.no)]))
}
