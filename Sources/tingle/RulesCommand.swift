import ArgumentParser
import Assessment
import Interchange
import Knowledge
import Review

/// Prints the rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Print the rules for review, as a text, a graph or claims to be proved.",
    discussion: """
      Without an option the rules are printed in plain words, as Markdown: when each holds, why, \
      where it comes from and for whom. With --graph the questions are printed as a graph, to be \
      drawn with dot. With --smt what the rules promise is printed as claims that a solver such as \
      z3 can check; each answer must be “unsat”. With --shares 100,000 made-up people are judged, \
      each question answered by itself: 93 in 100 give its calmest answer, 1 is not sure, 6 give \
      any other; where answers have no order all are alike. It tells what a change of a rule moves, \
      and not how common anything is.
      """,
    subcommands: [DiffCommand.self])

  /// What to print instead of the review copy.
  enum Form: EnumerableFlag {
    case json, edition, graph, smt, shares

    static func help(for form: Self) -> ArgumentHelp? {
      switch form {
      case .json: "Print the whole guidebook as JSON, for programs."
      case .edition: "Print the edition of the guidebook: the SHA-256 of what --json prints."
      case .graph: "Print the flow of the questions in Graphviz’s language."
      case .smt: "Print the claims on the rules in SMT-LIB 2."
      case .shares: "Print which share of made-up people gets each level, and by which rules."
      }
    }
  }

  @Flag var form: Form?

  func run() throws {
    let guidebook = Guidebook.tinglingBack
    switch form {
    case .json: try deliver(guidebook.printedJSON)
    case .edition: try deliver(guidebook.edition + "\n")
    case .graph: try deliver(flowGraph(of: guidebook) + "\n")
    case .smt: try deliver(claimScript(of: guidebook) + "\n")
    case .shares:
      let engine = Engine.tinglingBack
      try deliver(Shares(of: engine, people: 100_000).table(by: engine))
    case nil: try deliver(reviewCopy(of: guidebook) + "\n")
    }
  }
}
