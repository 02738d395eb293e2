import Assessment
import Wording

/// The groups of questions, in the order of asking.
enum Blocks {
  static let all: [Block] = [
    Block("danger", "Is it an emergency?", more: .urgentCare),
    Block("you", "About you", more: .whatTinglingIs),
    Block("where", "Where it is", more: .whatTinglingIs),
    Block(
      "saddle", "Private questions",
      introduction: """
        The next few questions are private. Nobody else sees what you answer. They help us spot \
        a rare nerve problem that must not wait.
        """,
      more: .saddleArea),
    Block("strength", "Strength and balance", more: .spinalCordCompression),
    Block("timing", "When and how it came", more: .harmlessTingling),
    Block("general", "Pain, fever, injury", more: .spinalInfection),
    Block("risks", "Your health", more: .testsAndWords),
    Block("feel", "What it feels like", more: .whatTinglingIs),
    Block("causes", "What may be behind it", more: .systemicCauses),
  ]
}
