import Assessment
import Wording

extension Questions {
  static let dangerNow = Question(
    DangerNow.id, in: "danger", about: "Right now",
    "Right now, or in the last few hours, do you have any of these?",
    because: "Any one of these needs help at once, before all other questions.",
    .several([
      Option(DangerNow.chestPain, "Chest pain, or a tight or heavy chest"),
      Option(DangerNow.tearingPain, "Sudden, very bad or tearing pain in the chest, back or belly"),
      Option(
        DangerNow.faceArmSpeech, "Face drooping, one side weak or numb, or trouble speaking"),
      Option(DangerNow.breathingSwallowing, "Trouble breathing or swallowing"),
      Option(DangerNow.collapseConfused, "Fainted, collapsed, newly mixed up or very drowsy"),
      Option(DangerNow.legsGone, "All at once cannot stand, or cannot move one or both legs"),
      Option(DangerNow.none, "None of these", .none),
      Option(DangerNow.unsure, unsure, .unsure),
    ]),
    decidesAtOnce: true,
    gravity: .each(except: []))

  /// What every question offers to those who do not know or would rather not say.
  static let unsure: Text = "Not sure, or I’d rather not say"
}
