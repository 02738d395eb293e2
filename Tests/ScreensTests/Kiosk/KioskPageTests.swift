import Assessment
import Knowledge
import Screens
import Testing
import Wording

@testable import Journey

/// A page of an unattended guide to be drawn for review.
private struct KioskDrawing: CustomTestStringConvertible, Sendable {
  let name: String
  var site = Site.unattended
  /// What is known already, and where the visitor is then; nothing where there is none.
  var told = ""
  var scene: Scene?
  /// The keys that are pressed there, and what happens then.
  var keys = ""
  var events: [Event] = []

  var testDescription: String { name }

  func visitor(_ look: Look) -> Visitor {
    var visitor =
      scene.map { Visitor.atKiosk(site, look, knowing: told, at: $0) }
      ?? Visitor.atKiosk(site, look)
    visitor.press(keys)
    for event in events { visitor.take(event) }
    return visitor
  }
}

private let nobody: [KioskDrawing] = [
  .init(name: "attract"), .init(name: "attract-named", site: .practice),
  .init(name: "attract-long-name", site: .longNamed),
  .init(name: "attract-reading", site: .readingPractice),
]

private let visits: [KioskDrawing] = [
  .init(name: "welcome", site: .practice, scene: .welcome),
  .init(name: "welcome-reading", site: .readingPractice, scene: .welcome),
  .init(name: "danger", scene: .welcome, keys: "1"),
  .init(name: "pain", scene: .page("pain")), .init(name: "map", scene: .map(.back)),
  .init(name: "search", scene: .contents, keys: "/ n u m b"),
  .init(name: "section", scene: .section("herniated-disc")),
  .init(name: "glossary", scene: .glossary), .init(name: "words", scene: .page("pain"), keys: "w"),
  .init(name: "help", scene: .page("pain"), keys: "?"),
  .init(name: "about", site: .practice, scene: .about),
  .init(name: "check", told: Telling.calm, scene: .check),
  .init(name: "recheck", told: Telling.pressedNerves, scene: .recheck(.emergency)),
  .init(name: "leaving", scene: .welcome, keys: "q"),
]

private let results: [KioskDrawing] = [
  .init(name: "result-self-care", site: .practice, told: Telling.calm, scene: .outcome),
  .init(
    name: "result-weeks", site: .practice, told: Telling.lasting + " duration=over-6-weeks",
    scene: .outcome),
  .init(
    name: "result-days", site: .practice, told: Telling.lasting + " skin=ring-rash", scene: .outcome
  ),
  .init(name: "result-same-day", site: .practice, told: Telling.rash, scene: .outcome),
  .init(name: "result-emergency", site: .practice, told: Telling.pressedNerves, scene: .outcome),
  .init(name: "result-ambulance", site: .practice, told: "danger-now=legs-gone", scene: .outcome),
]

private let asides: [KioskDrawing] = [
  .init(name: "still-there", scene: .page("pain"), events: waiting(120)),
  .init(name: "still-there-20", scene: .page("pain"), events: waiting(120, 130)),
  .init(name: "still-there-10", scene: .page("pain"), events: waiting(120, 149)),
  .init(name: "hidden", scene: .page("pain"), keys: "F12"),
  .init(name: "still-you", scene: .page("pain"), keys: "F12 x"),
  .init(name: "urgent-help", scene: .page("pain"), keys: "!"),
  .init(name: "urgent-help-child", scene: .welcome, keys: "2 !"),
  .init(name: "urgent-help-site", site: .practice, scene: .page("pain"), keys: "!"),
]

private let forStaff: [KioskDrawing] = [
  .init(name: "door", events: [.knocked]),
  .init(name: "door-typed", events: [.knocked, .typedPIN("471")]),
  .init(name: "door-wrong", events: failing(1)), .init(name: "door-locked", events: failing(3)),
  .init(name: "staff", events: [.knocked] + entering),
  .init(name: "staff-visit", scene: .page("pain"), events: [.knocked] + entering),
  .init(name: "staff-counts", site: .practice, events: busy + [.knocked] + entering),
  .init(
    name: "staff-counts-visit", site: .practice,
    events: busy + [.showedUp, .chose(.begin(.visitor)), .knocked] + entering),
  .init(name: "test-page", events: [.knocked] + entering + [.chose(.testPage)]),
  .init(name: "leaving-for-staff", events: [.knocked] + entering + [.chose(.leave)]),
]

private let entering: [Event] = [.typedPIN("4711"), .handedInPIN, .foundPIN(isRight: true)]

private func waiting(_ seconds: Int...) -> [Event] { seconds.map { .clockShowed(.seconds($0)) } }

private func failing(_ times: Int) -> [Event] {
  let wrong: [Event] = [.typedPIN("1"), .handedInPIN, .foundPIN(isRight: false)]
  return [.knocked] + [[Event]](repeating: wrong, count: times).flatMap(\.self)
}

/// A morning with visits that end in every way.
private let busy: [Event] = {
  let leaving: [Event] = [.askedToLeave, .chose(.leave)]
  let begun: [Event] = [
    .showedUp, .chose(.begin(.visitor)), .chose(.option("danger-now", "none")), .chose(.proceed),
  ]
  let alarmed: [Event] = [
    .showedUp, .chose(.begin(.visitor)), .chose(.option("danger-now", "legs-gone")),
    .chose(.proceed), .chose(.confirm), .chose(.startAgain),
  ]
  return alarmed + begun + leaving + begun + [.hid, .showedUp, .chose(.endVisit)]
    + [.showedUp, .chose(.contents)] + leaving + [.showedUp] + waiting(120, 150)
    + begun + [.knocked] + entering + [.chose(.endVisit)]
}()

@Suite struct `Every page of a kiosk looks as it was reviewed` {
  @Test(arguments: nobody + visits + results + asides + forStaff, Look.reviewed)
  fileprivate func `page`(drawing: KioskDrawing, look: (name: String, look: Look)) {
    expectGolden(drawing.visitor(look.look), "\(look.name)/kiosk/\(drawing.name).txt")
  }

  @Test(arguments: Look.reviewed) func `out of order`(look: (name: String, look: Look)) {
    let journey = Journey.outOfOrder(
      opening: Cover(title: Guidebook.tinglingBack.title) { .tinglingBack }, at: .unattended)
    var visitor = Visitor.atKiosk(.unattended, look.look)
    visitor.journey = journey
    expectGolden(visitor, "\(look.name)/kiosk/out-of-order.txt")
  }
}
