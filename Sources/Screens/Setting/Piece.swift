import Assessment
import Console
import Journey

/// A piece of what a scene shows, before it is set in lines.
indirect enum Piece: Equatable {
  /// The one thing that the scene says first.
  case title(String)
  /// A question, with a hint at how it is answered.
  case prompt(String, hint: String?)
  /// A heading, kept together with what follows it.
  case heading(String)
  /// A paragraph.
  case text(String, Ink = .plain)
  /// A list whose items stand in no order.
  case list([String])
  /// An item of such a list with what is to be said below it.
  case point(String, notes: [String])
  /// Paragraphs inside a border that tells how loud they are, and signs that they lead on to.
  case card(Border, Ink, [String], signs: [String] = [])
  /// A paragraph that hangs on a mark, as `3 ` or `- `.
  case hung(String, String)
  /// A word with what it means, set in two columns.
  case entry(String, String)
  /// Some lines of a text, for a look at what was found.
  case excerpt(String)
  /// A line that is typed on, and what was typed.
  case input(String, String)
  /// A drawing, with the names of what it shows and a sentence about it.
  case drawing(Drawing, names: [String], String)
  /// Something to be chosen.
  case item(Item, String, Tick = .nothing, detail: String? = nil)
  /// Pieces that stand on one page, if a page is high enough.
  case block([Piece])
  /// An empty line, unless it would stand first on a page.
  case gap
  /// An empty line where all fits one page with it and the air before it.
  case air

  /// Whether an item can be ticked, and is.
  enum Tick: Equatable {
    case nothing
    case radio(Bool)
    case check(Bool)
  }
}

extension Piece {
  /// The items in the piece, in reading order.
  var items: [Item] {
    switch self {
    case .item(let item, _, _, _): [item]
    case .block(let pieces): pieces.flatMap(\.items)
    default: []
    }
  }
}

/// The line around a card; its shape tells urgencies apart where there is no colour.
struct Border: Equatable {
  let horizontal: Character
  let vertical: Character
  let corners: [Character]

  /// A quiet border.
  static func quiet(_ glyphs: Glyphs) -> Border {
    glyphs == .ascii
      ? Border(horizontal: "-", vertical: "|", corners: ["+", "+", "+", "+"])
      : Border(horizontal: "─", vertical: "│", corners: ["┌", "┐", "└", "┘"])
  }

  /// The border of a card of some urgency: the more urgent, the heavier.
  static func signal(_ signal: Signal, _ glyphs: Glyphs) -> Border {
    switch (signal, glyphs) {
    case (.alarm, .ascii):
      Border(horizontal: "#", vertical: "#", corners: ["#", "#", "#", "#"])
    case (.danger, .ascii):
      Border(horizontal: "=", vertical: "H", corners: ["#", "#", "#", "#"])
    case (.caution, .ascii):
      Border(horizontal: "=", vertical: "|", corners: ["+", "+", "+", "+"])
    case (.notice, .ascii), (.calm, .ascii):
      quiet(.ascii)
    case (.alarm, _):
      Border(horizontal: "━", vertical: "┃", corners: ["┏", "┓", "┗", "┛"])
    case (.danger, _):
      Border(horizontal: "═", vertical: "║", corners: ["╔", "╗", "╚", "╝"])
    case (.caution, _):
      Border(horizontal: "═", vertical: "│", corners: ["╒", "╕", "╘", "╛"])
    case (.notice, _), (.calm, _):
      quiet(.rich)
    }
  }
}
