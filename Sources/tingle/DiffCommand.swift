import ArgumentParser
import Console
import Interchange
import Terminal

/// Compares results before and after a change of the rules.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what a change of the rules does to the results of cases.",
    discussion: """
      Both files hold results of the same cases, a line each, as “tingle assess” prints them; \
      every case needs an id. Each result that changed is printed, then the rules that came and \
      went, then how many went from which level to which. The exit code is 0 when all results are \
      equal, 1 when some differ, and 2 when the files cannot be compared; what is wrong with them \
      is then told on standard error.
      """)

  @Argument(help: "The results before the change.")
  var old: String

  @Argument(help: "The results after it.")
  var new: String

  func validate() throws {
    if old == "-", new == "-" { throw ValidationError("Standard input can be one file only.") }
  }

  func run() throws {
    let (before, after) = (read(old), read(new))
    let faults = ResultFile.faults(in: before, after)
    guard faults.isEmpty else {
      Output.error.write(faults.map { $0.printableLine + "\n" }.joined())
      throw ExitCode.misuse
    }
    let comparison = ResultComparison(from: before, to: after)
    try deliver(comparison.lines.map { $0 + "\n" }.joined())
    if !comparison.isEqual { throw ExitCode.failure }
  }

  private func read(_ path: String) -> ResultFile {
    var file = ResultFile(path)
    let failure = LineReader.read(path) { line, number, _ in
      switch line {
      case .bytes(let bytes): file.add(bytes, number: number)
      case .tooLong: file.addTooLong(number: number)
      }
    }
    if let failure { file.end(because: failure) }
    return file
  }
}
