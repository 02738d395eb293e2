import Assessment
import Knowledge
import Review
import TestSupport
import Testing

@Suite struct `Made-up people` {
  private let engine = Engine(.tinglingBack)

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
    let shares = Shares(of: Engine(Bicycle.guidebook), people: 2_000)
    #expect(shares.urgencies.values.reduce(0, +) == 2_000)
    let calmer = Engine(Draft.sound.guidebook)
    #expect(calmer.rules.count == shares.holding.count)
    #expect(zip(shares.holding, shares.deciding).allSatisfy { $0 >= $1 })
  }
}
