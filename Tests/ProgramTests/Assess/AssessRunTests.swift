import Foundation
import TestFiles
import Testing

@Suite("tingle assess", .waiting)
struct AssessRunTests {
  @Test func `a result has its keys in order, and is an object on a line`() throws {
    let run = try Built.run(
      "assess",
      input: #"{"id": "a", "answers": {"duration": "over-6-weeks", "course": "steady"}}"# + "\n")
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    let line = try #require(run.lines.first)
    #expect(run.lines.count == 1)
    #expect(
      line.hasPrefix(
        #"{"id": "a", "urgency": "appointment", "within": "weeks", "rules": ["ap-persistent"]"#))
    let keys = [
      "rules", "decisive", "calmed", "ruled_out", "changes", "causes", "reasons", "unanswered",
      "not_counted",
    ]
    let places = keys.compactMap { line.range(of: "\"\($0)\": [")?.lowerBound }
    #expect(places.count == keys.count && places == places.sorted())
    _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
  }

  @Test func `a red flag is an emergency, with its reason, and no window`() throws {
    let run = try Built.run("assess", input: #"{"answers": {"bladder": ["cannot-pee"]}}"#)
    let line = try #require(run.lines.first)
    #expect(line.hasPrefix(#"{"urgency": "emergency", "rules": ["emg-toilet-new", "#))
    #expect(line.contains(#""causes": [{"id": "cauda-equina", "for": ["#))
    #expect(line.contains("You told us of a new change in how you pee or poo"))
    #expect(line.contains(#""decisive": [{"question": "pee-and-poo", "answer": ["cannot-pee"]}]"#))
    let unanswered = try #require(line.range(of: "\"unanswered\""))
    #expect(!line[unanswered.lowerBound...].contains("\"pee-and-poo\""))
    #expect(line.prefix { $0 != "[" }.contains("within") == false)
  }

  @Test func `an answer that does not apply changes nothing, and is named`() throws {
    let cases = [
      #"{"answers": {"age-band": "under-16"}}"#,
      #"{"answers": {"age-band": "under-16", "sexual-feeling": "new-change"}}"#,
      #"{"answers": {"sexual-feeling": "new-change"}}"#,
    ].joined(separator: "\n")
    let run = try Built.run("assess", input: cases)
    try #require(run.lines.count == 3 && run.code == 0)
    let named =
      #"{"question": "sexual-feeling", "answer": ["new-change"], "because": ["age-band"]}"#
    #expect(run.lines[0].hasSuffix(#""not_counted": []}"#))
    #expect(run.lines[1] == run.lines[0].dropLast(2) + named + "]}")
    #expect(
      run.lines[2].contains(#""decisive": [{"question": "sexual-feeling""#),
      "where the age is missing, it counts")
    let text = try Built.run("assess", "--format", "text", input: cases)
    let words = text.output.split { "\n ".contains($0) }.joined(separator: " ")
    #expect(words.contains("(Feeling in sex) does not count now, because of your answer to"))
  }

  @Test func `regions are looked at`() throws {
    let regions = #"[{"id": "calf", "side": "both"}]"#
    let run = try Built.run("assess", input: #"{"regions": \#(regions)}"#)
    let line = try #require(run.lines.first)
    #expect(line.contains("ap-both-legs"))
    let unanswered = try #require(line.range(of: "\"unanswered\""))
    #expect(!line[unanswered.lowerBound...].contains("\"body-map\""))
  }

  @Test func `lines at fault are told with their number, and the others are done`() throws {
    let run = try Built.run(
      "assess", input: "{\"id\": \"a\"}\r\n\n{\"id\": \"b\", \"answer\": 1}\n!\n{\"id\": \"c\"}")
    #expect(run.code == 1)
    #expect(run.lines.map { $0.prefix(10) } == [#"{"id": "a""#, #"{"id": "c""#])
    #expect(
      run.faults == [
        #"{"id": "b", "line": 3, "column": 13, "error": "unknown key “answer” (did you mean “answers”?); "#
          + #"a case has id, regions and answers"}"#,
        #"{"line": 4, "column": 1, "error": "the line is not JSON; write one object a line, "#
          + #"like {\"answers\": {}}"}"#,
      ])
  }

  @Test func `a red flag that is given twice is never dropped in silence`() throws {
    let run = try Built.run(
      "assess", input: #"{"answers": {"bladder": "cannot-pee", "bladder": "normal"}}"#)
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("“bladder” is given twice"))
  }

  @Test func `a line that is too long is told, and the next is done`() throws {
    let long = String(repeating: " ", count: 3 << 20)
    let run = try Built.run("assess", input: "{\(long)}\n{}\n")
    #expect(run.code == 1)
    #expect(run.faults.count == 1)
    #expect(run.error.hasPrefix(#"{"line": 1, "column": 1, "error": "the line is longer than"#))
    #expect(run.lines.count == 1)
  }

  @Test func `text is for people, within 72 columns`() throws {
    let run = try Built.run(
      "assess", "--format", "text", input: #"{"id": "a", "answers": {"bladder": "cannot-pee"}}"#)
    #expect(run.code == 0)
    #expect(run.lines.first == "a")
    #expect(run.output.contains("What to do now"))
    #expect(run.output.contains("You told us of a new change in how you pee or poo"))
    #expect(run.output.contains("not a diagnosis"))
    #expect(run.lines.allSatisfy { $0.count <= 72 })
  }

  @Test func `nothing in, nothing out`() throws {
    let run = try Built.run("assess")
    #expect(run.code == 0)
    #expect(run.output.isEmpty && run.error.isEmpty)
  }
}
