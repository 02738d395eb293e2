import Foundation
import Testing

/// A real terminal, driven by keys: the built program in a window of tmux.
final class Tmux {
  private let socket = "tingle-test-\(UUID().uuidString.prefix(8))"

  /// Opens a window with a shell that shows how the program ended and what it left behind.
  init(columns: Int = 80, rows: Int = 24, variables: String = "", arguments: String = "") throws {
    let program = try Built.path
    let command =
      "stty -a > before-$$; printf 'BEFORE\\n'; \(variables) '\(program)' \(arguments); "
      + "printf 'ENDED %s\\n' $?; stty -a | cmp - before-$$ && echo RESTORED; "
      + "rm before-$$; exec cat"
    try call([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c",
      NSTemporaryDirectory(), command,
    ])
  }

  // “kill-server” sends the server a signal, which whoever starts processes here has blocked.
  deinit { _ = try? call(["kill-session"]) }

  @discardableResult
  private func call(_ arguments: [String]) throws -> String {
    // The server outlives the call, and must not keep what the tests hold open: a process is
    // waited for until everything that it was handed is closed.
    let closing = """
      for each in /proc/self/fd/*; do number=${each##*/}; \
      if [ "$number" -gt 2 ]; then eval "exec $number>&-"; fi; done; exec "$@"
      """
    return try Built.run(
      program: "/bin/bash", ["-c", closing, "bash", "tmux", "-L", socket] + arguments, input: []
    ).output
  }

  /// What the window shows.
  var screen: String { get throws { try call(["capture-pane", "-p"]) } }

  /// The column and the row of the cursor, and below them what the window shows.
  var screenWithCursor: String {
    get throws {
      try call(["display-message", "-p", "#{cursor_x} #{cursor_y}", ";", "capture-pane", "-p"])
    }
  }

  /// The same, with the escapes for its colours.
  var coloredScreen: String { get throws { try call(["capture-pane", "-p", "-e"]) } }

  /// What tmux knows of the window, by the name of a format.
  func state(_ format: String) throws -> String {
    try call(["display-message", "-p", "#{\(format)}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until tmux knows this of the window, and gives up after half a minute.
  func becomes(_ value: String, _ format: String) throws -> Bool {
    for _ in 1...600 {
      if try state(format) == value { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }

  /// Presses keys, as tmux names them.
  func press(_ keys: String) throws {
    try call(["send-keys"] + keys.split(separator: " ").map(String.init))
  }

  /// Sends bytes as they are.
  func send(_ bytes: String) throws {
    try call(["send-keys", "-l", bytes])
  }

  /// Taps where these words stand, as a finger does: press and release in one burst.
  func tap(on words: String) throws {
    let lines = try screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.lastIndex { $0.contains(words) }, "“\(words)” is not there")
    let before = lines[row].prefix(upTo: try #require(lines[row].firstRange(of: words)).lowerBound)
    let place = "\(before.count + 2);\(row + 1)"
    try send("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m")
  }

  /// Taps on words, each after the page for it has come and can have been seen.
  func tapAlong(_ steps: (words: String, page: String)...) throws -> String? {
    for step in steps {
      Thread.sleep(forTimeInterval: 0.35)
      try tap(on: step.words)
      guard try shows(step.page) else {
        return "after \(step.words) “\(step.page)” did not come:\n\(try screen)"
      }
    }
    return nil
  }

  /// Sends the program in the window a signal.
  func signal(_ name: String) throws {
    let shell = try state("pane_pid")
    let child = try Built.run(
      program: "/bin/cat", ["/proc/\(shell)/task/\(shell)/children"], input: []
    ).output
    let number = child.trimmingCharacters(in: .whitespacesAndNewlines)
    _ = try Built.run(program: "/bin/kill", ["-\(name)", number], input: [])
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try call(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until the window shows the words, and gives up after half a minute.
  func shows(_ words: String) throws -> Bool {
    for _ in 1...600 {
      if try screen.contains(words) { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }

  /// Waits until the window shows something else and holds still, so that no half of a page is
  /// taken for a whole one; gives up after half a minute.
  func changes(from before: String) throws -> Bool {
    var last = before
    for _ in 1...600 {
      let now = try screen
      if now != before, now == last { return true }
      last = now
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
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
  func walk(_ steps: (keys: String, page: String)...) throws -> String? {
    for step in steps {
      try press(step.keys)
      guard try shows(step.page) else {
        return "after \(step.keys) “\(step.page)” did not come:\n\(try screen)"
      }
    }
    return nil
  }
}
