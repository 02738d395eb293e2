import Assessment
import CBenchmark

/// One assessment, against the same decisions as a table of masks in C.
struct JudgeContest {
  let engine: Engine

  func run() throws(Trouble) {
    var people = People(by: engine, seed: 20)
    let answers = (0..<100_000).map { people.next(named: "\($0)").answers }
    let table = MaskTable(of: engine)
    let sets = answers.map { cb_set($0) }
    let judge = SwiftJudge(engine: engine, answers: answers)
    let peer = TablePeer(table: table, sets: sets)
    judge.work()
    peer.work()
    guard zip(peer.results, judge.results).allSatisfy({ $0.agrees(with: $1) }) else {
      throw Trouble(words: "the table in C and the engine judge differently")
    }
    say("\(answers.count) people judged alike; \(table.nodes.count) decisions")
    try Contest(
      title: "One assessment: the urgency and the rules that hold", unit: "case", rounds: 9,
      reference: Contender(name: "table of masks in C") { () throws(Trouble) in
        processorSeconds(each: answers.count, peer.work)
      },
      others: [
        Contender(name: "Engine.judge") { () throws(Trouble) in
          processorSeconds(each: answers.count, judge.work)
        }
      ]
    ).run()
  }
}

/// Keeps its results, so that nothing is left out and they can be compared.
private final class SwiftJudge {
  let engine: Engine
  let answers: [FindingSet]
  private(set) var results: [Judgement] = []

  init(engine: Engine, answers: [FindingSet]) {
    self.engine = engine
    self.answers = answers
    results.reserveCapacity(answers.count)
  }

  func work() {
    results.removeAll(keepingCapacity: true)
    for answers in answers { results.append(engine.judge(answers)) }
  }
}

private final class TablePeer {
  let table: MaskTable
  let sets: [cb_set]
  private(set) var results: [cb_judgement]

  init(table: MaskTable, sets: [cb_set]) {
    self.table = table
    self.sets = sets
    results = Array(repeating: cb_judgement(), count: sets.count)
  }

  func work() { table.judge(sets, into: &results) }
}
