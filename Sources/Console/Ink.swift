public import Figures

/// The role that a cell plays; which colours it wears is decided at the rim.
public enum Ink: Hashable, Sendable {
  /// Running text.
  case plain
  /// What may be overlooked: hints, rules between parts.
  case faint
  /// What must not be overlooked.
  case strong
  /// The bar at the head of a page.
  case header
  /// A heading inside a page.
  case heading
  /// A key's name in the footer.
  case key
  /// The item that the next key press acts on.
  case focus
  /// An item that has been chosen.
  case chosen
  /// An item that leads to another page.
  case link
  /// A word in running text that is explained.
  case term
  /// A word that was looked for.
  case match
  /// A hint that stands out.
  case tip
  /// A warning that stands out most.
  case urgent
  /// A card of some urgency.
  case signal(Signal)
  /// The frame of such a card, which may be louder than text can be.
  case frame(Signal)
  /// A cell of a figure: the tone of its glyph, and the tone behind.
  case figure(Tone, on: Tone)

  /// What the frame of a card in this ink is drawn with.
  public var frame: Ink {
    if case .signal(let signal) = self { .frame(signal) } else { self }
  }
}

extension Ink {
  /// Every ink.
  static let all: [Ink] =
    [
      .plain, .faint, .strong, .header, .heading, .key, .focus, .chosen, .link, .term, .match, .tip,
      .urgent,
    ]
    + Signal.allCases.flatMap { [.signal($0), .frame($0)] }
    + Tone.allCases.flatMap { tone in Tone.allCases.map { .figure(tone, on: $0) } }

  /// The place of the ink among all, which fits in a byte.
  package var number: Int {
    switch self {
    case .plain: 0
    case .faint: 1
    case .strong: 2
    case .header: 3
    case .heading: 4
    case .key: 5
    case .focus: 6
    case .chosen: 7
    case .link: 8
    case .term: 9
    case .match: 10
    case .tip: 11
    case .urgent: 12
    case .signal(let signal): 13 + 2 * signal.rawValue
    case .frame(let signal): 14 + 2 * signal.rawValue
    case .figure(let tone, let ground):
      13 + 2 * Signal.allCases.count + Int(tone.rawValue) * Tone.allCases.count
        + Int(ground.rawValue)
    }
  }
}

/// Five steps of urgency, for cards that must be told apart at a glance.
public enum Signal: Int, CaseIterable, Comparable, Sendable {
  case calm, notice, caution, danger, alarm

  /// Whether the left step is the less urgent.
  public static func < (left: Signal, right: Signal) -> Bool { left.rawValue < right.rawValue }
}
