import ArgumentParser
import Assessment
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

  @Flag(help: "Print the flow of the questions in Graphviz’s language.")
  var graph = false

  @Flag(help: "Print the claims on the rules in SMT-LIB 2.")
  var smt = false

  @Flag(help: "Print which share of made-up people gets each level, and by which rules.")
  var shares = false

  func validate() throws {
    guard [graph, smt, shares].count(where: { $0 }) <= 1 else {
      throw ValidationError("Give one of --graph, --smt and --shares.")
    }
  }

  func run() throws {
    let guidebook = Guidebook.tinglingBack
    try deliver(
      graph
        ? flowGraph(of: guidebook) + "\n"
        : smt
          ? claimScript(of: guidebook) + "\n"
          : shares ? Self.shares(of: guidebook) : reviewCopy(of: guidebook) + "\n")
  }

  private static func shares(of guidebook: Guidebook) -> String {
    let engine = Engine(guidebook)
    return Shares(of: engine, people: 100_000).table(by: engine)
  }
}
