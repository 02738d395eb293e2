import Assessment
import Wording

extension Questions {
  static let pain = Question(
    Pain.id, in: "pain", about: "Pain",
    "How bad is any pain in your back, neck, chest, arm or leg?",
    because: "How bad the pain is helps to tell how soon you need help.",
    .one([
      Option(Pain.none, "No pain"),
      Option(Pain.mild, "Mild: I can forget about it"),
      Option(Pain.moderate, "Medium: it gets in the way"),
      Option(Pain.severe, "Very bad: hard to think, sleep or move"),
      Option(Pain.worstEver, "It came all at once, and it is the worst of my life"),
      Option(Pain.unsure, "Not sure", .unsure),
    ]),
    askIf: either(Facts.dangerMyUsual, not(SafeRows.pressedAndClear)),
    gravity: .chains([[Pain.none, Pain.mild, Pain.moderate, Pain.severe, Pain.worstEver]]))

  static let positionEffect = Question(
    PositionEffect.id, in: "pain", about: "What changes it",
    "What do you notice about it?",
    because: "What makes it better or worse is a hint at the cause.",
    .several([
      Option(PositionEffect.none, "None of these", .none),
      Option(PositionEffect.nightPain, "Pain wakes me, and no way of lying helps"),
      Option(PositionEffect.growing, "It grows day by day, even when I lie down"),
      Option(
        PositionEffect.effort,
        "Walking fast brings it on and rest stops it, or sweating, sickness or short breath comes with it"
      ),
      Option(
        PositionEffect.betterSittingOrBending,
        "Worse when I stand or walk, better when I sit or bend"),
      Option(PositionEffect.worseSittingCough, "Worse when I sit, bend, cough or sneeze"),
      Option(PositionEffect.worseNeckOrArm, "Worse when I move my neck or lift an arm"),
      Option(PositionEffect.unsure, "Not sure", .unsure),
    ]),
    askIf: every(
      either(Facts.anyPain, every(marked(.upperBack, .chestBand, .shoulderArm), Facts.fiftyOrOver)),
      not(SafeRows.pressedAndClear)),
    gravity: .each(except: []))
}
