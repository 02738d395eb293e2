import Glibc
import Pseudoterminal
import Testing

@Suite(.serialized, .waiting) struct `On a raw terminal the guide` {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func `ends when it is asked to`(
    number: Int32
  ) throws {
    let terminal = try Pseudoterminal.ofGuide()
    #expect(!terminal.isCooked)
    terminal.signal(number)
    #expect(terminal.ended(within: 30) == .exit(128 + number))
    #expect(terminal.isGivenBack(after: terminal.read()))
  }

  @Test(arguments: [
    SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT, SIGSYS, SIGXCPU, SIGPIPE, SIGUSR1,
    SIGUSR2,
  ])
  func `gives the terminal back in a crash, and dies of it without a word`(number: Int32) throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.signal(number)
    #expect(terminal.ended(within: 30) == .signal(number))
    let sent = terminal.read()
    #expect(terminal.isGivenBack(after: sent))
    #expect(!String(decoding: sent, as: UTF8.self).contains("backtrace"))
    #expect(sent.count < 200)
  }

  @Test func `is gone when the line is cut`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.hangUp()
    #expect(terminal.ended(within: 30) != nil)
  }

  @Test func `waits for a reader that stops, goes on with it, and spins never`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    for step in 1...400 {
      terminal.resize(rows: 24 + step % 20, columns: 80 + step)
      terminal.send("\u{1B}[B\u{1B}[A?\u{7F}")
      #expect(terminal.fallsAsleep(within: 30))
    }
    terminal.resize(rows: 24, columns: 80)
    _ = terminal.readToRest()
    terminal.send("?")
    #expect(terminal.read(until: "keys that work") != nil)
  }

  @Test(arguments: ["a key", "a signal"])
  func `comes back from a rest to a window of another size`(how: String) throws {
    let terminal = try Pseudoterminal.ofGuide()
    if how == "a key" { terminal.send("\u{1A}") } else { terminal.signal(SIGTSTP) }
    let rest = try #require(terminal.read(until: "\u{1B}[?1049l"))
    #expect(terminal.isGivenBack(after: rest))
    terminal.resize(rows: 43, columns: 132)
    terminal.signal(SIGCONT)
    let sent = try #require(terminal.read(until: "leave"))
    #expect(sent.firstRange(of: "\u{1B}[43".utf8) != nil, "the last row of the larger window")
    #expect(!terminal.isCooked)
    terminal.send("?")
    #expect(terminal.read(until: "keys that work") != nil)
  }

  @Test func `dies without a word, though Swift was told to say much of a crash`() throws {
    let terminal = try Pseudoterminal.ofGuide(variables: [
      "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=yes,color=yes,interactive=yes",
    ])
    terminal.signal(SIGSEGV)
    #expect(terminal.ended(within: 30) == .signal(SIGSEGV))
    let sent = terminal.read()
    #expect(terminal.isGivenBack(after: sent))
    #expect(sent.count < 200)
  }

  @Test func `sends nothing and is never woken while nothing comes in`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    #expect(terminal.comesToRest(within: 30))
    #expect(terminal.read().isEmpty)
  }

  @Test(arguments: [(20, 60), (24, 1000), (300, 500), (24, 80)]) func `opens in any window`(
    rows: Int, columns: Int
  ) throws {
    let terminal = try Pseudoterminal.ofGuide(rows: rows, columns: columns)
    terminal.send("q")
    #expect(terminal.read(until: "Do you want to leave?") != nil)
  }

  @Test func `says so in a window too small, even of one cell`() throws {
    for (rows, columns) in [(1, 1), (5, 20), (19, 60), (20, 59)] {
      let terminal = try Pseudoterminal([Built.path], rows: rows, columns: columns)
      #expect(!terminal.readReply().isEmpty)
      terminal.resize(rows: 24, columns: 80)
      #expect(terminal.read(until: "leave") != nil)
    }
  }

  @Test(arguments: ["q", "\u{1B}", "\u{3}"])
  func `is left at once from a window too small, which says how`(key: String) throws {
    let terminal = try Pseudoterminal([Built.path], rows: 10, columns: 50)
    #expect(terminal.read(until: "Press q to leave") != nil)
    terminal.send(key)
    #expect(terminal.ended(within: 10) == .exit(0))
  }

  @Test func `paints all of a page again when asked by Ctrl-L`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    #expect(terminal.comesToRest(within: 30))
    terminal.send("\u{C}")
    #expect(terminal.read(until: "Start the questions, about my child") != nil)
  }

  @Test func `needs nothing of its surroundings but TERM`() throws {
    let terminal = try Pseudoterminal.ofGuide(variables: ["TERM": "linux"])
    terminal.send("q")
    #expect(terminal.read(until: "Do you want to leave?") != nil)
  }
}
