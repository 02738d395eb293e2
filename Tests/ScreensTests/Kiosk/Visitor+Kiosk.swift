import Assessment
import Knowledge
import Screens
import Wording

@testable import Journey

extension Site {
  /// An unattended guide that says nothing of the place.
  static let unattended = Site(kiosk: .reviewed)

  /// One at a place that has much to say.
  static let practice = Site(
    name: "Hillside Family Practice",
    place: Locality(own: [.emergencyNumber: "999"]),
    sentences: Dictionary(
      uniqueKeysWithValues: Urgency.allCases.map { level in
        (
          level,
          level.isAlarm
            ? "Press the red button beside this screen. A nurse comes at once."
            : "The desk on your left books appointments until 6 in the evening."
        )
      }),
    safetyContact: "Dr J. Okafor at the desk, or call 0200 4711",
    isEvaluation: true, kiosk: .reviewed)

  /// The same with no questions.
  static let readingPractice: Site = {
    var site = practice
    site.asksQuestions = false
    return site
  }()

  /// One whose name is as long as a name may be.
  static let longNamed = Site(
    name: String(
      "The Waiting Room of the Walk-in Centre for Backs and Nerves at Saint Bartholomew’s "
        .repeated(3).prefix(200)), kiosk: .reviewed)
}

extension String {
  fileprivate func repeated(_ times: Int) -> String { String(repeating: self, count: times) }
}

extension KioskRules {
  fileprivate static let reviewed = KioskRules(hasStaffPage: true, startedAt: "2026-11-30 08:00")
}

extension Visitor {
  /// Nobody yet, at an unattended guide.
  static func atKiosk(_ site: Site = .unattended, _ look: Look = .plain) -> Visitor {
    Visitor(.tinglingBack, look, at: site)
  }

  /// Somebody who has begun a visit there, told us this and come to a scene.
  static func atKiosk(
    _ site: Site = .unattended, _ look: Look = .plain, knowing told: String = "", at scene: Scene
  ) -> Visitor {
    var visitor = atKiosk(site, look)
    visitor.take(.showedUp)
    visitor.tell(told)
    if scene != .welcome { visitor.journey.visit(scene) }
    return visitor
  }

  /// Types a PIN at the door for staff, and is told whether it is the right one.
  mutating func handIn(isRight: Bool) {
    take(.knocked, .typedPIN("4711"), .handedInPIN, .foundPIN(isRight ? .right : .wrong))
  }
}
