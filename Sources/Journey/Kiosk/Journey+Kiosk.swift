import Assessment

extension Journey {
  /// For how many minutes a page somebody can ask to be waited for; the last is the longest that one
  /// key of a visitor who then leaves can keep a page on the screen, besides the warning.
  static let longerWaits = [5, 10, 20]

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

  /// Waits so many minutes on each page from now on, for somebody who reads slowly.
  mutating func takeTime(_ minutes: Int) {
    watch.wish = .seconds(60 * minutes)
    trail.removeLast()
  }

  /// Ends the visit: all that the visitor said is dropped, and that there was a visit is counted.
  mutating func endVisit(_ end: PastVisit.End) -> [Effect] {
    guard let rules = site.kiosk, let began = watch.began else { return [] }
    let past = PastVisit(
      end: end, told: watch.told, place: placeForCounts, length: watch.now - began)
    let alarm = end == .idled ? standingAlarm : nil
    post.tally.count(past, batch: rules.batch)
    post.typed = ""
    self = begunAnew
    if let alarm { outlive(alarm) }
    return [.forget(past)]
  }

  /// The alarm that the visitor was told and that their answers still are.
  private var standingAlarm: Urgency? {
    guard watch.told?.isAlarm == true, urgency.isAlarm else { return nil }
    return urgency
  }

  /// Leaves an alarm on the screen whose visitor may be too unwell to press a key.
  ///
  /// Somebody who finished or hid the page wanted nothing of it to be seen.
  private mutating func outlive(_ alarm: Urgency) {
    trail = [Stop(.lastingAlarm(alarm), focus: nil)]
    here.focus = items.first
    watch.alarmed = watch.now
  }
}
