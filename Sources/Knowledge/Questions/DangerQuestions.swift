import Assessment
import Wording

extension Questions {
  static let dangerNow = Question(
    DangerNow.id, in: "danger", about: "Danger signs",
    "Do you have any of these now, or have you had any in the last 2 weeks, even for a few minutes?",
    because: "Any one of these may need help at once, before all other questions.",
    .several([
      Option(DangerNow.none, "None of these", .none),
      Option(
        DangerNow.chestPain, "Chest pain, or a chest, jaw or arm that feels heavy or squeezed"),
      Option(DangerNow.tearingPain, "Sudden, very bad pain in the chest, back, neck or tummy"),
      Option(DangerNow.faceArmSpeech, "One side numb or weak, wrong words or lost sight"),
      Option(DangerNow.breathingSwallowing, "Trouble breathing or swallowing"),
      Option(DangerNow.collapseConfused, "Fainting, new confusion, or being very drowsy"),
      Option(DangerNow.legsGone, "Legs that would not hold me or would not move"),
      Option(DangerNow.coldLimb, "An arm or leg suddenly cold, pale or blue"),
      Option(DangerNow.unsure, "Not sure", .unsure),
    ]),
    gravity: .each(except: []))

  static let dangerAgain = Question(
    DangerAgain.id, in: "danger", about: "Danger, again",
    Text(
      "Stop for a moment, and ask someone with you to look. Is any one of the danger signs there?",
      others: "Look again, or ask them. Is any one of the danger signs there?"),
    because: "You were not sure about the danger signs, and they matter most.",
    .one([
      Option(DangerAgain.none, "No, none of them"),
      Option(DangerAgain.one, "Yes, one of them, or maybe"),
      Option(DangerAgain.unsure, "Still not sure", .unsure),
    ]),
    appliesIf: DangerNow.unsure.asCondition,
    gravity: .chains([[DangerAgain.none, DangerAgain.one]]))
}
