import Foundation
import TestFiles
import Testing

@Suite("tingle rules diff", .waiting)
struct DiffCommandTests {
  private let old = """
    {"id": "a", "urgency": "same-day", "rules": ["sd-one", "ap-two"], "causes": []}
    {"id": "b", "urgency": "appointment", "within": "weeks", "rules": ["ap-two"]}
    {"id": "c", "urgency": "self-care", "rules": ["self-default"]}
    {"id": "d", "urgency": "same-day", "rules": ["sd-one"]}

    """

  private func diff(_ old: String, _ new: String) throws -> Built.Run {
    let folder = try Folder()
    return try Built.run(
      "rules", "diff", folder.write("old", old).path, folder.write("new", new).path)
  }

  @Test func `equal results, in any order, end with 0`() throws {
    let turned = old.split(separator: "\n").reversed().joined(separator: "\n")
      .replacing(#"["sd-one", "ap-two"]"#, with: #"["ap-two", "sd-one"]"#)
    let run = try diff(old, turned)
    #expect(run.code == 0)
    #expect(run.lines[0] == "4 results: 0 up, 0 down, 0 at the same level by other rules, 4 equal.")
    #expect(run.lines.count == 8)
  }

  @Test func `the mark with which some systems begin a file is no fault`() throws {
    let run = try diff("\u{FEFF}" + old, old)
    #expect(run.code == 0)
    #expect(run.faults.isEmpty)
  }

  @Test func `what went up, down or to other rules is told, and ends with 1`() throws {
    let new = """
      {"id": "a", "urgency": "emergency", "rules": ["emg-new", "sd-one", "ap-two"]}
      {"id": "b", "urgency": "appointment", "within": "days", "rules": ["ap-two"]}
      {"id": "c", "urgency": "self-care", "rules": ["self-default"]}
      {"id": "d", "urgency": "same-day", "rules": ["sd-three"]}
      """
    let run = try diff(old, new)
    #expect(run.code == 1)
    #expect(
      run.lines.prefix(7) == [
        "a: same-day → emergency (up); new: emg-new",
        "b: appointment (weeks) → appointment (days) (up)",
        "d: same-day, as before; new: sd-three; gone: sd-one",
        "4 results: 2 up, 0 down, 1 at the same level by other rules, 1 equal.",
        "New: emg-new, in 1", "New: sd-three, in 1", "Gone: sd-one, in 1",
      ])
    let table = run.lines.dropFirst(7).map { $0.split(separator: "  ").map(String.init) }
      .map { $0.map { $0.trimmingPrefix { $0 == " " } } }
    #expect(
      table[0] == [
        "old, new", "self-care", "appointment (weeks)", "appointment (days)", "same-day",
        "emergency", "ambulance",
      ])
    #expect(table[1] == ["self-care", "1", "0", "0", "0", "0", "0"])
    #expect(table[2] == ["appointment (weeks)", "0", "0", "1", "0", "0", "0"])
    #expect(table[4] == ["same-day", "0", "0", "0", "1", "1", "0"])
    #expect(try diff(new, old).lines[0] == "a: emergency → same-day (down); gone: emg-new")
  }

  @Test func `results of other cases are told together, and end with 2`() throws {
    let run = try diff(old, #"{"id": "e", "urgency": "self-care", "rules": []}"#)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.faults.count == 5)
    #expect(run.faults[0].contains("“a” has a result in "))
    #expect(run.faults[4].contains("“e” has a result in "))
  }

  @Test func `all lines that are no results are told, and end with 2`() throws {
    let run = try diff("b\n[]\n", old)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.faults.count == 2 && run.faults.allSatisfy { $0.contains("no JSON object; ") })
  }

  @Test func `a file that cannot be read is told, and ends with 2`() throws {
    let run = try Built.run("rules", "diff", "/nowhere/at-all", "-", input: old)
    #expect(run.code == 2)
    #expect(
      run.faults == [
        "cannot read “/nowhere/at-all”: No such file or directory; "
          + "check the name and its permissions"
      ])
  }

  @Test func `what tingle assess prints can be compared`() throws {
    let cases = #"{"id": "x", "answers": {"duration": "over-6-weeks"}}"# + "\n"
    let results = try Built.run("assess", input: cases).output
    let brief = try Built.run(["assess", "--brief"], input: Array(cases.utf8)).output
    let run = try diff(results, brief)
    #expect(run.code == 0)
    #expect(run.lines.first?.hasPrefix("1 results: 0 up") == true)
  }
}
