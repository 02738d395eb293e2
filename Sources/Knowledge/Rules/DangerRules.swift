import Assessment
import Wording

extension Rules {
  static let ambDangerNow = Rule(
    "amb-danger-now", .ambulance,
    when: either(
      DangerFacts.chest, DangerFacts.tearing, DangerFacts.side, DangerFacts.breath,
      DangerFacts.faint,
      DangerFacts.legs, DangerFacts.limb),
    reason: """
      You told us of a danger sign that is there now. It can come from the \
      heart, the brain, a big blood vessel or the spine. It cannot wait.
      """,
    pointsTo: [.aorticEmergency, .stroke, .heartAttack, .spinalCordCompression, .limbIschaemia],
    sources: [.nhsBackPain, .ng128, .ng156, .klompas],
    examples: .init(
      holds: [
        .init("chest pain", DangerNow.chestPain),
        .init(
          "the usual weak side that a doctor has named, and nothing else told",
          DangerNow.faceArmSpeech, SideCheck.myUsual),
      ],
      fails: [
        .init("chest pain today that has gone", DangerNow.chestPain, ChestCheck.goneToday),
        .init(
          "the legs failed ten days ago, and hold again", DangerNow.legsGone, LegsCheck.goneEarlier),
      ]))

  static let ambDangerToday = Rule(
    "amb-danger-today", .ambulance,
    when: DangerFacts.any { $0.goneToday },
    reason: """
      You told us of a danger sign that was there today. It has passed, but it can come back, and \
      worse. It cannot wait.
      """,
    pointsTo: [.stroke, .heartAttack, .aorticEmergency], sources: [.ng128, .ng156, .klompas],
    examples: .init(
      holds: [
        .init("chest pain today that has gone", DangerNow.chestPain, ChestCheck.goneToday),
        .init(
          "one side was weak today, and is well again", DangerNow.faceArmSpeech, SideCheck.goneToday
        ),
      ],
      fails: [
        .init(
          "chest pain five days ago that has gone", DangerNow.chestPain, ChestCheck.goneThisWeek),
        .init("one side is weak now", DangerNow.faceArmSpeech, SideCheck.now),
      ]))

  static let ambDangerAgain = Rule(
    "amb-danger-again", .ambulance,
    when: DangerAgain.one,
    reason: """
      On looking again you told us of a danger sign. It cannot wait.
      """,
    pointsTo: [.aorticEmergency, .stroke, .heartAttack], sources: [.safety],
    examples: .init(
      holds: [
        .init("read the danger signs again, and has one", DangerAgain.one),
        .init(
          "40 years old, read the danger signs again, and has one", DangerAgain.one,
          AgeBand.from30To49),
      ],
      fails: [
        .init("read the danger signs again, and has none", DangerAgain.none),
        .init("read the danger signs again, and is still not sure", DangerAgain.unsure),
      ]))

  static let ambDangerPassed = Rule(
    "amb-danger-passed", .ambulance,
    when: either(
      LegsCheck.goneThisWeek,
      every(FaintCheck.goneThisWeek, Facts.fiftyOrOver, Facts.anyPain),
      every(TearingCheck.goneThisWeek, not(Facts.noLimb))),
    reason: """
      You told us of a danger sign in the last week. Even though it has passed, it can come \
      from a big blood vessel or the spine. It cannot wait.
      """,
    pointsTo: [.aorticEmergency, .spinalCordCompression], sources: [.klompas, .ng156],
    examples: .init(
      holds: [
        .init("the legs failed five days ago", DangerNow.legsGone, LegsCheck.goneThisWeek),
        .init(
          "sudden, very bad pain five days ago, and both legs tingle", DangerNow.tearingPain,
          TearingCheck.goneThisWeek, LegsAffected.bothLegs),
      ],
      fails: [
        .init(
          "sudden, very bad pain five days ago, and no leg is affected", DangerNow.tearingPain,
          TearingCheck.goneThisWeek, LegsAffected.none),
        .init(
          "75 years old, fainted five days ago, and no pain told", DangerNow.collapseConfused,
          FaintCheck.goneThisWeek, AgeBand.from70),
      ]))

