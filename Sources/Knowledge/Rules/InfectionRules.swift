import Assessment
import Wording

/// Germs in or near the spine; fever is often absent.
extension Rules {
  static let emgFeverUnexplained = Rule(
    "emg-fever-unexplained", .emergency, when: Fever.highUnexplained,
    reason: """
      You told us of a high fever or shivers, and that you do not know why. It can be a sign of \
      an infection in or near the spine. It must be checked in hospital now.
      """,
    pointsTo: [.spinalInfection], sources: [.seed, .davis, .galliker], isFromSeed: true,
    examples: .init(
      holds: [
        .init("39 degrees and no cold", Fever.highUnexplained),
        .init("shivers and a sore back", Fever.highUnexplained, Pain.severe),
      ],
      fails: [
        .init("a cold with a mild fever", Fever.explainedMild),
        .init("no fever", Fever.no),
      ]))

  static let emgFeverRisk = Rule(
    "emg-fever-risk", .emergency,
    when: every(
      either(
        Fever.explainedMild, Fever.highUnexplained, Fever.veryIll,
        every(Fever.unsure, Facts.painFelt)),
      either(
        Facts.infectionRisk,
        every(Pain.severe, either(NerveRisks.diabetes, NerveRisks.heavyAlcohol)))),
    reason: """
      You told us of a fever, or were not sure of it. You also told us of something that helps \
      germs to reach the spine. It must be checked in hospital now.
      """,
    pointsTo: [.spinalInfection], sources: [.davis, .galliker, .safety],
    examples: .init(
      holds: [
        .init("chemo and a mild fever", HealthRisks.weakImmune, Fever.explainedMild),
        .init("has injected drugs, high fever", HealthRisks.injectedDrugs, Fever.highUnexplained),
        .init("spine surgery, very ill", HealthRisks.spineProcedure, Fever.veryIll),
        .init(
          "chemo, not sure about fever, medium pain", HealthRisks.weakImmune, Fever.unsure,
          Pain.moderate),
        .init(
          "diabetes, a cold, very bad pain", NerveRisks.diabetes, Fever.explainedMild,
          Pain.severe),
        .init(
          "drinks a lot, a cold, very bad pain", NerveRisks.heavyAlcohol, Fever.explainedMild,
          Pain.severe),
      ],
      fails: [
        .init("chemo, no fever", HealthRisks.weakImmune, Fever.no),
        .init("a cold", HealthRisks.none, Fever.explainedMild),
        .init(
          "chemo, not sure about fever, no pain", HealthRisks.weakImmune, Fever.unsure,
          Pain.none),
        .init("chemo, no fever, medium pain", HealthRisks.weakImmune, Fever.no, Pain.moderate),
        .init("diabetes, a cold", NerveRisks.diabetes, Fever.explainedMild, Pain.mild),
        .init("a cold, very bad pain", NerveRisks.none, Fever.explainedMild, Pain.severe),
      ]))

  /// Most abscesses come without fever, so pain and a nerve sign are enough.
  static let emgInfectionRiskNeuro = Rule(
    "emg-infection-risk-neuro", .emergency,
    when: every(
      Facts.infectionRisk, Facts.nerveSigns,
      either(Pain.severe, every(Facts.painFelt, not(Facts.longSettled)))),
    reason: """
      You told us of pain and of signs from the nerves. You also told us of something that \
      helps germs to reach the spine. It can be an infection, even without a fever. It must be \
      checked in hospital now.
      """,
    pointsTo: [.spinalInfection, .spinalCordCompression], sources: [.davis, .galliker],
    examples: .init(
      holds: [
        .init(
          "chemo, very bad pain, leg weak", HealthRisks.weakImmune, Pain.severe,
          LegStrength.oneLegWeak, Duration.over6Weeks, Course.steady),
        .init(
          "joint injection, medium pain, both hands", HealthRisks.spineProcedure, Pain.moderate,
          .place("hand", .left), .place("hand", .right)),
      ],
      fails: [
        .init("very bad pain, leg weak", HealthRisks.none, Pain.severe, LegStrength.oneLegWeak),
        .init("chemo, very bad pain", HealthRisks.weakImmune, Pain.severe),
        .init(
          "chemo, leg weak, mild pain", HealthRisks.weakImmune, Pain.mild,
          LegStrength.oneLegWeak),
        .init(
          "chemo, both feet the same for years", HealthRisks.weakImmune, Pain.moderate,
          LegsAffected.bothLegs, Duration.over6Weeks, Course.steady),
      ]))

