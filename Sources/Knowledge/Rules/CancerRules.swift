import Assessment
import Wording

/// Growths that press on the cord, and what may be the first sign of one.
extension Rules {
  /// The guideline counts any weak limb, trouble with walking, numbness, bladder or bowel; a
  /// numb limb that has been the same for long is left to the rules below.
  static let emgCancerNeuro = Rule(
    "emg-cancer-neuro", .emergency,
    when: every(
      HealthRisks.cancer,
      either(
        Facts.nerveSigns, WalkingBalance.unsteadyGradual,
        every(Sensation.numb, Facts.anyLimb, not(Facts.longSettled)))),
    unless: [CalmingPatterns.stableStocking],
    reason: """
      You told us of cancer, now or in the past, and of signs from the nerves. It can be a sign \
      of pressure on the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.metastaticCordCompression], sources: [.ng234],
    examples: .init(
      holds: [
        .init("cancer, one leg weak", HealthRisks.cancer, LegStrength.oneLegWeak),
        .init("cancer, both legs", HealthRisks.cancer, LegsAffected.bothLegs),
        .init("cancer, walks badly", HealthRisks.cancer, WalkingBalance.unsteadyGradual),
        .init("cancer, one leg numb", HealthRisks.cancer, Sensation.numb, LegsAffected.oneLeg),
        .init(
          "cancer, feet slowly worse for months", HealthRisks.cancer, LegsAffected.bothLegs,
          Duration.over6Weeks, Course.slowWorse, LegStrength.normal, WalkingBalance.normal,
          HandsArms.normal, Sensation.pinsNeedles, SaddleFeeling.no, Bladder.normal,
          Bowel.normal),
      ],
      holdsToo: People.withoutOne(
        of: People.oldFeet, keeping: [LegsAffected.bothLegs], and: HealthRisks.cancer),
      fails: [
        .init("both legs", HealthRisks.none, LegsAffected.bothLegs),
        .init("cancer, a tingling back", HealthRisks.cancer, Sensation.pinsNeedles),
        .init(
          "cancer, one leg tingles", HealthRisks.cancer, Sensation.pinsNeedles,
          LegsAffected.oneLeg),
        .init("cancer, a numb back", HealthRisks.cancer, Sensation.numb, .place("mid-back", .left)),
        .init(
          "cancer, one numb leg for years", HealthRisks.cancer, Sensation.numb,
          LegsAffected.oneLeg, Duration.over6Weeks, Course.steady),
        .init("cancer, feet the same since chemo", People.oldFeet, HealthRisks.cancer),
      ]))

  static let sdCancer = Rule(
    "sd-cancer", .sameDay,
    when: every(
      HealthRisks.cancer,
      either(
        not(Facts.longSettled), BodyWarnings.nightPain, BodyWarnings.weightLoss,
        BodyWarnings.unsure, Facts.painFelt)),
    reason: """
      You told us of cancer, now or in the past, and that this may be new, getting worse or \
      painful. It should be checked today.
      """,
    pointsTo: [.metastaticCordCompression], sources: [.ng234, .safety],
    examples: .init(
      holds: [
        .init("cancer, tingling for a month", HealthRisks.cancer, Duration.twoToSixWeeks),
        .init(
          "cancer, pain at night for months", HealthRisks.cancer, BodyWarnings.nightPain,
          Duration.over6Weeks, Course.steady),
        .init(
          "cancer, loses weight", HealthRisks.cancer, BodyWarnings.weightLoss,
          Duration.over6Weeks, Course.steady),
        .init(
          "cancer, not sure about night pain", HealthRisks.cancer, BodyWarnings.unsure,
          Duration.over6Weeks, Course.steady),
        .init(
          "cancer, medium pain for months", HealthRisks.cancer, Pain.moderate,
          Duration.over6Weeks, Course.steady),
      ],
      fails: [
        .init(
          "cancer, the same for years", HealthRisks.cancer, Duration.over6Weeks,
          Course.steady, Pain.mild),
        .init("no cancer, pain at night", HealthRisks.none, BodyWarnings.nightPain),
      ]))

  static let sdWeightLoss = Rule(
    "sd-weight-loss", .sameDay,
    when: either(
      every(BodyWarnings.weightLoss, either(Facts.painFelt, BodyWarnings.nightPain)),
      every(BodyWarnings.nightPain, AgeBand.under16)),
    reason: """
      You told us of lost weight with pain, or of a child with pain at night. It should be \
      checked today.
      """,
    pointsTo: [.metastaticCordCompression, .spinalInfection], sources: [.nhsBackPain, .galliker],
    examples: .init(
      holds: [
        .init("loses weight, medium pain", BodyWarnings.weightLoss, Pain.moderate),
        .init("loses weight, pain at night", BodyWarnings.weightLoss, BodyWarnings.nightPain),
        .init("a child with pain at night", BodyWarnings.nightPain, AgeBand.under16),
      ],
      fails: [
        .init("loses weight, no pain", BodyWarnings.weightLoss, Pain.none),
        .init("medium pain", BodyWarnings.none, Pain.moderate),
        .init("pain at night at 40", BodyWarnings.nightPain, AgeBand.from30To49),
        .init("a child without pain at night", BodyWarnings.none, AgeBand.under16),
      ]))

  static let apWarnings = Rule(
    "ap-warnings", .appointment(.days),
    when: either(
      BodyWarnings.nightPain, BodyWarnings.weightLoss,
      every(BodyWarnings.unsure, Facts.painFelt)),
    reason: """
      You told us of pain at night or of lost weight, or were not sure of it. It should be \
      looked at.
      """,
    sources: [.nhsBackPain, .safety],
    examples: .init(
      holds: [
        .init("pain at night", BodyWarnings.nightPain),
        .init("loses weight", BodyWarnings.weightLoss),
        .init("not sure, medium pain", BodyWarnings.unsure, Pain.moderate),
      ],
      fails: [
        .init("neither", BodyWarnings.none, Pain.moderate),
        .init("not sure, no pain", BodyWarnings.unsure, Pain.none),
      ]))

  static let apCancerOld = Rule(
    "ap-cancer-old", .appointment(.weeks), when: HealthRisks.cancer,
    reason: """
      You told us of cancer, now or in the past. Let \(.doctor, .your) know of the tingling, even \
      if it has been the same for long.
      """,
    pointsTo: [.metastaticCordCompression], sources: [.ng234, .safety],
    examples: .init(
      holds: [
        .init("cancer ten years ago", HealthRisks.cancer),
        .init("cancer, ticked with none", HealthRisks.cancer, HealthRisks.none),
      ],
      fails: [
        .init("no cancer", HealthRisks.none), .init("weak bones", HealthRisks.weakBones),
      ]))
}
