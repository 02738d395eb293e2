import Assessment
import Journey
import TestSupport
import Wording

/// Visitors at an unattended guide, and a clock that is moved by hand.
struct KioskWalk: Walking {
  var journey: Journey
  var effects: [Effect] = []
  private(set) var now = Duration.seconds(1_000)

  init(
    _ patience: Patience = Patience(), hasStaffPage: Bool = true,
    _ guidebook: Guidebook = Bicycle.guidebook, asksQuestions: Bool = true, batch: Int = 10
  ) {
    let rules = KioskRules(
      patience: patience, hasStaffPage: hasStaffPage, startedAt: "today", batch: batch)
    journey = Journey(
      through: guidebook, at: Site(asksQuestions: asksQuestions, kiosk: rules))
    take(.clockShowed(now))
  }

  /// Lets time pass; the clock is looked at when the guide wants it, and at the end.
  mutating func wait(_ seconds: Int) {
    let end = now + .seconds(seconds)
    while let next = journey.deadline, next <= end, next > now {
      now = next
      take(.clockShowed(now))
    }
    now = end
    take(.clockShowed(now))
  }

  /// The effects since this was asked last.
  mutating func news() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Somebody who has begun and come to a question.
  static func begun(_ patience: Patience = Patience()) -> KioskWalk {
    var walk = KioskWalk(patience)
    walk.take(.showedUp, .chose(.begin(.visitor)))
    walk.answer(Bicycle.BrakesNow.none)
    walk.take(.chose(.nowhere))
    return walk
  }

  /// Somebody who was told to call for help at once.
  static func alarmed(_ patience: Patience = Patience()) -> KioskWalk {
    var walk = KioskWalk(patience)
    walk.take(.showedUp, .chose(.begin(.visitor)))
    walk.answer(Bicycle.BrakesNow.gone)
    walk.take(.chose(.proceed), .chose(.confirm))
    return walk
  }

  /// Somebody at the page for staff, over whatever was shown.
  mutating func enterStaffPage() {
    take(.knocked, .typedPIN("4711"), .handedInPIN, .foundPIN(.right))
  }
}

extension [Effect] {
  /// The visits that were ended.
  var visits: [PastVisit] {
    compactMap { if case .forget(let visit) = $0 { visit } else { nil } }
  }
}
