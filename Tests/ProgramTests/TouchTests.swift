import Foundation
import TestFiles
import Testing

@Suite(.serialized, .waiting) struct `A mouse or a finger in a real terminal` {
  @Test func `leads from the welcome to the same result as the keys`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.tapAlong(
      ("about me", "Do you have any of these now"), ("None of these", "How old are you?"),
      ("30 to 49", "Where is it? Your back"), ("Lower back", "which side?"),
      ("Both sides", "Lower back: both"), ("Continue", "Is one leg affected"),
      ("Both legs, from", "What does it feel like?"), ("Pins and needles", "[x] Pins and needles"),
      ("Continue", "When did you first"), ("1 to 14 days", "What is the tingling doing?"),
      ("It is always there", "What were you doing"), ("Nothing special", "How did it come?"),
      ("Over hours or days", "Has it moved"), ("No, it is in", "as strong, steady"),
      ("Yes, all as last", "When you wipe, wash or sit"),
      ("Less feeling, or a strange", "Are you ill?"), ("No, I am well", "Is any of these true"),
      ("None of these", "Is that right?"),
      ("Yes, that is right", "Go to an emergency department now"))

    let keyboard = try Tmux.atWelcome()
    try keyboard.answer(.gravely, until: "Is that right?")
    try keyboard.walk(("1", "Go to an emergency department now"))
    #expect(try tmux.screen == keyboard.screen)

    try tmux.tapAlong(
      ("Look at my answers again", "Check your answers"), ("Esc back", "Go to an emergency"))
  }

  @Test func `reaches help, goes back and leaves, and the modes are given back`() throws {
    let tmux = try Tmux.atWelcome()
    #expect(try tmux.state("mouse_standard_flag") == "1")
    #expect(try tmux.state("mouse_sgr_flag") == "1")
    try tmux.tapAlong(
      ("? help", "The keys that work"), ("Esc back", "Start the questions"),
      ("q leave", "Do you want to leave?"), ("Yes, leave", "RESTORED"))
    #expect(try tmux.screen.hasPrefix("BEFORE\nENDED 0\nRESTORED"))
    #expect(try tmux.state("mouse_any_flag") == "0")
  }

  @Test func `turns pages to and fro`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.tapAlong(
      ("Read about tingling", "What would you like to read?"), ("▶ 1", "Page 1 of"),
      ("next page", "Page 2 of"), ("page back", "Page 1 of"))
  }

  @Test func `turns the wheel`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("▶ 1 Start the questions"))
    try tmux.send("\u{1B}[<65;5;5M")
    #expect(try tmux.shows("▶ 2 Start the questions, about my child"))
    try tmux.send("\u{1B}[<64;5;5M")
    #expect(try tmux.shows("▶ 1 Start the questions"))
  }

  @Test func `a paste answers nothing`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.send("\u{1B}[200~1\r1q\u{1B}[201~")
    try tmux.press("Down")
    #expect(try tmux.shows("▶ 2 Start the questions, about my child"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV]) func `a signal gives the modes back`(
    signal: Int32
  ) throws {
    let tmux = try Tmux.atWelcome()
    #expect(try tmux.state("mouse_any_flag") == "1")
    try tmux.signal(signal)
    #expect(try tmux.shows("RESTORED"))
    #expect(try tmux.state("mouse_any_flag") == "0")
    #expect(try tmux.state("alternate_on") == "0")
  }

  @Test func `the shell gets no reports while the guide rests, and then they come again`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.press("C-z")
    #expect(try tmux.becomes("0", "mouse_any_flag"))
    #expect(try tmux.becomes("0", "alternate_on"))
    // A signal to go on that comes before the stop would be lost.
    #expect(try tmux.comes { try tmux.isStopped })
    try tmux.signal(SIGCONT)
    #expect(try tmux.becomes("1", "mouse_any_flag"))
    try tmux.tapAlong(("Read about", "What would you like to read?"))
  }

  @Test(arguments: [
    ("tmux-256color", true), ("xterm-256color", true), ("rxvt", true), ("linux", false),
    ("vt100", false),
  ]) func `what is asked for is given up at the end, and asked only of those who know it`(
    type: String, isKnown: Bool
  ) throws {
    let folder = try Folder()
    let file = try folder.write("sent", "").path
    let tmux = try Tmux.atWelcome(variables: "TERM=\(type) script -qec", arguments: file)
    try tmux.walk(("q", "Do you want to leave?"), ("2", "RESTORED"))
    let sent = try String(contentsOfFile: file, encoding: .utf8)
    #expect(sent.contains("\u{1B}[?1000h\u{1B}[?1006h\u{1B}[?2004h") == isKnown)
    let end = sent.suffix(400)
    #expect(end.contains("\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1000l") == isKnown)
    #expect(sent.contains("2004") == isKnown && sent.contains("?100") == isKnown)
  }
}
