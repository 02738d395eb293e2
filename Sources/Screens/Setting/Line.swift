import Console
import Journey

/// A line of set text.
struct Line {
  /// What stands on the line, from left to right.
  var spans: [Span]
  /// The item that the line belongs to.
  var item: Item?
  /// Where in the text the line begins.
  var mark: Bookmark
  /// Whether the next line must stand on the same page.
  var staysWithNext = false
  /// Whether a page may end before the line, if what must stand on one page is too long for it.
  var mayPart = false
  /// Whether the line may be dropped at the head of a page.
  var isGap = false
  /// Whether the line goes before anything goes to another page.
  var isAir = false
  /// Whether the line is typed on.
  var isInput = false
  /// What the line spells where it is drawn in big letters: the first of their rows has it all.
  var spelling: String?

  /// What the line says, however it is drawn.
  var text: String { spelling ?? spans.map(\.text).joined() }

  /// What can be read on the line: not the posts of a frame, the dot of a list or a drawing.
  var words: [Substring] {
    text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init).filter(\.isWord)
  }

  /// A run of text in one ink.
  struct Span {
    var text: String
    var ink: Ink
  }
}

extension Substring {
  /// Whether there is a letter or a number in it.
  fileprivate var isWord: Bool {
    utf8.contains { isASCIIWord($0) }
      || (!utf8.allSatisfy { $0 < 0x80 } && contains { $0.isLetter || $0.isNumber })
  }

  private func isASCIIWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
