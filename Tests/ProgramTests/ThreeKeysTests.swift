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

  @Test func `to mend a slip, to read on and to leave`() throws {
    let tmux = try Tmux.atWelcome()
    try tmux.answer(.gravely, with: .three, until: "Is that right?")
    try tmux.walk(
      ("Down", "▶ 2 No"), ("Enter", "Did it start after you were hurt?"),
      ("Escape", "How bad is any pain"), ("Escape", "How are your hands"))
    try tmux.walk(
      ("Escape", "How strong are your legs?"), ("Escape", "Think of where a bike seat"),
      ("Escape", "Do your legs tingle"), ("Escape", "Where is it? Your back"),
      ("Escape", "How old is the person"), ("Escape", "Right now, or in the last few hours"),
      ("Escape", "▶ 1 Go on"), ("Down Down Down Down", "▶ 5 Leave"),
      ("Enter", "Do you want to leave?"), ("Down", "▶ 2 Yes, leave"), ("Enter", "RESTORED"))
  }
}
