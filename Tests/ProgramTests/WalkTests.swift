import Glibc
import Testing

@Suite(.serialized, .waiting) struct `A walk through the guide in a real terminal` {
  @Test func `low back, both legs, numb saddle and trouble passing water is an emergency`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.walk(
      ("Enter", "Do you have any of these now"), ("0", "How old are you?"),
      ("3", "Where is it? Your back"), ("Down Down Down", "▶ 4 [ ] Lower back"),
      ("4", "which side?"), ("3", "Lower back: both"), ("End", "▶   Continue"),
      ("Enter", "Is one leg affected"), ("3", "What does it feel like?"))
    try tmux.answer(.gravely, until: "When you wipe, wash or sit")
    // What could still call for an ambulance is asked before the alarm.
    try tmux.answer(.gravely, until: "Is that right?")
    #expect(try !tmux.screen.contains("Pee and poo"))
    try tmux.walk(("1", "Go to an emergency department now"))
    #expect(try tmux.screen.contains("[!!]"))
    // Going on for the staff: what was left out is asked now, and the level stays.
    try tmux.walk(
      ("1", "Where you sit: Less feeling"), ("End", "▶ Next: What can fit"),
      ("Escape", "▶ 1 What led to this"), ("4", "anything new or worse when you pee or poo?"))
  }

  @Test func `a leg that falls asleep when crossed is looked after at home`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.answer(Answering.calmly, until: "Check your answers")
    try tmux.walk(
      ("Enter", "Look after it yourself for now"), ("1", "We found no warning"),
      ("End", "▶ Next: What would change this"), ("Enter", "This would make it more urgent"),
      ("Escape", "▶ 1 What led to this"), ("4", "Fits what you told us"),
      ("1", "Looking after yourself"))
  }

  @Test func `an answer changed on the check page gives the other result`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.answer(Answering.calmly, until: "Check your answers")
    try tmux.walk(
      ("Enter", "Look after it yourself for now"), ("Escape", "Check your answers"))
    #expect(try tmux.press("Down", until: "▶ Where you sit"))
    try tmux.walk(
      ("Enter", "When you wipe, wash or sit"), ("6", "Are you ill?"),
      ("Escape", "(●) Less feeling"), ("1", "▶ See the result"),
      ("Enter", "Look after it yourself for now"), ("Escape", "Check your answers"))
    #expect(try tmux.press("Down", until: "▶ Where you sit"))
    try tmux.walk(
      ("Enter", "When you wipe, wash or sit"), ("6", "Are you ill?"))
    try tmux.answer(.calmly, until: "Is that right?")
    try tmux.walk(("1", "Go to an emergency department now"))
  }

  @Test func `an answer that stops applying stops counting, and the check says so`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.answer(Answering.calmly, until: "Check your answers")
    #expect(try tmux.press("Down", until: "▶ Danger signs"))
    try tmux.walk(
      ("Enter", "Do you have any of these now"), ("8", "Stop for a moment"),
      ("2", "Is that right?"), ("Escape", "Stop for a moment"),
      ("Escape", "Do you have any of these now"),
      ("0", "because of your answer to “Danger signs”"),
      ("Enter", "Look after it yourself for now"), ("Escape", "Check your answers"))
    #expect(try tmux.press("Down", until: "▶ Danger signs"))
    // What does not apply is no line.
    try tmux.walk(("Down", "▶ Age"))
    try tmux.walk(
      ("Up", "▶ Danger signs"), ("Enter", "Do you have any of these now"),
      ("8", "Is that right?"), ("1", "Call an ambulance now"))
  }

  @Test func `a result that was left opens at its level again, in large text as well`() throws {
    let tmux = try Tmux(arguments: "--large")
    #expect(try tmux.shows("Start the questions"))
    try tmux.walk(
      ("1", "Do you have any of these now"), ("1", "[x] Chest pain"), ("End", "▶   Continue"),
      ("Enter", "is it there now"), ("1", "You answered:"),
      ("Enter", "Every minute counts"), ("1", "1 What led to this"), ("Enter", "Chest pain"),
      ("Escape", "Every minute counts"))
    // The level stands in the head of every page of the result, read by machines and in a glance.
    #expect(try tmux.press("1", until: "Chest pain"))
    #expect(try tmux.screen.hasPrefix("  Tingle · Your result · Call an ambulance now"))
  }

  @Test func `leaving asks first, and restores the screen, the cursor and the line`() throws {
    let tmux = try Tmux.atWelcome()
    #expect(try tmux.state("alternate_on") == "1")
    try tmux.walk(
      ("q", "Do you want to leave?"), ("Enter", "Start the questions"),
      ("q", "Do you want to leave?"), ("2", "RESTORED"))
    #expect(try tmux.screen.hasPrefix("BEFORE\nENDED 0\nRESTORED"))
    #expect(try tmux.state("alternate_on") == "0")
    #expect(try tmux.state("cursor_flag") == "1")
  }

  @Test func `the reader turns its pages, and Back returns to where one came from`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.walk(
      ("4", "What would you like to read?"), ("1", "Page 1 of"), ("Space", "Page 2 of"),
      ("NPage", "Page 3 of"), ("PPage", "Page 2 of"), ("Home", "Page 1 of"),
      ("End", "Next: Your saddle area"), ("Escape", "What would you like to read?"))
  }

  @Test func `large text is there from the start when asked for, and goes with a key`() throws {
    // With few colours there are no half blocks, and higher letters would take too much here.
    let tmux = try Tmux(variables: "NO_COLOR= TERM=screen-256color", arguments: "--large")
    #expect(try tmux.shows("Page 1 of 2"))
    #expect(try !tmux.screen.contains("Why does my back tingle?"))
    try tmux.walk(
      ("+", "Why does my back tingle?"), ("=", "+ smaller text"),
      ("Enter", "▶ 1 Start the questions"), ("Enter", "Do you have any of these now"),
      ("1", "[x] Chest pain"), ("End", "▶   Continue"), ("Enter", "is it there now"),
      ("1", "You answered:"), ("1", "Right now. Every minute counts."),
      ("Down", "▶ 1 What led to this"))
  }

  @Test func `the hardware cursor stands on the focused line`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.walk(("Down", "▶ 2 Start the questions, about my child"))
    let row = try #require(Int(tmux.state("cursor_y")))
    let line = try tmux.screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
    #expect(line.contains("▶ 2 Start the questions, about my child"))
    #expect(try tmux.state("cursor_x") == "4")
  }

  @Test func `the window can change its size, and too small a one says so`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.resize(columns: 50, rows: 15)
    #expect(try tmux.shows("This window is too small"))
    try tmux.resize(columns: 132, rows: 43)
    #expect(try tmux.shows("▶ 1 Start the questions"))
    try tmux.walk(("Enter", "Do you have any of these now"))
  }

  @Test(arguments: [SIGTERM, SIGKILL]) func `a signal ends the guide`(signal: Int32) throws {
    let tmux = try Tmux.atWelcome()
    try tmux.signal(signal)
    #expect(try tmux.shows(signal == SIGTERM ? "ENDED 143\nRESTORED" : "ENDED 137"))
  }

  @Test func `a crash gives the terminal back without a debugger's prompt`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.signal(SIGSEGV)
    #expect(try tmux.shows("RESTORED"))
    #expect(try tmux.state("alternate_on") == "0")
    #expect(try !tmux.screen.contains("Press space"))
  }

  @Test(arguments: [("dumb", "“dumb”"), ("nonsense-term", "“nonsense-term”"), ("", "TERM is not")])
  func `a terminal that cannot show pages is told so in one line, and gets plain text`(
    type: String, words: String
  ) throws {
    let tmux = try Tmux(columns: 120, rows: 60, variables: "TERM='\(type)'")
    #expect(try tmux.shows("Type a number, back, again, words, help or quit."))
    let fault = try #require(tmux.screen.split(separator: "\n").first { $0.hasPrefix("tingle: ") })
    #expect(fault.contains(words))
    #expect(try tmux.screen.contains("; going on in plain text\nA guide for a tingling back."))
    try tmux.walk(("1 Enter", "0 None of these"), ("q Enter", "2 Yes, leave"))
    try tmux.walk(("2 Enter", "ENDED 0\nRESTORED"))
  }
}
