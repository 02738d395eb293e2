/// What somebody answers on the way through the guide in a real terminal.
///
/// Which questions come depends on the answers, so each key follows from the line in focus.
struct Answering {
  /// Which key a line with the focus calls for; the first that fits counts.
  let keys: [(line: String, key: String)]

  /// Somebody whose crossed leg falls asleep.
  static let calmly = Answering(keys: [
    ("[ ] Chest pain", "0"), ("( ) Under 16", "3"), ("[ ] Neck", "0"), ("No, not my legs", "2"),
    ("( ) As strong as ever", "1"), ("( ) As they always were", "1"), ("( ) All at once", "2"),
    ("( ) Less than a day", "1"), ("( ) It spreads", "6"), ("[ ] It goes within minutes", "1"),
    ("[x] It goes within minutes", "End"), ("( ) No", "1"), ("[ ] Cancer", "0"),
    ("[ ] I lose weight", "0"), ("[ ] One eye", "0"), ("[ ] Pins and needles", "1"),
    ("[x] Pins and needles", "End"), ("( ) It looks as always", "1"), ("[ ] Diabetes", "0"),
    ("( ) Yes", "2"), ("▶   Continue", "Enter"),
  ])

  /// Somebody with a tingling low back, both legs, and a saddle that went numb.
  static let gravely = Answering(keys: [
    ("[ ] Chest pain", "0"), ("( ) Under 16", "3"), ("[ ] Neck", "4"), ("1 ( ) My left", "3"),
    ("Lower back: both", "End"), ("No, not my legs", "3"), ("No, it feels as it always", "2"),
    ("( ) As strong as ever", "1"), ("( ) As they always were", "1"), ("( ) All at once", "3"),
    ("( ) Less than a day", "2"), ("( ) No pain", "3"), ("( ) No", "1"),
    ("▶   Continue", "Enter"),
  ])

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

  /// Answers whatever is asked from the welcome on until the words come.
  func answer(
    _ answering: Answering, with fingers: Fingers = .all, until words: String
  ) throws {
    try walk(("Enter", "Right now, or in the last few hours"))
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
    // A number is the line so far down; none of these and Continue have names.
    let goal = ["0": "None of these", "End": "▶   Continue"][key] ?? "▶ \(key) "
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
