import TestSupport
import Testing
import Wording

@testable import Assessment

@Suite struct `A follow-up that is worth asking` {
  @Test func `keeps the question that it waits for worth asking`() throws {
    // Nothing reads the squeak but the question on rain, which a rule waits for.
    let source = Source("TEST", "Made up", .notSeen)
    let empty = Rule.Examples(holds: [], fails: [])
    let book = Bicycle.guidebook
    let guidebook = Guidebook(
      title: book.title, blocks: book.blocks, questions: book.questions, pages: book.pages,
      regions: book.regions, body: book.body,
      rules: [
        Rule(
          "wet", .sameDay, when: Rain.left, reason: "Water eats oil.", sources: [source],
          examples: empty)
      ],
      fallback: book.fallback, floors: [], causes: [], advice: book.advice,
      warnings: book.warnings, topics: book.topics)
    let interview = Interview(by: Engine(guidebook))
    #expect(interview.next(after: Answers()).map(\.id) == [Squeak.id])
    #expect(
      interview.next(after: Answers(findings: [Squeak.chain])).map(\.id) == [
        Squeak.id, Rain.id,
      ])
    #expect(interview.next(after: Answers(findings: [Squeak.brakes])).isEmpty)
  }
}
