import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `A kiosk that is left standing` {
  @Test func `warns, counts down, and goes on when a key is pressed`() throws {
    let kiosk = try KioskTerminal.opened("[idle]\nasking = 1\nwarning = 11")
    let terminal = kiosk.terminal
    try terminal.beginVisit()
    #expect(terminal.read(until: "in 11 seconds") != nil)
    // Of a page only what differs is sent.
    #expect(
      (1...50).contains { _ in
        kiosk.repaint(until: "in 10 seconds", within: .milliseconds(100)) != nil
      })
    terminal.send("x")
    #expect(terminal.read(until: "Why does my back") != nil)
    #expect(kiosk.journal.allSatisfy { !$0.contains("visit_ended") })
  }

  @Test func `forgets who does nothing, and wipes the screen`() throws {
    let kiosk = try KioskTerminal.opened(KioskTerminal.hasty)
    let terminal = kiosk.terminal
    try terminal.beginVisit()
    #expect(terminal.read(until: "in a second") != nil)
    let last = try #require(terminal.read(until: "Answer a few"))
    #expect(last.firstRange(of: "\u{1B}[2J\u{1B}[3J".utf8) != nil)
    #expect(kiosk.journal.last == "event=visit_ended end=idled")
  }

  @Test func `leaves an alarm on the screen without its reason, until help is here`() throws {
    let kiosk = try KioskTerminal.opened(KioskTerminal.hasty)
    let terminal = kiosk.terminal
    try terminal.beginVisit()
    #expect(terminal.comesToAlarm())
    let last = try #require(terminal.read(until: "Help is here"))
    #expect(last.firstRange(of: "\u{1B}[2J\u{1B}[3J".utf8) != nil)
    let painted = try #require(kiosk.repaint(until: "Help is here"))
    let page = String(decoding: painted, as: UTF8.self)
    #expect(page.contains("Call an ambulance now") && !page.lowercased().contains("chest"))
    #expect(kiosk.journal.last?.contains("end=idled") == true)
    // Neither keys that hide nor those that ask end it.
    terminal.send("\u{1B}[24~q!\u{3}x")
    #expect(kiosk.repaint(until: "Help is here") != nil)
    #expect(terminal.press("1", until: "Answer a few questions", pause: 500))
  }

  @Test(arguments: ["\u{1B}[24~", "\u{1B}\u{1B}\u{1B}"])
  func `hides the screen with the very next thing that it sends`(keys: String) throws {
    let kiosk = try KioskTerminal.opened("[idle]\nhidden = 3")
    let terminal = kiosk.terminal
    terminal.press("\r", "1")
    #expect(terminal.read(until: "Chest pain") != nil)
    _ = terminal.readToRest()
    terminal.send(keys)
    #expect(terminal.read(until: "Press any key.") != nil)
    // Painted again, there is nothing else.
    let painted = try #require(kiosk.repaint(until: "Press any key."))
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

  @Test func `has a clock that no variable of its surroundings moves`() throws {
    let folder = try Folder()
    try folder.write("it", "[site]\nname = \"Here\"\n")
    let ahead = try folder.write("ahead", [UInt8](repeating: 0, count: 8))
    let terminal = try Pseudoterminal.ofKiosk(
      in: folder, variables: ["TINGLE_CLOCK_AHEAD": ahead.path])
    try terminal.beginVisit()
    // 130,000 milliseconds, as older versions read them.
    let file = try FileHandle(forWritingTo: ahead)
    try file.write(contentsOf: Data([0xD0, 0xFB, 0x01, 0, 0, 0, 0, 0]))
    try file.close()
    // Told of its window it looks at the clock, and paints all again.
    terminal.signal(SIGWINCH)
    #expect(terminal.read(until: "Why does my back", within: .seconds(10)) != nil)
  }

  @Test func `takes no time of the processor, and wakes for nothing`() throws {
    let kiosk = try KioskTerminal.opened()
    #expect(kiosk.terminal.comesToRest(within: 30))
  }
}
