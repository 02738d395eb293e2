import CKiosk
import Console
import Glibc
package import Journey
package import Screens
import Terminal

/// The guide line by line: a line comes in, some lines go out.
package enum PlainGuide {
  /// No line that means anything is longer.
  private static let longestLine = 256
  /// Narrower than this, words would have to be broken.
  private static let leastColumns = 20
  /// As wide as paper and files are set.
  private static let usualColumns = 80

  /// Runs the guide until the visitor leaves or the input ends.
  ///
  /// An input that ends before the result of its answers was told is at fault: a script must not
  /// take the missing result for a calm one.
  package static func run(from journey: Journey) -> Ending {
    _ = ckiosk_leave_no_core()
    Lines.unblockSignals()
    var talk = Conversation(journey, look())
    var input = LineReader(descriptor: STDIN_FILENO, limit: longestLine)
    var saying = talk.page
    while say(saying) {
      if talk.isOver { return .success }
      guard let line = input.next() else { return end(talk) }
      talk.look = look()
      saying = talk.hear(words(of: line))
    }
    return .badInput
  }

  /// What text is set for: the width of the window and what the locale can write.
  package static func look(asciiOnly: Bool = false) -> Look {
    let columns = max(leastColumns, Lines.width ?? usualColumns)
    return Look(
      size: Size(rows: 1, columns: columns), glyphs: asciiOnly ? .ascii : Lines.glyphs)
  }

  private static func words(of line: LineReader.Line) -> String {
    switch line {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    // What is too long to be read is no empty line, which would go on.
    case .tooLong: "…"
    }
  }

  private static func say(_ lines: [String]) -> Bool {
    Output.delivers(lines.map { $0 + "\n" }.joined())
  }

  private static func end(_ talk: Conversation) -> Ending {
    guard !talk.hasToldResult else { return .success }
    Output.complain("the input ended before the result was told")
    return .badInput
  }
}
