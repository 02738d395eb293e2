import Assessment
import CBenchmark

/// One case from the command line, from start to exit, against a program in C.
struct CaseContest {
  let engine: Engine
  let workplace: Workplace

  func run() throws(Trouble) {
    var people = People(by: engine, seed: 23)
    try workplace.write("tables.h", [CaseTables(engine: engine).text])
    _ = try workplace.run(
      [
        "cc", "-O2", "-I", workplace.path(""), "-o", workplace.path("case"),
        workplace.peer("case.c"),
      ])
    for number in 0..<20 {
      try workplace.write("case.json", [people.next(named: "case-\(number)").line])
      _ = (try peer(), try tingle(["--brief"]))
      guard try workplace.read("case.out") == workplace.read("tingle.out") else {
        throw Trouble(words: "the program in C and tingle assess a case differently")
      }
    }
    try contest("One case, from start to exit, by the wall’s clock", \.wall).run()
    // On a machine that is busy with other things, only this tells anything.
    try contest("One case, from start to exit, by the processor’s clock", \.processor).run()
  }

  private func contest(_ title: String, _ clock: KeyPath<cb_run, Double>) -> Contest {
    Contest(
      title: title, unit: "case", rounds: 100,
      reference: Contender(name: "C with the same tables") { () throws(Trouble) in
        try peer()[keyPath: clock]
      },
      others: [
        Contender(name: "tingle assess") { () throws(Trouble) in try tingle([])[keyPath: clock] },
        Contender(name: "tingle assess --brief") { () throws(Trouble) in
          try tingle(["--brief"])[keyPath: clock]
        },
      ])
  }

  private func peer() throws(Trouble) -> cb_run {
    try workplace.run(
      [workplace.path("case")], input: workplace.path("case.json"),
      output: workplace.path("case.out"))
  }

  private func tingle(_ options: [String]) throws(Trouble) -> cb_run {
    try workplace.run(
      [workplace.programs + "/tingle", "assess"] + options, input: workplace.path("case.json"),
      output: workplace.path("tingle.out"))
  }
}
