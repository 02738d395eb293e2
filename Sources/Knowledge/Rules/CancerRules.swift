import Assessment
import Wording

extension Rules {
  static let emgCancerNeuro = Rule(
    "emg-cancer-neuro", .emergency,
    when: every(
      HealthRisks.cancer,
      either(
        Facts.nerveSigns, Facts.unsteady,
        every(marked(.chestBand, .abdomenBand), Facts.newOrChanged, not(Course.clears)),
        every(
          Facts.anyLimb, not(SafeRows.pressedAndClear), not(Facts.longSettled),
          either(Sensation.numb, Facts.legMaybe, PositionEffect.nightPain, PositionEffect.growing)),
        every(Facts.toiletChange, not(Facts.oldToilet)))),
    unless: [SafeRows.treatmentTingle, SafeRows.treatmentSteady, SafeRows.coldOnly],
    reason: """
      You told us of cancer, now or in the past, and of signs from the nerves. It can be a \
      sign of pressure on the spinal cord. It must be checked in hospital now.
      """,
    pointsTo: [.metastaticCordCompression], sources: [.ng234],
    examples: .init(
      holds: [
        .init("cancer, and neither leg could do it on trying", TryIt.bothLegs, HealthRisks.cancer),
        .init(
          "cancer, and a strip of the chest tingles", .place("chest-band", .left),
          HealthRisks.cancer),
      ],
      fails: [
        .init("cancer, and a numb place", Sensation.numb, HealthRisks.cancer),
        .init(
          "cancer, and a strip of the chest tingles until they move", .place("chest-band", .left),
          Course.clears, HealthRisks.cancer),
      ]))

  static let sdCancer = Rule(
    "sd-cancer", .sameDay,
    when: every(
      HealthRisks.cancer,
      either(
        not(Facts.longSettled), PositionEffect.nightPain, PositionEffect.growing, IllNow.weightLoss,
        Facts.painFelt)),
    unless: [
      SafeRows.pressedAndClear,
      SafeRows.coldOnly,
      SafeRows.treatmentSteady,
    ],
    reason: """
      You told us of cancer, now or in the past, and that this may be new, getting worse or \
      painful. It should be checked today.
      """,
    pointsTo: [.metastaticCordCompression], sources: [.ng234, .safety],
    examples: .init(
      holds: [
        .init("cancer", HealthRisks.cancer),
        .init(
          "cancer, and pain that wakes at night for months", Duration.over6Weeks,
          Course.comesAndGoes, PositionEffect.nightPain, HealthRisks.cancer),
      ],
      fails: [
        .init(
          "cancer, tingled months ago, and that has gone", Duration.over6Weeks, Course.gone,
          HealthRisks.cancer),
        .init(
          "cancer, a limb went to sleep and woke again, and all else is well", Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, HealthRisks.cancer),
      ]))

  static let sdWeightLoss = Rule(
    "sd-weight-loss", .sameDay,
    when: either(
      every(IllNow.weightLoss, either(Facts.painFelt, PositionEffect.nightPain, Facts.fiftyOrOver)),
      every(PositionEffect.nightPain, AgeBand.under16),
      every(PositionEffect.nightPain, PositionEffect.growing)),
    reason: """
      You told us of lost weight, or of pain that wakes you and grows. It should be checked \
      today.
      """,
    pointsTo: [.metastaticCordCompression, .spinalInfection], sources: [.nhsBackPain, .galliker],
    examples: .init(
      holds: [
        .init("pain that gets in the way, and losing weight", Pain.moderate, IllNow.weightLoss),
        .init("a child whom pain wakes at night", AgeBand.under16, PositionEffect.nightPain),
      ],
      fails: [
        .init("losing weight, and nothing else", IllNow.weightLoss),
        .init("pain that wakes at night, and nothing else", PositionEffect.nightPain),
      ]))

  static let sdRisksUnsure = Rule(
    "sd-risks-unsure", .sameDay,
    when: every(
      HealthRisks.unsure, not(Facts.longSettled),
      either(Facts.badPain, PositionEffect.nightPain, IllNow.weightLoss, Facts.nerveSigns)),
    reason: """
      You were not sure about your health, and with your other answers that matters. Because \
      you were not sure, speak to someone today.
      """,
    pointsTo: [.metastaticCordCompression, .spinalInfection], sources: [.safety],
    examples: .init(
      holds: [
        .init("very bad pain, and not sure of the risks", Pain.severe, HealthRisks.unsure),
        .init(
          "newly numb where they sit, and not sure of the risks", SaddleFeeling.new,
          HealthRisks.unsure),
      ],
      fails: [
        .init("not sure of the risks, and nothing else", HealthRisks.unsure),
        .init(
          "sways, with no change for two weeks, and not sure of the risks", StrengthNow.unsteady,
          WhatIsNew.weeksSteady, HealthRisks.unsure),
      ]))

  static let apWarnings = Rule(
    "ap-warnings", .appointment(.days),
    when: either(PositionEffect.nightPain, IllNow.weightLoss, PositionEffect.growing),
    reason: """
      You told us of pain at night, of pain that grows or of lost weight. It should be looked \
      at.
      """,
    sources: [.nhsBackPain, .safety],
    examples: .init(
      holds: [
        .init("losing weight", IllNow.weightLoss),
        .init("pain that wakes at night", PositionEffect.nightPain),
      ],
      fails: [
        .init("pain that is worse on sitting", PositionEffect.worseSittingCough),
        .init("a cold", IllNow.coldOnly),
      ]))

  static let apCancerOld = Rule(
    "ap-cancer-old", .appointment(.weeks),
    when: HealthRisks.cancer,
    unless: [
      SafeRows.coldOnly,
      SafeRows.pressedAndClear,
    ],
    reason: """
      You told us of cancer, now or in the past. Let \(.doctor, .your) know of the tingling, \
      even if it has been the same for long.
      """,
    sources: [.ng234, .safety],
    examples: .init(
      holds: [
        .init("cancer", HealthRisks.cancer),
        .init("cancer, and tingled months ago", Duration.over6Weeks, HealthRisks.cancer),
      ],
      fails: [
        .init("on blood thinners, and no cancer", HealthRisks.bloodThinners),
        .init(
          "cancer, a limb went to sleep and woke again, and all else is well", Course.clears,
          Before.pressed, StrengthNow.none, PrivateCard.none, HealthRisks.cancer),
      ]))
}
