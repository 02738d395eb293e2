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
  /// The bindings with `h`, `j`, `k` and `l` beside the arrows, but for letters that mean
  /// something else here.
  var withLettersForArrows: [Binding] {
    var taken = StrokeSet()
    for binding in self { for stroke in binding.strokes { _ = taken.insert(stroke) } }
    return map { binding in
      guard binding.strokes.contains(where: { $0.letter != nil }) else { return binding }
      var binding = binding
      binding.strokes = binding.strokes.flatMap { stroke -> [Stroke] in
        stroke.letter.map { taken.contains($0) ? [stroke] : [stroke, $0] } ?? [stroke]
      }
      return binding
    }
  }

  /// The bindings with each stroke left to the first that has it.
  var withoutDoubles: [Binding] {
    var taken = StrokeSet()
    return compactMap { binding in
      let free = binding.strokes.filter { taken.insert($0) }
      if free.count == binding.strokes.count { return binding }
      var binding = binding
      binding.strokes = free
      return free.isEmpty ? nil : binding
    }
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
