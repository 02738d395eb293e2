import Assessment
import Wording

extension Questions {
  static let headSigns = Question(
    HeadSigns.id, in: "head", about: "Head and eyes",
    "Is any of these new?",
    because: "The same nerves, the brain or an artery in the neck can cause them.",
    .several([
      Option(HeadSigns.none, "None of these", .none),
      Option(HeadSigns.oneEyeVisionLoss, "One eye blurred or blind"),
      Option(HeadSigns.doubleVision, "Seeing double"),
      Option(HeadSigns.dizzy, "The room spins, or I am newly dizzy"),
      Option(HeadSigns.droopy, "A low eyelid, a heavy head, or a weak face"),
      Option(HeadSigns.voiceSwallow, "A slurred or weak voice, or food goes down the wrong way"),
      Option(HeadSigns.newHeadPain, "Neck, head or jaw pain unlike any before"),
      Option(HeadSigns.unsure, "Not sure", .unsure),
    ]),
    askIf: every(
      not(SafeRows.pressedAndClear),
      either(
        every(marked(.face), either(Facts.maybeWithin6Weeks, Facts.passing)),
        every(
          Facts.maybeWithin6Weeks, either(Facts.armMarked, marked(.neck))))),
    gravity: .each(except: []))

  static let mouthAndHands = Question(
    MouthAndHands.id, in: "head", about: "Mouth and hands",
    "Which of these fits your mouth and hands?",
    because: "Fast breathing, low sugar or low calcium can make lips and fingers tingle.",
    .several([
      Option(MouthAndHands.none, "None of these", .none),
      Option(
        MouthAndHands.fastBreath,
        "Both hands or my lips tingle when I breathe fast, panic or get a fright"),
      Option(MouthAndHands.crampsLock, "My hands cramp or lock, even when I breathe calmly"),
      Option(MouthAndHands.sugarThirst, "Shaky after not eating, or very thirsty"),
      Option(MouthAndHands.unsure, "Not sure", .unsure),
    ]),
    askIf: every(
      not(SafeRows.pressedAndClear), either(Facts.maybeWithin6Weeks, Facts.passing),
      either(
        marked(.face), Before.breathHeatCold,
        every(Facts.armsBoth, Facts.wandersOrPasses, not(Before.pressed)))),
    gravity: .each(except: [MouthAndHands.fastBreath]))
}
