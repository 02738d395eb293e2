import Foundation
import Testing

@Suite("tingle rules and tingle words", .waiting)
struct ReviewCommandTests {
  @Test func `the rules are printed for reading, as they were reviewed`() throws {
    let reviewed = URL(fileURLWithPath: #filePath)
      .appending(path: "../../../ReviewTests/Goldens/rules.md").standardizedFileURL
    let run = try Built.run("rules")
    #expect(run.code == 0)
    #expect(try run.output == String(contentsOf: reviewed, encoding: .utf8))
  }

  @Test(arguments: [("--graph", "digraph ", "}\n"), ("--smt", "(set-logic ", "(pop 1)\n")])
  func `the rules are printed for drawing or for proving`(
    option: String, start: String, end: String
  ) throws {
    let run = try Built.run("rules", option)
    #expect(run.code == 0)
    #expect(run.lines.first { !$0.hasPrefix(";") }?.hasPrefix(start) == true)
    #expect(run.output.hasSuffix(end))
  }

  @Test func `the edition is the SHA-256 of the JSON, as sha256sum has it, and stays`() throws {
    let run = try Built.run("rules", "--edition")
    #expect(run.code == 0)
    let other = try Built.shell(#""$0" rules --json | sha256sum"#)
    #expect(other.output == run.output.dropLast() + "  -\n")
    #expect(try Built.run("rules", "--edition").output == run.output)
  }

  @Test func `the words are printed page by page, each an object on a line`() throws {
    let run = try Built.run("words")
    #expect(run.code == 0)
    let pages = try run.lines.map { line in
      #expect(line.hasPrefix("{\"page\": "))
      return try JSONDecoder().decode(PageOfWords.self, from: Data(line.utf8))
    }
    #expect(Set(pages.map(\.page)).count == pages.count)
    let danger = try #require(pages.first { $0.page == "question/danger-now" })
    #expect(danger.kind == "danger")
    #expect(danger.lines.contains("Trouble breathing or swallowing"))
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

/// A page as “tingle words” prints it.
struct PageOfWords: Decodable {
  let page, kind: String
  let lines: [String]
}