  /// Pain at night with one of the two strongest risks can be the only sign for days (Davis 2004).
  static let emgInfectionNightPain = Rule(
    "emg-infection-night-pain", .emergency,
    when: every(
      either(HealthRisks.injectedDrugs, HealthRisks.spineProcedure), Pain.severe,
      BodyWarnings.nightPain, not(Facts.longSettled)),
    reason: """
      You told us of very bad pain that wakes you. You also told us of a needle or surgery \
      that can let germs reach the spine. It can be an infection, even without a fever. It \
      must be checked in hospital now.
      """,
    pointsTo: [.spinalInfection], sources: [.davis, .galliker, .backPainInED],
    examples: .init(
      holds: [
        .init(
          "injected drugs, very bad pain at night", HealthRisks.injectedDrugs, Pain.severe,
          BodyWarnings.nightPain, Duration.under2Weeks),
        .init(
          "spine surgery, very bad pain at night", HealthRisks.spineProcedure, Pain.severe,
          BodyWarnings.nightPain),
      ],
      fails: [
        .init(
          "weak defences, very bad pain at night", HealthRisks.weakImmune, Pain.severe,
          BodyWarnings.nightPain),
        .init(
          "injected drugs, medium pain at night", HealthRisks.injectedDrugs, Pain.moderate,
          BodyWarnings.nightPain),
        .init("injected drugs, very bad pain", HealthRisks.injectedDrugs, Pain.severe),
        .init(
          "injected drugs, the same for years", HealthRisks.injectedDrugs, Pain.severe,
          BodyWarnings.nightPain, Duration.over6Weeks, Course.steady),
      ]))

  static let sdFever = Rule(
    "sd-fever", .sameDay,
    when: either(Fever.explainedMild, every(Fever.unsure, Facts.anyPain)),
    reason: """
      You told us of a fever, or of pain and that you are not sure about fever. With a \
      tingling back it should be checked today.
      """,
    pointsTo: [.spinalInfection], sources: [.nhsBackPain, .safety],
    examples: .init(
      holds: [
        .init("a cold and a mild fever", Fever.explainedMild),
        .init("not sure about fever, mild pain", Fever.unsure, Pain.mild),
        .init("not sure about fever, medium pain", Fever.unsure, Pain.moderate),
      ],
      fails: [
        .init("no fever, mild pain", Fever.no, Pain.mild),
        .init("not sure about fever, no pain", Fever.unsure, Pain.none),
      ]))

  /// An infection of a disc can smoulder for months, so only what is old and settled may wait.
  static let sdInfectionRiskPain = Rule(
    "sd-infection-risk-pain", .sameDay,
    when: every(Facts.infectionRisk, Facts.painFelt, not(Facts.longSettled)),
    reason: """
      You told us of pain. You also told us of something that helps germs to reach the spine. \
      It should be checked today, even without a fever.
      """,
    pointsTo: [.spinalInfection], sources: [.davis, .galliker],
    examples: .init(
      holds: [
        .init(
          "HIV, medium pain for a week", HealthRisks.weakImmune, Pain.moderate,
          Duration.under2Weeks),
        .init(
          "has injected drugs, pain for months, slowly worse", HealthRisks.injectedDrugs,
          Pain.moderate, Duration.over6Weeks, Course.slowWorse),
        .init("spine surgery, not sure about pain", HealthRisks.spineProcedure, Pain.unsure),
      ],
      fails: [
        .init("medium pain for a week", HealthRisks.none, Pain.moderate, Duration.under2Weeks),
        .init("HIV, mild pain", HealthRisks.weakImmune, Pain.mild, Duration.under2Weeks),
        .init(
          "HIV, the same pain for years", HealthRisks.weakImmune, Pain.moderate,
          Duration.over6Weeks, Course.steady),
      ]))
}
