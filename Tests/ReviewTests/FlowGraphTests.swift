import Assessment
import Foundation
import Knowledge
import Review
import TestSupport
import Testing

@Suite("The graph of the interview")
struct FlowGraphTests {
  private let lines = flowGraph(of: Draft.sound.guidebook).split(separator: "\n")
    .map { $0.trimmingCharacters(in: .whitespaces) }

  @Test func `frames each page, and leads from one to the next`() {
    #expect(lines.count { $0.hasPrefix("subgraph cluster_") } == 5)
    #expect(lines.filter { $0.contains("ltail") }.count == 4)
    #expect(
      lines.contains(
        #""rain" -> "since" [ltail=cluster_3, lhead=cluster_4, penwidth=2];"#))
  }

  @Test func `shows which answer a question waits for`() {
    #expect(
      lines.contains(
        #""squeak" -> "rain" [style=dashed, constraint=false, label="asked by chain, unsure"];"#))
    #expect(lines.count { $0.contains("style=dashed") } == 1)
  }

  @Test func `leads from a question to each level that its rules can set, once`() {
    let levels = lines.filter { $0.hasPrefix(#""since" -> "level"#) }
    #expect(
      levels.map { $0.prefix { $0 != "[" } } == [
        #""since" -> "level: appointment, weeks" "#, #""since" -> "level: same-day" "#,
        #""since" -> "level: emergency" "#,
      ])
    #expect(lines.contains(#"otherwise -> "level: self-care" [style=dotted];"#))
  }

  @Test(arguments: Book.allCases)
  func `names nothing that it does not show`(book: Book) {
    let lines = flowGraph(of: book.guidebook).split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("{") } == lines.count { $0.hasSuffix("}") })
    let quoted = lines.map { line in
      line.split(separator: #"""#, omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
    }
    let shown = Set(zip(lines, quoted).filter { !$0.0.contains("->") }.compactMap { $0.1.first })
    for (line, names) in zip(lines, quoted) where line.contains(#"" -> ""#) {
      #expect(shown.isSuperset(of: names.prefix(2)), "\(line)")
    }
    #expect(shown.isSuperset(of: book.guidebook.questions.map { $0.id.name[...] }))
  }

  @Test(.enabled(if: tool("dot") != nil))
  func `is drawn by Graphviz`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(tool("dot")))
    process.arguments = ["-Tcanon"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(flowGraph(of: .tinglingBack).utf8))
    try input.fileHandleForWriting.close()
    let drawn = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(drawn.count > 1000)
  }
}

/// Where a program of the machine lies, if it is there.
func tool(_ name: String) -> String? {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}
