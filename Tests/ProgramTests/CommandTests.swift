import Testing

@Suite("The commands", .waiting)
struct CommandTests {
  @Test func `the version is told`() throws {
    let run = try Built.run("--version")
    #expect(run.code == 0)
    #expect(run.output == "0.1.0\n")
  }

  @Test func `help names the commands and what the guide is not`() throws {
    let run = try Built.run("--help")
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    #expect(run.output.contains("USAGE: tingle"))
    #expect(run.output.contains("assess"))
    #expect(run.output.contains("not\na diagnosis; no doctor has checked it"))
  }

  @Test func `help for assessing shows a case that can be assessed`() throws {
    let run = try Built.run("help", "assess")
    #expect(run.code == 0)
    let text = run.lines.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
    let start = try #require(text.firstIndex(of: "{"))
    let end = try #require(text[start...].firstRange(of: "}}")?.upperBound)
    let assessed = try Built.run("assess", input: String(text[start..<end]))
    #expect(assessed.code == 0)
    #expect(assessed.lines.count == 1)
  }

  @Test(arguments: [
    ["--nope"], ["nope"], ["assess", "--nope"], ["assess", "--format", "xml"],
    ["assess", "--format"],
  ])
  func `arguments that are wrong are told, with code 2`(arguments: [String]) throws {
    let run = try Built.run(arguments, input: [])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("Error: "))
    #expect(run.error.contains("Usage: tingle"))
  }

  @Test(arguments: [[], ["guide"]])
  func `without a terminal the guide says so, and goes on line by line`(arguments: [String]) throws
  {
    let run = try Built.run(arguments, input: Array(Answering.alarm.utf8))
    #expect(run.code == 0)
    #expect(run.error == "tingle: standard input is not a terminal; going on in plain text\n")
    #expect(run.output.contains("Call an ambulance now"))
  }
}
