import Assessment

extension Journey {
  /// How many times as long somebody can ask to be waited for.
  static let longerWaits = [2, 5, 10]

  /// Whether somebody has begun to use an unattended guide, or has one of their own.
  var isVisited: Bool { site.kiosk == nil || watch.began != nil }

  /// Whether the way leads over the page for staff.
  public var isForStaff: Bool { trail.contains { $0.scene.isForStaff } }

  /// Somebody is there: a visit begins, or goes on.
  mutating func showUp() {
    switch here.scene {
    case .attract:
      watch.began = watch.now
      trail = [Stop(.welcome, focus: nil)]
      here.focus = items.first
    case .hidden:
      trail.removeLast()
      visit(.stillYou)
    case .stillThere:
      trail.removeLast()
    default:
      break
    }
  }

  /// Hides the screen, as long as there is a visit to hide.
  mutating func hide() {
    // Where there is nothing to hide any key begins a visit.
    if here.scene == .attract { return showUp() }
    guard site.kiosk != nil, watch.began != nil, !isForStaff, here.scene != .hidden else { return }
    if [.stillThere, .stillYou].contains(here.scene) { trail.removeLast() }
    visit(.hidden)
  }

  /// Waits so many times as long from now on, for whoever reads slowly.
  mutating func takeTime(_ times: Int) {
    watch.factor = times
    trail.removeLast()
  }

  /// Ends the visit: all that the visitor said is dropped, and that there was a visit is counted.
  mutating func endVisit(_ end: PastVisit.End) -> [Effect] {
    guard let rules = site.kiosk, let began = watch.began else { return [] }
    let past = PastVisit(
      end: end, told: watch.told, place: placeForCounts, length: watch.now - began)
    post.tally.count(past, batch: rules.batch)
    post.typed = ""
    self = begunAnew
    return [.forget(past)]
  }
}
