import Assessment
import Console
import Glibc
import Journey
import Screens

/// Who looks after an unattended guide: the clock, the keys for staff, and what is told of visits.
struct Attendant {
  private let cover: Cover
  private let settings: KioskSettings
  private let journal: Journal
  private var chords: Chords
  private let heartbeat = Heartbeat()
  private let clock = Clock()
  /// The guidebook’s edition, once figures were written: it takes longer than all the rest.
  private var edition: String?
  private let figures: FiguresFile?

  init(_ cover: Cover, _ settings: KioskSettings, _ journal: Journal) {
    self.cover = cover
    self.settings = settings
    self.journal = journal
    figures = settings.metrics.map(FiguresFile.init)
    chords = Chords(staff: settings.staff?.chord ?? [])
  }

  /// The folders in which files are written.
  var folders: [String] { [figures].compactMap { $0?.folder } }

  /// What the clock shows.
  var now: Duration { clock.now }

  /// How long there is nothing to do unless something comes in; nothing means for ever.
  ///
  /// The service manager is told on the way that the program answers.
  func rest(until deadline: Duration?) -> Duration? {
    heartbeat.beat()
    let rest = deadline.map { max(.zero, $0 - now) }
    return [rest, heartbeat.interval].compactMap(\.self).min()
  }

  /// What a stroke means wherever the visitor is.
  mutating func meaning(of stroke: Stroke) -> Event? { chords.hear(stroke, at: now) }

  /// Whether a warning rings the bell.
  var rings: Bool { settings.rings }

  /// Whether a PIN is the right one.
  func knows(_ pin: String) -> Bool {
    let isRight = settings.staff.map { PIN.matches(pin, hash: $0.pinHash) } ?? false
    journal.write("staff_pin", ["result": isRight ? "right" : "wrong"])
    return isRight
  }

  /// Tells that a visit is over; never what was answered.
  mutating func note(_ visit: PastVisit, _ tally: VisitCounts) {
    journal.write(
      "visit_ended",
      [
        "end": visit.end.rawValue, "completed": visit.told == nil ? "no" : "yes",
        "seconds": "\(visit.length.components.seconds)",
      ])
    publish(tally, lastVisit: time(nil))
  }

  /// Writes the figures, if the configuration names a file for them.
  mutating func publish(_ tally: VisitCounts, lastVisit: Int) {
    guard let figures else { return }
    let edition = edition ?? cover.open().fingerprint
    self.edition = edition
    if let fault = figures.write(Metrics(tally, edition: edition, now: lastVisit).text) {
      journal.write("metrics_failed", ["file": figures.path, "reason": fault], .error)
    }
  }
}
