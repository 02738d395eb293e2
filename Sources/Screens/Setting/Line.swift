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
  var text: String { spelling ?? spans.reduce(into: "") { $0 += $1.text } }

  /// How many words can be read on the line: not the posts of a frame, the dot of a list or a
  /// drawing, in which there is no letter and no number.
  var wordCount: Int {
    text.words.count { $0.unicodeScalars.contains(where: \.isLetterOrDigit) }
  }

  /// A run of text in one ink.
  struct Span {
    var text: String
    var ink: Ink
  }
}
