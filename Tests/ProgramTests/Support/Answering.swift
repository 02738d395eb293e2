/// What somebody answers on the way through the guide in a real terminal.
///
/// Which questions come depends on the answers, so each key follows from the line in focus.
struct Answering {
  /// Which key a line with the focus calls for; the first that fits counts.
  let keys: [(line: String, key: String)]

  /// What somebody answers to whom nothing else has happened.
  private static let nothingElse = [
    ("( ) It looks and feels", "1"), ("( ) No pain", "1"), ("( ) No, I am well", "0"),
    ("( ) None of these", "0"), ("( ) No, it is the first time", "1"), ("▶   Continue", "Enter"),
  ]

  /// Somebody whose crossed leg falls asleep.
  static let calmly = Answering(
    keys: [
      ("▶ 1 Start the questions", "1"), ("( ) None of these", "0"), ("( ) Under 16", "3"),
      ("[ ] Neck", "0"), ("No, not my legs", "2"), ("[ ] Pins and needles", "1"),
      ("[x] Pins and needles", "End"), ("( ) In the last day", "1"), ("( ) Rest, one", "1"),
      ("( ) Nothing special", "2"), ("( ) Yes, all as last month", "0"), ("( ) As always", "1"),
      ("( ) As usual for me", "0"),
    ] + nothingElse)

  /// Somebody with a tingling low back, both legs, and a saddle that went numb.
  static let gravely = Answering(
    keys: [
      ("▶ 1 Start the questions", "1"), ("( ) None of these", "0"), ("( ) Under 16", "3"),
      ("[ ] Neck", "4"), ("1 ( ) My left", "3"), ("Lower back: both", "End"),
      ("No, not my legs", "3"), ("[ ] Pins and needles", "1"), ("[x] Pins and needles", "End"),
      ("( ) In the last day", "2"), ("( ) Rest, one", "5"), ("( ) Nothing special", "1"),
      ("( ) In short zaps", "4"), ("( ) No, it is in the same place", "0"),
      ("( ) No, both are the same", "1"), ("( ) Yes, all as last month", "0"),
      ("( ) As always", "6"), ("( ) Both legs do it", "1"),
    ] + nothingElse)

  /// Somebody whose chest hurts now, in lines for the guide in plain text.
  static let alarm = "1\n1\n\n1\n1\n"

  /// What is pressed where a line has the focus; nothing where none fits.
  func key(at focus: String) -> String? { keys.first { focus.contains($0.line) }?.key }
}

/// Which keys somebody uses.
enum Fingers {
  /// Whichever is the shortest.
  case all
  /// Down, Enter and Escape, as on the smallest keypad.
  case three
}

extension Tmux {
  /// The line with the focus.
  var focus: String {
    get throws {
      try screen.split(separator: "\n").first { $0.contains("▶") }.map(String.init) ?? ""
    }
  }

  /// Answers whatever is asked until the words come.
  func answer(
    _ answering: Answering, with fingers: Fingers = .all, until words: String
  ) throws {
    for _ in 1...80 {
      let screen = try screen
      if screen.contains(words) { return }
      guard let key = try answering.key(at: focus) else { continue }
      guard try press(key, with: fingers) else {
        throw Refusal(words: "\(key) does nothing:\n\(screen)")
      }
    }
    throw Refusal(words: "“\(words)” did not come:\n\(try screen)")
  }

  /// Presses a key, or does the same with the keys that there are; says whether that did anything.
  private func press(_ key: String, with fingers: Fingers) throws -> Bool {
    guard fingers == .three, key != "Enter" else { return try changes(by: key) }
    // A number is the line so far down; Continue has a name.
    let goal = key == "End" ? "▶   Continue" : "▶ \(key) "
    while try !focus.contains(goal) {
      guard try changes(by: "Down") else { return false }
    }
    return try key == "End" || changes(by: "Enter")
  }

  /// Presses a key, and waits until the window shows something else and holds still.
  private func changes(by key: String) throws -> Bool {
    let before = try screen
    try press(key)
    return try changes(from: before)
  }
}
