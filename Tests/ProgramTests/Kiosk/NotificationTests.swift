import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `What a kiosk tells the service manager` {
  /// A kiosk of an empty file, that tells a mailbox how it is.
  private func kiosk(in folder: Folder, telling name: String, _ watchdog: String? = nil) throws
    -> Pseudoterminal
  {
    let file = try folder.write("it", "# end of kiosk.toml\n")
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "NOTIFY_SOCKET": name]
    variables["WATCHDOG_USEC"] = watchdog
    return try Pseudoterminal(
      [Built.path, "kiosk", "--config", file.path], variables: variables)
  }

  @Test func `is that visitors can come, and then again and again that it answers`() throws {
    let folder = try Folder()
    let name = folder.url.appendingPathComponent("notify").path
    let mailbox = try Mailbox(at: name)
    let terminal = try kiosk(in: folder, telling: name, "400000")
    #expect(mailbox.next() == "READY=1")
    for _ in 1...6 { #expect(mailbox.next() == "WATCHDOG=1") }
    #expect(terminal.ended(within: 0) == nil)
    // A program that hangs answers no more.
    terminal.signal(SIGSTOP)
    while mailbox.next(within: 2) != nil {}
    terminal.signal(SIGCONT)
    #expect(mailbox.next() == "WATCHDOG=1")
  }

  @Test func `may be asked for less often than anything can be waited for`() throws {
    let folder = try Folder()
    let name = folder.url.appendingPathComponent("notify").path
    let mailbox = try Mailbox(at: name)
    // Half a million years, in microseconds.
    let terminal = try kiosk(in: folder, telling: name, "9000000000000000000")
    #expect(mailbox.next() == "READY=1")
    #expect(terminal.read(until: "Answer a few") != nil)
    try terminal.beginVisit()
  }

  @Test func `reaches an abstract name, and no more is told than was asked for`() throws {
    let folder = try Folder()
    let name = "@tingle-\(UUID().uuidString)"
    let mailbox = try Mailbox(at: name)
    let terminal = try kiosk(in: folder, telling: name, "soon")
    #expect(mailbox.next() == "READY=1")
    #expect(terminal.read(until: "Nothing is saved") != nil)
    #expect(terminal.comesToRest(within: 30))
    #expect(mailbox.next(within: 1) == nil)
  }

  @Test(arguments: [
    "", "x", "notify", "/", "/nowhere/notify", "/" + String(repeating: "x", count: 200),
  ])
  func `is lost where it cannot be sent, and the guide opens all the same`(name: String) throws {
    let folder = try Folder()
    let terminal = try kiosk(in: folder, telling: name, "400000")
    #expect(terminal.read(until: "Nothing is saved") != nil)
    #expect(terminal.ended(within: 0) == nil)
  }
}
