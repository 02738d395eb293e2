import Glibc
import Pseudoterminal
import Testing

@Suite(.serialized) struct `On a raw terminal the guide` {
  private func open(
    rows: Int = 24, columns: Int = 80, variables: [String: String]? = nil
  ) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      [Built.path], rows: rows, columns: columns,
      variables: variables ?? ["TERM": "xterm-256color", "LANG": "C.UTF-8"])
    #expect(terminal.read(until: "leave") != nil)
    return terminal
  }

  /// What a terminal is sent in the end, whatever ends the guide.
  private func expectGivenBack(_ terminal: Pseudoterminal, after sent: [UInt8]) {
    #expect(terminal.isCooked)
    let text = String(decoding: sent, as: UTF8.self)
    for code in ["\u{1B}[?2004l", "\u{1B}[?1006l", "\u{1B}[?1000l", "\u{1B}[?1049l"] {
      #expect(text.contains(code), "\(code.dropFirst()) was not sent")
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func `ends when it is asked to`(
    number: Int32
  ) throws {
    let terminal = try open()
    #expect(!terminal.isCooked)
    terminal.signal(number)
    #expect(terminal.ended(within: 30) == .exit(128 + number))
    expectGivenBack(terminal, after: terminal.read())
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT])
  func `gives the terminal back in a crash, and dies of it without a word`(number: Int32) throws {
    let terminal = try open()
    terminal.signal(number)
    #expect(terminal.ended(within: 30) == .signal(number))
    let sent = terminal.read()
    expectGivenBack(terminal, after: sent)
    #expect(!String(decoding: sent, as: UTF8.self).contains("backtrace"))
    #expect(sent.count < 200)
  }

  @Test func `is gone when the line is cut`() throws {
    let terminal = try open()
    terminal.hangUp()
    #expect(terminal.ended(within: 30) != nil)
  }

  @Test func `waits for a reader that stops, goes on with it, and spins never`() throws {
    let terminal = try open()
    for step in 1...400 {
      terminal.resize(rows: 24 + step % 20, columns: 80 + step)
      terminal.send("\u{1B}[B\u{1B}[A?\u{7F}")
      usleep(1000)
    }
    #expect(terminal.fallsAsleep(within: 30))
    terminal.resize(rows: 24, columns: 80)
    while !terminal.read(quiet: 300).isEmpty {}
    terminal.send("?")
    #expect(terminal.read(until: "keys that work") != nil)
  }

  @Test func `ends when it is asked to, though nobody reads what it sends`() throws {
    let terminal = try open()
    for step in 1...400 {
      terminal.resize(rows: 24 + step % 20, columns: 80 + step)
      usleep(1000)
    }
    terminal.signal(SIGTERM)
    #expect(terminal.ended(within: 30) == .exit(128 + SIGTERM))
    #expect(terminal.isCooked)
  }

  @Test(arguments: [
    "\u{1B}[?62;1;6c", "\u{1B}[24;80R", "\u{1B}]52;c;MTEx\u{07}", "\u{1B}]l1111\u{1B}\\",
    "\u{1B}P>|xterm(370)\u{1B}\\", "\u{1B}[?2026;2$y", "\u{0}\u{0}\u{0}", "\u{1B}[4;600;800t",
    "\u{1B}[200~1\r1\r1\r\u{1B}[201~",
  ]) func `takes answers that it never asked for, and pastes, for nothing`(answer: String) throws {
    let terminal = try open()
    terminal.send(answer)
    #expect(terminal.read(quiet: 400).isEmpty)
    terminal.send("3")
    #expect(terminal.read(until: "do they have any of these?") != nil)
  }

  @Test func `swallows megabytes of a paste, and holds no more memory for it`() throws {
    let terminal = try open()
    terminal.send("\u{1B}[B\u{1B}[A")
    _ = terminal.read()
    let before = try #require(terminal.ownMemory)
    terminal.send("\u{1B}[200~")
    let text = Array(repeating: UInt8(ascii: "1"), count: 4000)
    var left = 2_000_000
    while left > 0 {
      let sent = terminal.send(text)
      left -= sent
      if sent == 0 { usleep(500) }
    }
    while terminal.send("\u{1B}[201~") == 0 { usleep(500) }
    terminal.send("2")
    #expect(terminal.read(until: "Your child") != nil)
    #expect(try #require(terminal.ownMemory) - before < 1024)
  }

  @Test func `comes back from a rest to a window of another size`() throws {
    let terminal = try open()
    terminal.send("\u{1A}")
    #expect(terminal.read(until: "\u{1B}[?1049l") != nil)
    #expect(terminal.isCooked)
    terminal.resize(rows: 43, columns: 132)
    terminal.signal(SIGCONT)
    let sent = try #require(terminal.read(until: "leave"))
    #expect(sent.firstRange(of: "\u{1B}[43".utf8) != nil, "the last row of the larger window")
    #expect(!terminal.isCooked)
  }

  @Test(arguments: [(20, 60), (24, 1000), (300, 500), (24, 80)]) func `opens in any window`(
    rows: Int, columns: Int
  ) throws {
    let terminal = try open(rows: rows, columns: columns)
    terminal.send("q")
    #expect(terminal.read(until: "Do you want to leave?") != nil)
  }

  @Test func `says so in a window too small, even of one cell`() throws {
    for (rows, columns) in [(1, 1), (5, 20), (19, 60), (20, 59)] {
      let terminal = try Pseudoterminal([Built.path], rows: rows, columns: columns)
      #expect(!terminal.read(quiet: 500).isEmpty)
      terminal.resize(rows: 24, columns: 80)
      #expect(terminal.read(until: "leave") != nil)
    }
  }

  @Test func `needs nothing of its surroundings but TERM`() throws {
    let terminal = try open(variables: ["TERM": "linux"])
    terminal.send("q")
    #expect(terminal.read(until: "Do you want to leave?") != nil)
  }
}
