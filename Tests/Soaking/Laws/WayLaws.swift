import Assessment
import Journey

/// The most stops that the way may have; nothing that one does again and again makes it longer.
private let longestWay = 80

/// What is wrong with a way, if anything.
func faultInWay(_ way: [Scene]) -> String? {
  guard way.count <= longestWay else { return "the way has \(way.count) stops" }
  return zip(way, way.dropFirst()).contains { $0 == $1 }
    ? "two stops in a row are the same: Back does nothing" : nil
}

/// What is wrong with the way after an event, if anything.
func faultOnTheWay(from before: Journey, by event: Event, to after: Journey) -> String? {
  let (old, new) = (before.trail.map(\.scene), after.trail.map(\.scene))
  if let fault = faultInWay(new) { return fault }
  if !event.changesAnswers, after.answers != before.answers { return "\(event) changes an answer" }
  if let focus = after.focus, !after.isThere(focus) { return "\(focus) is not there" }
  guard new.last != old.last else {
    return new == old ? nil : "\(event) goes nowhere, but changes the way back"
  }
  // The check of all answers stands before a calm result, and an alarm is looked at once more when
  // it is new.
  if after.scene == .outcome, before.scene.isAsking, event != .wentBack, !before.isAlarmed {
    return "\(event) leads from a question to a result, without a second look"
  }
  var back = after
  guard back.receive(.wentBack) == [] else { return "Back leaves the guide" }
  let wanted = sceneBehind(before, event, after)
  guard back.scene == wanted else {
    return "after \(event) Back leads to \(back.scene) and not to \(wanted)"
  }
  return back.answers == after.answers ? nil : "Back after \(event) changes an answer"
}

/// Where Back has to lead after an event that went to another scene: to the scene before, but for
/// what is told here.
private func sceneBehind(_ before: Journey, _ event: Event, _ after: Journey) -> Scene {
  let way = before.trail.map(\.scene)
  // Before the first scene there is only the question whether to leave.
  let below = way.dropLast().last ?? .leaving
  let belowThat = way.dropLast(2).last ?? .leaving
  // Who searched from one page and found another may go on to the first again.
  let belowPage = after.scene == below ? belowThat : below
  switch event {
  // Going back goes on going back.
  case .wentBack: return way.count > 1 ? belowThat : before.scene
  case .chose(.correct), .chose(.stay), .chose(.sides), .chose(.speak): return belowThat
  // All is dropped, the way as well.
  case .chose(.startAgain): return .leaving
  // What has been settled is not asked again.
  case .chose(.confirm): return below
  // The body turns on the spot.
  case .chose(.turnBody), .chose(.place): return below
  // Pages of a kind are one place to read.
  case .chose(.section), .askedForFind:
    if case .section = before.scene { return belowPage }
  case .chose(.part): if case .part = before.scene { return belowPage }
  // What was changed from the check leads back to it.
  case .chose(.option), .chose(.nowhere), .chose(.proceed):
    let last = way.lastIndex { $0 == .check || $0 == .outcome }
    if after.scene == .check, let last, way[last] == .check {
      return way[..<last].last ?? .leaving
    }
  default: break
  }
  return before.scene
}

extension Event {
  /// Whether the event can change what was told.
  fileprivate var changesAnswers: Bool {
    switch self {
    case .chose(.option), .chose(.place), .chose(.sides), .chose(.nowhere), .chose(.startAgain):
      true
    default: false
    }
  }
}

extension Journey {
  /// Whether the item is in the list, or a place that can be seen on the figure.
  fileprivate func isThere(_ item: Item) -> Bool {
    guard case .place(let place) = item else { return items.contains(item) }
    guard case .map(let view) = scene else { return false }
    return guidebook.regions(seenFrom: view).contains {
      $0.id == place.region && $0.sides.contains(place.side)
    }
  }
}
