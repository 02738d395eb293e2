import ArgumentParser
import Knowledge

/// Assesses cases that are handed in as JSON Lines.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Assess answers, a case a line, and print a result a line.",
    discussion: """
      A case is a JSON object on one line, for example
        {"id": "a", "regions": [{"id": "lower-back", "side": "left"}],
         "answers": {"legs-affected": "both-legs", "sensation": ["numb"]}}
      (on one line). The id and any answer may be missing. Lines with faults are told on standard \
      error, the others are still assessed, and the exit code is then 1.
      """)

  /// The two ways of telling a result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text
  }

  @Option(help: "How to print results: json, an object a line, or text, for people.")
  var format: Format = .json

  @Argument(help: "Files with cases; “-” or none is standard input.")
  var files: [String] = []

  func run() throws {
    let paths = files.isEmpty ? ["-"] : files
    var assessor = Assessor(
      reader: CaseReader(of: .tinglingBack), format: format, namesFiles: paths.count > 1)
    for path in paths { assessor.assess(path) }
    if !assessor.isClean { throw ExitCode(ExitStatus.badInput) }
  }
}
