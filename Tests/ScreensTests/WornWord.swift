import Console
import Journey

@testable import Screens

/// A word on a page with the inks of its letters, in signs that every console has.
struct WornWord: Hashable, CustomStringConvertible {
  var text = ""
  var inks: [Character] = []

  var description: String { "\(text) \(String(inks))" }

  /// Adds a letter in an ink.
  mutating func add(_ letter: Character, _ ink: Ink) {
    text.append(letter)
    if inks.last != ink.letter { inks.append(ink.letter) }
  }
}

extension Line {
  /// What is said on the line, and which inks it wears.
  fileprivate var said: [WornWord] {
    var words = [WornWord()]
    // What is drawn in big letters is spelled on the first of their rows.
    for span in spelling.map({ [Span(text: $0, ink: spans[0].ink)] }) ?? spans {
      for letter in Glyphs.ascii.fold(span.text) {
        if letter == " " {
          words.append(WornWord())
        } else {
          words[words.count - 1].add(letter, span.ink)
        }
      }
    }
    // Frames, dots and drawings say nothing; a frame has the letter H in it.
    return words.filter { $0.text != "H" && $0.text.contains { $0.isLetter || $0.isNumber } }
  }
}

extension Layout {
  /// All that is said on all pages; excerpts are cut to the width, and read in full elsewhere.
  var said: [WornWord] {
    folio.pages.joined().flatMap { line in
      line.item == nil && sheet.pieces[line.mark.piece].hasExcerpt ? [] : line.said
    }
    // In two columns lines of both are mixed, as wide as they are.
    .sorted { ($0.text, String($0.inks)) < ($1.text, String($1.inks)) }
  }

  /// All that can be chosen on all pages, in order.
  var offered: [Item] { folio.pages.indices.flatMap(folio.items) }
}

extension Piece {
  /// Whether a part of a text is shown in it.
  fileprivate var hasExcerpt: Bool {
    switch self {
    case .excerpt: true
    case .block(let pieces): pieces.contains(where: \.hasExcerpt)
    default: false
    }
  }
}

extension [WornWord] {
  /// What stands here and not there, and the other way round.
  func difference(from other: [WornWord]) -> [String] {
    self == other
      ? []
      : difference(from: other) { $0 == $1 }.map { change in
        switch change {
        case .insert(_, let word, _): "more: \(word)"
        case .remove(_, let word, _): "less: \(word)"
        }
      }
  }
}
