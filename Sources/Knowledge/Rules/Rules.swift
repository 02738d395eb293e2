import Assessment
import Wording

/// The rules, most serious first.
enum Rules {
  static let all: [Rule] = []

  static let selfDefault = Rule(
    "self-default", .selfCare, when: every(),
    reason: "We found no warning signs in your answers today.",
    sources: [], isFromSeed: true, examples: .init(holds: [], fails: []))
}
