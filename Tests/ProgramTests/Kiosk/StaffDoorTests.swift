import Foundation
import Pseudoterminal
import TestFiles
import Testing

@Suite(.waiting) struct `The door for staff` {
  /// Sets a limit of the kiosk, as prlimit has it.
  private func limit(_ terminal: Pseudoterminal, _ option: String) throws {
    let run = try Built.run(
      program: "/usr/bin/prlimit", ["--pid", "\(terminal.process)", option], input: [])
    #expect(run.code == 0)
  }

  /// Types a PIN at the door, and waits for words.
  private func type(_ pin: String, at terminal: Pseudoterminal, until words: String) -> Bool {
    terminal.send(KioskTerminal.chord)
    guard terminal.read(until: "PIN for staff") != nil else { return false }
    terminal.send(pin)
    terminal.press("\r")
    guard terminal.read(until: words) != nil else { return false }
    _ = terminal.readToRest()
    return true
  }

  @Test func `stays locked though the kiosk is killed`() throws {
    let kiosk = try KioskTerminal.opened()
    for words in ["is wrong", "is wrong", "for a minute"] {
      #expect(type("11112222", at: kiosk.terminal, until: words))
      kiosk.terminal.send("\u{1B}")
      #expect(kiosk.terminal.read(until: "Answer a few") != nil)
    }
    kiosk.terminal.signal(SIGKILL)
    #expect(kiosk.terminal.ended(within: 30) == .signal(SIGKILL))
    try kiosk.restart()
    #expect(kiosk.terminal.read(until: "Answer a few") != nil)
    #expect(type(KioskTerminal.pin, at: kiosk.terminal, until: "None is taken for a minute"))
    #expect(kiosk.journal.last == "event=staff_pin result=locked")
    // Nothing else is on disk: until when, and until when the wrong ones count.
    let kept = try String(contentsOfFile: kiosk.folder + "/staff.lock", encoding: .utf8)
    #expect(kept.wholeMatch(of: /[0-9]{10} [0-9]{10}\n/) != nil)
    kiosk.terminal.signal(SIGKILL)
    _ = kiosk.terminal.ended(within: 30)
    // As if the minute had passed.
    try "1 1\n".write(toFile: kiosk.folder + "/staff.lock", atomically: false, encoding: .utf8)
    try kiosk.restart()
    #expect(kiosk.terminal.read(until: "Answer a few") != nil)
    #expect(type(KioskTerminal.pin, at: kiosk.terminal, until: "Test page"))
  }

  @Test func `says that a PIN cannot be checked where memory is short, and does not count it`()
    throws
  {
    let kiosk = try KioskTerminal.opened()
    let status = try String(
      contentsOfFile: "/proc/\(kiosk.terminal.process)/status", encoding: .utf8)
    let size = try #require(status.firstMatch(of: /VmSize:\s*([0-9]+) kB/).flatMap { Int($0.1) })
    // Enough for pages, and less than the 16 MiB of a hash.
    try limit(kiosk.terminal, "--as=\((size + 8192) * 1024):unlimited")
    for _ in 1...4 {
      #expect(type(KioskTerminal.pin, at: kiosk.terminal, until: "cannot be checked now"))
      kiosk.terminal.send("\u{1B}")
      #expect(kiosk.terminal.read(until: "Answer a few") != nil)
    }
    #expect(kiosk.journal.last == "event=staff_pin result=unchecked")
    try limit(kiosk.terminal, "--as=unlimited:unlimited")
    #expect(type(KioskTerminal.pin, at: kiosk.terminal, until: "Test page"))
  }

  @Test func `locks in memory where nothing can be written, and the journal says so`() throws {
    let folder = try Folder()
    let kiosk = try KioskTerminal.opened()
    // The limit is for the kiosk alone, and not for what takes its journal.
    let terminal = try Pseudoterminal.ofShell(
      "exec \"$0\" kiosk --config '\(kiosk.folder)/kiosk.toml' "
        + "2> >(exec cat > '\(folder.url.path)/errors')")
    #expect(terminal.read(until: "Answer a few") != nil)
    try limit(terminal, "--fsize=0:unlimited")
    for words in ["is wrong", "is wrong", "for a minute"] {
      #expect(type("11112222", at: terminal, until: words))
      terminal.send("\u{1B}")
      #expect(terminal.read(until: "Answer a few") != nil)
    }
    var told: [Substring] = []
    for _ in 1...100 where told.count < 3 {
      _ = terminal.read(quiet: 50)
      told = try folder.text("errors").split(separator: "\n").filter {
        $0.contains("event=lock_not_kept")
      }
    }
    #expect(told.count == 3 && told.allSatisfy { $0.hasSuffix("reason=\"File too large\"") })
  }

  @Test(arguments: ["SSH_CONNECTION", "SSH_TTY"])
  func `is not there over ssh, and the journal says so`(variable: String) throws {
    let folder = try Folder()
    let kiosk = try KioskTerminal.opened()
    let terminal = try Pseudoterminal.ofShell(
      "exec \"$0\" kiosk --config '\(kiosk.folder)/kiosk.toml' 2> '\(folder.url.path)/errors'",
      variables: [variable: "x"])
    #expect(terminal.read(until: "Answer a few") != nil)
    terminal.send(KioskTerminal.chord)
    #expect(terminal.read(until: "Why does my back") != nil, "the keys begin a visit like any")
    terminal.send(KioskTerminal.chord)
    #expect(terminal.comesToRest(within: 30))
    #expect(terminal.read().firstRange(of: "PIN for staff".utf8) == nil)
    let told = try folder.text("errors")
    #expect(told.contains("event=no_staff_page reason=\"this is an ssh connection\""))
  }

  @Test func `opens with a PIN of an older version, and the journal has that it is weak`() throws {
    let folder = try Folder()
    // 4711.
    let hash = "$y$j9T$.ROrfwlfadZ7FrsQnuz.m1$1zCypwykjHrpDMP0H1vF017w8kTQvMq6E.0fL78uEkD"
    try folder.write(
      "it",
      """
      [staff]
      chord = ["ctrl-t", "ctrl-t", "f9"]
      pin = "\(hash)"
      lock_file = "\(folder.url.path)/none/lock"
      """)
    let terminal = try Pseudoterminal.ofKiosk(in: folder)
    #expect(type("4711", at: terminal, until: "Test page"))
    let told = try folder.text("errors")
    #expect(told.contains("event=weak_pin reason=\"a PIN has 6 to 12 digits\"\n"))
    #expect(
      told.contains("/none/lock reason=\"No such file or directory\"\n")
        && told.contains("event=lock_not_kept"))
  }
}

@Suite(.waiting) struct `The journal of a kiosk` {
  @Test func `has of a visit that it ended and how, and neither a level, a page nor a length`()
    throws
  {
    let kiosk = try KioskTerminal.opened("[idle]\nasking = 3\nwarning = 1")
    let terminal = kiosk.terminal
    // One who leaves at once, and one who goes away from a question.
    try terminal.beginVisit()
    terminal.press("\u{3}", "2")
    #expect(terminal.read(until: "Answer a few") != nil)
    try terminal.beginVisit()
    terminal.press("1")
    #expect(terminal.read(until: "Chest pain") != nil)
    #expect(terminal.read(until: "in a second") != nil)
    #expect(terminal.read(until: "Answer a few") != nil)
    let ends = kiosk.journal.filter { $0.contains("event=visit") }
    #expect(ends == ["event=visit_ended end=finished", "event=visit_ended end=idled"])
    #expect(kiosk.figures.contains("tingle_visits_ended_total 0"))
  }
}
