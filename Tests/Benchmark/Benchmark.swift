import Assessment
import Glibc
import Knowledge

/// Measures what the program does against others that do the same.
@main
struct Benchmark {
  static func main() {
    do {
      try measure(Array(CommandLine.arguments.dropFirst()))
    } catch {
      say("cannot measure: \(error.words)")
      exit(1)
    }
  }

  private static func measure(_ arguments: [String]) throws(Trouble) {
    let request = try Request(arguments)
    let engine = Engine(.tinglingBack)
    let workplace = try Workplace()
    for subject in request.subjects {
      switch subject {
      case .judge: try JudgeContest(engine: engine).run()
      case .clips: try ClipsContest(engine: engine, workplace: workplace).run()
      case .lanes: try LanesContest(engine: engine).run()
      case .batch:
        try BatchContest(engine: engine, workplace: workplace, cases: request.cases).run()
      case .search: try SearchContest().run()
      case .terminal:
        try TerminalContest(
          workplace: workplace, rounds: request.rounds, idle: request.idle, isCold: request.isCold
        ).run()
      case .case: try CaseContest(engine: engine, workplace: workplace).run()
      }
    }
  }
}
