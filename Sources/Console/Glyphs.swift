/// The three repertoires of glyphs that consoles can draw.
public enum Glyphs: String, CaseIterable, Sendable {
  /// The printable characters of ASCII.
  case ascii
  /// What Debian's console fonts hold: lines, shades and arrows, but no half blocks.
  case console
  /// What a terminal window draws, half blocks among them.
  case rich

  /// The mark before the item that has the focus.
  public var marker: Character { self == .ascii ? ">" : "▶" }
  /// The mark before an item of a list.
  public var bullet: Character { self == .ascii ? "*" : "•" }
  /// A horizontal line.
  public var line: Character { self == .ascii ? "-" : "─" }
  /// A vertical line.
  public var post: Character { self == .ascii ? "|" : "│" }
  /// A cell of a bar that tells how much has been read.
  public func bar(isRead: Bool) -> Character {
    switch (self, isRead) {
    case (.ascii, true): "="
    case (.ascii, false): "-"
    case (_, true): "━"
    case (_, false): "─"
    }
  }
  /// What joins two statements on one line.
  public var dot: Character { self == .ascii ? "-" : "·" }

  /// A single choice, taken or not.
  public func radio(_ on: Bool) -> String { on ? "(\(self == .ascii ? "*" : "●"))" : "( )" }
  /// One of several choices, taken or not.
  public func check(_ on: Bool) -> String { on ? "[x]" : "[ ]" }

  /// Replaces what this repertoire cannot draw by what it can.
  ///
  /// - Complexity: linear in the length of the text.
  public func fold(_ text: String) -> String {
    guard self == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.unicodeScalars.reduce(into: "") { folded, scalar in
      folded += scalar.isASCII ? String(scalar) : Self.asciiTwin(of: scalar)
    }
  }

  private static func asciiTwin(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "‘", "’": "'"
    case "“", "”": "\""
    case "–", "—", "·", "─": "-"
    case "•": "*"
    case "…": "..."
    case "é", "è", "ê": "e"
    case "→": "Right"
    case "▶": ">"
    case "←": "Left"
    case "↑": "Up"
    case "↓": "Down"
    case "°": " degrees "
    default: "?"
    }
  }
}
