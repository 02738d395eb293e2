import ArgumentParser
import Assessment
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
        {"id": "a", "regions": [{"id": "calf", "side": "left"}], "answers": {"pee-and-poo": "none"}}
      The id and any answer may be missing. An answer is one option or a list of options; a side is \
      left, right, middle or both.

      A result has the urgency (and within, for an appointment), the rules that hold, the decisive \
      answers, the harmless patterns that calmed a rule, the rules that were ruled_out and by what, \
      the changes that one other answer would make, the causes that can fit with what speaks for and \
      against each, the reasons in plain words, the questions that are unanswered, and the answers \
      that are not_counted, with why: under the age of 16, the question about alcohol does not apply.

      An invalid line is reported on standard error with line, column and remedy, and skipped. The \
      exit code is 1 if a line or file was invalid or a result not written, 2 for a usage error.
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
    let guidebook = Guidebook.tinglingBack
    let style: Assessor.Style =
      switch format {
      case .json: brief ? .brief : .json
      case .text: .other { plainText(of: $0, id: $1, notCounted: $2, in: guidebook, .english) }
      }
    let assessor = Assessor(by: .tinglingBack, style: style)
    var results = ""
    var isClean = true
    for path in files.isEmpty ? ["-"] : files {
      let file = files.count > 1 ? path : nil
      let failure = try LineReader.read(path) { line, number, isLast in
        let product: Assessor.Product =
          switch line {
          case .bytes(let bytes): assessor.assess(bytes, number: number, of: file)
          case .tooLong: .tooLong(limit: LineReader.usualLimit, number: number, of: file)
          }
        switch product {
        case .nothing: break
        case .result(let result): results += result
        case .fault(let fault):
          isClean = false
          Output.error.write(fault)
        }
        // The next line may take its time to come, and results must not wait for it.
        if isLast || results.utf8.count > 1 << 16 { try flush(&results) }
      }
      guard let failure else { continue }
      isClean = false
      Output.error.write(
        Assessor.fault(
          "cannot read “\(path)”: \(failure); check the name and its permissions", of: file))
    }
    try flush(&results)
    if !isClean { throw ExitCode.failure }
  }

  /// Writes results, or ends the command: those after a lost one would be lost as well.
  private func flush(_ results: inout String) throws {
    defer { results = "" }
    guard let fault = Output.standard.write(results) else { return }
    // A closed pipe is no fault to report: its reader has read enough.
    if fault != EPIPE {
      Output.error.write(Assessor.fault("cannot write the results: \(Output.reason(fault))"))
    }
    throw ExitCode.failure
  }
}
