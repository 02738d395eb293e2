import Console
import Journey
import Wording

extension Piece {
  /// The piece without borders, columns and figures, and with the numbers of its items.
  ///
  /// A screen reader speaks every line and every bar of a frame; and of ticks only those that are
  /// there are worth hearing.
  func plain(numbers: [Item: Int], _ look: Look) -> [Piece] {
    switch self {
    case .list(let items):
      items.map { .hung("- ", $0) }
    case .point(let text, let notes):
      [.hung("- ", text)] + notes.map { .hung("  ", $0) }
    case .card(_, let ink, let paragraphs, let signs):
      paragraphs.map { .text($0, ink) } + signs.map { .hung("  - ", $0) }
    case .entry(let word, let meaning):
      [.text("\(word): \(meaning)")]
    case .item(let item, let label, let tick, let detail):
      numbers[item].map { number in
        [.hung("\(number) \(tick.isOn ? "[x] " : "")", label + (detail.map { ": \($0)" } ?? ""))]
      } ?? []
    case .block(let pieces):
      pieces.flatMap { $0.plain(numbers: numbers, look) }
    case .drawing(_, _, let caption):
      [.text(look.say(.picture(caption)))]
    case .input(let label, let typed):
      [.text("\(label) \(typed)")]
    case .excerpt(let text):
      [.hung("  ", text)]
    case .air:
      []
    case .title, .prompt, .heading, .text, .hung, .gap:
      [self]
    }
  }
}

extension Piece.Tick {
  fileprivate var isOn: Bool { self == .radio(true) || self == .check(true) }
}

extension [Piece] {
  /// The pieces as lines of text, no wider than a width, with the numbers of their items.
  ///
  /// Empty lines help the eye in a long text; in a short one they only keep the ear waiting.
  func plainLines(
    width: Int, numbers: [Item: Int] = [:], isLong: Bool, _ look: Look
  ) -> [String] {
    let lines = Setting(width: width, glyphs: look.glyphs, digits: nil)
      .lines(of: flatMap { $0.plain(numbers: numbers, look) })
      .map { $0.spans.map(\.text).joined() }
    return lines.enumerated()
      .filter { index, line in
        !line.isEmpty || (isLong && index > 0 && !lines[index - 1].isEmpty)
      }
      .map(\.element)
  }
}
