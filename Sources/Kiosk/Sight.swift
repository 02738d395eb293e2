import Assessment
import Console
import Journey
import Screens

/// What the visitor has seen, and since when: nothing unseen is answered.
///
/// A key or a tap that answers or goes on counts only when what it is meant for has stood long
/// enough to be seen. Else a key that bounces, is held down or was typed ahead would answer the next
/// page, and the first line of most questions is the calm one. Moving, turning pages, going back and
/// hiding always count.
struct Sight {
  /// What was painted last, and when it could be seen, in milliseconds, as all times here.
  private var shown: (page: Shown, since: Int)?
  /// What was done last that answers or goes on, when, and whether it counted.
  private var last: (stroke: Stroke, event: Event, time: Int, counted: Bool)?
  /// Whether something was answered since the page was painted, so that the focus may have been led on.
  private var hasAnswered = false
  private var echo = Echo()

  /// How long it takes at least to see another page and to aim at something on it.
  static let glance = 300
  /// How closely a key that is held down follows itself; nobody presses it so often.
  static let hold = 150

  /// Whether a page is new, so that the terminal is to be asked for a sign that it has shown it.
  func needsSign(of page: Shown, at now: Int) -> Bool { !shows(page) && !echo.isMute(at: now) }

  /// Takes in that a page has been painted, and whether the terminal was asked for a sign of that.
  mutating func takesIn(_ page: Shown, asking: Bool, at now: Int) {
    shown = (page, shows(page) ? shown?.since ?? now : now)
    hasAnswered = false
    if asking { echo.asked(at: now) }
  }

  /// Takes in a sign of the terminal: what was painted before it is shown.
  mutating func signed(at now: Int) {
    if echo.answered() { shown?.since = now }
  }

  /// Takes in that the window is another one, or was somewhere else.
  mutating func lost() { shown = nil }

  /// What a stroke means where the visitor is; that it came too soon if that cannot have been seen.
  mutating func meaning(of stroke: Stroke, at place: Shown, now: Int) -> Event? {
    let meant =
      // A tap is meant for what was under the finger.
      if case .tap = stroke, let page = shown?.page {
        page.meaning(of: stroke) ?? page.beside
      } else {
        place.meaning(of: stroke)
      }
    guard let meant, meant.answers else { return meant }
    let counts = hasSeen(place, at: now) && !repeats(stroke, meant, at: now)
    last = (stroke, meant, now, counts)
    guard counts else { return .cameTooSoon }
    hasAnswered = true
    return meant
  }

  /// Whether a key is held down, or bounced and so would take back what it has just ticked.
  private func repeats(_ stroke: Stroke, _ meant: Event, at now: Int) -> Bool {
    guard let last else { return false }
    let gap = now - last.time
    return last.stroke == stroke && gap < Self.hold
      || last.counted && last.event == meant && gap < Self.glance
  }

  private func hasSeen(_ place: Shown, at now: Int) -> Bool {
    guard let shown, shows(place) else { return false }
    return now - shown.since >= Self.glance && !echo.isAwaited(at: now)
  }

  /// Whether a page is the one that was painted last, with the focus where the visitor has it.
  private func shows(_ page: Shown) -> Bool {
    guard let shown = shown?.page, shown.view == page.view else { return false }
    return !hasAnswered || shown.question == page.question
  }
}
