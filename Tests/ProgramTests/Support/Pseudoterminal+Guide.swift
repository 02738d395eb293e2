import Pseudoterminal
import Testing

extension Pseudoterminal {
  /// The guide, with its first page shown.
  static func ofGuide(
    rows: Int = 24, columns: Int = 80,
    variables: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
  ) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      [Built.path], rows: rows, columns: columns, variables: variables)
    #expect(terminal.read(until: "leave") != nil)
    return terminal
  }

  /// A line of the shell on a terminal; in it “$0” is the program.
  static func ofShell(
    _ line: String, rows: Int = 24, columns: Int = 80, variables: [String: String] = [:]
  ) throws -> Pseudoterminal {
    let usual = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    return try Pseudoterminal(
      ["/bin/bash", "-c", line, Built.path], rows: rows, columns: columns,
      variables: usual.merging(variables) { $1 })
  }

  /// Goes from the welcome to the alarm of somebody whose chest hurts now, and says whether it
  /// sounds.
  func comesToAlarm() -> Bool {
    let steps = [
      (["1"], "Chest pain"), (["1", "\u{1B}[F", "\r"], "It is there now"),
      (["1"], "Is that right?"), (["1"], "Every minute counts"),
    ]
    return steps.allSatisfy { keys, words in
      for key in keys { press(key) }
      return read(until: words) != nil
    }
  }

  /// Whether the terminal was given back with all that it was asked for undone, whatever ended the
  /// guide.
  func isGivenBack(after sent: [UInt8]) -> Bool {
    isAsBefore
      && ["?2004l", "?1006l", "?1000l", "?1049l"].allSatisfy {
        sent.firstRange(of: "\u{1B}[\($0)".utf8) != nil
      }
  }

  /// Whether pages are shown, and one can leave them, with the terminal as it was before.
  func showsPages() -> Bool {
    // The cursor is never hidden, and so need not be shown again.
    guard let first = read(until: "leave"), first.firstRange(of: "?25l".utf8) == nil else {
      return false
    }
    send("q")
    guard read(until: "Do you want to leave?") != nil else { return false }
    press("2")
    return ended(within: 30) == .exit(0) && isGivenBack(after: read())
  }
}
