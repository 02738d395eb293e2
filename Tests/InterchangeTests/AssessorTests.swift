import Assessment
import TestSupport
import Testing

@testable import Interchange

@Suite("Assessing lines")
struct AssessorTests {
  private let assessor = Assessor(by: Engine(Bicycle.guidebook), style: .brief)

  private func assess(_ line: String, of file: String? = nil) -> Assessor.Product {
    assessor.assess(Array(line.utf8)[...], number: 7, of: file)
  }

  @Test func `a case gets its result, and a blank line nothing`() {
    #expect(
      assess(#"{"id": "a", "answers": {"since": "years"}}"#)
        == .result(
          #"{"id": "a", "urgency": "appointment", "within": "weeks", "rules": ["book-old"]}"#
            + "\n"))
    #expect(assess(" \r") == .nothing)
  }

  @Test func `a fault names the file, the line and the column`() {
    #expect(
      assess(#"{"id": "b", "regions": 1}"#, of: "cases")
        == .fault(
          #"{"id": "b", "file": "cases", "line": 7, "column": 13, "error": "regions must be a "#
            + #"list, like [{\"id\": \"lower-back\", \"side\": \"left\"}]"}"# + "\n"))
    #expect(
      Assessor.Product.tooLong(limit: 4, number: 2)
        == .fault(
          #"{"line": 2, "column": 1, "error": "the line is longer than 4 bytes; a case is one "#
            + #"short line"}"# + "\n"))
    #expect(Assessor.fault("gone", of: "x") == #"{"file": "x", "error": "gone"}"# + "\n")
  }

  @Test func `whole results are as JSON writes them, or as somebody else does`() throws {
    let engine = Engine(Bicycle.guidebook)
    let report = engine.report(on: Answers())
    let json = Assessor(by: engine, style: .json)
    let other = Assessor(
      by: engine, style: .other { "\($1 ?? "nobody"): \($0.urgency.id)\($2.isEmpty ? "" : "!")" })
    let line = Array("{}".utf8)[...]
    #expect(json.assess(line, number: 1) == .result(report.json().line + "\n"))
    #expect(other.assess(line, number: 1) == .result("nobody: self-care"))
  }

  @Test func `answers that do not count are named with what keeps them from it, but not in brief`()
  {
    let engine = Engine(Bicycle.rainyGuidebook)
    func result(_ line: String, _ style: Assessor.Style) -> String {
      let assessor = Assessor(by: engine, style: style)
      guard case .result(let text) = assessor.assess(Array(line.utf8)[...], number: 1) else {
        return ""
      }
      return text
    }
    let idle = #"{"answers": {"squeak": "brakes", "rain": "left-outside"}}"#
    let named =
      #""not_counted": [{"question": "rain", "answer": ["left-outside"], "because": ["squeak"]}]}"#
    #expect(result(idle, .json).hasSuffix(named + "\n"))
    let alone = #"{"answers": {"rain": "left-outside"}}"#
    #expect(result(alone, .json).hasSuffix(#""not_counted": []}"# + "\n"))
    #expect(!result(idle, .brief).contains("rain"))
    #expect(result(idle, .other { "\($2.map(\.question.name))" }) == #"["rain"]"#)
  }
}
