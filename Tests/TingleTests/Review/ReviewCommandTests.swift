import Interchange
import Knowledge
import Review
import Testing

@Suite("tingle audit and tingle rules")
struct ReviewCommandTests {
  @Test func `an audit tells every fault on a line, and ends with 1 if there is one`() throws {
    let faults = audit(.tinglingBack).map(\.words)
    let run = try Built.run("audit")
    #expect(run.lines == (faults.isEmpty ? [faultless(.tinglingBack)] : faults))
    #expect(run.code == (faults.isEmpty ? 0 : 1))
    #expect(run.error.isEmpty)
  }

  @Test func `the rules are printed for reading, for drawing or for proving`() throws {
    let copy = try Built.run("rules")
    #expect(copy.output == reviewCopy(of: .tinglingBack) + "\n")
    let graph = try Built.run("rules", "--graph")
    #expect(graph.output == flowGraph(of: .tinglingBack) + "\n")
    let claims = try Built.run("rules", "--smt")
    #expect(claims.output == claimScript(of: .tinglingBack) + "\n")
    #expect([copy, graph, claims].map(\.code) == [0, 0, 0])
  }

  @Test func `the words are printed page by page, each an object on a line`() throws {
    let run = try Built.run("words")
    #expect(run.code == 0)
    let pages = try run.lines.map { line in
      let fields = try #require(try JSONReader.read(Array(line.utf8)).members)
      #expect(fields.map(\.name) == ["page", "kind", "lines"])
      return fields.compactMap(\.value.strings)
    }
    #expect(Set(pages.map(\.[0])).count == pages.count)
    let danger = try #require(pages.first { $0[0] == ["question/danger-now"] })
    #expect(danger[1] == ["danger"])
    #expect(danger[2].contains("Chest pain, or a tight or heavy chest"))
  }

  @Test(arguments: [
    ["rules", "--graph", "--smt"], ["rules", "--nope"], ["audit", "now"], ["rules", "diff", "a"],
    ["rules", "diff", "-", "-"], ["words", "now"],
  ])
  func `a call that cannot work is told, with code 2`(arguments: [String]) throws {
    let run = try Built.run(arguments, input: [])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("Error: "))
  }

  @Test(arguments: [["audit"], ["rules"], ["rules", "diff"]])
  func `help says what a command does`(command: [String]) throws {
    let run = try Built.run(command + ["--help"], input: [])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("OVERVIEW: "))
    #expect(run.output.contains("exit code") || run.output.contains("z3"))
  }
}
