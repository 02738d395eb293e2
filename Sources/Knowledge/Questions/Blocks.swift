import Assessment
import Wording

/// The groups of questions, in the order of asking.
enum Blocks {
  static let all: [Block] = [
    Block("danger", "Is it an emergency?", more: .urgentCare),
    Block("you", "About you", more: .whatTinglingIs),
    Block("where", "Where it is", more: .whatTinglingIs),
    Block("feel", "What it feels like", more: .whatTinglingIs),
    Block("timing", "When and how it came", more: .harmlessTingling),
    Block("strength", "Strength and balance", more: .spinalCordCompression),
    Block(
      "saddle", "Private questions",
      introduction: """
        The next few questions are private. Nobody else sees what you answer. They help us spot \
        a rare nerve problem that must not wait.
        """,
      more: .saddleArea),
    Block("history", "Before and now", more: .longLasting),
    Block("pain", "Skin and pain", more: .selfCare),
    Block("health", "Your health", more: .testsAndWords),
    Block("head", "Head and hands", more: .stroke),
  ]
}
