import Testing

@testable import Interchange

/// Lines as “tingle assess” prints them.
private func file(_ name: String, _ lines: String...) -> ResultFile {
  var file = ResultFile(name)
  for (index, line) in lines.enumerated() {
    file.add(Array(line.utf8)[...], number: index + 1)
  }
  return file
}

@Suite("Results before and after a change of the rules")
struct ResultComparisonTests {
  private let old = file(
    "old", #"{"id": "a", "urgency": "self-care", "rules": ["default"]}"#, "",
    #"{"id": "b", "urgency": "appointment", "within": "weeks", "rules": ["x", "y"]}"#,
    #"{"id": "c", "urgency": "same-day", "rules": ["z"]}"#)

  @Test func `equal results are equal in whatever order their rules stand`() {
    let new = file(
      "new", #"{"id": "c", "urgency": "same-day", "rules": ["z"]}"#,
      #"{"id": "b", "urgency": "appointment", "within": "weeks", "rules": ["y", "x"]}"#,
      #"{"id": "a", "urgency": "self-care", "rules": ["default"]}"#)
    #expect(ResultFile.faults(in: old, new) == [])
    let comparison = ResultComparison(from: old, to: new)
    #expect(comparison.isEqual)
    #expect(
      comparison.lines.first
        == "3 results: 0 up, 0 down, 0 at the same level by other rules, 3 equal.")
  }

  @Test func `each change is a line, with the rules that came and went`() {
    let new = file(
      "new", #"{"id": "a", "urgency": "emergency", "rules": ["q"]}"#,
      #"{"id": "b", "urgency": "appointment", "within": "weeks", "rules": ["x"]}"#,
      #"{"id": "c", "urgency": "appointment", "within": "days", "rules": ["z"]}"#)
    let lines = ResultComparison(from: old, to: new).lines
    #expect(
      lines.prefix(7) == [
        "a: self-care → emergency (up); new: q; gone: default",
        "b: appointment (weeks), as before; gone: y",
        "c: same-day → appointment (days) (down)",
        "3 results: 1 up, 1 down, 1 at the same level by other rules, 0 equal.",
        "New: q, in 1", "Gone: default, in 1", "Gone: y, in 1",
      ])
  }

  @Test func `what keeps files from being compared is told, and how to mend it`() {
    var broken = file(
      "new", "[]", #"{"id": "a", "id": "b"}"#, #"{"urgency": "self-care"}"#, #"{"id": "a"}"#,
      #"{"id": "a", "urgency": "soon"}"#, #"{"id": "a", "urgency": "self-care"}"#,
      #"{"id": "a", "urgency": "self-care", "rules": []}"#,
      #"{"id": "a", "urgency": "self-care", "rules": []}"#,
      #"{"id": "b", "urgency": "appointment", "rules": []}"#)
    broken.addTooLong(number: 10)
    broken.end(because: "Input/output error")
    let told = ResultFile.faults(in: old, broken)
    #expect(
      told.map { $0.prefix { $0 != ";" } } == [
        "new, line 1: no JSON object", "new, line 2: “id” is given twice", "new, line 3: no id",
        "new, line 4: no urgency", "new, line 5: unknown urgency “soon”",
        "new, line 6: no list of rules", "new, line 8: “a” is the id of line 7 too",
        "new, line 9: unknown urgency “appointment”", "new, line 10: the line is too long",
        "cannot read “new”: Input/output error",
      ])
    #expect(
      ResultFile.faults(in: old, file("new")).first
        == "“a” has a result in old only; assess the same cases for both files")
  }
}
