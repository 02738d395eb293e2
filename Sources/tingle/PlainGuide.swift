import Console
import Glibc
import Journey
import Knowledge
import Screens
import Terminal

/// The guide line by line: a line comes in, some lines go out.
enum PlainGuide {
  /// No line that means anything is longer.
  private static let longestLine = 256
  /// Narrower than this, words would have to be broken.
  static let leastColumns = 20
  /// As wide as paper and files are set.
  static let usualColumns = 80

  /// Runs the guide until the visitor leaves or the input ends, and says what the program ends
  /// with.
  ///
  /// An input that ends before the result of its answers was told is at fault: whoever wrote it for
  /// a pipe must not take the missing result for a calm one.
  static func run(from journey: Journey) -> Int32 {
    Lines.unblockSignals()
    var talk = Conversation(journey, look)
    var input = LineReader(
      descriptor: STDIN_FILENO, limits: .init(line: longestLine, block: longestLine, lines: 1))
    var saying = talk.page
    while say(saying) {
      if talk.isOver { return ExitStatus.success }
      guard let block = input.next() else { return end(talk) }
      talk.look = look
      saying = talk.hear(words(of: block))
    }
    return ExitStatus.badInput
  }

  private static var look: Look {
    let columns = max(leastColumns, Lines.width ?? usualColumns)
    return Look(size: Size(rows: 1, columns: columns), glyphs: Lines.glyphs)
  }

  private static func words(of block: LineReader.Block) -> String {
    switch block {
    case .lines(let bytes, _, _): String(decoding: bytes, as: UTF8.self)
    // What is too long to be read is no empty line, which would go on.
    case .tooLong: "…"
    }
  }

  private static func say(_ lines: [String]) -> Bool {
    Output.delivers(lines.map { $0 + "\n" }.joined())
  }

  private static func end(_ talk: Conversation) -> Int32 {
    guard !talk.hasToldResult else { return ExitStatus.success }
    Output.complain("the input ended before the result was told")
    return ExitStatus.badInput
  }
}
