import Assessment
import Wording

extension Questions {
  static let chestCheck = Question(
    ChestCheck.id, in: "danger", about: "Chest",
    "A danger sign was chosen: the chest, jaw or arm. When was the last time?",
    because: "What is there now needs help faster than what has passed.",
    .one([
      Option(ChestCheck.byMistake, "It was chosen by mistake"),
      Option(
        ChestCheck.lookAlike,
        "Only at the back or ribs: one movement, or pressing there, brings it on each time"),
      Option(ChestCheck.myUsual, "It is my usual, a doctor has named it, and it has gone"),
      Option(ChestCheck.goneEarlier, "8 to 14 days ago"),
      Option(ChestCheck.goneThisWeek, "1 to 7 days ago"),
      Option(ChestCheck.goneToday, "Today, but it has gone"),
      Option(ChestCheck.now, "It is there now"),
      Option(ChestCheck.unsure, "Not sure", .unsure),
    ]),
    appliesIf: DangerNow.chestPain.asCondition,
    askIf: not(Facts.manyDangers),
    gravity: .chains([
      [
        ChestCheck.byMistake, ChestCheck.goneEarlier, ChestCheck.goneThisWeek, ChestCheck.goneToday,
        ChestCheck.now,
      ],
      [ChestCheck.byMistake, ChestCheck.lookAlike, ChestCheck.now],
      [ChestCheck.byMistake, ChestCheck.myUsual, ChestCheck.now],
    ]))

  static let tearingCheck = Question(
    TearingCheck.id, in: "danger", about: "Sudden pain",
    "A danger sign was chosen: the sudden pain. When was the last time?",
    because: "What is there now needs help faster than what has passed.",
    .one([
      Option(TearingCheck.byMistake, "It was chosen by mistake"),
      Option(
        TearingCheck.lookAlike,
        "Tight muscles (a spasm): it comes when I move, and goes when I lie still"),
      Option(TearingCheck.myUsual, "It is my usual, a doctor has named it, and it has gone"),
      Option(TearingCheck.goneEarlier, "8 to 14 days ago"),
      Option(TearingCheck.goneThisWeek, "1 to 7 days ago"),
      Option(TearingCheck.goneToday, "Today, but it has gone"),
      Option(TearingCheck.now, "It is there now"),
      Option(TearingCheck.unsure, "Not sure", .unsure),
    ]),
    appliesIf: DangerNow.tearingPain.asCondition,
    askIf: not(Facts.manyDangers),
    gravity: .chains([
      [
        TearingCheck.byMistake, TearingCheck.goneEarlier, TearingCheck.goneThisWeek,
        TearingCheck.goneToday, TearingCheck.now,
      ],
      [TearingCheck.byMistake, TearingCheck.lookAlike, TearingCheck.now],
      [TearingCheck.byMistake, TearingCheck.myUsual, TearingCheck.now],
    ]))

  static let sideCheck = Question(
    SideCheck.id, in: "danger", about: "One side",
    "A danger sign was chosen: the numb or weak side, words or sight. When was the last time?",
    because: "What is there now needs help faster than what has passed.",
    .one([
      Option(SideCheck.byMistake, "It was chosen by mistake"),
      Option(
        SideCheck.lookAlike,
        "It went to sleep in one position, and was right within half an hour of moving"),
      Option(SideCheck.myUsual, "It is my usual, a doctor has named it, and it has gone"),
      Option(SideCheck.goneEarlier, "8 to 14 days ago"),
      Option(SideCheck.goneThisWeek, "1 to 7 days ago"),
      Option(SideCheck.goneToday, "Today, but it has gone"),
      Option(SideCheck.now, "It is there now"),
      Option(SideCheck.unsure, "Not sure", .unsure),
    ]),
    appliesIf: DangerNow.faceArmSpeech.asCondition,
    askIf: not(Facts.manyDangers),
    gravity: .chains([
      [
        SideCheck.byMistake, SideCheck.goneEarlier, SideCheck.goneThisWeek, SideCheck.goneToday,
        SideCheck.now,
      ],
      [SideCheck.byMistake, SideCheck.lookAlike, SideCheck.now],
      [SideCheck.byMistake, SideCheck.myUsual, SideCheck.now],
    ]))

