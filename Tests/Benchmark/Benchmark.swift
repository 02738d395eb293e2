import Glibc

/// Measures the guide on a terminal beside other programs that show a menu.
@main
struct Benchmark {
  static func main() {
    do {
      let request = try Request(Array(CommandLine.arguments.dropFirst()))
      try TerminalContest(
        workplace: try Workplace(), rounds: request.rounds, idle: request.idle
      ).run()
    } catch {
      say("cannot measure: \(error.words)")
      exit(1)
    }
  }
}

/// Why the benchmark cannot measure.
struct Trouble: Error {
  let words: String
}

/// Prints a line at once: runs are long, and people watch them.
func say(_ words: String) {
  print(words)
  fflush(nil)
}
