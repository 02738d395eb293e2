import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `Two kiosks with one file of figures` {
  private let folder: Folder
  private let figures: URL

  init() throws {
    folder = try Folder()
    figures = try folder.write("tingle.prom", "tingle_visits_ended_total 70\n")
    try folder.write("it", "[metrics]\nfile = \"\(figures.path)\"\nevery = 6\n")
  }

  private func visit(_ terminal: Pseudoterminal) throws {
    try terminal.beginVisit()
    terminal.press("\u{3}", "2")
    try #require(terminal.read(until: "Answer a few") != nil)
  }

  /// How many visits the file counts.
  private var count: Int? {
    get throws {
      try String(contentsOf: figures, encoding: .utf8)
        .firstMatch(of: /tingle_visits_ended_total ([0-9]+)\n/).flatMap { Int($0.1) }
    }
  }

  private func failures(in journal: String) throws -> [Substring] {
    try folder.text(journal)
      .split(separator: "\n").filter { $0.hasPrefix("event=metrics_failed") }
  }

  @Test func `begin it with zeros, and the second one leaves it to the first, and says so`() throws
  {
    let first = try Pseudoterminal.ofKiosk(in: folder, journal: "first")
    #expect(try count == 0)
    let second = try Pseudoterminal.ofKiosk(in: folder, journal: "second")
    for kiosk in [first, first, second, first, first, first] { try visit(kiosk) }
    #expect(try count == 0, "five are too few to be told")
    try visit(first)
    #expect(try count == 6)
    #expect(try failures(in: "first").isEmpty)
    let told = try failures(in: "second")
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.contains("another kiosk keeps this file") })
    // The lock ends with the process, however it ended.
    first.signal(SIGKILL)
    #expect(first.ended(within: 30) == .signal(SIGKILL))
    try visit(second)
    #expect(try count == 0)
    for _ in 1...4 { try visit(second) }
    #expect(try count == 6)
    #expect(try failures(in: "second").count == 2)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left.sorted() == ["first", "it", "second", "tingle.prom", "tingle.prom.lock"])
  }
}
