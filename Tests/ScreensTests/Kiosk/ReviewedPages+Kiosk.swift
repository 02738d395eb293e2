import Assessment
import Knowledge
import Screens
import Wording

@testable import Journey

extension ReviewedPage {
  /// Pages of a guide that stands unattended.
  static let ofKiosk = nobody + visits + results + asides + forStaff + [outOfOrder]

  /// Presses keys at a scene of a visit with something told before, or where nobody has begun one;
  /// then some events happen.
  fileprivate static func kiosk(
    _ name: String, site: Site = .unattended, told: String = "", scene: Scene? = nil,
    keys: String = "", events: [Event] = []
  ) -> ReviewedPage {
    ReviewedPage(name: "kiosk/\(name)") { look in
      var visitor =
        scene.map { Visitor.atKiosk(site, look, knowing: told, at: $0) }
        ?? Visitor.atKiosk(site, look)
      visitor.press(keys)
      for event in events { visitor.take(event) }
      return visitor
    }
  }
}

private let nobody: [ReviewedPage] = [
  .kiosk("attract"), .kiosk("attract-named", site: .practice),
  .kiosk("attract-long-name", site: .longNamed),
  .kiosk("attract-reading", site: .readingPractice),
]

private let visits: [ReviewedPage] = [
  .kiosk("welcome", site: .practice, scene: .welcome),
  .kiosk("welcome-reading", site: .readingPractice, scene: .welcome),
  .kiosk("danger", scene: .welcome, keys: "1"),
  .kiosk("pain", scene: .page("pain")), .kiosk("map", scene: .map(.back)),
  .kiosk("search", scene: .contents, keys: "/ n u m b"),
  .kiosk("section", scene: .section("herniated-disc")),
  .kiosk("glossary", scene: .glossary), .kiosk("words", scene: .page("pain"), keys: "w"),
  .kiosk("help", scene: .page("pain"), keys: "?"),
  .kiosk("about", site: .practice, scene: .about),
  .kiosk("check", told: Telling.calm, scene: .check),
  .kiosk("recheck", told: Telling.pressedNerves, scene: .recheck(.emergency)),
  .kiosk("leaving", scene: .welcome, keys: "q"),
]

private let results: [ReviewedPage] = [
  .kiosk("result-self-care", site: .practice, told: Telling.calm, scene: .outcome),
  .kiosk(
    "result-weeks", site: .practice, told: Telling.lasting + " duration=over-6-weeks",
    scene: .outcome),
  .kiosk(
    "result-days", site: .practice,
    told: Telling.lasting + " skin=other-rash recent-illness=tick-bite", scene: .outcome
  ),
  .kiosk("result-same-day", site: .practice, told: Telling.rash, scene: .outcome),
  .kiosk("result-emergency", site: .practice, told: Telling.pressedNerves, scene: .outcome),
  .kiosk(
    "result-ambulance", site: .practice, told: "danger-now=legs-gone legs-check=now",
    scene: .outcome),
]

private let asides: [ReviewedPage] = [
  .kiosk(
    "lasting-alarm", told: "danger-now=legs-gone legs-check=now", scene: .outcome,
    events: waiting(300, 330)),
  .kiosk(
    "lasting-alarm-site", site: .practice, told: Telling.pressedNerves, scene: .outcome,
    events: waiting(300, 330)),
  .kiosk("still-there", scene: .page("pain"), events: waiting(120)),
  .kiosk("still-there-20", scene: .page("pain"), events: waiting(120, 130)),
  .kiosk("still-there-10", scene: .page("pain"), events: waiting(120, 149)),
  .kiosk("hidden", scene: .page("pain"), keys: "F12"),
  .kiosk("still-you", scene: .page("pain"), keys: "F12 x"),
  .kiosk("urgent-help", scene: .page("pain"), keys: "!"),
  .kiosk("urgent-help-child", scene: .welcome, keys: "2 !"),
  .kiosk("urgent-help-site", site: .practice, scene: .page("pain"), keys: "!"),
]

private let forStaff: [ReviewedPage] = [
  .kiosk("door", events: [.knocked]),
  .kiosk("door-typed", events: [.knocked, .typedPIN("471")]),
  .kiosk("door-wrong", events: failing(.wrong)),
  .kiosk("door-locked", events: failing(.wrong, .wrong, .locked(for: .seconds(60)))),
  .kiosk("door-unchecked", events: failing(.unchecked)),
  .kiosk("staff", events: [.knocked] + entering),
  .kiosk("staff-visit", scene: .page("pain"), events: [.knocked] + entering),
  .kiosk("staff-counts", site: .practice, events: busy + [.knocked] + entering),
  .kiosk(
    "staff-counts-visit", site: .practice,
    events: busy + [.showedUp, .chose(.begin(.visitor)), .knocked] + entering),
  .kiosk("test-page", events: [.knocked] + entering + [.chose(.testPage)]),
  .kiosk("leaving-for-staff", events: [.knocked] + entering + [.chose(.leave)]),
]

private let entering: [Event] = [.typedPIN("4711"), .handedInPIN, .foundPIN(.right)]

private func waiting(_ seconds: Int...) -> [Event] { seconds.map { .clockShowed(.seconds($0)) } }

private func failing(_ checks: PINCheck...) -> [Event] {
  [.knocked] + checks.flatMap { [.typedPIN("1"), .handedInPIN, .foundPIN($0)] }
}

/// A morning with visits that end in every way, each five times.
private let busy: [Event] = {
  let leaving: [Event] = [.askedToLeave, .chose(.leave)]
  let begun: [Event] = [
    .showedUp, .chose(.begin(.visitor)), .chose(.option("danger-now", "none")), .chose(.proceed),
  ]
  let alarmed: [Event] = [
    .showedUp, .chose(.begin(.visitor)), .chose(.option("danger-now", "legs-gone")),
    .chose(.proceed), .chose(.option("legs-check", "now")), .chose(.confirm), .chose(.startAgain),
  ]
  return (0...4).flatMap { hour in
    let visits: [[Event]] = [
      alarmed, begun, leaving, begun, [.hid, .showedUp, .chose(.endVisit)],
      [.showedUp, .chose(.contents)], leaving, [.showedUp],
      waiting(hour * 3600 + 120, hour * 3600 + 150), begun, [.knocked], entering,
      [.chose(.endVisit)],
    ]
    return visits.flatMap(\.self)
  }
}()

private let outOfOrder = ReviewedPage(name: "kiosk/out-of-order") { look in
  var visitor = Visitor.atKiosk(.unattended, look)
  visitor.journey = Journey.outOfOrder(
    opening: .tinglingBack, at: .unattended)
  return visitor
}
