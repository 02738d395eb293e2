import Assessment
import Foundation
import Review
import TestSupport
import Testing

@Suite("The claims as a script")
struct ClaimScriptTests {
  /// The sound handbook, where a noise since today is graver than one for years.
  private var graver: Draft {
    var draft = Draft.sound
    draft.change("since") {
      $0.with(gravity: .chains([[Bicycle.Since.years, Bicycle.Since.today]]))
    }
    draft.change("noises") { $0.with(gravity: .each(except: [])) }
    return draft
  }

  private func checks(of guidebook: Guidebook) -> [Substring] {
    claimScript(of: guidebook).split(separator: "\n").filter { $0.hasPrefix("(echo") }
      .map { $0.dropFirst(7).dropLast(2) }
  }

  @Test func `checks red flags, steps in gravity and not sure, by the levels of the rules`() {
    #expect(
      checks(of: graver.guidebook) == [
        "floor, the brakes are gone: at least ambulance",
        "since: years to today, appointment, weeks", "since: years to today, same-day",
        "since: years to today, emergency",
        "since: years to unsure, appointment, weeks", "since: years to unsure, same-day",
        "since: years to unsure, emergency",
        "noises: without to grinding, appointment, weeks", "noises: without to grinding, emergency",
        "noises: without to clicking, appointment, weeks", "noises: without to clicking, emergency",
        "noises: none to unsure, appointment, weeks", "noises: none to unsure, emergency",
      ])
  }

  @Test func `leaves a rule out that gives way to the question`() {
    var draft = graver
    draft.change("book-old") { $0.with(givesWay: [.init("since", because: "It is new.")]) }
    let checks = checks(of: draft.guidebook)
    #expect(!checks.contains("since: years to today, appointment, weeks"))
    #expect(checks.contains("since: years to unsure, appointment, weeks"))
  }

  @Test(arguments: Book.allCases)
  func `is balanced, counts its checks and names nothing before it is known`(
    book: Book
  ) throws {
    let lines = claimScript(of: book.guidebook).split(separator: "\n")
    #expect(lines.contains("; checks: \(lines.count { $0 == "(check-sat)" })"))
    var known: [Set<Substring>] = [[]]
    for line in lines where !line.hasPrefix(";") {
      #expect(line.count { $0 == "(" } == line.count { $0 == ")" }, "\(line)")
      let names = line.split(separator: "|", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
      if line == "(push 1)" { known.append([]) }
      if line == "(pop 1)" { known.removeLast() }
      if let top = known.indices.last, line.hasPrefix("(declare") || line.hasPrefix("(define") {
        let name = try #require(names.first)
        #expect(known[top].insert(name).inserted, "\(name) is told twice")
      }
      for name in names { #expect(known.contains { $0.contains(name) }, "\(name)") }
    }
    #expect(known.count == 1)
  }

  @Test(.enabled(if: tool("z3") != nil))
  func `is answered by z3 as it should be`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(tool("z3")))
    process.arguments = ["-in"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(claimScript(of: graver.guidebook).utf8))
    try input.fileHandleForWriting.close()
    let answers = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self
    ).split(separator: "\n")
    process.waitUntilExit()
    let broken = zip(answers, answers.dropFirst()).filter { $0.1 != "unsat" && $0.0.contains(":") }
      .map(\.0)
    #expect(answers.count { $0 == "unsat" || $0 == "sat" } == 13)
    // An old squeak is booked; a new one is not, nor one of which nobody knows the age.
    #expect(
      broken == [
        "since: years to today, appointment, weeks", "since: years to unsure, appointment, weeks",
      ])
  }
}
