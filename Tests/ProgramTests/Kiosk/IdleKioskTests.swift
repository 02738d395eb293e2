import Pseudoterminal
import Testing

@Suite struct `A kiosk that is left standing` {
  @Test func `warns, counts down, forgets, and wipes the screen`() throws {
    let kiosk = try KioskTerminal(program: Built.path)
    let terminal = kiosk.terminal
    #expect(terminal.read(until: "Answer a few") != nil)
    terminal.send("\r")
    #expect(terminal.read(until: "Why does my back") != nil)
    kiosk.move(seconds: 121)
    #expect(terminal.read(until: "in 30 seconds") != nil)
    kiosk.move(seconds: 11)
    #expect(terminal.read(until: "in 20 seconds") != nil)
    terminal.send("x")
    #expect(terminal.read(until: "Why does my back") != nil)
    kiosk.move(seconds: 121)
    #expect(terminal.read(until: "in 30 seconds") != nil)
    kiosk.move(seconds: 31)
    let last = try #require(terminal.read(until: "Answer a few"))
    #expect(last.firstRange(of: "\u{1B}[2J\u{1B}[3J".utf8) != nil)
    #expect(kiosk.journal.last == "event=visit_ended end=idled")
  }

  @Test(arguments: ["\u{1B}[24~", "\u{1B}\u{1B}\u{1B}"])
  func `hides the screen with the very next thing that it sends`(keys: String) throws {
    let kiosk = try KioskTerminal(program: Built.path)
    let terminal = kiosk.terminal
    #expect(terminal.read(until: "Answer a few") != nil)
    terminal.press("\r", "1")
    #expect(terminal.read(until: "Chest pain") != nil)
    _ = terminal.readToRest()
    terminal.send(keys)
    #expect(terminal.read(until: "Press any key.") != nil)
    // Painted anew, there is nothing else.
    _ = terminal.readToRest()
    kiosk.move(seconds: 0)
    let painted = try #require(terminal.read(until: "Press any key."))
    for word in ["Chest", "Tingle", "leave", "help"] {
      #expect(painted.firstRange(of: word.utf8) == nil)
    }
    terminal.send("z")
    let asked = try #require(terminal.read(until: "Is it still you?"))
    #expect(asked.firstRange(of: "Chest".utf8) == nil)
    terminal.press("1")
    // Esc has led back on the way, and nothing was lost by that.
    #expect(terminal.read(until: keys.count == 3 ? "Yes, leave" : "Chest pain") != nil)
    terminal.send(keys)
    #expect(terminal.read(until: "Press any key.") != nil)
    kiosk.move(seconds: 61)
    #expect(terminal.read(until: "Answer a few questions") != nil)
    #expect(kiosk.journal.last?.contains("end=hidden") == true)
  }

  @Test func `is begun and used by taps alone`() throws {
    let kiosk = try KioskTerminal(program: Built.path)
    let terminal = kiosk.terminal
    // What comes before somebody can have seen the page is no tap, so that one taps again.
    func tap(row: Int, until words: String) -> Bool {
      terminal.press(
        "\u{1B}[<0;8;\(row)M\u{1B}[<0;8;\(row)m", until: words, pause: Pseudoterminal.glance)
    }
    #expect(terminal.read(until: "Answer a few") != nil)
    #expect(tap(row: 3, until: "Why does my back"))
    // The line that leads to the questions about the visitor.
    #expect(tap(row: 17, until: "Chest pain"))
  }

  @Test func `takes no time of the processor, and wakes for nothing`() throws {
    let kiosk = try KioskTerminal(program: Built.path)
    #expect(kiosk.terminal.read(until: "Answer a few") != nil)
    #expect(kiosk.terminal.comesToRest(within: 30))
  }
}
