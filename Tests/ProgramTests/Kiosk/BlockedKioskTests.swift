import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `A kiosk whose writes would block` {
  /// Begins a visit, and ends it; returns whether the page was wiped and the first page came back.
  private func visit(_ terminal: Pseudoterminal) throws -> Bool {
    try terminal.beginVisit()
    return leave(terminal)
  }

  private func leave(_ terminal: Pseudoterminal) -> Bool {
    terminal.press("\u{3}", "2")
    let last = terminal.read(until: "Answer a few", within: .seconds(10)) ?? []
    return last.firstRange(of: "\u{1B}[2J\u{1B}[3J".utf8) != nil
  }

  @Test func `wipes the page though its journal is full, and counts the lines it dropped`() throws {
    let folder = try Folder()
    try folder.write("it", "# end of kiosk.toml\n")
    let pipe = folder.url.appendingPathComponent("pipe").path
    unsafe mkfifo(pipe, 0o600)
    let journal = unsafe open(pipe, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    defer { close(journal) }
    let terminal = try Pseudoterminal.ofKiosk(in: folder, journal: "pipe")
    try terminal.beginVisit()
    var bytes = [UInt8](repeating: 0, count: 4096)
    while unsafe write(journal, bytes, bytes.count) > 0 {}
    try #require(leave(terminal))
    #expect(try visit(terminal))
    while unsafe read(journal, &bytes, bytes.count) > 0 {}
    #expect(try visit(terminal))
    let count = unsafe read(journal, &bytes, bytes.count)
    let line = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    #expect(line.hasPrefix("event=visit_ended dropped=2 end=finished\n"))
    #expect(try visit(terminal))
    let next = unsafe read(journal, &bytes, bytes.count)
    #expect(!String(decoding: bytes.prefix(max(0, next)), as: UTF8.self).contains("dropped"))
  }

  @Test(arguments: ["", ".lock", ".new"])
  func `wipes the page though a FIFO lies where its figures go`(end: String) throws {
    let folder = try Folder()
    let figures = folder.url.appendingPathComponent("tingle.prom").path
    try folder.write("it", "[metrics]\nfile = \"\(figures)\"\n")
    unsafe mkfifo(figures + end, 0o600)
    let terminal = try Pseudoterminal.ofKiosk(in: folder)
    #expect(try visit(terminal))
    #expect(try String(contentsOfFile: figures, encoding: .utf8).contains("\ntingle_info{"))
  }
}
