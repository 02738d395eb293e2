import Testing

@testable import Interchange

@Suite("Faults of a case")
struct CaseFaultTests {
  /// A line, and what is to be said of it.
  struct Sample: CustomTestStringConvertible {
    let line: String
    let words: String

    init(_ line: String, _ words: String) {
      (self.line, self.words) = (line, words)
    }

    var testDescription: String { line }
  }

  @Test(arguments: [
    Sample("nothing", #"the line is not JSON; write one object a line, like {"answers": {}}"#),
    Sample(#"{"id": "a""#, #"the line is not JSON; write one object a line, like {"answers": {}}"#),
    Sample("{} {}", #"the line is not JSON; write one object a line, like {"answers": {}}"#),
    Sample("[]", #"a case must be a JSON object, like {"answers": {}}"#),
    Sample(
      #"{"answer": {}}"#,
      "unknown key “answer” (did you mean “answers”?); a case has id, regions and answers"),
    Sample(#"{"x": {}}"#, "unknown key “x”; a case has id, regions and answers"),
    Sample(
      #"{"answers": {}, "answers": {}}"#,
      "“answers” is given twice; give it once, with all of its answer"),
    Sample(#"{"id": 7}"#, "id must be a text in quotes"),
    Sample(
      #"{"regions": "bell"}"#,
      #"regions must be a list, like [{"id": "lower-back", "side": "left"}]"#),
    Sample(#"{"regions": ["bell"]}"#, "a region must be an object with id and side, both texts"),
    Sample(
      #"{"regions": [{"side": "left"}]}"#, "a region must be an object with id and side, both texts"
    ),
    Sample(
      #"{"regions": [{"id": "bell", "side": "left", "way": 1}]}"#,
      "region “bell” has an unknown key “way”; a region has id and side"),
    Sample(
      #"{"regions": [{"id": "bel", "side": "left"}]}"#,
      "unknown region “bel” (did you mean “bell”?)"),
    Sample(
      #"{"regions": [{"id": "bell"}]}"#,
      "region “bell” needs both id and side; its side is left, right, both"),
    Sample(
      #"{"regions": [{"id": "bell", "side": "middle"}]}"#,
      "region “bell” has no side “middle”; it has left, right, both"),
    Sample(
      #"{"regions": [{"id": "seat", "side": "both"}]}"#,
      "region “seat” has no side “both”; it has middle"),
    Sample(#"{"answers": []}"#, #"answers must be an object, like {"bladder": "normal"}"#),
    Sample(#"{"answers": {"brake": "a"}}"#, "unknown question “brake”"),
    Sample(
      #"{"answers": {"body-map": "bell"}}"#,
      "“body-map” is no question with options; give its places under regions"),
    Sample(
      #"{"answers": {"since": "yeers"}}"#,
      "question “since” has no option “yeers” (did you mean “years”?); "
        + "it has today, years, unsure"),
    Sample(
      #"{"answers": {"since": 3}}"#,
      "the answer to “since” must be an option in quotes, or a list of options"),
    Sample(
      #"{"answers": {"noises": ["grinding", null]}}"#,
      "the answer to “noises” must be an option in quotes, or a list of options"),
    Sample(
      #"{"answers": {"noises": []}}"#,
      "the answer to “noises” is empty; leave the question out, or give an option"),
    Sample(
      #"{"answers": {"since": ["today", "years"]}}"#, "question “since” takes one answer, not 2"),
  ])
  func `a fault says what is wrong and what would be right`(sample: Sample) {
    #expect(CaseReader.ofBicycles.faults(in: sample.line).map(\.words) == [sample.words])
  }

  @Test func `what is too long to be read is cut in the message`() {
    let line = #"{"answers": {"\#(String(repeating: "q", count: 5000))": "a"}}"#
    let words = CaseReader.ofBicycles.faults(in: line).map(\.words).joined()
    #expect(words.hasPrefix("unknown question “qqq"))
    #expect(words.count < 100)
  }

  @Test func `a line of nothing but faults tells of the first hundred, and how many more`() {
    let keys = (0..<250).map { "\"x\($0)\": 0" }.joined(separator: ", ")
    let faults = CaseReader.ofBicycles.faults(in: "{\(keys)}")
    #expect(faults.count == 101)
    #expect(faults.first == .unknownKey("x0", near: nil))
    #expect(faults.last?.words == "and 150 more")
  }

  @Test(arguments: [
    ("nothing", 2), (#"{"id": "é" "#, 12), (#"{"id": "a", "x": 1, "y": 2}"#, 13),
    (#"{"id": "é", "answers": {"since": "today", "brake": "a"}}"#, 43),
    (#"{"regions": [{"id": "bell", "side": "left"}, {"id": "bel", "side": "left"}]}"#, 47),
    ("[]", 1),
  ])
  func `the column is that of the first fault, in characters`(line: String, column: Int) {
    guard case .faults(_, let faults) = CaseReader.ofBicycles.read(line) else {
      Issue.record("no fault in \(line)")
      return
    }
    #expect(faults.column == column)
  }
}
