import Assessment
import Wording

extension Rules {
  static let ambVeryIll = Rule(
    "amb-very-ill", .ambulance,
    when: IllNow.veryIll,
    reason: """
      You told us that you feel very ill. It can be a sign of a bad infection. It cannot wait.
      """,
    pointsTo: [.spinalInfection], sources: [.seed, .davis], isFromSeed: true,
    examples: .init(
      holds: [
        .init("very ill, with blotchy hands or muddled", IllNow.veryIll),
        .init("40 years old, and very ill", AgeBand.from30To49, IllNow.veryIll),
      ],
      fails: [
        .init("38 degrees, and not very ill", IllNow.measured38),
        .init("a cold", IllNow.coldOnly),
      ]))

  static let ambFlesh = Rule(
    "amb-flesh", .ambulance,
    when: every(Skin.painBeyond, either(OtherHealth.diabetes, Facts.fever, IllNow.veryIll)),
    reason: """
      You told us of skin that hurts far more than it looks, and of an illness that makes it \
      worse. A bad infection can spread in hours. It cannot wait.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "the skin hurts far more than it looks, and a fit of shivering", Skin.painBeyond,
          IllNow.shivering),
        .init(
          "the skin is swollen and purple, and diabetes", Skin.painBeyond, OtherHealth.diabetes),
      ],
      fails: [
        .init("the skin hurts far more than it looks", Skin.painBeyond),
        .init("38 degrees, and the skin is normal", Skin.normal, IllNow.measured38),
      ]))

  static let emgFlesh = Rule(
    "emg-flesh", .emergency,
    when: Skin.painBeyond,
    reason: """
      You told us of skin that is swollen or purple, or hurts far more than it looks. It must \
      be checked in hospital now.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("the skin hurts far more than it looks", Skin.painBeyond),
        .init(
          "40 years old, and the skin is swollen and purple", AgeBand.from30To49, Skin.painBeyond),
      ],
      fails: [
        .init("the skin is sore to a light touch, and looks normal", Skin.soreNormal),
        .init("dry skin or bites", Skin.otherRash),
      ]))

  static let emgFever = Rule(
    "emg-fever", .emergency,
    when: every(
      either(IllNow.shivering, every(IllNow.measured38, not(IllNow.coldOnly))),
      either(
        Facts.anyPain, marked(.neck, .upperBack, .midBack, .lowerBack, .sacrum), Facts.twoLimbs)),
    reason: """
      You told us of a temperature or shivering, without a cold, and of the back. It can be a \
      sign of an infection in or near the spine. It must be checked in hospital now.
      """,
    pointsTo: [.spinalInfection], sources: [.seed, .davis, .galliker], isFromSeed: true,
    examples: .init(
      holds: [
        .init("38 degrees, and very bad pain", Pain.severe, IllNow.measured38),
        .init("38 degrees, and the neck tingles", .place("neck", .middle), IllNow.measured38),
      ],
      fails: [
        .init("38 degrees, and nothing else", IllNow.measured38),
        .init(
          "38 degrees with a cold, and an arm and the groin", .place("groin", .right),
          .place("shoulder-arm", .right), IllNow.coldOnly, IllNow.measured38),
      ]))

  static let emgFeverRisk = Rule(
    "emg-fever-risk", .emergency,
    when: every(
      either(
        Facts.fever, every(IllNow.coldOnly, Facts.painFelt), every(IllNow.unsure, Facts.painFelt)),
      either(
        Facts.infectionRisk,
        every(Facts.badPain, either(OtherHealth.diabetes, Alcohol.heavyAlcohol)))),
    reason: """
      You told us of a temperature, or were not sure of it, and of something that helps germs \
      to reach the spine. It must be checked in hospital now.
      """,
    pointsTo: [.spinalInfection], sources: [.davis, .galliker, .safety],
    examples: .init(
      holds: [
        .init(
          "38 degrees, and a needle in the back not long ago", IllNow.measured38,
          HealthRisks.spineProcedure),
        .init(
          "very bad pain, not sure of a fever, and diabetes", Pain.severe, IllNow.unsure,
          OtherHealth.diabetes),
      ],
      fails: [
        .init(
          "a cold, no pain told, and a weak immune system", IllNow.coldOnly, HealthRisks.weakImmune),
        .init("very bad pain, and diabetes", Pain.severe, OtherHealth.diabetes),
      ]))

  static let emgInfectionRiskNeuro = Rule(
    "emg-infection-risk-neuro", .emergency,
    when: every(
      either(Facts.infectionRisk, OtherHealth.diabetes),
      either(
        PositionEffect.growing, WhatIsNew.seenAndGrowing,
        every(
          Facts.painFelt, Facts.infectionRisk,
          either(
            marked(.neck, .upperBack, .midBack, .lowerBack, .sacrum, .chestBand, .abdomenBand),
            Facts.strengthTick, Facts.tryFailed, Facts.controlLost, SaddleFeeling.new))),
      either(Facts.nerveSigns, every(PositionEffect.growing, Facts.anyLimb)),
      not(Facts.longSettled)),
    reason: """
      You told us of pain and of signs from the nerves, and of something that helps germs to \
      reach the spine. It can be an infection, even without a fever. It must be checked in \
      hospital now.
      """,
    pointsTo: [.spinalInfection, .spinalCordCompression], sources: [.davis, .galliker],
    examples: .init(
      holds: [
        .init(
          "grows even on lying down, the groin, and a needle in the back not long ago",
          .place("groin", .right), PositionEffect.growing, HealthRisks.spineProcedure),
        .init(
          "a strip right round the tummy, pain, and a weak immune system",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Pain.moderate,
          HealthRisks.weakImmune),
      ],
      fails: [
        .init(
          "pain that gets in the way, and a needle in the back not long ago", Pain.moderate,
          HealthRisks.spineProcedure),
        .init(
          "an arm, and it grows even on lying down", .place("shoulder-arm", .right),
          PositionEffect.growing),
      ]))

  static let emgInfectionNightPain = Rule(
    "emg-infection-night-pain", .emergency,
    when: every(
      either(HealthRisks.weakImmune, HealthRisks.spineProcedure, RecentIllness.boilOrTooth),
      either(
        every(Pain.severe, PositionEffect.nightPain),
        every(PositionEffect.growing, RecentIllness.boilOrTooth)), not(Facts.longSettled)),
    reason: """
      You told us of very bad pain that wakes you or grows, and of something that lets germs \
      reach the spine. It can be an infection, even without a fever. It must be checked in \
      hospital now.
      """,
    pointsTo: [.spinalInfection], sources: [.davis, .galliker, .backPainInED],
    examples: .init(
      holds: [
        .init(
          "grows even on lying down, and a bad tooth", PositionEffect.growing,
          RecentIllness.boilOrTooth),
        .init(
          "very bad pain that wakes at night, and a weak immune system", Pain.severe,
          PositionEffect.nightPain, HealthRisks.weakImmune),
      ],
      fails: [
        .init("very bad pain, and a weak immune system", Pain.severe, HealthRisks.weakImmune),
        .init("very bad pain that wakes at night", Pain.severe, PositionEffect.nightPain),
      ]))

  static let sdFever = Rule(
    "sd-fever", .sameDay,
    when: either(
      Facts.fever,
      every(
        IllNow.coldOnly, either(Facts.badPain, Facts.nerveSigns), not(CalmingPatterns.oldAndSame)),
      every(IllNow.unsure, Facts.anyPain, Facts.infectionRisk)),
    reason: """
      You told us of an infection or a temperature. With a tingling back it should be checked \
      today.
      """,
    pointsTo: [.spinalInfection], sources: [.nhsBackPain, .safety],
    examples: .init(
      holds: [
        .init("38 degrees", IllNow.measured38),
        .init("a cold, and the worst pain of their life", Pain.worstEver, IllNow.coldOnly),
      ],
      fails: [
        .init("a cold", IllNow.coldOnly),
        .init("mild pain, and not sure of a fever", Pain.mild, IllNow.unsure),
      ]))

  static let sdInfectionRiskPain = Rule(
    "sd-infection-risk-pain", .sameDay,
    when: either(
      every(Facts.infectionRisk, Facts.painFelt, not(Facts.longSettled)),
      every(
        PositionEffect.growing,
        either(PositionEffect.nightPain, Facts.infectionRisk, OtherHealth.diabetes, Facts.badPain)),
      WhatIsNew.seenAndGrowing),
    reason: """
      You told us of pain that grows, or of something that helps germs to reach the spine. It \
      should be checked today, even without a fever.
      """,
    pointsTo: [.spinalInfection], sources: [.davis, .galliker],
    examples: .init(
      holds: [
        .init("pain that gets in the way, and a shunt", Pain.moderate, OtherHealth.specialCare),
        .init("a doctor saw it, and it still grows", WhatIsNew.seenAndGrowing),
      ],
      fails: [
        .init("a weak immune system, and no pain told", HealthRisks.weakImmune),
        .init("the worst pain of their life", Pain.worstEver),
      ]))

  static let apCold = Rule(
    "ap-cold", .appointment(.weeks),
    when: IllNow.coldOnly,
    reason: """
      You told us of a cold or the flu. If the tingling stays after it, let it be looked at.
      """,
    sources: [.nhsBackPain],
    examples: .init(
      holds: [
        .init("a cold", IllNow.coldOnly),
        .init("40 years old, with a cold", AgeBand.from30To49, IllNow.coldOnly),
      ],
      fails: [
        .init("only hot flushes", IllNow.flushes),
        .init("well", IllNow.none),
      ]))
}
