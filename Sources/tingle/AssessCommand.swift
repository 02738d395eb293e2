import ArgumentParser
import Assessment
import Console
import Glibc
import Interchange
import Knowledge
import Screens
import Terminal
import Wording

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

  /// How a report is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text
  }

  @ArgumentParser.Option(help: "How to print results: json, an object a line, or text, for people.")
  var format: Format = .json

  @Flag(help: "Print the id, the urgency, its window and the rules only.")
  var brief = false

  @Argument(help: "Files with cases; “-” or none is standard input.")
  var files: [String] = []

  func validate() throws {
    if brief, format == .text { throw ValidationError("--brief is for --format json.") }
  }

  func run() throws {
    let engine = Engine(.tinglingBack)
    let reader = CaseReader(of: engine.guidebook)
    var results = ""
    var isClean = true
    for path in files.isEmpty ? ["-"] : files {
      func tell(_ members: [JSON.Member], _ id: String? = nil) {
        isClean = false
        let file = files.count > 1 ? [JSON.Member("file", .string(path))] : []
        Output.error.write(
          JSON.object((id.map { [.init("id", .string($0))] } ?? []) + file + members).line + "\n")
      }
      let failure = try readLines(of: path) { line, number, isLast in
        let reading: CaseReader.Reading =
          switch line {
          case .bytes(let bytes): reader.read(bytes)
          case .tooLong: .faults(id: nil, .tooLong(limit: LineReader.usualLimit))
          }
        switch reading {
        case .nothing: break
        case .case(let id, let answers): results += text(of: answers, id: id, by: engine)
        case .faults(let id, let faults):
          tell(
            [
              .init("line", .number("\(number)")), .init("column", .number("\(faults.column)")),
              .init("error", .string(faults.words)),
            ], id)
        }
        // What follows may take its time to come; results must not wait for it.
        guard isLast || results.utf8.count > 1 << 16 else { return }
        try flush(&results)
      }
      if let failure {
        tell([
          .init(
            "error",
            .string("cannot read “\(path)”: \(failure); check the name and its permissions"))
        ])
      }
    }
    try flush(&results)
    if !isClean { throw ExitCode(ExitStatus.badInput) }
  }

  /// Writes results, or ends the command: those after a lost one would be lost as well.
  private func flush(_ results: inout String) throws {
    defer { results = "" }
    guard let fault = Output.standard.write(results) else { return }
    // A closed pipe is no fault to report: its reader has read enough.
    if fault != EPIPE {
      let words = "cannot write the results: \(Output.reason(fault))"
      Output.error.write(JSON.object([.init("error", .string(words))]).line + "\n")
    }
    throw ExitCode(ExitStatus.badInput)
  }

  private func text(of answers: Answers, id: String?, by engine: Engine) -> String {
    if brief {
      let judgement = engine.judge(engine.codebook.set(of: answers))
      return Report.brief(judgement.urgency, engine.rules(in: judgement.held), id: id).line + "\n"
    }
    let report = engine.report(on: answers)
    guard format == .text else { return report.json(id: id).line + "\n" }
    return (id.map { $0.printableLine + "\n" } ?? "")
      + plainText(of: report, in: engine.guidebook, .english) + "\n\n"
  }
}
