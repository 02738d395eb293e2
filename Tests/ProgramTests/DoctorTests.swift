import Foundation
import Testing

@Suite(.serialized, .waiting) struct `The doctor` {
  /// What it tells in a window, with the number that it ends with.
  private func report(_ variables: String, _ options: String = "") throws -> String {
    let tmux = try Tmux(
      columns: 80, rows: 40, variables: "NO_COLOR= COLORTERM= TINGLE_THEME= \(variables)",
      arguments: "doctor \(options)")
    #expect(try tmux.shows("ENDED"))
    return try tmux.screen
  }

  @Test func `tells what it found, how it was decided, and shows samples of it`() throws {
    let report = try report("TERM=screen-256color LANG=C.UTF-8 LC_ALL=C.UTF-8")
    for words in [
      "80 columns, 40 rows", "“screen-256color”, which knows 256 colours", "256, as TERM says",
      "rich: half blocks as well", "dark, usual", "▶ • ·", "self-care",
      "Nothing: all is as it should be.", "ENDED 0",
    ] { #expect(report.contains(words), "“\(words)” is not in\n\(report)") }
  }

  @Test(arguments: [
    ("TERM=screen LANG=C.UTF-8 LC_ALL=C.UTF-8", "", ["8, as TERM says", "COLORTERM=truecolor"]),
    (
      "TERM=screen COLORTERM=truecolor", "", ["“screen-256color” is used", "as COLORTERM promises"]
    ),
    ("TERM=linux LC_ALL=C.UTF-8", "", ["console: lines, dots and arrows", "none are reported"]),
    ("TERM=screen LC_ALL=C", "", ["ascii: plain letters", "Set LANG=C.UTF-8", "> * -"]),
    ("TERM=screen NO_COLOR=1", "--theme light", ["as NO_COLOR asks", "light, as --theme asks"]),
    ("TERM=screen LINES=3 COLUMNS=500", "", ["LINES       set, and not heeded", "80 columns"]),
    ("TERM=screen-256color", "--color 8 --ascii", ["8, as --color asks", "and signs, as asked"]),
  ]) func `says why, and what to change`(
    variables: String, options: String, words: [String]
  ) throws {
    let report = try report(variables, options)
    #expect(report.contains("ENDED 0"))
    for words in words { #expect(report.contains(words), "“\(words)” is not in\n\(report)") }
  }

  @Test(arguments: [
    ("TERM=nonsense", "set TERM to a type"), ("TERM=", "Set TERM to the terminal’s type"),
    ("TERM=dumb", "Set TERM to the terminal’s true type"),
    ("TERM=screen TINGLE_THEME=pink", "set it to one of dark, light, high-contrast"),
  ]) func `ends with 1 where there are no pages, and says what would help`(
    variables: String, words: String
  ) throws {
    let report = try report(variables + " LC_ALL=C.UTF-8")
    #expect(report.contains("cannot be shown; the guide goes line by line"))
    #expect(report.replacing("\n  ", with: " ").contains(words), "\(report)")
    #expect(report.contains("ENDED 1"))
  }

  @Test func `into a pipe it sends no codes`() throws {
    let run = try Built.run("doctor")
    #expect(run.code == 1)
    #expect(run.output.contains("standard input is a file or a pipe"))
    #expect(!run.output.contains("\u{1B}"))
  }
}
