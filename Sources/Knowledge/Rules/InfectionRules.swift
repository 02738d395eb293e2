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
        .init("very ill", IllNow.veryIll),
        .init("40, very ill", AgeBand.from30To49, IllNow.veryIll),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
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
        .init("pain beyond, shivering", Skin.painBeyond, IllNow.shivering),
        .init("pain beyond, very ill", Skin.painBeyond, IllNow.veryIll),
        .init("pain beyond, diabetes", Skin.painBeyond, OtherHealth.diabetes),
      ],
      fails: [
        .init("nothing told"),
        .init("pain beyond", Skin.painBeyond),
        .init("a temperature", IllNow.measured38),
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
        .init("pain beyond", Skin.painBeyond),
        .init("40, pain beyond", AgeBand.from30To49, Skin.painBeyond),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
      ]))

  static let emgFever = Rule(
    "emg-fever", .emergency,
    when: every(
      Facts.fever, not(IllNow.coldOnly),
      either(
        Facts.anyPain, marked(.neck, .upperBack, .midBack, .lowerBack, .sacrum), Facts.twoLimbs)),
    reason: """
      You told us of a temperature or shivering, without a cold, and of the back. It can be a \
      sign of an infection in or near the spine. It must be checked in hospital now.
      """,
    pointsTo: [.spinalInfection], sources: [.seed, .davis, .galliker], isFromSeed: true,
    examples: .init(
      holds: [
        .init("left lower back, a temperature", .place("lower-back", .left), IllNow.measured38),
        .init("lower back, a temperature", .place("lower-back", .middle), IllNow.measured38),
        .init("right lower back, a temperature", .place("lower-back", .right), IllNow.measured38),
        .init("left mid back, a temperature", .place("mid-back", .left), IllNow.measured38),
        .init("mid back, a temperature", .place("mid-back", .middle), IllNow.measured38),
        .init("right mid back, a temperature", .place("mid-back", .right), IllNow.measured38),
        .init("left neck, a temperature", .place("neck", .left), IllNow.measured38),
        .init("neck, a temperature", .place("neck", .middle), IllNow.measured38),
        .init("right neck, a temperature", .place("neck", .right), IllNow.measured38),
        .init("left sacrum, a temperature", .place("sacrum", .left), IllNow.measured38),
        .init("sacrum, a temperature", .place("sacrum", .middle), IllNow.measured38),
        .init("right sacrum, a temperature", .place("sacrum", .right), IllNow.measured38),
        .init("left upper back, a temperature", .place("upper-back", .left), IllNow.measured38),
        .init("upper back, a temperature", .place("upper-back", .middle), IllNow.measured38),
        .init("right upper back, a temperature", .place("upper-back", .right), IllNow.measured38),
        .init("very bad pain, a temperature", Pain.severe, IllNow.measured38),
        .init(
          "right groin, right shoulder arm, a temperature", .place("groin", .right),
          .place("shoulder-arm", .right), IllNow.measured38),
      ],
      fails: [
        .init("nothing told"),
        .init("a temperature", IllNow.measured38),
        .init(
          "right groin, right shoulder arm", .place("groin", .right), .place("shoulder-arm", .right)
        ),
        .init(
          "right groin, right shoulder arm, a cold, a temperature", .place("groin", .right),
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
        .init("a temperature, spine procedure", IllNow.measured38, HealthRisks.spineProcedure),
        .init(
          "very bad pain, a cold, kidneys, shunt, pump or steroid card", Pain.severe,
          IllNow.coldOnly, OtherHealth.specialCare),
        .init(
          "very bad pain, not sure if ill, diabetes", Pain.severe, IllNow.unsure,
          OtherHealth.diabetes),
        .init(
          "worst pain ever, shivering, drinks a lot", Pain.worstEver, IllNow.shivering,
          Alcohol.heavyAlcohol),
      ],
      fails: [
        .init("nothing told"),
        .init("very bad pain, diabetes", Pain.severe, OtherHealth.diabetes),
        .init("not sure about pain, not sure if ill", Pain.unsure, IllNow.unsure),
        .init("worst pain ever, a cold", Pain.worstEver, IllNow.coldOnly),
        .init("a cold, weak immune", IllNow.coldOnly, HealthRisks.weakImmune),
        .init("not sure if ill, weak immune", IllNow.unsure, HealthRisks.weakImmune),
        .init(
          "not sure about pain, a cold, drinks a lot", Pain.unsure, IllNow.coldOnly,
          Alcohol.heavyAlcohol),
      ]))

  static let emgInfectionRiskNeuro = Rule(
    "emg-infection-risk-neuro", .emergency,
    when: every(
      either(Facts.infectionRisk, OtherHealth.diabetes),
      either(
        PositionEffect.growing, WhatIsNew.seenAndGrowing,
        every(Facts.painFelt, Facts.infectionRisk)),
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
          "right groin, pain grows daily, spine procedure", .place("groin", .right),
          PositionEffect.growing, HealthRisks.spineProcedure),
        .init(
          "right shoulder arm, pain grows daily, diabetes", .place("shoulder-arm", .right),
          PositionEffect.growing, OtherHealth.diabetes),
        .init(
          "left abdomen band, right abdomen band, seen and growing, diabetes",
          .place("abdomen-band", .left), .place("abdomen-band", .right), WhatIsNew.seenAndGrowing,
          OtherHealth.diabetes),
        .init(
          "left abdomen band, right abdomen band, medium pain, weak immune",
          .place("abdomen-band", .left), .place("abdomen-band", .right), Pain.moderate,
          HealthRisks.weakImmune),
      ],
      fails: [
        .init("nothing told"),
        .init(
          "right shoulder arm, pain grows daily", .place("shoulder-arm", .right),
          PositionEffect.growing),
        .init("sways on trying, weak immune", TryIt.sways, HealthRisks.weakImmune),
        .init("medium pain, spine procedure", Pain.moderate, HealthRisks.spineProcedure),
        .init(
          "pain grows daily, spine procedure", PositionEffect.growing, HealthRisks.spineProcedure),
        .init(
          "right hand, one leg, diabetes", .place("hand", .right), LegsAffected.oneLeg,
          OtherHealth.diabetes),
        .init(
          "not sure about the legs, medium pain, spine procedure", LegsAffected.unsure,
          Pain.moderate, HealthRisks.spineProcedure),
        .init(
          "sways on trying, worst pain ever, diabetes", TryIt.sways, Pain.worstEver,
          OtherHealth.diabetes),
        .init(
          "right shoulder arm, for months, getting better, pain grows daily, spine procedure",
          .place("shoulder-arm", .right), Duration.over6Weeks, Course.improving,
          PositionEffect.growing, HealthRisks.spineProcedure),
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
        .init("pain grows daily, boil or tooth", PositionEffect.growing, RecentIllness.boilOrTooth),
        .init(
          "very bad pain, pain at night, spine procedure", Pain.severe, PositionEffect.nightPain,
          HealthRisks.spineProcedure),
        .init(
          "very bad pain, pain at night, weak immune", Pain.severe, PositionEffect.nightPain,
          HealthRisks.weakImmune),
      ],
      fails: [
        .init("nothing told"),
        .init("weak immune", HealthRisks.weakImmune),
        .init("boil or tooth", RecentIllness.boilOrTooth),
        .init("very bad pain, pain at night", Pain.severe, PositionEffect.nightPain),
        .init("very bad pain, weak immune", Pain.severe, HealthRisks.weakImmune),
        .init("pain grows daily, weak immune", PositionEffect.growing, HealthRisks.weakImmune),
        .init("pain at night, weak immune", PositionEffect.nightPain, HealthRisks.weakImmune),
        .init(
          "for months, goes on moving, pain grows daily, boil or tooth", Duration.over6Weeks,
          Course.clears, PositionEffect.growing, RecentIllness.boilOrTooth),
      ]))

  static let sdFever = Rule(
    "sd-fever", .sameDay,
    when: either(
      Facts.fever, every(IllNow.coldOnly, either(Facts.badPain, Facts.nerveSigns)),
      every(IllNow.unsure, Facts.anyPain, Facts.infectionRisk)),
    reason: """
      You told us of an infection or a temperature. With a tingling back it should be checked \
      today.
      """,
    pointsTo: [.spinalInfection], sources: [.nhsBackPain, .safety],
    examples: .init(
      holds: [
        .init("a temperature", IllNow.measured38),
        .init("worst pain ever, a cold", Pain.worstEver, IllNow.coldOnly),
        .init(
          "right groin, right shoulder arm, a cold", .place("groin", .right),
          .place("shoulder-arm", .right), IllNow.coldOnly),
        .init(
          "mild pain, not sure if ill, kidneys, shunt, pump or steroid card", Pain.mild,
          IllNow.unsure, OtherHealth.specialCare),
        .init(
          "mild pain, not sure if ill, boil or tooth", Pain.mild, IllNow.unsure,
          RecentIllness.boilOrTooth),
      ],
      fails: [
        .init("nothing told"),
        .init("cannot pee", PeeAndPoo.cannotPee),
        .init("a cold", IllNow.coldOnly),
        .init("mild pain, not sure if ill", Pain.mild, IllNow.unsure),
        .init(
          "mild pain, kidneys, shunt, pump or steroid card", Pain.mild, OtherHealth.specialCare),
        .init(
          "not sure if ill, kidneys, shunt, pump or steroid card", IllNow.unsure,
          OtherHealth.specialCare),
        .init(
          "right groin, right shoulder arm, jumps about, strong and steady, feels as always where one sits, goes more often, fast breath, a cold, no risks",
          .place("groin", .right), .place("shoulder-arm", .right), Course.jumps, StrengthNow.none,
          SaddleFeeling.no, PeeAndPoo.changedButFelt, MouthAndHands.fastBreath, IllNow.coldOnly,
          HealthRisks.none),
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
        .init("seen and growing", WhatIsNew.seenAndGrowing),
        .init(
          "medium pain, kidneys, shunt, pump or steroid card", Pain.moderate,
          OtherHealth.specialCare),
        .init("worst pain ever, pain grows daily", Pain.worstEver, PositionEffect.growing),
        .init("pain grows daily, pain at night", PositionEffect.growing, PositionEffect.nightPain),
        .init("pain grows daily, weak immune", PositionEffect.growing, HealthRisks.weakImmune),
        .init("pain grows daily, diabetes", PositionEffect.growing, OtherHealth.diabetes),
      ],
      fails: [
        .init("nothing told"),
        .init("worst pain ever", Pain.worstEver),
        .init("pain grows daily", PositionEffect.growing),
        .init("weak immune", HealthRisks.weakImmune),
        .init(
          "for months, jumps about, very bad pain, weak immune", Duration.over6Weeks, Course.jumps,
          Pain.severe, HealthRisks.weakImmune),
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
        .init("40, a cold", AgeBand.from30To49, IllNow.coldOnly),
      ],
      fails: [
        .init("nothing told"),
        .init("40", AgeBand.from30To49),
      ]))
}
