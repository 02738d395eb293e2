import Console
package import Journey

/// What stands to be read in one place, for tools that look at the words alone.
public struct PageWords: Sendable {
  /// What kind of page it is, by who reads it and in which state.
  public enum Kind: String, CaseIterable, Sendable {
    /// Asks for dangers that are there right now.
    case danger
    /// Asks about the area that a saddle touches.
    case saddle
    /// Asks whether the answers that raise an alarm are right.
    case recheck
    /// Tells somebody who must hurry what to do, and why.
    case emergency
    /// Is read in peace.
    case page
  }

  /// The page’s name, unlike any other.
  public let id: String
  /// The kind of page.
  public let kind: Kind
  /// What is read, each thing that stands by itself once and on a line of its own.
  public let lines: [String]

  init(_ id: String, _ kind: Kind = .page, lines: [String]) {
    (self.id, self.kind) = (id, kind)
    self.lines = lines.reduce(into: []) { lines, line in
      if !line.isEmpty, !lines.contains(line) { lines.append(line) }
    }
  }

  init(_ id: String, _ kind: Kind = .page, on sheets: [Sheet]) {
    self.init(
      id, kind,
      lines: sheets.flatMap {
        [$0.group, $0.place].compactMap(\.self) + $0.pieces.flatMap(\.texts)
      })
  }
}

extension PageWords {
  /// What stands to be read where the visitor is, on as many pages as it takes.
  package init(shownTo journey: Journey, _ look: Look) {
    self.init("", on: [Sheet(of: journey, look)])
  }
}

extension Piece {
  /// What the piece says, each thing that stands by itself for itself.
  var texts: [String] { said.map(\.withoutAsterisks) }

  private var said: [String] {
    switch self {
    case .title(let text), .heading(let text): [text]
    case .text(let text, _): text.lines
    case .prompt(let text, let hint): [text, hint ?? ""]
    case .list(let items): items
    case .input(let label, _): [label]
    // What is cut short is read in full elsewhere.
    case .excerpt: []
    case .hung(_, let text): [text]
    case .point(let text, let notes): [text] + notes
    case .card(_, _, let paragraphs, let signs): paragraphs + signs
    case .entry(_, let meaning): [meaning]
    case .item(_, let label, _, let detail): [label, detail ?? ""]
    case .drawing(_, let names, let caption): names + [caption]
    case .block(let pieces): pieces.flatMap(\.texts)
    case .gap, .air: []
    }
  }
}
