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
  /// Puts `h`, `j`, `k` and `l` beside the arrows, but for letters that mean something else here.
  mutating func addLettersForArrows() {
    var taken = StrokeSet()
    for binding in self { for stroke in binding.strokes { _ = taken.insert(stroke) } }
    for index in indices where self[index].strokes.contains(where: { $0.letter != nil }) {
      self[index].strokes = self[index].strokes.flatMap { stroke -> [Stroke] in
        stroke.letter.map { taken.contains($0) ? [stroke] : [stroke, $0] } ?? [stroke]
      }
    }
  }

  /// Leaves each stroke to the first that has it.
  mutating func removeDoubles() {
    var taken = StrokeSet()
    for index in indices {
      var before = taken
      var areFree = true
      for stroke in self[index].strokes where !taken.insert(stroke) { areFree = false }
      if !areFree { self[index].strokes = self[index].strokes.filter { before.insert($0) } }
    }
    removeAll { $0.strokes.isEmpty }
  }
}

extension Stroke {
  /// The letter that stands for an arrow.
  fileprivate var letter: Stroke? {
    switch self {
    case .left: .character("h")
    case .down: .character("j")
    case .up: .character("k")
    case .right: .character("l")
    default: nil
    }
  }
}
