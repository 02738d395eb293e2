import Assessment
import CBenchmark

/// One assessment, against CLIPS with the same rules.
struct ClipsContest {
  let engine: Engine
  let workplace: Workplace

  func run() throws(Trouble) {
    var people = People(by: engine, seed: 21)
    let answers = (0..<1000).map { people.next(named: "\($0)").answers }
    let cases = answers.enumerated().map { ClipsProgram.function(for: $1, number: $0 + 1) }
    let program = ClipsProgram(of: engine).text
    try workplace.write("rules.clp", [program] + cases + ["(main \(answers.count))\n(exit)\n"])
    try workplace.write("idle.clp", [program] + cases + ["(main 0)\n(exit)\n"])
    try _ = clips("rules.clp")
    let (sum, own) = (
      try workplace.read("clips.out"), "\(ClipsProgram.sum(of: answers, by: engine))\n"
    )
    guard sum == own else {
      throw Trouble(words: "CLIPS and the engine judge differently: \(sum) is not \(own)")
    }
    let repeats = 50
    try Contest(
      title: "One assessment, against a rule engine", unit: "case", rounds: 5,
      reference: Contender(name: "CLIPS") { () throws(Trouble) in
        // What it takes to start and to load is not what is compared.
        (try clips("rules.clp") - clips("idle.clp")) / Double(answers.count)
      },
      others: [
        Contender(name: "Engine.judge") { () throws(Trouble) in
          var held = FindingSet()
          defer { precondition(!held.isEmpty, "some rule holds for some case") }
          return processorSeconds(each: answers.count * repeats) {
            for _ in 0..<repeats { for answers in answers { held |= engine.judge(answers).held } }
          }
        }
      ]
    ).run()
  }

  private func clips(_ program: String) throws(Trouble) -> Double {
    try workplace.run(
      ["clips", "-f2", workplace.path(program)], output: workplace.path("clips.out")
    ).processor
  }
}
