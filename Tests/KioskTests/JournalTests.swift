import Foundation
import Terminal
import Testing

@testable import Kiosk

@Suite struct `A line of the journal` {
  private func line(
    _ fields: [String: String], _ level: Journal.Level = .info, hasLevels: Bool = false
  ) -> String {
    Journal(isKept: true, hasLevels: hasLevels).line("it", fields, level)
  }

  @Test func `has its fields in the order of their names`() {
    #expect(line([:]) == "event=it\n")
    #expect(line(["seconds": "40", "end": "idled"]) == "event=it end=idled seconds=40\n")
  }

  @Test(arguments: [
    ("", #""""#), ("a b", #""a b""#), ("a=b", #""a=b""#), ("Müller", #""Müller""#),
    (#"say "hm""#, #""say \"hm\"""#), (#"C:\"#, #"C:\"#), (#"C:\ x\"#, #""C:\\ x\\""#),
    ("a-b_c/d.e:1", "a-b_c/d.e:1"),
  ]) func `has quotes around a value that is more than a word`(value: String, told: String) {
    #expect(line(["x": value]) == "event=it x=\(told)\n")
  }

  @Test(arguments: [
    ("\n", "^J"), ("\r\n", "^M^J"), ("\u{1B}[31m", "^[[31m"), ("\0", "^@"), ("\u{7F}", "^?"),
    ("\u{9B}2J", "?2J"), ("\u{202E}", "?"), ("\n<0>event=other", "^J<0>event=other"),
  ]) func `stays one line, and has nothing that a terminal would obey`(value: String, told: String)
  {
    #expect(line(["x": value]) == "event=it x=\"\(told)\"\n")
  }

  @Test(arguments: [
    (Journal.Level.error, "<3>"), (.warning, "<4>"), (.info, "<6>"),
  ]) func `begins with how grave it is only where the service manager reads it`(
    level: Journal.Level, mark: String
  ) {
    #expect(line([:], level, hasLevels: true) == "\(mark)event=it\n")
    #expect(line([:], level) == "event=it\n")
  }

  @Test func `is cut where a pipe could not take it at once`() {
    var ends: [Int32] = [0, 0]
    unsafe pipe(&ends)
    defer { for end in ends { close(end) } }
    Journal(isKept: true, hasLevels: false, output: Output(descriptor: ends[1]))
      .write("it", ["x": String(repeating: "é", count: 9000)])
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = unsafe read(ends[0], &bytes, bytes.count)
    let line = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    #expect(count <= PIPE_BUF && line.hasPrefix("event=it x=\"é") && line.hasSuffix("é…\n"))
  }
}
