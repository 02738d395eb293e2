public import ArgumentParser
import Assessment
import Knowledge
public import Review

extension Law: ExpressibleByArgument {}

/// Proves what the guidebook promises.
struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Prove what the rules promise, over all answers that can be given.",
    discussion: """
      Each law is printed with what was gone through and how that covers all answers. A law that \
      does not hold is printed with an example for each fault, and the exit code is then 1.
      """)

  @Argument(help: "Laws to prove; without one, all of them.")
  var laws: [Law] = []

  func run() throws {
    let proofs = prove(.tinglingBack, laws.isEmpty ? Law.allCases : laws)
    for proof in proofs { try deliver(proof.text) }
    if !proofs.allSatisfy(\.isProved) { throw ExitCode.failure }
  }
}
