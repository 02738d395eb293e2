import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.serialized, .waiting) struct `On a line that is slow or stands still the guide` {
  private let down = "\u{1B}[B"
  private let up = "\u{1B}[A"

  @Test func `waits at no cost, and draws what came meanwhile once`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.resize(rows: 24, columns: 79)
    let page = try #require(terminal.read(until: "leave")).count
    let filled = terminal.fill()
    terminal.send(down)
    #expect(terminal.comesToRest(within: 30), "it cannot draw")
    terminal.send(String(repeating: down + up, count: 100) + down + down + down)
    #expect(terminal.comesToRest(within: 30), "it does not even read")
    let sent = terminal.readToRest().count
    #expect(sent > filled && sent < filled + 2 * page, "\(sent - filled) bytes were sent")
    terminal.press("\r")
    #expect(terminal.read(until: "About this guide") != nil)
  }

  // One read takes no more than 4,095 bytes of it.
  @Test func `draws once what takes many reads to come in`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    _ = terminal.readToRest()
    terminal.send(down)
    let move = terminal.readReply().count
    let filled = terminal.fill()
    terminal.send(up)
    #expect(terminal.comesToRest(within: 30), "it cannot draw")
    let burst = String(repeating: down + up, count: 1500) + down
    try #require(terminal.send(burst) == burst.utf8.count)
    let sent = terminal.readToRest().count - filled
    #expect(sent > move && sent < 3 * move, "\(sent) bytes, and \(move) a move")
  }

  @Test func `goes on at 9,600 baud, costs little, and ends when it is asked to`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.fill()
    let before = try #require(terminal.hundredths)
    for step in 1...12 {
      terminal.send(step.isMultiple(of: 2) ? down : up)
      terminal.resize(rows: 24 + step % 3, columns: 80 + step)
      #expect(terminal.read(most: 96).count == 96)
      #expect(terminal.fallsAsleep(within: 30))
    }
    #expect(try #require(terminal.hundredths) - before < 60)
    terminal.signal(SIGTERM)
    // The program has two seconds to end, and this is how long a line takes for so many bytes.
    while terminal.ended(within: 0) == nil, !terminal.read(most: 96).isEmpty { usleep(100_000) }
    #expect(terminal.ended(within: 30) == .exit(128 + SIGTERM))
    #expect(terminal.isGivenBack(after: terminal.read()))
  }

  // 48 bytes take 50 ms on such a line; the terminals on such lines have no colours.
  @Test(arguments: ["vt220", "vt100"])
  func `moves the focus at 9,600 baud within a twentieth of a second`(type: String) throws {
    let terminal = try Pseudoterminal.ofShell(
      "stty 9600; exec \"$0\"", variables: ["TERM": type])
    #expect(terminal.read(until: "leave") != nil)
    _ = terminal.readToRest()
    for key in [down, down, down, up, up, down] {
      terminal.send(key)
      let sent = terminal.readReply()
      #expect(!sent.isEmpty && sent.count <= 48, "\(sent.count) bytes")
    }
  }

  // Each takes the two seconds that the program has to end in an orderly way.
  @Test(arguments: [
    (SIGINT, "waits for keys"), (SIGTERM, "waits for keys"), (SIGTERM, "waits for the line"),
    (SIGHUP, "waits for the line"),
  ])
  func `ends when it is asked to, and gives the terminal back, though nobody reads what it sends`(
    number: Int32, state: String
  ) throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.fill()
    if state == "waits for the line" { terminal.send(down) }
    #expect(terminal.comesToRest(within: 30))
    terminal.signal(number)
    #expect(terminal.ended(within: 30) == .exit(128 + number))
    #expect(terminal.isGivenBack(after: terminal.read()))
  }

  @Test(arguments: ["waits for keys", "waits for the line"])
  func `gives the terminal back in a crash, though nobody reads what it sends`(
    state: String
  ) throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.fill()
    if state == "waits for the line" { terminal.send(down) }
    #expect(terminal.comesToRest(within: 30))
    terminal.signal(SIGSEGV)
    #expect(terminal.ended(within: 30) == .signal(SIGSEGV))
    #expect(terminal.isGivenBack(after: terminal.read()))
  }

  @Test func `waits for it, though somebody has asked that nobody does`() throws {
    let asking = "perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_NONBLOCK | O_RDWR); exec @ARGV'"
    let terminal = try Pseudoterminal.ofShell("exec \(asking) \"$0\"")
    #expect(terminal.read(until: "leave") != nil)
    terminal.fill()
    terminal.send(down)
    #expect(terminal.comesToRest(within: 30))
    _ = terminal.readToRest()
    terminal.press("\r")
    #expect(terminal.read(until: "Do they have any of these") != nil)
  }

  // In the debug build ncurses writes by itself.
  @Test(.enabled(if: Built.isForRelease))
  func `waits for it at no cost, though somebody asks meanwhile that nobody does`() throws {
    let folder = try Folder()
    let (go, done) = (
      folder.url.appendingPathComponent("go"), folder.url.appendingPathComponent("done")
    )
    unsafe mkfifo(go.path, 0o600)
    let asking = "perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_NONBLOCK | O_RDWR)'"
    let terminal = try Pseudoterminal.ofShell(
      "cd '\(folder.url.path)' && { { read line < go && \(asking) && echo > done; } & exec \"$0\"; }"
    )
    #expect(terminal.read(until: "leave") != nil)
    try Data("go\n".utf8).write(to: go)
    while !FileManager.default.fileExists(atPath: done.path) { usleep(1000) }
    terminal.fill()
    terminal.send(down)
    #expect(terminal.comesToRest(within: 30))
    _ = terminal.readToRest()
    terminal.press("\r")
    #expect(terminal.read(until: "Do they have any of these") != nil)
  }

  @Test func `is gone when the line is cut while it waits for it`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.fill()
    terminal.send(down)
    #expect(terminal.comesToRest(within: 30))
    terminal.hangUp()
    #expect(terminal.ended(within: 30) != nil)
  }
}
