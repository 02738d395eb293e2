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
      z3 can check; each answer must be “unsat”.
      """,
    subcommands: [DiffCommand.self])

  @Flag(help: "Print the flow of the questions in Graphviz’s language.")
  var graph = false

  @Flag(help: "Print the claims on the rules in SMT-LIB 2.")
  var smt = false

  func validate() throws {
    if graph, smt { throw ValidationError("Give --graph or --smt, not both.") }
  }

  func run() throws {
    let guidebook = Guidebook.tinglingBack
    let text =
      graph
      ? flowGraph(of: guidebook) : smt ? claimScript(of: guidebook) : reviewCopy(of: guidebook)
    Output.standard.write(text + "\n")
  }
}
