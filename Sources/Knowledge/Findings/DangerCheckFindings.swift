import Assessment

/// What can be answered to the second look at a danger sign: the same for each sign.
protocol DangerCheck {
  static var id: Question.ID { get }
}

extension DangerCheck {
  static var now: Finding { Finding(id, "now") }
  static var goneToday: Finding { Finding(id, "gone-today") }
  static var goneThisWeek: Finding { Finding(id, "gone-this-week") }
  static var goneEarlier: Finding { Finding(id, "gone-earlier") }
  static var myUsual: Finding { Finding(id, "my-usual") }
  static var lookAlike: Finding { Finding(id, "look-alike") }
  static var byMistake: Finding { Finding(id, "by-mistake") }
  static var unsure: Finding { Finding(id, "unsure") }
}

enum ChestCheck: DangerCheck { static let id: Question.ID = "chest-check" }
enum TearingCheck: DangerCheck { static let id: Question.ID = "tearing-check" }
enum SideCheck: DangerCheck { static let id: Question.ID = "side-check" }
enum BreathCheck: DangerCheck { static let id: Question.ID = "breath-check" }
enum FaintCheck: DangerCheck { static let id: Question.ID = "faint-check" }
enum LegsCheck: DangerCheck { static let id: Question.ID = "legs-check" }
enum LimbCheck: DangerCheck { static let id: Question.ID = "limb-check" }
