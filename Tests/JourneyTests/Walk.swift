import Assessment
import Journey
import TestSupport

/// A visitor on a walk through the bicycle's guidebook.
struct Walk {
  var journey = Journey(through: Bicycle.guidebook)
  var effects: [Effect] = []

  /// Takes steps, each an event.
  mutating func take(_ events: Event...) {
    for event in events { effects += journey.receive(event) }
  }

  /// Answers the question at hand, or ticks an option of it.
  mutating func answer(_ findings: Finding...) {
    for case .option(_, let option) in findings { take(.chose(.option(option))) }
  }

  var scene: Scene { journey.here.scene }

  /// A walk that has come past the danger page and the map.
  static var pastTheMap: Walk {
    var walk = Walk()
    walk.take(.chose(.begin))
    walk.answer(Bicycle.BrakesNow.none)
    walk.take(.chose(.nowhere))
    return walk
  }
}
