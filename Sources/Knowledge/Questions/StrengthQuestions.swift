import Assessment
import Wording

extension Questions {
  static let legStrength = Question(
    LegStrength.id, in: "strength", about: "Leg strength", "How strong are your legs?",
    because: """
      Weak legs can mean that a nerve needs help soon. If two lines fit, choose the lower one.
      """,
    .one([
      Option(LegStrength.normal, "As strong as ever"),
      Option(LegStrength.oneLegWeak, "One leg is weaker"),
      Option(LegStrength.footDrop, "One foot drops or slaps; I cannot lift my toes"),
      Option(LegStrength.bothLegsWeak, "Both legs are weaker"),
      Option(LegStrength.cannotWalk, "Too weak to stand or walk without help"),
      Option(LegStrength.unsure, unsure, .unsure),
    ]),
    gravity: .chains([
      [
        LegStrength.normal, LegStrength.oneLegWeak, LegStrength.footDrop, LegStrength.cannotWalk,
      ],
      [
        LegStrength.normal, LegStrength.oneLegWeak, LegStrength.bothLegsWeak,
        LegStrength.cannotWalk,
      ],
    ]))

  static let handsArms = Question(
    HandsArms.id, in: "strength", about: "Hands and arms", "How are your hands and arms?",
    because: "Nerves in the neck serve both arms and legs.",
    .one([
      Option(HandsArms.normal, "As they always were"),
      Option(HandsArms.oneArmWeak, "One arm or hand is weaker"),
      Option(HandsArms.clumsyHands, "Clumsy: I drop things, or buttons and keys are hard"),
      Option(HandsArms.unsure, unsure, .unsure),
    ]),
    gravity: .chains([
      [HandsArms.normal, HandsArms.oneArmWeak], [HandsArms.normal, HandsArms.clumsyHands],
    ]))

  static let walkingBalance = Question(
    WalkingBalance.id, in: "strength", about: "Walking",
    "Are you less steady when you walk or stand?",
    because: "Being unsteady can come from nerves in the back.",
    .one([
      Option(WalkingBalance.normal, "No change"),
      Option(WalkingBalance.unsteadyNew, "Unsteady, in the last 2 weeks"),
      Option(WalkingBalance.unsteadyGradual, "Unsteady, and it came on over weeks or months"),
      Option(WalkingBalance.unsure, unsure, .unsure),
    ]),
    gravity: .chains([
      [WalkingBalance.normal, WalkingBalance.unsteadyGradual, WalkingBalance.unsteadyNew]
    ]))
}
