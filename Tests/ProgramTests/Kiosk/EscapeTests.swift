import Foundation
import Pseudoterminal
import Testing

/// What somebody may try in order to get out of the guide, or into what is behind it.
private enum Attempt {
  static let controls =
    (1...26).map { String(UnicodeScalar(UInt8($0))) } + [
      "\u{0}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{1F}", "\u{7F}", "\u{1B}",
    ]
  static let functions =
    [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34].flatMap {
      number in ["", ";2", ";3", ";5", ";6", ";7"].map { "\u{1B}[\(number)\($0)~" }
    } + "PQRS".flatMap { ["\u{1B}O\($0)", "\u{1B}[1;5\($0)", "\u{1B}[1;7\($0)"] }
    + "ABCDE".map { "\u{1B}[[\($0)" }
  static let withAlt = "abcdefghijklmnopqrstuvwxyz0123456789:!|;`$&".map { "\u{1B}\($0)" }
  static let words = [
    "!sh\r", ":!bash\r", ":q!\r", "\u{1B}:wq\r", "ZZ", "|sh\r", "$(reboot)\r", "`id`\r", ";id;\r",
    "exit\r", "logout\r", "\u{3}\u{3}\u{3}", "\u{1A}\u{1A}bg\r", "\u{1C}\u{1C}", "\u{13}ls\r\u{11}",
    "\u{4}\u{4}\u{4}", "~.\r", "\r~.", "\u{1D}quit\r", "+++ATH\r", "\u{10}\u{11}", "\u{1}d",
    "\u{1}:quit\r", "\u{2}d",
  ]
  static let answers = [
    "\u{1B}[?62;1;6c", "\u{1B}[>41;354;0c", "\u{1B}[0n", "\u{1B}[24;80R",
    "\u{1B}]52;c;cm0gLXJm\u{7}",
    "\u{1B}]l/bin/sh\u{1B}\\", "\u{1B}]0;x\u{7}", "\u{1B}P>|xterm(370)\u{1B}\\", "\u{1B}[8;24;80t",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[200~!sh\rexit\r\u{3}\u{1B}[201~", "\u{1B}[201~", "\u{1B}c", "\u{1B}[!p", "\u{1B}#8",
    "\u{1B}[?1049l", "\u{1B}[?1000h", "\u{9B}31~", "\u{1B}[<0;999;999M\u{1B}[<0;999;999m",
    "\u{1B}[<35;1;1M", "\u{1B}[M   ", "\u{1B}[99999999999999999999~",
  ]
  static let all = controls + functions + withAlt + words + answers
}

@Suite(.waiting) struct `Out of the kiosk` {
  /// How to come to a place, from the first page.
  private static let places: [(name: String, keys: [String], words: String)] = [
    ("the first page", [], "Answer a few"),
    ("the welcome", ["\r"], "Why does my back tingle"),
    ("a question", ["\r", "1"], "Chest pain"),
    ("the search", ["\r", "4", "/"], "Look for:"),
    ("a section", ["\r", "4", "\r"], "Signs low in the back"),
    ("help now", ["\r", "!"], "need not finish"),
    ("the hidden screen", ["\r", "\u{1B}[24~"], "Press any key."),
    ("the door for staff", ["\r", KioskTerminal.chord], "Esc goes back"),
  ]

  @Test(arguments: places.indices)
  func `no key, no sequence and no paste leads from`(_ place: Int) throws {
    let (name, keys, words) = Self.places[place]
    let kiosk = try KioskTerminal.opened(KioskTerminal.hasty)
    let terminal = kiosk.terminal
    #expect(Attempt.all.count >= 250)
    for (number, attempt) in Attempt.all.enumerated() {
      // Some lead on, and the next ones are tried there; now and then nobody does anything any more,
      // and somebody else comes.
      if number % 40 == 0 {
        #expect(kiosk.awaitFirstPage())
        for key in keys { terminal.press(key) }
        guard keys.isEmpty || terminal.read(until: words) != nil else {
          Issue.record("\(name) cannot be reached after \(number) attempts")
          return
        }
      }
      terminal.send(attempt)
      _ = terminal.read(quiet: 1)
      guard terminal.ended(within: 0) == nil, !terminal.isCooked, terminal.children.isEmpty else {
        Issue.record("\(name): \(attempt.debugDescription) leads out")
        return
      }
    }
    #expect(kiosk.awaitFirstPage(), "it still answers")
    #expect(kiosk.journal.allSatisfy { !$0.contains("left_by_staff") })
  }

  @Test(arguments: [SIGINT, SIGTSTP, SIGQUIT, SIGPIPE, SIGWINCH, SIGCONT, SIGTTIN, SIGTTOU])
  func `no signal that a terminal can send ends or stops it`(_ number: Int32) throws {
    let kiosk = try KioskTerminal.opened()
    for _ in 1...5 { kiosk.terminal.signal(number) }
    try kiosk.terminal.beginVisit()
    #expect(kiosk.terminal.ended(within: 0) == nil)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `who is asked to end does, wipes the screen, and is to be started again`(_ number: Int32)
    throws
  {
    let kiosk = try KioskTerminal.opened()
    try kiosk.terminal.beginVisit()
    kiosk.terminal.signal(number)
    #expect(kiosk.terminal.ended(within: 30) == .exit(128 + number))
    #expect(kiosk.terminal.read().firstRange(of: "\u{1B}[2J\u{1B}[3J".utf8) != nil)
    #expect(kiosk.terminal.isAsBefore)
  }

  @Test func `a line that is cut ends it, and not as if staff had left`() throws {
    let kiosk = try KioskTerminal.opened()
    kiosk.terminal.hangUp()
    let end = kiosk.terminal.ended(within: 30)
    #expect(end != nil && end != .exit(0))
  }

  @Test func `staff leave with the keys, the PIN and a yes, and the terminal is as it was`() throws
  {
    let kiosk = try KioskTerminal.opened()
    kiosk.terminal.send(KioskTerminal.chord)
    #expect(kiosk.terminal.read(until: "PIN for staff") != nil)
    kiosk.terminal.press("11112222\r")
    #expect(kiosk.terminal.read(until: "That PIN is wrong") != nil)
    kiosk.terminal.press(KioskTerminal.pin + "\r")
    #expect(kiosk.terminal.read(until: "Test page") != nil)
    kiosk.terminal.press("4")
    #expect(kiosk.terminal.read(until: "no longer for visitors") != nil)
    kiosk.terminal.press("2")
    #expect(kiosk.terminal.ended(within: 30) == .exit(0))
    #expect(kiosk.terminal.isAsBefore)
    #expect(kiosk.journal.map { $0.hasPrefix("event=left_by_staff") }.last == true)
  }
}
