package import Assessment
import Journey
import Review
import Terminal

/// All that can be tried before the doors open.
package enum SelfTest {
  /// What was tried, a line each, and whether all of it is sound.
  package static func run(
    _ guidebook: Guidebook, _ settings: KioskSettings
  ) -> (text: String, isGood: Bool) {
    let results = [
      configuration(settings), terminal(settings), audit(guidebook), rules(of: guidebook),
    ]
    return (results.map(\.line).joined(), results.allSatisfy(\.isGood))
  }

  /// How a part went.
  struct Result {
    let name: String
    /// What was found, each a line; nothing where all is well.
    let faults: [String]
    /// What was looked at.
    let cover: String

    var isGood: Bool { faults.isEmpty }

    /// The result as lines of text.
    var line: String {
      let told = isGood ? "good: \(cover)" : "NOT GOOD"
      return ([("\(name): \(told)")] + faults.map { "  \($0)" }).map { $0 + "\n" }.joined()
    }
  }

  private static func configuration(_ settings: KioskSettings) -> Result {
    Result(
      name: "configuration", faults: [],
      cover: settings.site.isEvaluation ? "for evaluation only" : "for use with patients")
  }

  private static func terminal(_ settings: KioskSettings) -> Result {
    let checkup = Checkup(settings.display)
    return Result(
      name: "terminal", faults: checkup.fault.map { [Guide.words(for: $0)] } ?? [],
      cover: "pages can be shown here")
  }

  private static func audit(_ guidebook: Guidebook) -> Result {
    let faults = Review.audit(guidebook)
    return Result(name: "guidebook", faults: faults.map(\.words), cover: faultless(guidebook))
  }

  private static func rules(of guidebook: Guidebook) -> Result {
    let proofs = prove(Engine(guidebook), Law.allCases)
    let faults = proofs.filter { !$0.isProved }
    return Result(
      name: "rules",
      faults: faults.flatMap { ["\($0.law.rawValue): \($0.law.words)"] + $0.failures },
      cover: "\(proofs.count) laws proved over all answers")
  }
}
