import Assessment
import Knowledge
import Review
import Testing

/// How many questions somebody answers before the result.
@Suite struct `Nobody is asked for long` {
  private static let calm = ["self-care", "appointment"]

  /// Rows of the everyday table that can wait, and come out so.
  private func calmRows() throws -> [InterviewWalk] {
    try WrittenCase.all(in: "everyday")
      .filter { written in
        Self.calm.contains(written.level) && written.acceptable.allSatisfy(Self.calm.contains)
      }
      .map(\.walk).filter { Self.calm.contains(engine.urgency(of: $0.answers).id) }
  }

  private func randomPeople() -> [InterviewWalk] {
    RandomPatients(for: engine, seed: 20).prefix(4000)
      .map { set in
        let sheet = Answers(findings: engine.codebook.findings(in: set))
        return InterviewWalk(places: sheet.places) { sheet.options(of: $0.id) }
      }
      .filter { Self.calm.contains(engine.urgency(of: $0.answers).id) }
  }

  @Test func `who can wait`() throws {
    let rows = try calmRows().map(\.asked.count).sorted()
    let all = (rows + randomPeople().map(\.asked.count)).sorted()
    #expect(rows.count > 100 && all.count > 3000)
    #expect(all.share(50) <= 15 && all.share(90) <= 18)
    // Rows are chosen for what is odd about them.
    #expect(rows.share(50) <= 16 && rows.share(90) <= 20)
  }

  @Test func `with an emergency that is certain`() throws {
    let names = ["atypical", "everyday", "round-1", "round-2", "round-3", "round-4", "round-5"]
    let left = try names.flatMap { try WrittenCase.all(in: $0) }.compactMap(\.walk.askedInAlarm)
    #expect(left.count > 300)
    #expect(left.allSatisfy { $0 <= 3 })
  }
}

extension [Int] {
  /// The number that so many of a hundred do not exceed, in numbers that are sorted.
  fileprivate func share(_ percent: Int) -> Int {
    self[Swift.min(count - 1, count * percent / 100)]
  }
}
