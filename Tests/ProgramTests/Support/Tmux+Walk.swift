import Testing

extension Tmux {
  /// A window with the guide at its first page.
  static func atWelcome(
    columns: Int = 80, rows: Int = 24, variables: String = "", arguments: String = ""
  ) throws -> Tmux {
    let tmux = try Tmux(columns: columns, rows: rows, variables: variables, arguments: arguments)
    try #require(try tmux.shows("Start the questions"))
    return tmux
  }

  /// Presses a key again and again until the window shows the words, forty times at the most.
  func press(_ key: String, until words: String) throws -> Bool {
    for _ in 1...40 {
      let screen = try screen
      if screen.contains(words) { return true }
      try press(key)
      guard try changes(from: screen) else { return false }
    }
    return false
  }

  /// Presses keys, each after the page for it has come: `1 → About you` and so on.
  func walk(_ steps: (keys: String, page: String)...) throws {
    for step in steps {
      try press(step.keys)
      guard try shows(step.page) else {
        throw Refusal(words: "after \(step.keys) “\(step.page)” did not come:\n\(try screen)")
      }
    }
  }
}
