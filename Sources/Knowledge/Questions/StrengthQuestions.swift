import Assessment
import Wording

extension Questions {
  static let strengthNow = Question(
    StrengthNow.id, in: "strength", about: "Strength, balance",
    "Are your legs and hands as strong, steady and neat as last month?",
    because:
      "Think of walking, stairs, buttons and keys. New weakness can mean that a nerve needs help soon.",
    .several([
      Option(StrengthNow.none, "Yes, all as last month", .none),
      Option(StrengthNow.oneLegWeak, "One leg is weaker or drags"),
      Option(StrengthNow.footDrop, "A foot drops, or a shoe comes off without my noticing"),
      Option(StrengthNow.bothLegsWeak, "Both legs are weaker, or I need my hands to get up"),
      Option(StrengthNow.cannotWalk, "I cannot stand or walk"),
      Option(StrengthNow.unsteady, "I sway, trip or hold on more"),
      Option(StrengthNow.oneHand, "One hand or arm is weaker or clumsier"),
      Option(StrengthNow.bothHands, "Both hands are weaker or clumsier"),
      Option(StrengthNow.unsure, "Not sure", .unsure),
    ]),
    gravity: .each(except: []))

  static let tryIt = Question(
    TryIt.id, in: "strength", about: "Try it",
    Text(
      "If it feels safe, hold on to something. Walk on your heels, then on tiptoe. In bad pain: lie down, push and pull both feet. How did it go?",
      others:
        "If it feels safe, let them hold on to something. They walk on their heels, then on tiptoe. In bad pain: they lie down, push and pull both feet. How did it go?"
    ),
    because: "Trying can show weakness that you had not noticed.",
    .one([
      Option(TryIt.fine, "Both legs do it as well as last month"),
      Option(TryIt.hurtsButObeys, "It hurts or tires me, but the legs do it"),
      Option(TryIt.notLastYear, "I could not do it last year either"),
      Option(TryIt.untriedSame, "I would rather not try: they feel the same as last month"),
      Option(TryIt.untriedWorse, "I would rather not try: they feel worse"),
      Option(TryIt.oneLeg, "One leg cannot"),
      Option(TryIt.bothLegs, "Both legs cannot"),
      Option(TryIt.sways, "I sway"),
      Option(TryIt.unsure, "I tried, and I cannot tell", .unsure),
    ]),
    askIf: every(
      Facts.tryItMatters, not(Before.bigBlow), not(Before.smallFall),
      not(SafeRows.pressedAndClear)),
    gravity: .chains([
      [TryIt.fine, TryIt.hurtsButObeys, TryIt.untriedWorse, TryIt.oneLeg, TryIt.bothLegs],
      [TryIt.fine, TryIt.untriedSame, TryIt.untriedWorse],
      [TryIt.fine, TryIt.notLastYear, TryIt.oneLeg], [TryIt.fine, TryIt.sways],
    ]))
}
