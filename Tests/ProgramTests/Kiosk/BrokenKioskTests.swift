import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `A kiosk with a broken file` {
  /// A kiosk whose file has a fault, called by a shell that then says how it ended.
  private func kiosk(in folder: Folder, _ redirection: String = "") throws -> Pseudoterminal {
    try folder.write("it", "[idle]\nasking = 0\n")
    return try .ofShell(
      "cd '\(folder.url.path)' && \"$0\" kiosk --config it \(redirection); echo \"<$?>\"")
  }

  @Test func `tells visitors to see reception, and the reason to its journal alone`() throws {
    let folder = try Folder()
    let terminal = try kiosk(in: folder, "2> errors")
    let shown = try #require(terminal.read(until: "This guide cannot be used"))
    let screen = String(decoding: shown, as: UTF8.self)
    #expect(screen.contains("Out of order"))
    #expect(!screen.contains("asking"))
    // Nothing that is pressed changes or ends anything.
    for key in ["q", "\r", "\u{3}", "\u{1B}[24~", "!", "?", "\u{1A}"] { terminal.send(key) }
    #expect(terminal.comesToRest(within: 30))
    #expect(terminal.ended(within: 0) == nil)
    let told = try folder.text("errors")
    #expect(
      told.hasPrefix(
        "event=bad_configuration fault=\"it:2:10: idle.asking is 0; give a whole number"))
    terminal.signal(SIGHUP)
  }

  @Test func `tells whoever sits at it what is wrong, and opens nothing`() throws {
    let folder = try Folder()
    let terminal = try kiosk(in: folder)
    let shown = try #require(terminal.read(until: "<1>"))
    let screen = String(decoding: shown, as: UTF8.self)
    #expect(screen.contains("it:2:10: idle.asking is 0; give a whole number"))
    #expect(!screen.contains("reception"))
    #expect(terminal.isAsBefore)
  }
}

@Suite(.waiting) struct `A kiosk with an older file` {
  @Test func `opens, dials as the file says, and writes to its journal what to change`() throws {
    let folder = try Folder()
    try folder.write("it", "[phones]\nemergency = \"0151 4711\"\n")
    let terminal = try Pseudoterminal.ofShell(
      "cd '\(folder.url.path)' && \"$0\" kiosk --config it 2> errors; echo \"<$?>\"")
    _ = try #require(terminal.read(until: "Answer a few"))
    terminal.send("\r")
    #expect(terminal.read(until: "call 0151 4711.") != nil)
    let told = try folder.text("errors")
    #expect(
      told.hasPrefix(
        "event=outdated_configuration note=\"it:2:1: phones.emergency still works, but its new ")
    )
    terminal.signal(SIGHUP)
  }
}
