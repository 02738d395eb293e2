import Testing

@Suite(.serialized) struct `A walk through the guide in a real terminal` {
  @Test func `low back, both legs, numb saddle and trouble passing water is an emergency`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    let fault = try tmux.walk(
      ("Enter", "Right now, or in the last few hours"), ("7", "How old is the person"),
      ("3", "Are you pregnant"), ("1", "Where is it? Your back"),
      ("Down Down Down Down Down Down Down", "► [ ] Lower back"), ("Enter", "which side?"),
      ("3", "Lower back: both"), ("End", "► Continue"), ("Enter", "Do your legs tingle"),
      ("3", "Think of where a bike seat"), ("2", "Go to an emergency department now"))
    #expect(fault == nil)
    #expect(try tmux.screen.contains("[!!]"))
    // Going on for the staff: the bladder is asked, and the level stays.
    let more = try tmux.walk(
      ("End", "► Leave"), ("Home", "Page 1 of 3"), ("Escape", "Think of where a bike seat"),
      ("2", "Has anything changed when you pee"), ("2", "Has anything changed when you poo"))
    #expect(more == nil)
  }

  @Test func `a leg that falls asleep when crossed is looked after at home`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    #expect(try answerCalmly(tmux) == nil)
    let fault = try tmux.walk(
      ("Enter", "Look after it yourself for now"), ("Space", "Page 2 of 3"),
      ("End", "Read: Looking after yourself"))
    #expect(fault == nil)
  }

  @Test func `an answer changed on the check page gives the other result`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    #expect(try answerCalmly(tmux) == nil)
    let fault = try tmux.walk(
      ("Enter", "Look after it yourself for now"), ("Escape", "Check your answers"),
      ("Down Down Down Down Down Down", "► Between the legs"),
      ("Enter", "Think of where a bike seat"), ("2", "Go to an emergency department now"))
    #expect(fault == nil)
  }

  @Test func `leaving asks first, and restores the screen, the cursor and the line`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    #expect(try tmux.state("alternate_on") == "1")
    let fault = try tmux.walk(
      ("q", "Do you want to leave?"), ("Enter", "Start the questions"),
      ("q", "Do you want to leave?"), ("2", "RESTORED"))
    #expect(fault == nil)
    #expect(try tmux.screen.hasPrefix("BEFORE\nENDED 0\nRESTORED"))
    #expect(try tmux.state("alternate_on") == "0")
    #expect(try tmux.state("cursor_flag") == "1")
  }

  @Test func `the reader turns its pages, and Back returns to where one came from`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    let fault = try tmux.walk(
      ("2", "What would you like to read?"), ("1", "Page 1 of 3"), ("Space", "Page 2 of 3"),
      ("NPage", "Page 3 of 3"), ("PPage", "Page 2 of 3"), ("Home", "Page 1 of 3"),
      ("End", "Page 3 of 3"), ("Escape", "What would you like to read?"))
    #expect(fault == nil)
  }

  @Test func `the hardware cursor stands on the focused line`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    #expect(try tmux.walk(("Down", "► 2 Read about tingling")) == nil)
    let row = try #require(Int(tmux.state("cursor_y")))
    let line = try tmux.screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
    #expect(line.contains("► 2 Read about tingling"))
    #expect(try tmux.state("cursor_x") == "4")
  }

  @Test func `the window can change its size, and too small a one says so`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    try tmux.resize(columns: 50, rows: 15)
    #expect(try tmux.shows("This window is too small"))
    try tmux.resize(columns: 132, rows: 43)
    #expect(try tmux.shows("► 1 Start the questions"))
    #expect(try tmux.walk(("Enter", "Right now, or in the last few hours")) == nil)
  }

  @Test(arguments: ["TERM", "KILL"]) func `a signal ends the guide`(signal: String) throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    try tmux.signal(signal)
    #expect(try tmux.shows(signal == "TERM" ? "ENDED 143\nRESTORED" : "ENDED 137"))
  }

  @Test func `a crash gives the terminal back without a debugger's prompt`() throws {
    let tmux = try Tmux()
    #expect(try tmux.shows("Start the questions"))
    try tmux.signal("SEGV")
    #expect(try tmux.shows("RESTORED"))
    #expect(try tmux.state("alternate_on") == "0")
    #expect(try !tmux.screen.contains("Press space"))
  }

  @Test(arguments: [("dumb", "dumb"), ("nonsense-term", "nonsense-term"), ("", "TERM is not set")])
  func `a terminal that cannot show pages is told so in one line, with exit code 2`(
    type: String, words: String
  ) throws {
    let tmux = try Tmux(variables: "TERM='\(type)'")
    #expect(try tmux.shows("ENDED 2\nRESTORED"))
    #expect(try tmux.screen.contains(words))
  }

  /// Answers everything as somebody whose crossed leg falls asleep, up to the check.
  private func answerCalmly(_ tmux: Tmux) throws -> String? {
    try tmux.walk(
      ("Enter", "Right now, or in the last few hours"), ("7", "How old is the person"),
      ("3", "Are you pregnant"), ("1", "Where is it? Your back"),
      ("Left", "Where is it? Your front"), ("Right", "Where is it? Your back"),
      ("End Up Up", "► ( ) None of these places"), ("Enter", "Do your legs tingle"),
      ("2", "Think of where a bike seat"), ("1", "when you pee"), ("1", "when you poo"),
      ("1", "private parts"), ("1", "How strong are your legs"), ("1", "hands and arms"),
      ("1", "less steady"), ("1", "How fast did it come on"), ("2", "How long have you had it"),
      ("1", "What is it doing now"), ("6", "What changes it"),
      ("1", "1 [x] It goes within minutes"),
      ("End Enter", "How bad is any pain"), ("1", "Do you have a fever"),
      ("1", "after you were hurt"), ("1", "Is any of these true for you"),
      ("8", "noticed any of these"), ("3", "What does it feel like"),
      ("1", "1 [x] Pins and needles"), ("End Enter", "Look at the skin"),
      ("1", "muscles there tight"), ("2", "Is any of these true for you"),
      ("Down Down Down Down Down Down Down Down Down", "► "), ("Enter", "in the last 6 weeks"),
      ("1", "Have you had any of these"), ("4", "fast breath"), ("2", "Check your answers"))
  }
}
