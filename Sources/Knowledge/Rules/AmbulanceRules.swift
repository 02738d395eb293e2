import Assessment
import Wording

extension Rules {
  static let ambDangerNow = Rule(
    "amb-danger-now", .ambulance,
    when: either(
      DangerNow.chestPain, DangerNow.tearingPain, DangerNow.faceArmSpeech,
      DangerNow.breathingSwallowing, DangerNow.collapseConfused, DangerNow.legsGone),
    reason: """
      You told us of a danger sign that is there now. It can come from the heart, the brain, a \
      big blood vessel or the spine. It cannot wait.
      """,
    pointsTo: [.aorticEmergency, .stroke, .heartAttack, .spinalCordCompression],
    sources: [.nhsBackPain, .ng128, .ng156, .klompas],
    examples: .init(
      holds: [
        .init("tight chest and a tingling back", DangerNow.chestPain),
        .init("tearing pain in the back", DangerNow.tearingPain),
        .init("drooping face, ticked with none", DangerNow.faceArmSpeech, DangerNow.none),
        .init("hard to breathe, legs weaker each day", DangerNow.breathingSwallowing),
        .init("fainted", DangerNow.collapseConfused),
        .init("legs gave way", DangerNow.legsGone),
      ],
      fails: [
        .init("none of the danger signs", DangerNow.none),
        .init("not sure about the danger signs", DangerNow.unsure),
      ]))

  static let ambVeryIllFever = Rule(
    "amb-very-ill-fever", .ambulance, when: Fever.veryIll,
    reason: """
      You told us of a fever and that you feel very ill. It can be a sign of a bad infection. \
      It cannot wait.
      """,
    pointsTo: [.spinalInfection], sources: [.seed, .davis], isFromSeed: true,
    examples: .init(
      holds: [
        .init("drowsy with shivers", Fever.veryIll),
        .init("very ill with fever and a stiff back", Fever.veryIll, MuscleTightness.yes),
      ],
      fails: [
        .init("a fever without a cause", Fever.highUnexplained),
        .init("no fever", Fever.no),
      ]))

  static let ambSuddenParalysis = Rule(
    "amb-sudden-paralysis", .ambulance,
    when: every(
      LegStrength.cannotWalk, either(Onset.sudden, Course.fastWorse, Duration.under24h)),
    reason: """
      You told us that you cannot stand or walk, and that it came on fast. The spine may be \
      pressed or short of blood. It cannot wait.
      """,
    pointsTo: [.spinalCordCompression, .spinalHaematoma, .aorticEmergency, .guillainBarre],
    sources: [.seed, .haematoma, .klompas], isFromSeed: true,
    examples: .init(
      holds: [
        .init("legs gave way in minutes", LegStrength.cannotWalk, Onset.sudden),
        .init("worse by the hour, cannot stand", LegStrength.cannotWalk, Course.fastWorse),
        .init("cannot stand since today", LegStrength.cannotWalk, Duration.under24h),
      ],
      fails: [
        .init("needs help to walk for years", LegStrength.cannotWalk, Duration.over6Weeks),
        .init("both legs weaker since this morning", LegStrength.bothLegsWeak, Onset.sudden),
      ]))
}
