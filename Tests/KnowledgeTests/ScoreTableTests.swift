import Assessment
import Foundation
import Knowledge
import Testing

private let folder = ProcessInfo.processInfo.environment["TINGLE_SCORES"]

/// Tables of how each case comes out, for `.ci/round table`; written where TINGLE_SCORES names a
/// folder.
@Suite(.enabled(if: folder != nil)) struct `The scores of written cases` {
  @Test(arguments: [
    "handed-out-recoded", "atypical", "everyday", "round-1", "round-2", "round-3", "round-4",
    "round-5", "round-6", "round-7", "round-8", "round-9", "round-10", "round-11", "round-12",
    "round-13", "round-14", "round-15", "round-16", "round-17",
  ])
  func `are written as a table`(name: String) throws {
    let head = "id level expected acceptable asked causes expected_causes rules"
    let rows = try WrittenCase.all(in: name).map { written in
      let walk = written.walk
      let report = engine.report(on: walk.answers)
      let causes = engine.report(on: written.answersForCauses(isAlarm: report.urgency.isAlarm))
        .causes
      let fields: [String] = [
        written.id, report.urgency.id, written.level, written.acceptable.joined(separator: "/"),
        "\(walk.asked.count)",
        causes.prefix(3).map(\.cause.id.name).joined(separator: ","),
        written.causes.joined(separator: ","), report.rules.map(\.id.name).joined(separator: ","),
      ]
      return fields.joined(separator: "\t")
    }
    let text = ([head.replacing(" ", with: "\t")] + rows).joined(separator: "\n") + "\n"
    try text.write(toFile: "\(folder ?? ".")/\(name).tsv", atomically: true, encoding: .utf8)
  }
}