  static let breathCheck = Question(
    BreathCheck.id, in: "danger", about: "Breathing",
    "A danger sign was chosen: the breathing or swallowing. When was the last time?",
    because: "What is there now needs help faster than what has passed.",
    .one([
      Option(BreathCheck.byMistake, "It was chosen by mistake"),
      Option(
        BreathCheck.lookAlike,
        "It is over. I could say whole sentences, and both hands and my mouth tingled"),
      Option(BreathCheck.myUsual, "It is my usual, a doctor has named it, and it has gone"),
      Option(BreathCheck.goneEarlier, "8 to 14 days ago"),
      Option(BreathCheck.goneThisWeek, "1 to 7 days ago"),
      Option(BreathCheck.goneToday, "Today, but it has gone"),
      Option(BreathCheck.now, "It is there now"),
      Option(BreathCheck.unsure, "Not sure", .unsure),
    ]),
    appliesIf: DangerNow.breathingSwallowing.asCondition,
    askIf: not(Facts.manyDangers),
    gravity: .chains([
      [
        BreathCheck.byMistake, BreathCheck.goneEarlier, BreathCheck.goneThisWeek,
        BreathCheck.goneToday, BreathCheck.now,
      ],
      [BreathCheck.byMistake, BreathCheck.lookAlike, BreathCheck.now],
      [BreathCheck.byMistake, BreathCheck.myUsual, BreathCheck.now],
    ]))

  static let faintCheck = Question(
    FaintCheck.id, in: "danger", about: "Fainting",
    "A danger sign was chosen: the fainting or confusion. When was the last time?",
    because: "What is there now needs help faster than what has passed.",
    .one([
      Option(FaintCheck.byMistake, "It was chosen by mistake"),
      Option(FaintCheck.lookAlike, "I felt faint but never blacked out, and both hands tingled"),
      Option(FaintCheck.myUsual, "It is my usual, a doctor has named it, and it has gone"),
      Option(FaintCheck.goneEarlier, "8 to 14 days ago"),
      Option(FaintCheck.goneThisWeek, "1 to 7 days ago"),
      Option(FaintCheck.goneToday, "Today, but it has gone"),
      Option(FaintCheck.now, "It is there now"),
      Option(FaintCheck.unsure, "Not sure", .unsure),
    ]),
    appliesIf: DangerNow.collapseConfused.asCondition,
    askIf: not(Facts.manyDangers),
    gravity: .chains([
      [
        FaintCheck.byMistake, FaintCheck.goneEarlier, FaintCheck.goneThisWeek, FaintCheck.goneToday,
        FaintCheck.now,
      ],
      [FaintCheck.byMistake, FaintCheck.lookAlike, FaintCheck.now],
      [FaintCheck.byMistake, FaintCheck.myUsual, FaintCheck.now],
    ]))

  static let legsCheck = Question(
    LegsCheck.id, in: "danger", about: "Legs that fail",
    "A danger sign was chosen: the legs. When was the last time?",
    because: "What is there now needs help faster than what has passed.",
    .one([
      Option(LegsCheck.byMistake, "It was chosen by mistake"),
      Option(
        LegsCheck.lookAlike,
        "They had gone to sleep in one position, and were right soon after I moved"),
      Option(LegsCheck.myUsual, "It is my usual, a doctor has named it, and it has gone"),
      Option(LegsCheck.goneEarlier, "8 to 14 days ago"),
      Option(LegsCheck.goneThisWeek, "1 to 7 days ago"),
      Option(LegsCheck.goneToday, "Today, but it has gone"),
      Option(LegsCheck.now, "It is there now"),
      Option(LegsCheck.unsure, "Not sure", .unsure),
    ]),
    appliesIf: DangerNow.legsGone.asCondition,
    askIf: not(Facts.manyDangers),
    gravity: .chains([
      [
        LegsCheck.byMistake, LegsCheck.goneEarlier, LegsCheck.goneThisWeek, LegsCheck.goneToday,
        LegsCheck.now,
      ],
      [LegsCheck.byMistake, LegsCheck.lookAlike, LegsCheck.now],
      [LegsCheck.byMistake, LegsCheck.myUsual, LegsCheck.now],
    ]))

  static let limbCheck = Question(
    LimbCheck.id, in: "danger", about: "Cold limb",
    "A danger sign was chosen: the cold arm or leg. When was the last time?",
    because: "What is there now needs help faster than what has passed.",
    .one([
      Option(LimbCheck.byMistake, "It was chosen by mistake"),
      Option(
        LimbCheck.lookAlike,
        "White in the cold or when pressed. Now it is warm, and its usual colour"),
      Option(LimbCheck.myUsual, "It is my usual, a doctor has named it, and it has gone"),
      Option(LimbCheck.goneEarlier, "8 to 14 days ago"),
      Option(LimbCheck.goneThisWeek, "1 to 7 days ago"),
      Option(LimbCheck.goneToday, "Today, but it has gone"),
      Option(LimbCheck.now, "It is there now"),
      Option(LimbCheck.unsure, "Not sure", .unsure),
    ]),
    appliesIf: DangerNow.coldLimb.asCondition,
    askIf: not(Facts.manyDangers),
    gravity: .chains([
      [
        LimbCheck.byMistake, LimbCheck.goneEarlier, LimbCheck.goneThisWeek, LimbCheck.goneToday,
        LimbCheck.now,
      ],
      [LimbCheck.byMistake, LimbCheck.lookAlike, LimbCheck.now],
      [LimbCheck.byMistake, LimbCheck.myUsual, LimbCheck.now],
    ]))
}
