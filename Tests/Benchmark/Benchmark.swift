import Assessment
import Glibc
import Knowledge

/// Measures what the program does against others that do the same.
@main
struct Benchmark {
  static func main() {
    let engine = Engine(.tinglingBack)
    let wanted = Set(CommandLine.arguments.dropFirst())
    do {
      let workplace = try Workplace()
      if wanted.isEmpty || wanted.contains("judge") { try JudgeContest(engine: engine).run() }
      if wanted.isEmpty || wanted.contains("lanes") { try LanesContest(engine: engine).run() }
      if wanted.isEmpty || wanted.contains("clips") {
        try ClipsContest(engine: engine, workplace: workplace).run()
      }
      if wanted.isEmpty || wanted.contains("batch") {
        try BatchContest(engine: engine, workplace: workplace, cases: 200_000).run()
      }
    } catch {
      print("cannot measure: \(error)")
      exit(1)
    }
  }
}
