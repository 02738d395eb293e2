import Assessment
import Wording

extension Rules {
  static let ambInjuryNerve = Rule(
    "amb-injury-nerve", .ambulance,
    when: every(
      Before.bigBlow, Facts.maybeWithin2Weeks,
      either(
        Facts.twoLimbs, Facts.anyWeak, Facts.unsteady, Facts.bandFelt, Facts.controlLost,
        SaddleFeeling.new, Facts.badPain)),
    reason: """
      You told us of a bad accident or a knock to the head or face, with very bad pain or \
      signs from the nerves. The spine may be hurt. Keep still. It cannot wait.
      """,
    pointsTo: [.spinalFracture, .spinalCordCompression], sources: [.nhsBackPain, .ng41],
    examples: .init(
      holds: [
        .init(
          "for a week, crash or knock, unsteady", Duration.under2Weeks, Before.bigBlow,
          StrengthNow.unsteady),
        .init(
          "for a week, crash or knock, new change where one sits", Duration.under2Weeks,
          Before.bigBlow, SaddleFeeling.new),
        .init(
          "for a week, crash or knock, cannot feel pee or poo", Duration.under2Weeks,
          Before.bigBlow, PeeAndPoo.noFeeling),
        .init(
          "for a week, crash or knock, very bad pain", Duration.under2Weeks, Before.bigBlow,
          Pain.severe),
        .init(
          "not sure since when, crash or knock, untried, worse", Duration.unsure, Before.bigBlow,
          TryIt.untriedWorse),
        .init(
          "left chest band, right chest band, not sure since when, crash or knock",
          .place("chest-band", .left), .place("chest-band", .right), Duration.unsure, Before.bigBlow
        ),
        .init(
          "right groin, right shoulder arm, for a week, crash or knock", .place("groin", .right),
          .place("shoulder-arm", .right), Duration.under2Weeks, Before.bigBlow),
      ],
      fails: [
        .init("nothing told"),
        .init("for a week, crash or knock", Duration.under2Weeks, Before.bigBlow),
        .init("for a week, sways on trying", Duration.under2Weeks, TryIt.sways),
        .init("crash or knock, sways on trying", Before.bigBlow, TryIt.sways),
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
          "right forearm thumb, since today, small fall, weak bones",
          .place("forearm-thumb", .right), Duration.under24h, Before.smallFall,
          HealthRisks.weakBones),
        .init(
          "for a week, crash or knock, both legs cannot, weak bones", Duration.under2Weeks,
          Before.bigBlow, TryIt.bothLegs, HealthRisks.weakBones),
        .init(
          "for a week, small fall, unsteady, weak bones", Duration.under2Weeks, Before.smallFall,
          StrengthNow.unsteady, HealthRisks.weakBones),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "for a week, crash or knock, both legs cannot", Duration.under2Weeks, Before.bigBlow,
          TryIt.bothLegs),
        .init(
          "for a week, both legs cannot, weak bones", Duration.under2Weeks, TryIt.bothLegs,
          HealthRisks.weakBones),
        .init(
          "not sure since when, small fall, weak bones", Duration.unsure, Before.smallFall,
          HealthRisks.weakBones),
        .init(
          "crash or knock, both legs cannot, weak bones", Before.bigBlow, TryIt.bothLegs,
          HealthRisks.weakBones),
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
        .init("not sure since when, crash or knock", Duration.unsure, Before.bigBlow),
        .init(
          "for a month, crash or knock, both legs weak", Duration.twoToSixWeeks, Before.bigBlow,
          StrengthNow.bothLegsWeak),
        .init(
          "65, not sure about the legs, for a month, crash or knock", AgeBand.from60To69,
          LegsAffected.unsure, Duration.twoToSixWeeks, Before.bigBlow),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure since when", Duration.unsure),
        .init("crash or knock", Before.bigBlow),
        .init("for a month, crash or knock", Duration.twoToSixWeeks, Before.bigBlow),
        .init("crash or knock, cannot pee", Before.bigBlow, PeeAndPoo.cannotPee),
        .init(
          "80, for a month, crash or knock", AgeBand.from70, Duration.twoToSixWeeks, Before.bigBlow),
        .init(
          "not sure about the legs, for a month, crash or knock", LegsAffected.unsure,
          Duration.twoToSixWeeks, Before.bigBlow),
      ]))

  static let emgFallNeuro = Rule(
    "emg-fall-neuro", .emergency,
    when: every(
      Before.smallFall,
      either(
        Facts.nerveSigns,
        every(Facts.sixtyOrOver, Facts.anyLimb, not(Course.gone), not(Course.clears))),
      Facts.maybeWithin6Weeks),
    unless: [
      CalmingPatterns.smallFall
    ],
    reason: """
      You told us of a fall, and of weakness or other signs from the nerves. A bone of the \
      spine may press on them. It must be checked in hospital now.
      """,
    pointsTo: [.spinalFracture, .spinalCordCompression], sources: [.nhsBackPain, .downie, .ng41],
    examples: .init(
      holds: [
        .init(
          "for a month, small fall, both legs weak", Duration.twoToSixWeeks, Before.smallFall,
          StrengthNow.bothLegsWeak),
        .init(
          "65, not sure about the legs, not sure since when, small fall", AgeBand.from60To69,
          LegsAffected.unsure, Duration.unsure, Before.smallFall),
        .init(
          "for a month, gone, small fall, strong and steady, untried, worse, no risks",
          Duration.twoToSixWeeks, Course.gone, Before.smallFall, StrengthNow.none,
          TryIt.untriedWorse, HealthRisks.none),
        .init(
          "for a month, gone, small fall, one hand weaker, nothing new on the card, no risks",
          Duration.twoToSixWeeks, Course.gone, Before.smallFall, StrengthNow.oneHand,
          PrivateCard.none, HealthRisks.none),
        .init(
          "for a week, getting better, small fall, strong and steady, nothing new on the card, untried, worse",
          Duration.under2Weeks, Course.improving, Before.smallFall, StrengthNow.none,
          PrivateCard.none, TryIt.untriedWorse),
        .init(
          "for a week, small fall, strong and steady, nothing new on the card, untried, worse, no risks",
          Duration.under2Weeks, Before.smallFall, StrengthNow.none, PrivateCard.none,
          TryIt.untriedWorse, HealthRisks.none),
        .init(
          "65, for a week, getting better, small fall, strong and steady, nothing new on the card, untried, worse, no risks",
          AgeBand.from60To69, Duration.under2Weeks, Course.improving, Before.smallFall,
          StrengthNow.none, PrivateCard.none, TryIt.untriedWorse, HealthRisks.none),
        .init(
          "80, for a week, getting better, small fall, strong and steady, nothing new on the card, untried, worse, no risks",
          AgeBand.from70, Duration.under2Weeks, Course.improving, Before.smallFall,
          StrengthNow.none, PrivateCard.none, TryIt.untriedWorse, HealthRisks.none),
        .init(
          "right shoulder arm, one leg, for a week, getting better, small fall, strong and steady, nothing new on the card, no risks",
          .place("shoulder-arm", .right), LegsAffected.oneLeg, Duration.under2Weeks,
          Course.improving, Before.smallFall, StrengthNow.none, PrivateCard.none, HealthRisks.none),
      ],
      fails: [
        .init("nothing told"),
        .init("for a month, both legs weak", Duration.twoToSixWeeks, StrengthNow.bothLegsWeak),
        .init("not sure since when, small fall", Duration.unsure, Before.smallFall),
        .init(
          "65, not sure since when, small fall", AgeBand.from60To69, Duration.unsure,
          Before.smallFall),
        .init(
          "right groin, right shoulder arm, small fall", .place("groin", .right),
          .place("shoulder-arm", .right), Before.smallFall),
        .init(
          "not sure about the legs, not sure since when, small fall", LegsAffected.unsure,
          Duration.unsure, Before.smallFall),
        .init(
          "65, not sure about the legs, not sure since when, goes on moving, small fall",
          AgeBand.from60To69, LegsAffected.unsure, Duration.unsure, Course.clears, Before.smallFall),
        .init(
          "65, not sure about the legs, not sure since when, gone, small fall", AgeBand.from60To69,
          LegsAffected.unsure, Duration.unsure, Course.gone, Before.smallFall),
        .init(
          "for a month, goes on moving, small fall, strong and steady, nothing new on the card, untried, worse, no risks",
          Duration.twoToSixWeeks, Course.clears, Before.smallFall, StrengthNow.none,
          PrivateCard.none, TryIt.untriedWorse, HealthRisks.none),
        .init(
          "for a month, gone, small fall, strong and steady, nothing new on the card, sways on trying, no risks",
          Duration.twoToSixWeeks, Course.gone, Before.smallFall, StrengthNow.none, PrivateCard.none,
          TryIt.sways, HealthRisks.none),
        .init(
          "for a month, getting better, small fall, strong and steady, nothing new on the card, sways on trying, no risks",
          Duration.twoToSixWeeks, Course.improving, Before.smallFall, StrengthNow.none,
          PrivateCard.none, TryIt.sways, HealthRisks.none),
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
        .init("for a month, crash or knock", Duration.twoToSixWeeks, Before.bigBlow),
        .init("not sure since when, small fall", Duration.unsure, Before.smallFall),
        .init("very bad pain, weak bones", Pain.severe, HealthRisks.weakBones),
        .init(
          "55, since today, medium pain, weak bones", AgeBand.from50To59, Duration.under24h,
          Pain.moderate, HealthRisks.weakBones),
      ],
      fails: [
        .init("nothing told"),
        .init("not sure since when", Duration.unsure),
        .init("small fall", Before.smallFall),
        .init("very bad pain", Pain.severe),
        .init("weak bones", HealthRisks.weakBones),
        .init("55, since today, medium pain", AgeBand.from50To59, Duration.under24h, Pain.moderate),
        .init(
          "80, since today, weak bones", AgeBand.from70, Duration.under24h, HealthRisks.weakBones),
        .init(
          "age not said, medium pain, weak bones", AgeBand.unsure, Pain.moderate,
          HealthRisks.weakBones),
        .init(
          "since today, medium pain, weak bones", Duration.under24h, Pain.moderate,
          HealthRisks.weakBones),
        .init(
          "for months, comes and goes, very bad pain, weak bones", Duration.over6Weeks,
          Course.comesAndGoes, Pain.severe, HealthRisks.weakBones),
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
          "80, not sure what set it off, medium pain", AgeBand.from70, Before.unsure, Pain.moderate),
        .init(
          "not sure what set it off, medium pain, weak bones", Before.unsure, Pain.moderate,
          HealthRisks.weakBones),
      ],
      fails: [
        .init("nothing told"),
        .init("65, medium pain", AgeBand.from60To69, Pain.moderate),
        .init("not sure what set it off, medium pain", Before.unsure, Pain.moderate),
        .init("not sure what set it off, weak bones", Before.unsure, HealthRisks.weakBones),
        .init(
          "for months, goes on moving, not sure what set it off, medium pain, weak bones",
          Duration.over6Weeks, Course.clears, Before.unsure, Pain.moderate, HealthRisks.weakBones),
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
        .init("crash or knock", Before.bigBlow),
        .init("small fall", Before.smallFall),
      ],
      fails: [
        .init("nothing told"),
        .init("mild pain", Pain.mild),
      ]))
}
