import Assessment
import Foundation
import Golden
import Knowledge
import Testing

private let rules = Guidebook.tinglingBack.rules

/// The people of the examples of each rule.
private let examples = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0.people) })

@Suite struct `The boundaries of the rules` {
  private static let golden = "boundaries.txt"
  private let file: BoundaryFile
  /// The people of the examples and those at the boundaries.
  private let people: [Rule.ID: [Person]]

  init() {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens/\(Self.golden)")
    file = BoundaryFile((try? String(contentsOf: path, encoding: .utf8)) ?? "", for: engine)
    people = examples.merging(file.people) { $0 + $1 }
  }

  @Test(.enabled(if: isRecording)) func `are recorded`() {
    let found = Boundaries(
      noticing: Slip.all(in: rules) + Slip.all(inFactsOf: rules), beside: examples,
      from: file.people, by: engine)
    expectNone(found.needless.map(\.place), "never notices, whoever it is; leave it out")
    var new = file
    new.people = found.people
    expectGolden(new.text, Self.golden)
  }

  @Test(.disabled(if: isRecording)) func `have everybody on the side that is told`() {
    expectNone(file.unreadable, "nobody can be")
    let moved = rules.flatMap { rule in
      people[rule.id, default: []].filter { rule.holds(when: $0.told) != $0.holds }
        .map { "\(rule.id): \(file.line($0))" }
    }
    expectNone(moved, "no longer so")
  }

  @Test(.disabled(if: isRecording)) func `show any slip in a rule`() {
    expectNoticed(Slip.all(in: rules))
  }

  @Test(.disabled(if: isRecording)) func `show any slip in a fact that rules share`() {
    expectNoticed(Slip.all(inFactsOf: rules))
  }

  private func expectNoticed(_ slips: [Slip]) {
    #expect(slips.count > 1000)
    let missed = slips.filter { !$0.isNoticed(by: people) }
    expectNone(missed.map(\.place), "nobody notices; record with TINGLE_RECORD=1")
  }

  /// Says what is wrong in one issue, with a line for each fault.
  private func expectNone(
    _ faults: [String], _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard !faults.isEmpty else { return }
    let lines = faults.map { "\n  \($0)" }.joined()
    Issue.record("\(words):\(lines)", sourceLocation: sourceLocation)
  }
}
