import Assessment
import Journey
import TestSupport
import Wording

/// Visitors who walk through the bicycle's guidebook.
protocol Walking {
  var journey: Journey { get set }
  var effects: [Effect] { get set }
}

extension Walking {
  /// Takes steps, each an event.
  mutating func take(_ events: Event...) {
    for event in events { effects += journey.receive(event) }
  }

  /// Chooses options of the questions that the page shows.
  mutating func answer(_ findings: Finding...) {
    for finding in findings { if let item = Item(finding) { take(.chose(item)) } }
  }

  var scene: Scene { journey.scene }
  var focus: Item? { journey.focus }
}

/// A visitor who has the guide to themselves.
struct Walk: Walking {
  var journey: Journey
  var effects: [Effect] = []

  init(_ guidebook: Guidebook = Bicycle.guidebook) { journey = Journey(through: guidebook) }

  /// A walk that has come past the danger page and the map.
  static var pastTheMap: Walk { pastTheMap(of: Bicycle.guidebook) }

  static func pastTheMap(of guidebook: Guidebook) -> Walk {
    var walk = Walk(guidebook)
    walk.take(.chose(.begin(.visitor)))
    walk.answer(Bicycle.BrakesNow.none)
    walk.take(.chose(.nowhere))
    return walk
  }
}

extension Item {
  /// The item that stands for an option on a page.
  init?(_ finding: Finding) {
    guard case .option(let question, let option) = finding else { return nil }
    self = .option(question, option)
  }
}