  static let emgDangerThisWeek = Rule(
    "emg-danger-this-week", .emergency,
    when: DangerFacts.any { $0.goneThisWeek },
    reason: """
      You told us of a danger sign in the last week. Even though it has passed, it can come \
      back. It must be checked in hospital now.
      """,
    pointsTo: [.stroke, .heartAttack, .aorticEmergency], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init(
          "chest pain five days ago that has gone", DangerNow.chestPain, ChestCheck.goneThisWeek),
        .init("one side was weak five days ago", DangerNow.faceArmSpeech, SideCheck.goneThisWeek),
      ],
      fails: [
        .init("chest pain ten days ago that has gone", DangerNow.chestPain, ChestCheck.goneEarlier),
        .init("chest pain", DangerNow.chestPain),
      ]))

  static let emgTearingLookAlike = Rule(
    "emg-tearing-look-alike", .emergency, when: TearingCheck.lookAlike,
    unless: [SafeRows.spasm],
    reason: """
      You told us of a sudden, very bad pain that comes when you move. A bone of the spine may be \
      broken. It must be checked in hospital now.
      """,
    pointsTo: [.spinalFracture, .aorticEmergency], sources: [.safety],
    examples: .init(
      holds: [
        .init("a sudden pain that looks like a spasm", TearingCheck.lookAlike),
        .init(
          "a sudden pain that looks like a spasm, at 70 or over", TearingCheck.lookAlike,
          AgeBand.from70, StrengthNow.none, SaddleFeeling.no, PeeAndPoo.none, HealthRisks.none),
      ],
      fails: [
        .init(
          "a spasm at 40, and all else is well", TearingCheck.lookAlike, AgeBand.from30To49,
          StrengthNow.none, SaddleFeeling.no, PeeAndPoo.none, HealthRisks.none),
        .init("a sudden pain that was there today", TearingCheck.goneToday),
      ]))

  static let sdDangerEarlier = Rule(
    "sd-danger-earlier", .sameDay,
    when: DangerFacts.any { $0.goneEarlier },
    reason: """
      You told us of a danger sign more than a week ago. It should be checked today.
      """,
    pointsTo: [.stroke, .heartAttack, .aorticEmergency], sources: [.ng128, .safety],
    examples: .init(
      holds: [
        .init("chest pain ten days ago that has gone", DangerNow.chestPain, ChestCheck.goneEarlier),
        .init("one side was weak ten days ago", DangerNow.faceArmSpeech, SideCheck.goneEarlier),
      ],
      fails: [
        .init("chest pain, chosen by mistake", DangerNow.chestPain, ChestCheck.byMistake),
        .init(
          "chest pain five days ago that has gone", DangerNow.chestPain, ChestCheck.goneThisWeek),
      ]))

  static let sdDangerLookAlike = Rule(
    "sd-danger-look-alike", .sameDay,
    when: either(
      ChestCheck.myUsual,
      every(
        Facts.fiftyOrOver,
        either(
          ChestCheck.lookAlike, BreathCheck.lookAlike, BreathCheck.myUsual, FaintCheck.lookAlike,
          FaintCheck.myUsual))),
    unless: [CalmingPatterns.oldAndSame],
    reason: """
      You told us of a sign that looks like a danger sign, and of an age or pain at which it \
      should be looked at. It should be checked today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "the usual chest pain that a doctor has named", DangerNow.chestPain, ChestCheck.myUsual),
        .init(
          "55 years old, and felt faint without blacking out", DangerNow.collapseConfused,
          FaintCheck.lookAlike, AgeBand.from50To59),
      ],
      fails: [
        .init(
          "one movement brings the chest pain on each time", DangerNow.chestPain,
          ChestCheck.lookAlike),
        .init("felt faint without blacking out", DangerNow.collapseConfused, FaintCheck.lookAlike),
      ]))

  static let sdDangerUnsure = Rule(
    "sd-danger-unsure", .sameDay,
    when: every(DangerNow.unsure, not(DangerAgain.none)),
    reason: """
      You were not sure about the danger signs. Please ask a member of staff now. Because you \
      were not sure, speak to someone today.
      """,
    sources: [.safety],
    examples: .init(
      holds: [
        .init("not sure of the danger signs", DangerNow.unsure),
        .init(
          "not sure of the danger signs, nor on reading them again", DangerNow.unsure,
          DangerAgain.unsure),
      ],
      fails: [
        .init(
          "not sure of the danger signs, and none on reading them again", DangerNow.unsure,
          DangerAgain.none),
        .init("none of the danger signs", DangerNow.none),
      ]))

  static let apDangerLookAlike = Rule(
    "ap-danger-look-alike", .appointment(.weeks),
    when: either(
      ChestCheck.lookAlike,
      TearingCheck.lookAlike,
      SideCheck.myUsual,
      BreathCheck.lookAlike,
      FaintCheck.lookAlike),
    unless: [
      SafeRows.namedPanic,
      SafeRows.pressedAndClear,
      SafeRows.aura,
      CalmingPatterns.oldAndSame,
      CalmingPatterns.fadingAche,
      CalmingPatterns.freshBackPain,
    ],
    reason: """
      You told us of a sign that looks like a danger sign. That should be talked over with \
      \(.doctor).
      """,
    sources: [.safety],
    givesWay: [.init(Duration.id, because: "a back that locked days ago may settle by itself")],
    examples: .init(
      holds: [
        .init(
          "one movement brings the chest pain on each time", DangerNow.chestPain,
          ChestCheck.lookAlike),
        .init("felt faint without blacking out", DangerNow.collapseConfused, FaintCheck.lookAlike),
      ],
      fails: [
        .init("chest pain, chosen by mistake", DangerNow.chestPain, ChestCheck.byMistake),
        .init(
          "the usual weak side, from known MS, and nothing is new", DangerNow.faceArmSpeech,
          SideCheck.myUsual, WhatIsNew.nothing, SameBefore.knownMs),
      ]))

  static let emgDangerUnsure = Rule(
    "emg-danger-unsure", .emergency,
    when: every(
      DangerNow.unsure, not(DangerAgain.none), Onset.sudden, Facts.maybeWithin2Weeks,
      either(Facts.armMarked, marked(.face, .upperBack, .chestBand))),
    reason: """
      You were not sure about the danger signs, and it came all at once in the arm, the face, the \
      chest or the upper back. It must be checked in hospital now.
      """,
    pointsTo: [.heartAttack, .stroke], sources: [.safety],
    examples: .init(
      holds: [
        .init(
          "not sure of the danger signs, and the face tingled all at once today", DangerNow.unsure,
          .place("face", .left), Duration.under24h, Onset.sudden),
        .init(
          "not sure of the danger signs, and an arm tingled all at once this week",
          DangerNow.unsure, .place("shoulder-arm", .left), Duration.under2Weeks, Onset.sudden),
      ],
      fails: [
        .init(
          "the same arm, and none of the danger signs on reading them again", DangerNow.unsure,
          DangerAgain.none, .place("shoulder-arm", .left), Duration.under2Weeks, Onset.sudden),
        .init(
          "not sure of the danger signs, all at once this week, and no place told",
          DangerNow.unsure, Duration.under2Weeks, Onset.sudden),
      ]))
}
