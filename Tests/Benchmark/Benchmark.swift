import Assessment
import Glibc
import Knowledge

/// Measures what the program does against others that do the same.
@main
struct Benchmark {
  /// What can be measured.
  enum Subject: String, CaseIterable {
    case judge, clips, lanes, batch, `case`, search
  }

  static func main() {
    do {
      try measure(Array(CommandLine.arguments.dropFirst()))
    } catch {
      say("cannot measure: \(error.words)")
      exit(1)
    }
  }

  private static func measure(_ arguments: [String]) throws(Trouble) {
    var subjects: [Subject] = []
    var cases = 200_000
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if let subject = Subject(rawValue: word) {
        subjects.append(subject)
      } else if word == "--cases", let count = rest.popFirst().flatMap({ Int($0) }),
        (1...1_000_000).contains(count)
      {
        cases = count
      } else {
        let names = Subject.allCases.map(\.rawValue).joined(separator: ", ")
        throw Trouble(words: "“\(word)” is none of \(names), --cases 1 to 1000000")
      }
    }
    let engine = Engine(.tinglingBack)
    let workplace = try Workplace()
    for subject in subjects.isEmpty ? Subject.allCases : subjects {
      switch subject {
      case .judge: try JudgeContest(engine: engine).run()
      case .clips: try ClipsContest(engine: engine, workplace: workplace).run()
      case .lanes: try LanesContest(engine: engine).run()
      case .batch: try BatchContest(engine: engine, workplace: workplace, cases: cases).run()
      case .search: try SearchContest().run()
      case .case: try CaseContest(engine: engine, workplace: workplace).run()
      }
    }
  }
}
