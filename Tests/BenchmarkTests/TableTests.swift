import Assessment
import CBenchmark
import Knowledge
import Testing

@testable import benchmark

@Test func `the table in C and the engine judge invented people alike`() {
  let engine = Engine(.tinglingBack)
  var people = People(by: engine, seed: 7)
  let answers = (0..<2000).map { people.next(named: "\($0)").answers }
  var results = Array(repeating: cb_judgement(), count: answers.count)
  MaskTable(of: engine).judge(answers.map { cb_set($0) }, into: &results)
  for (result, answers) in zip(results, answers) {
    #expect(result.agrees(with: engine.judge(answers)))
  }
  // A benchmark of one easy case would tell nothing.
  #expect(Set(results.map(\.level)).count == Urgency.allCases.count)
}
