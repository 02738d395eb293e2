public import Console
public import Journey
import Wording

/// Strokes that work here: what they do in words, and what they mean.
///
/// The footer, the help page and the meaning of a stroke come from these bindings and nowhere
/// else, so that they cannot disagree.
struct Binding {
  /// The strokes, the one that the footer names first.
  var strokes: [Stroke]
  let label: KeyPhrase
  let event: Event
  /// Whether the foot of the page names them.
  let isInFooter: Bool

  /// Whether both look the same at the foot of a page, whatever they mean.
  func looks(like other: Binding) -> Bool {
    strokes == other.strokes && label == other.label && isInFooter == other.isInFooter
  }
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
    _ strokes: [Stroke], _ label: KeyPhrase, _ event: Event, footer: Bool = false
  ) {
    append(Binding(strokes: strokes, label: label, event: event, isInFooter: footer))
  }

  /// Leaves each stroke to the first that has it, and puts `h`, `j`, `k` and `l` beside the arrows,
  /// but for letters that mean something else here.
  mutating func settle() {
    var taken: Set<Stroke> = []
    for index in indices {
      self[index].strokes = self[index].strokes.filter { taken.insert($0).inserted }
    }
    removeAll { $0.strokes.isEmpty }
    for (arrow, letter) in letters where !taken.contains(letter) {
      for index in indices {
        guard let place = self[index].strokes.firstIndex(of: arrow) else { continue }
        self[index].strokes.insert(letter, at: place + 1)
      }
    }
  }
}

/// The letters that stand for arrows.
private let letters: [(arrow: Stroke, letter: Stroke)] = [
  (.left, .character("h")), (.down, .character("j")), (.up, .character("k")),
  (.right, .character("l")),
]
