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
  let label: Phrase
  let event: Event
  let isInFooter: Bool

  init(_ strokes: [Stroke], _ label: Phrase, _ event: Event, footer: Bool = false) {
    self.strokes = strokes
    self.label = label
    self.event = event
    self.isInFooter = footer
  }
}

/// What a stroke means to the visitor where they are; nothing where it means nothing.
///
/// A tap means what stands where it falls.
public func meaning(of stroke: Stroke, in journey: Journey, _ look: Look) -> Event? {
  Shown(journey, look).meaning(of: stroke)
}

extension [Binding] {
  /// Leaves each stroke to the first that has it, and puts `h`, `j`, `k` and `l` beside the arrows,
  /// but for letters that mean something else here.
  mutating func settle() {
    let taken = removeDoubles()
    for (arrow, letter) in letters where taken.contains(arrow) && !taken.contains(letter) {
      for index in indices {
        guard let place = self[index].strokes.firstIndex(of: arrow) else { continue }
        self[index].strokes.insert(letter, at: place + 1)
        break
      }
    }
  }

  /// Gives the strokes that are taken, of which none stands twice now.
  private mutating func removeDoubles() -> StrokeSet {
    var taken = StrokeSet()
    for index in indices {
      var before = taken
      var areFree = true
      for stroke in self[index].strokes where !taken.insert(stroke) { areFree = false }
      if !areFree { self[index].strokes = self[index].strokes.filter { before.insert($0) } }
    }
    removeAll { $0.strokes.isEmpty }
    return taken
  }
}

/// The letters that stand for arrows.
private let letters: [(arrow: Stroke, letter: Stroke)] = [
  (.left, .character("h")), (.down, .character("j")), (.up, .character("k")),
  (.right, .character("l")),
]
