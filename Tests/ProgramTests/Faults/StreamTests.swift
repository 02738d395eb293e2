import Foundation
import Pseudoterminal
import Testing

@Suite(.serialized, .waiting) struct `Streams that are a terminal by half` {
  @Test(arguments: [
    ("printf '1\\n1\\n' | \"$0\"", "standard input is not a terminal"),
    ("exec \"$0\" < /dev/null", "standard input is not a terminal"),
    ("exec \"$0\" <&-", "standard input is not a terminal"),
    ("\"$0\" | cat", "standard output is not a terminal"),
    ("ulimit -n 4; exec \"$0\"", "the system refused a pipe for signals"),
  ]) func `lead to plain text, after the reason`(line: String, reason: String) throws {
    let terminal = try Pseudoterminal.ofShell(line)
    let sent = try #require(terminal.read(until: "or quit."))
    #expect(sent.firstRange(of: "tingle: \(reason); going on in plain text".utf8) != nil)
    #expect(sent.firstRange(of: "\u{1B}".utf8) == nil)
  }

  @Test func `are not taken for one when they are two`() throws {
    let other = try Pseudoterminal(["/bin/cat"])
    let terminal = try Pseudoterminal.ofShell("exec \"$0\" > \(try #require(other.path))")
    let reason = "standard input and standard output are two terminals"
    #expect(terminal.read(until: "\(reason); going on in plain text") != nil)
    #expect(other.read(until: "or quit.") != nil)
    terminal.send(Answering.alarm)
    #expect(other.read(until: "Call an ambulance now") != nil)
  }

  @Test(arguments: [
    "exec \"$0\" < /dev/tty", "exec \"$0\" > /dev/tty", "exec \"$0\" < /dev/tty > /dev/tty",
    "exec \"$0\" 2>&-", "exec \"$0\" 2> /dev/full", "exec \"$0\" 2> /dev/null",
    "setsid -w \"$0\"",
  ]) func `or by another name are taken for one`(line: String) throws {
    #expect(try Pseudoterminal.ofShell(line).showsPages())
    let terminal = try Pseudoterminal.ofShell(line)
    #expect(terminal.read(until: "leave") != nil)
    guard !line.hasPrefix("setsid") else { return }
    terminal.signal(SIGSEGV)
    #expect(terminal.ended(within: 30) == .signal(SIGSEGV))
    #expect(terminal.isGivenBack(after: terminal.read()))
  }

  @Test func `or closed are taken by no file that is opened later`() throws {
    let terminal = try Pseudoterminal.ofShell("exec \"$0\" 2>&-")
    #expect(terminal.read(until: "leave") != nil)
    let path = "/proc/\(terminal.process)/fd/2"
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "/dev/null")
  }

  @Test func `need no terminal of the session`() throws {
    let run = try Built.shell("setsid -w \"$0\" --plain < /dev/stdin | cat", input: Answering.alarm)
    #expect(run.error.isEmpty)
    #expect(run.output.contains("Call an ambulance now"))
  }

  @Test(arguments: [
    ("--plain", "1\n1\n", "\n1\n1\n"), ("assess", #"{"id": "#, "\"a\"}\n"),
    ("kiosk pin", "2468", "1012\n"),
  ]) func `or pipes are waited for, though somebody has asked that nobody does`(
    command: String, start: String, end: String
  ) throws {
    let run = try Built.run(
      command.split(separator: " ").map(String.init), inputs: [start, end],
      after: "fcntl(STDIN, F_SETFL, O_NONBLOCK | O_RDONLY)")
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    #expect(!run.output.isEmpty)
  }

  @Test(arguments: [(0, 0), (0, 80), (24, 0)])
  func `whose window has no size show pages of a usual one`(rows: Int, columns: Int) throws {
    #expect(try Pseudoterminal.ofShell("exec \"$0\"", rows: rows, columns: columns).showsPages())
  }

  @Test(arguments: [(65535, 65535), (24, 65535), (65535, 80)])
  func `whose window is larger than any screen show text`(rows: Int, columns: Int) throws {
    let terminal = try Pseudoterminal([Built.path], rows: rows, columns: columns)
    let reason = "a window of \(rows) rows and \(columns) columns is larger than any screen"
    let sent = try #require(terminal.read(until: "or quit."))
    #expect(sent.firstRange(of: "\(reason); going on in plain text".utf8) != nil)
  }

  @Test(arguments: [(0, 0), (0, 80), (24, 0), (65535, 65535), (1, 1)])
  func `whose window comes to have an odd size go on`(rows: Int, columns: Int) throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.resize(rows: rows, columns: columns)
    _ = terminal.readToRest()
    #expect(terminal.comesToRest(within: 30))
    #expect(try #require(terminal.ownMemory) < 200 << 10)
    terminal.resize(rows: 24, columns: 81)
    #expect(terminal.read(until: "leave") != nil)
    terminal.send("q")
    #expect(terminal.read(until: "Do you want to leave?") != nil)
  }
}
