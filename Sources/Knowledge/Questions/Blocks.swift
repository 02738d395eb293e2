import Assessment
import Wording

/// The groups of questions, in the order of asking.
enum Blocks {
  static let all: [Block] = [
    Block("danger", "Is it an emergency?"),
    Block("you", "About you"),
    Block("where", "Where it is"),
    Block(
      "saddle", "Private questions",
      introduction: """
        The next few questions are private. Nobody else sees what you answer. They help us spot \
        a rare nerve problem that must not wait.
        """),
    Block("strength", "Strength and balance"),
    Block("timing", "When and how it came"),
    Block("general", "Pain, fever, injury"),
    Block("risks", "Your health"),
    Block("feel", "What it feels like"),
    Block("causes", "What may be behind it"),
  ]
}
