import Assessment
import Console
import Glibc
import Interchange
import Journey
import Screens

/// Who looks after an unattended guide: the clock, the keys for staff, and what is told of visits.
struct Attendant {
  private let cover: Cover
  private let settings: KioskSettings
  private let journal: Journal
  private var chords: Chords
  private let heartbeat = Heartbeat()
  let clock: Clock
  /// The guidebook’s edition, once figures were written: it takes longer than all the rest.
  private var edition: String?
  private let figures: FiguresFile?
  /// How many visits the figures had when they were written.
  private var written: Int?
  private let lock: StaffLock?

  init(_ cover: Cover, _ settings: KioskSettings, _ journal: Journal, _ clock: Clock) {
    self.cover = cover
    self.settings = settings
    self.journal = journal
    self.clock = clock
    figures = settings.metrics.map(FiguresFile.init)
    lock = settings.staff.map { StaffLock(at: $0.lockFile) }
    chords = Chords(staff: settings.staff?.chord ?? [])
    if let fault = lock?.fault { note(lockFault: fault) }
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

  /// What a stroke means wherever the visitor is, who stops here.
  mutating func meaning(of stroke: Stroke, on stop: Journey.Stop) -> Event? {
    chords.hear(stroke, at: now, on: stop)
  }

  /// Forgets the keys of a visit that is over.
  mutating func forgetKeys() { chords.forget() }

  /// Whether a warning rings the bell.
  var rings: Bool { settings.rings }

  /// What comes of a PIN.
  func check(_ pin: String) -> PINCheck {
    guard let staff = settings.staff, let lock else { return .wrong }
    let (check, fault) = lock.check(at: time(nil)) { PIN.matches(pin, hash: staff.pinHash) }
    if let fault { note(lockFault: fault) }
    let result =
      switch check {
      case .right: "right"
      case .wrong: "wrong"
      case .locked: "locked"
      case .unchecked: "unchecked"
      }
    journal.write("staff_pin", ["result": result], check == .unchecked ? .warning : .info)
    if check == .right, let fault = PIN.fault(in: pin) {
      journal.write("weak_pin", ["reason": fault.words], .warning)
    }
    return check
  }

  private func note(lockFault fault: String) {
    journal.write(
      "lock_not_kept", ["file": settings.staff?.lockFile ?? "", "reason": fault], .warning)
  }

  /// Tells that a visit is over; never what it came to or how long it took.
  mutating func note(_ visit: PastVisit, _ tally: VisitCounts) {
    journal.write("visit_ended", ["end": visit.end.rawValue])
    publish(tally)
  }

  /// Writes the figures, if the configuration names a file for them and there is another batch.
  mutating func publish(_ tally: VisitCounts) {
    guard let figures, tally.published != written else { return }
    let edition = edition ?? cover.guidebook().edition
    self.edition = edition
    let now = time(nil)
    let hour = now - now % 3600
    let text = Metrics(tally, edition: edition, hour: tally.published == 0 ? 0 : hour).text
    if let fault = figures.write(text, inHour: hour) {
      journal.write("metrics_failed", ["file": figures.path, "reason": fault], .error)
    } else {
      written = tally.published
    }
  }
}
