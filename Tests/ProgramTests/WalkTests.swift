import Glibc
import Testing

@Suite(.serialized, .waiting) struct `A walk through the guide in a real terminal` {
  @Test func `low back, both legs, numb saddle and trouble passing water is an emergency`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.walk(
      ("Enter", "Right now, or in the last few hours"), ("0", "How old is the person"),
      ("3", "Are you pregnant"), ("1", "Where is it? Your back"),
      ("Down Down Down", "▶ 4 [ ] Lower back"), ("4", "which side?"),
      ("3", "Lower back: both"), ("End", "▶   Continue"), ("Enter", "Do your legs tingle"),
      ("3", "Think of where a bike seat"),
      // What could still call for an ambulance is asked before the alarm, and nothing else.
      ("2", "How strong are your legs?"), ("1 1", "How are your hands"),
      ("1 3 2", "How bad is any pain"), ("3 1", "Did it start after you were hurt?"),
      ("1", "Is that right?"), ("1", "Go to an emergency department now"))
    #expect(try tmux.screen.contains("[!!]"))
    // Going on for the staff: what was left out is asked now, and the level stays.
    try tmux.walk(
      ("1", "Between the legs: Yes"), ("End", "▶ Next: What can fit"),
      ("Escape", "▶ 1 What led to this"),
      ("4", "Has anything changed when you pee?"))
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
    #expect(try tmux.press("Down", until: "▶ Between the legs"))
    try tmux.walk(
      ("Enter", "Think of where a bike seat"), ("2", "Is that right?"), ("2", "▶ 2 (●) Yes, in"),
      ("1", "▶ See the result"), ("Enter", "Look after it yourself for now"),
      ("Escape", "Check your answers"))
    // A slip is mended, and nothing is lost.
    #expect(try tmux.press("Down", until: "▶ Between the legs"))
    try tmux.walk(
      ("Enter", "Think of where a bike seat"), ("2", "Is that right?"),
      ("1", "Go to an emergency department now"))
  }

  @Test func `an answer that stops applying stops counting, and the check says so`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.answer(Answering.calmly, until: "Check your answers")
    #expect(try tmux.press("Down", until: "▶ Pregnancy"))
    try tmux.walk(
      ("Enter", "Are you pregnant"), ("3", "▶ See the result"),
      ("Enter", "Get medical advice today"), ("Escape", "Check your answers"))
    #expect(try tmux.press("Down", until: "▶ Age"))
    try tmux.walk(
      ("Enter", "How old is the person"), ("6", "because of your answer to “Age”"),
      ("Enter", "Look after it yourself for now"), ("Escape", "Check your answers"))
    #expect(try tmux.press("Down", until: "▶ Age"))
    // Pregnancy is no line below the age.
    try tmux.walk(("Down", "▶ Places"))
    try tmux.walk(
      ("Up", "▶ Age"), ("Enter", "How old is the person"), ("3", "▶ See the result"),
      ("Enter", "Get medical advice today"))
    // The answer counts again, and is not asked for again.
  }

  @Test func `a result that was left opens at its level again, in large text as well`() throws {
    // With half blocks the welcome would take two pages.
    let tmux = try Tmux.atWelcome(variables: "NO_COLOR=1", arguments: "--large")
    try tmux.walk(
      ("1", "Right now, or in the last"), ("1", "You answered:"),
      ("Enter", "Every minute counts"), ("1", "1 What led to this"), ("Enter", "Chest pain"),
      ("Escape", "Every minute counts")
    )
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
      ("Enter", "▶ 1 Start the questions"), ("Enter", "Right now, or in the last few hours"),
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
    try tmux.walk(("Enter", "Right now, or in the last few hours"))
  }
}
