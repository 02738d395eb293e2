import Assessment
import Golden
import Knowledge
import Review
import TestSupport
import Testing

@Suite struct `Made-up people` {
  private static let engine = Engine.tinglingBack
  private var engine: Engine { Self.engine }

  @Test func `get the levels that were reviewed, by the rules that were reviewed`() {
    expectGolden(Shares(of: engine, people: 20_000).table(by: engine), "shares.md")
  }

  @Test func `are the same for the same seed, and others for another`() {
    let one = Array(RandomPatients(for: engine, seed: 1).prefix(50))
    #expect(one == Array(RandomPatients(for: engine, seed: 1).prefix(50)))
    #expect(one != Array(RandomPatients(for: engine, seed: 2).prefix(50)))
  }

  @Test func `answer every question, and none of it twice`() {
    for answers in RandomPatients(for: engine, seed: 7).prefix(200) {
      #expect(engine.codebook.tidied(answers) == answers)
      for entry in engine.codebook.entries {
        #expect(answers.meets(entry.mask), "\(entry.question.id)")
        #expect(entry.takesSeveral || (answers & entry.mask).count == 1)
      }
    }
  }

  @Test func `move when a rule moves`() {
    var draft = Draft.sound
    let engine = Engine(draft.guidebook)
    let before = Shares(of: engine, people: 2_000)
    #expect(before.urgencies.values.reduce(0, +) == 2_000)
    #expect(zip(before.holding, before.deciding).allSatisfy { $0 >= $1 })
    draft.change("book-old") { $0.with(urgency: .ambulance, unless: []) }
    let graver = Engine(draft.guidebook)
    let after = Shares(of: graver, people: 2_000)
    #expect(after.urgencies[.ambulance, default: 0] > before.urgencies[.ambulance, default: 0])
    #expect(after.table(by: graver) != before.table(by: engine))
  }
}
