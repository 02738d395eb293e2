import Foundation
import Testing

private func assess(_ lines: String..., format: String = "json") throws -> Program.Result {
  try Program.run(
    Program.path, ["assess", "--format", format], input: lines.joined(separator: "\n") + "\n")
}

private func object(_ line: Substring) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
}

@Suite struct `tingle assess` {
  @Test func `prints a result a line, in order`() throws {
    let result = try assess(
      #"{"id": "a", "answers": {"saddle-feeling": "new"}}"#, "",
      #"{"answers": {"duration": "over-6-weeks"}, "regions": []}"# + "\r")
    #expect(result.code == 0)
    #expect(result.errors == "")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    let first = try object(lines[0])
    #expect(first["id"] as? String == "a")
    #expect(first["urgency"] as? String == "emergency")
    #expect(first["within"] == nil)
    #expect(first["rules"] as? [String] == ["emg-saddle-new"])
    #expect((first["causes"] as? [[String: String]])?.first == ["id": "cauda-equina"])
    #expect((first["reasons"] as? [String])?.first?.contains("bike seat") == true)
    #expect((first["unanswered"] as? [String])?.contains("bladder") == true)
    let second = try object(lines[1])
    #expect(second["id"] == nil)
    #expect(second["urgency"] as? String == "appointment")
    #expect(second["within"] as? String == "weeks")
    #expect((second["unanswered"] as? [String])?.contains("body-map") == false)
  }

  @Test(arguments: [
    ("nonsense", "not JSON"), ("[1]", "must be a JSON object"),
    (#"{"id": "x", "answer": {}}"#, "did you mean “answers”?"),
    (#"{"id": "x", "answers": {"bladdr": "normal"}}"#, "did you mean “bladder”?"),
    (#"{"id": "x", "answers": {"bladder": "leeking"}}"#, "did you mean “leaking”?"),
    (#"{"id": "x", "answers": {"bladder": ["leaking", "normal"]}}"#, "takes one answer, not 2"),
    (#"{"id": "x", "answers": {"bladder": "normal", "bladder": "leaking"}}"#, "given twice"),
    (#"{"id": "x", "answers": {"bladder": 1}}"#, "must be an option in quotes"),
    (#"{"id": "x", "answers": {"bladder": []}}"#, "is empty"),
    (#"{"id": "x", "answers": []}"#, "answers must be an object"),
    (#"{"id": 7}"#, "id must be a text"),
    (#"{"id": "x", "regions": [{"id": "buttock", "side": "middle"}]}"#, "it has left, right, both"),
    (#"{"id": "x", "regions": [{"id": "botock", "side": "left"}]}"#, "did you mean “buttock”?"),
    (#"{"id": "x", "regions": [{"id": "buttock"}]}"#, "id and side"),
    (#"{"id": "x", "regions": {}}"#, "regions must be a list"),
  ]) func `tells what is wrong with a line, and goes on`(line: String, words: String) throws {
    let result = try assess(line, #"{"id": "good"}"#)
    #expect(result.code == 1)
    let fault = try object(Substring(result.errors))
    #expect((fault["error"] as? String)?.contains(words) == true, "\(result.errors)")
    #expect(fault["line"] as? Int == 1)
    if line.hasPrefix(#"{"id": "x""#) { #expect(fault["id"] as? String == "x") }
    #expect(result.output.contains(#""id": "good""#))
  }

  @Test func `tells every fault of a line at once`() throws {
    let result = try assess(#"{"answers": {"foo": "a", "bowel": "b"}, "regions": [{"id": "c"}]}"#)
    for word in ["foo", "bowel", "id and side"] { #expect(result.errors.contains(word)) }
  }

  @Test func `a choice beats none of these, and contradictions take the more serious reading`()
    throws
  {
    let result = try assess(
      #"{"answers": {"danger-now": ["none", "chest-pain"]}}"#,
      #"{"answers": {"legs-affected": "none", "duration": "under-24h"}, "#
        + #""regions": [{"id": "calf", "side": "both"}]}"#)
    let levels = try result.output.split(separator: "\n").map {
      try object($0)["urgency"] as? String
    }
    #expect(levels == ["ambulance", "emergency"])
  }

  @Test func `reads files, and names the one that cannot be read`() throws {
    let file = NSTemporaryDirectory() + "case-\(UUID().uuidString).jsonl"
    try #"{"id": "from-file"}"#.write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let result = try Program.run(Program.path, ["assess", "/no/such/file", file])
    #expect(result.code == 1)
    #expect(result.errors.contains("/no/such/file"))
    #expect(result.output.contains("from-file"))
  }

  @Test func `prints for people`() throws {
    let result = try assess(#"{"answers": {"saddle-feeling": "new"}}"#, format: "text")
    for words in ["Go to an emergency department now", "What to do now", "Get help sooner"] {
      #expect(result.output.contains(words))
    }
  }

  @Test func `a line without an end is not kept in memory`() throws {
    let result = try assess(String(repeating: "x", count: 3_000_000), #"{"id": "good"}"#)
    #expect(result.errors.contains("longer than"))
    #expect(result.output.contains("good"))
  }
}

@Suite struct `The command line` {
  @Test func `knows its version and explains itself`() throws {
    #expect(try Program.run(Program.path, ["--version"]).output == "0.1.0\n")
    #expect(try Program.run(Program.path, ["--help"]).output.contains("assess"))
  }

  @Test func `refuses what it does not know with exit code 2`() throws {
    let result = try Program.run(Program.path, ["assess", "--bad"])
    #expect(result.code == 2)
    #expect(result.errors.contains("--bad"))
  }

  @Test func `without a terminal says so in one line with exit code 2`() throws {
    let result = try Program.run(Program.path, environment: ["TERM": "xterm"])
    #expect(result.code == 2)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.contains("standard input is not a terminal"))
  }

  @Test(arguments: [("dumb", "dumb"), ("nonsense-term", "nonsense-term"), ("", "TERM is not set")])
  func `on a terminal that cannot show pages says so in one line with exit code 2`(
    type: String, words: String
  ) throws {
    let tmux = try Tmux(variables: "TERM='\(type)'")
    #expect(try tmux.shows("ENDED 2\nRESTORED"))
    #expect(try tmux.screen.contains(words))
  }
}
