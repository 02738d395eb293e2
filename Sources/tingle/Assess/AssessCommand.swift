import ArgumentParser
import Glibc
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

  @Flag(help: "Print the id, the urgency, its window and the rules only.")
  var brief = false

  @Option(help: "How many threads to use for large files; without it, one for each processor.")
  var jobs: Int?

  @Argument(help: "Files with cases; “-” or none is standard input.")
  var files: [String] = []

  /// How many threads are used unasked; each holds a block of cases and its results.
  private static let mostJobs = 8

  func validate() throws {
    if brief, format == .text { throw ValidationError("--brief is for --format json.") }
    if let jobs, !(1...64).contains(jobs) {
      throw ValidationError("--jobs must be a number from 1 to 64.")
    }
  }

  func run() throws {
    let code = Self.assess(
      files, style: format == .text ? .text : brief ? .brief : .json, jobs: jobs)
    if code != ExitStatus.success { throw ExitCode(code) }
  }

  /// Assesses files, and says what the program ends with.
  static func assess(_ files: [String], style: ResultStyle = .json, jobs: Int? = nil) -> Int32 {
    let assessor = Assessor(
      reader: CaseReader(of: .tinglingBack), style: style, namesFiles: files.count > 1)
    let workshop = Workshop(assessing: files.isEmpty ? ["-"] : files, by: assessor)
    return workshop.run(threads: jobs ?? processors) ? ExitStatus.success : ExitStatus.badInput
  }

  private static var processors: Int {
    min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), mostJobs)
  }

  /// What is asked for, where the program’s arguments name nothing but files, briefly or not.
  static func plain(_ arguments: ArraySlice<String>) -> (files: [String], style: ResultStyle)? {
    guard arguments.first == configuration.commandName else { return nil }
    let isBrief = arguments.dropFirst().first == "--brief"
    let files = arguments.dropFirst(isBrief ? 2 : 1)
    guard files.allSatisfy({ $0 == "-" || !$0.hasPrefix("-") }) else { return nil }
    return (Array(files), isBrief ? .brief : .json)
  }
}
