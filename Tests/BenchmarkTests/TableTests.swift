import Assessment
import CBenchmark
import Knowledge
import Review
import Testing

@testable import benchmark

private let engine = Engine(.tinglingBack)

/// The benchmark may only compare what does the same.
struct TableTests {
  @Test func `the table in C and the engine judge invented people alike`() {
    var people = People(by: engine, seed: 7)
    let answers = (0..<2000).map { people.next(named: "\($0)").answers }
    var results = Array(repeating: cb_judgement(), count: answers.count)
    MaskTable(of: engine).judge(answers.map { cb_set($0) }, into: &results)
    for (result, answers) in zip(results, answers) {
      #expect(result.agrees(with: engine.judge(answers)))
    }
    // A benchmark of one easy case would tell nothing.
    #expect(Set(results.map(\.level)).count > 2)
    #expect(Set(results.flatMap { FindingSet($0.held).numbers }).count > engine.rules.count / 2)
  }

  @Test func `invented people give tidy answers`() {
    var people = People(by: engine, seed: 8)
    for number in 0..<200 {
      let answers = people.next(named: "\(number)").answers
      #expect(engine.codebook.tidied(answers) == answers)
    }
  }

  @Test func `the lanes in C and in Swift decide alike`() {
    var lanes = Lanes(for: engine.network, before: engine.urgencyNodes)
    let peer = LanesPeer(of: engine)
    var chance = Chance(seed: 9)
    for number in engine.codebook.findings.indices {
      let (certain, possible) = chance.planes()
      lanes.put(number, certain: certain, possible: possible)
      peer.put(number, certain: certain, possible: possible)
    }
    lanes.settle()
    #expect(!peer.agrees(with: lanes))
    peer.settle()
    #expect(peer.agrees(with: lanes))
  }
}
