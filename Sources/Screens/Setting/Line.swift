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
    var count = 0
    var isWord = false
    for scalar in text.unicodeScalars {
      if scalar == " " {
        count += isWord ? 1 : 0
        isWord = false
      } else {
        isWord = isWord || scalar.isOfWord
      }
    }
    return count + (isWord ? 1 : 0)
  }

  /// A run of text in one ink.
  struct Span {
    var text: String
    var ink: Ink
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a number.
  fileprivate var isOfWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    // Frames and bars, which are many: told at once, as it takes long to ask for properties.
    case "\u{2500}"..."\u{25FF}": false
    default: !isASCII && (properties.isAlphabetic || properties.numericType != nil)
    }
  }
}
