import Assessment
import Wording

/// The second look at each danger sign. What is there now comes first: the first line is where a
/// careless Enter lands, and it must not take an alarm back.
extension Questions {
  static let chestCheck = check(
    ChestCheck.self, of: DangerNow.chestPain, about: "Chest",
    "About the chest, jaw or arm: is it there now, or when was it last?",
    lookAlike: "Only at the back or ribs: one movement, or pressing there, brings it on each time")

  static let tearingCheck = check(
    TearingCheck.self, of: DangerNow.tearingPain, about: "Sudden pain",
    "About the sudden pain: is it there now, or when was it last?",
    lookAlike: "Tight muscles (a spasm): it comes when I move, and goes when I lie still")

  static let sideCheck = check(
    SideCheck.self, of: DangerNow.faceArmSpeech, about: "One side",
    "About the numb or weak side, words or sight: is it there now, or when was it last?",
    lookAlike: "It went to sleep in one position, and was right within half an hour of moving")

  static let breathCheck = check(
    BreathCheck.self, of: DangerNow.breathingSwallowing, about: "Breathing",
    "About the breathing or swallowing: is it there now, or when was it last?",
    lookAlike: "It is over. I could say whole sentences, and both hands and my mouth tingled")

  static let faintCheck = check(
    FaintCheck.self, of: DangerNow.collapseConfused, about: "Fainting",
    "About the fainting or confusion: is it there now, or when was it last?",
    lookAlike: "I felt faint but never blacked out, and both hands tingled")

  static let legsCheck = check(
    LegsCheck.self, of: DangerNow.legsGone, about: "Legs that fail",
    "About the legs: is it there now, or when was it last?",
    lookAlike: "They had gone to sleep in one position, and were right soon after I moved")

  static let limbCheck = check(
    LimbCheck.self, of: DangerNow.coldLimb, about: "Cold limb",
    "About the cold arm or leg: is it there now, or when was it last?",
    lookAlike: "White in the cold or when pressed. Now it is warm, and its usual colour")

  private static func check(
    _ check: any DangerCheck.Type, of sign: Finding, about topic: Text, _ prompt: Text,
    lookAlike: Text
  ) -> Question {
    Question(
      check.id, in: "danger", about: topic, prompt,
      because: "What is there now needs help faster than what has passed.",
      .one([
        Option(check.now, "It is there now"),
        Option(check.goneToday, "Today, but it has gone"),
        Option(check.goneThisWeek, "1 to 7 days ago"),
        Option(check.goneEarlier, "8 to 14 days ago"),
        Option(check.myUsual, "It is my usual, a doctor has named it, and it has gone"),
        Option(check.lookAlike, lookAlike),
        Option(check.byMistake, "It was chosen by mistake"),
        Option(check.unsure, "Not sure", .unsure),
      ]),
      appliesIf: sign.asCondition,
      askIf: not(Facts.manyDangers),
      gravity: .chains([
        [check.byMistake, check.goneEarlier, check.goneThisWeek, check.goneToday, check.now],
        [check.byMistake, check.lookAlike, check.now],
        [check.byMistake, check.myUsual, check.now],
      ]))
  }
}
