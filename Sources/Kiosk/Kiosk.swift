package import Assessment
import CKiosk
import Console
import Glibc
import Journey
import Terminal
import Wording

/// The guide in a waiting room: one visit after another, with nothing left of any.
package enum Kiosk {
  /// Opens the guide as its file says, or says on the screen that it cannot be used and in the
  /// journal why.
  ///
  /// - Parameter clock: what it measures time by; a test may hand in another.
  package static func open(
    _ cover: Cover, _ reading: KioskFile.Reading, of file: String, by clock: Clock = .sinceBoot
  ) -> Ending {
    let journal = Journal()
    switch reading {
    case .settings(let settings, let outdated):
      for part in outdated {
        journal.write("outdated_configuration", ["note": part.line(of: file)], .warning)
      }
      return run(opening: cover, settings, journal, clock)
    case .faults(let faults):
      for fault in faults {
        journal.write("bad_configuration", ["fault": fault.line(of: file)], .error)
      }
      return runOutOfOrder(opening: cover, journal, clock)
    }
  }

  /// Runs until staff leave, and says how it ended.
  private static func run(
    opening cover: Cover, _ settings: KioskSettings, _ journal: Journal, _ clock: Clock
  ) -> Ending {
    seclude(journal)
    journal.write(
      "started",
      ["version": programVersion, "evaluation_only": settings.site.isEvaluation ? "yes" : "no"])
    var settings = settings
    if settings.closeDoorOverSSH() {
      journal.write("no_staff_page", ["reason": "this is an ssh connection"])
    }
    for wait in KioskFile.shortWaits(in: settings) {
      journal.write("short_wait", ["note": wait], .warning)
    }
    var site = settings.site
    site.kiosk?.startedAt = timeOfDay()
    let journey = Journey(opening: cover, at: site)
    var attendant = Attendant(cover, settings, journal, clock)
    // Else the figures of the last run would stand until the first visit ends.
    attendant.publish(journey.post.tally)
    return run(journey, settings.display, attendant, journal)
  }

  /// Shows that the guide cannot be used, until somebody who can mend that ends it.
  private static func runOutOfOrder(
    opening cover: Cover, _ journal: Journal, _ clock: Clock
  ) -> Ending {
    seclude(journal)
    let settings = KioskSettings(site: Site(kiosk: KioskRules()))
    return run(
      .outOfOrder(opening: cover, at: settings.site), settings.display,
      Attendant(cover, settings, journal, clock), journal)
  }

  private static func run(
    _ start: Journey, _ display: Display, _ attendant: Attendant, _ journal: Journal
  ) -> Ending {
    let line = RawLine()
    defer { withExtendedLifetime(line) {} }
    Heartbeat().begin()
    confine(attendant, journal)
    var (journey, attendant) = (start, attendant)
    while true {
      do {
        switch try stay(with: &journey, display, &attendant) {
        case .forgotten: ckiosk_scrub_stack()
        case .stopped:
          ckiosk_scrub_stack()
          journal.write("output_stopped", [:], .warning)
          while !Terminal.goesOn(within: attendant.rest(until: nil)) {}
        case .left:
          journal.write("left_by_staff")
          return .success
        case .ended(let signal):
          journal.write("ended", ["signal": signal.map { "\($0)" } ?? "none"], .warning)
          // Not a success, so that the service manager starts it again.
          return signal.map(Ending.signal) ?? .badInput
        }
      } catch {
        let words = Guide.words(for: error)
        journal.write("no_screen", ["reason": words], .error)
        if !journal.isKept { Output.complain(words) }
        return .badInput
      }
    }
  }

  /// One visit on a screen of its own.
  private static func stay(
    with journey: inout Journey, _ display: Display, _ attendant: inout Attendant
  ) throws(TerminalFault) -> Stay.End {
    var stay = Stay(
      on: try Terminal.open(display, isUnattended: true), journey, attendedBy: attendant)
    let end = stay.run()
    journey = stay.journey
    let past = stay.past
    attendant = stay.attendant ?? attendant
    attendant.forgetKeys()
    // Closes the terminal, which wipes the screen: a disk that hangs must not keep a page on it.
    _ = consume stay
    if let past { attendant.note(past, journey.post.tally) }
    return end
  }

  private static func seclude(_ journal: Journal) {
    let failed = ckiosk_seclude()
    let words = [
      (ckiosk_dumpable, "other programs of this user may read the memory"),
      (ckiosk_core_files, "a crash may write the memory to a file"),
      (ckiosk_swappable, "memory may be swapped to the disk: allow more locked memory"),
    ]
    for (bit, word) in words where failed & Int32(bit) != 0 {
      journal.write("not_secluded", ["reason": word], .warning)
    }
  }

  private static func confine(_ attendant: Attendant, _ journal: Journal) {
    let outcome = Confinement(folders: attendant.folders).begin()
    let isWhole = outcome == Confinement.Outcome()
    journal.write(
      "confined", ["landlock": outcome.landlock ?? "yes", "seccomp": outcome.seccomp ?? "yes"],
      isWhole ? .info : .warning)
  }

  /// The time of day in words, for staff.
  private static func timeOfDay() -> String {
    var (now, parts) = (time(nil), unsafe tm())
    unsafe localtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = unsafe strftime(&text, text.count, "%Y-%m-%d %H:%M", &parts)
    return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
