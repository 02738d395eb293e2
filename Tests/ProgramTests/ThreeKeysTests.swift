import Testing

@Suite(.serialized, .waiting) struct `Down, Enter and Escape are enough in a real terminal` {
  @Test(arguments: [
    ("Is that right?", "Go to an emergency department now"),
    ("Check your answers", "Look after it yourself for now"),
  ]) func `to come to the result that the digits lead to`(
    last: String, result: String
  ) throws {
    let answering = result.hasPrefix("Go") ? Answering.gravely : .calmly
    let screens = try [Fingers.all, .three].map { fingers in
      let tmux = try Tmux.atWelcome()
      try tmux.answer(answering, with: fingers, until: last)
      try tmux.walk(("Enter", result))
      return try tmux.screen
    }
    #expect(screens[0] == screens[1])
  }

  // What may be an emergency now takes a tick, Continue, when it was, and a second look.
  @Test func `to come to an alarm from the first question`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.walk(
      ("Enter", "Do you have any of these now"), ("Down", "▶ 1 [ ] Chest pain"),
      ("Enter", "▶ 1 [x] Chest pain"), ("Down Down Down Down Down Down Down Down", "▶   Continue"),
      ("Enter", "▶ 1 ( ) It is there"),
      ("Enter", "▶ 1 Yes, that is right"), ("Enter", "Every minute counts"))
  }

  @Test func `to mend a slip, to read on and to leave`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.answer(.gravely, with: .three, until: "Is that right?")
    try tmux.walk(
      ("Down", "▶ 2 No"), ("Enter", "When you wipe, wash or sit"),
      ("Escape", "as strong, steady and neat"),
      ("Escape", "Has it moved or changed"), ("Escape", "How did it come?"))
    try tmux.walk(
      ("Escape", "What were you doing just before"), ("Escape", "What is the tingling doing?"),
      ("Escape", "When did you first have"), ("Escape", "What does it feel like?"),
      ("Escape", "Is one leg affected"), ("Escape", "Where is it? Your back"),
      ("Escape", "How old are you?"), ("Escape", "Do you have any of these now"),
      ("Escape", "▶ 1 Go on"), ("Down Down Down Down", "▶ 5 Leave"),
      ("Enter", "Do you want to leave?"), ("Down", "▶ 2 Yes, leave"), ("Enter", "RESTORED"))
  }
}
