public import Console
public import Journey
import Wording

/// Strokes that work here: what they do in words, and what they mean.
///
/// The footer, the help page and the meaning of a stroke come from these bindings and nowhere
/// else, so that they cannot disagree.
struct Binding {
  /// The strokes, the one that the footer names first.
  var strokes: StrokeList
  let label: KeyPhrase
  let event: Event
  /// Whether the foot of the page names them.
  let isInFooter: Bool
}

/// What a stroke means to the visitor where they are; nothing where it means nothing.
///
/// A tap means what stands where it falls.
public func meaning(of stroke: Stroke, in journey: Journey, _ look: Look) -> Event? {
  Shown(journey, look).meaning(of: stroke)
}

/// A list of keys is added to and never put together from others, as that would copy each binding
/// several times at each key.
extension [Binding] {
  /// Adds strokes that work.
  mutating func bind(
    _ strokes: StrokeList, _ label: KeyPhrase, _ event: Event, footer: Bool = false
  ) {
    append(Binding(strokes: strokes, label: label, event: event, isInFooter: footer))
  }

  /// Leaves each stroke to the first that has it, and puts `h`, `j`, `k` and `l` beside the arrows,
  /// but for letters that mean something else here.
  mutating func settle() {
    var taken = StrokeSet()
    for index in indices { self[index].strokes.leave(&taken) }
    removeAll { $0.strokes.isEmpty }
    for (arrow, letter) in letters where !taken.contains(letter) {
      // No two have the same arrow now.
      for index in indices where self[index].strokes.insert(letter, behind: arrow) { break }
    }
  }
}

/// The letters that stand for arrows.
private let letters: [(arrow: UInt8, letter: UInt8)] = [
  (Stroke.Named.left.rawValue, UInt8(ascii: "h")), (Stroke.Named.down.rawValue, UInt8(ascii: "j")),
  (Stroke.Named.up.rawValue, UInt8(ascii: "k")), (Stroke.Named.right.rawValue, UInt8(ascii: "l")),
]
