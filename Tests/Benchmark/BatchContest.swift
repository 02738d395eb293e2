import Assessment
import CBenchmark

/// A large file of cases, against Python with the quickest reader of JSON it has.
struct BatchContest {
  let engine: Engine
  let workplace: Workplace
  let cases: Int

  func run() throws(Trouble) {
    var people = People(by: engine, seed: 22)
    try workplace.write(
      "cases.jsonl", (0..<cases).lazy.map { people.next(named: "case-\($0)").line })
    try workplace.write("rules.json", [PythonRules(engine: engine).text])
    _ = try tingle(["--brief"])
    _ = try python()
    _ = try workplace.run(
      [
        "python3", workplace.peer("same.py"), workplace.path("tingle.out"),
        workplace.path("python.out"),
      ])
    let watched = try tingle([], watched: true)
    say("\n\(cases) cases; tingle held \(watched.peak) KiB at most")
    try Contest(
      title: "A file of cases, from start to exit", unit: "case", rounds: 3, warmsUp: false,
      reference: Contender(name: "Python with orjson, brief") { () throws(Trouble) in
        try python().wall / Double(cases)
      },
      others: [
        Contender(name: "tingle assess --brief --jobs 1") { () throws(Trouble) in
          try tingle(["--brief", "--jobs", "1"]).wall / Double(cases)
        },
        Contender(name: "tingle assess --brief") { () throws(Trouble) in
          try tingle(["--brief"]).wall / Double(cases)
        },
        Contender(name: "tingle assess, all that it tells") { () throws(Trouble) in
          try tingle([]).wall / Double(cases)
        },
      ]
    ).run()
  }

  private func tingle(_ options: [String], watched: Bool = false) throws(Trouble) -> cb_run {
    try workplace.run(
      [workplace.programs + "/tingle", "assess"] + options + [workplace.path("cases.jsonl")],
      output: workplace.path("tingle.out"), watched: watched)
  }

  private func python() throws(Trouble) -> cb_run {
    try workplace.run(
      [
        "python3", workplace.peer("assess.py"), workplace.path("rules.json"),
        workplace.path("cases.jsonl"),
      ],
      output: workplace.path("python.out"))
  }
}
