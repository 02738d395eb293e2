import Foundation
import Pseudoterminal
import TestFiles
import Testing

/// How an unattended guide forgets though its terminal takes nothing more.
///
/// Pages go through the linker’s wrap in the release build only, so the debug build may wait.
@Suite(.enabled(if: Built.isForRelease), .waiting) struct `A kiosk whose terminal has stopped` {
  /// Stops it in one of the ways in which terminals stop, and lets it go on again.
  enum Way: CaseIterable {
    case outputIsStopped, nobodyReads
  }

  private static let wiping = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  @Test(arguments: Way.allCases, ["\u{1B}[24~", "\u{1B}[B"])
  func `forgets the visit, and wipes the screen first once output goes on`(
    way: Way, key: String
  ) throws {
    let kiosk = try KioskTerminal.opened()
    let terminal = kiosk.terminal
    try terminal.beginVisit()
    _ = terminal.readToRest()
    if way == .outputIsStopped { terminal.stopOutput() } else { terminal.fill() }
    terminal.send(key)
    #expect(kiosk.notes("event=visit_ended"), "the visit stays")
    #expect(terminal.comesToRest(within: 30), "it spins")
    if way == .outputIsStopped { terminal.goOnWithOutput() }
    let sent = try #require(terminal.read(until: "Answer a few questions"))
    let wiped = try #require(sent.firstRange(of: Self.wiping.utf8))
    if way == .outputIsStopped { #expect(wiped.lowerBound == 0, "something else comes first") }
    #expect(sent[wiped.upperBound...].firstRange(of: "Why does my back".utf8) == nil)
    // What was typed without a page begins no visit, and the next key does.
    try terminal.beginVisit()
  }

  @Test func `is found alive by the service manager`() throws {
    let folder = try Folder()
    let name = folder.url.appendingPathComponent("notify").path
    let file = try folder.write("it", "[site]\nname = \"Here\"\n")
    let mailbox = try Mailbox(at: name)
    let terminal = try Pseudoterminal(
      [Built.path, "kiosk", "--config", file.path],
      variables: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "NOTIFY_SOCKET": name,
        "WATCHDOG_USEC": "400000",
      ])
    #expect(terminal.read(until: "Answer a few") != nil)
    terminal.stopOutput()
    terminal.send("\r")
    // While it waits for the terminal to take a byte it says nothing.
    while mailbox.next(within: 2) != nil {}
    for _ in 1...3 { #expect(mailbox.next(within: 10) == "WATCHDOG=1") }
  }
}

@Suite(.waiting) struct `A kiosk on a line with flow control` {
  private func kiosk(_ folder: Folder) throws -> Pseudoterminal {
    let file = try folder.write("it", KioskTerminal.hasty)
    return try .ofShell(
      "stty ixon; exec \"$0\" kiosk --config '\(file.path)' 2> '\(folder.url.path)/errors'",
      variables: ["TERM": "vt220", "LANG": "C"])
  }

  @Test func `leaves XOFF and XON to a terminal that needs them`() throws {
    let folder = try Folder()
    let terminal = try kiosk(folder)
    #expect(terminal.read(until: "Answer a few") != nil)
    _ = terminal.readToRest()
    terminal.send("\u{13}")
    terminal.send("\r")
    #expect(terminal.read(until: "Why does my back", within: .seconds(2)) == nil)
    terminal.send("\u{11}")
    #expect(terminal.read(until: "Why does my back") != nil)
  }

  @Test func `takes neither for a key where they are none of the terminal's`() throws {
    let kiosk = try KioskTerminal.opened(KioskTerminal.hasty)
    let terminal = kiosk.terminal
    for _ in 1...3 { terminal.send("\u{13}\u{11}") }
    #expect(kiosk.repaint(until: "Answer a few questions") != nil, "they begin a visit")
    try terminal.beginVisit()
    #expect(kiosk.isForgotten(whilePressing: "\u{13}\u{11}"))
  }
}

@Suite(.waiting) struct `A kiosk with a key that is stuck` {
  @Test(arguments: ["xy", "\u{1B}[<64;1;1M", "\u{1B}[<65;1;1M\u{1B}[<64;1;1M", "\u{1B}[I\u{1B}[O"])
  func `forgets the visit all the same`(key: String) throws {
    let kiosk = try KioskTerminal.opened(KioskTerminal.hasty)
    try kiosk.terminal.beginVisit()
    #expect(kiosk.isForgotten(whilePressing: key))
  }
}

extension KioskTerminal {
  /// Whether a line comes to the journal.
  fileprivate func notes(_ words: String) -> Bool {
    (1...300).contains { _ in
      usleep(100_000)
      return journal.contains { $0.contains(words) }
    }
  }

  /// Whether the visit of a hasty kiosk ends though something is pressed three times a second.
  fileprivate func isForgotten(whilePressing keys: String) -> Bool {
    (1...180).contains { _ in
      terminal.send(keys)
      return terminal.read(until: "Answer a few", within: .milliseconds(330)) != nil
    }
  }
}
