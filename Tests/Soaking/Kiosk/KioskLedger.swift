import Assessment
import Journey

/// What is counted beside an unattended guide, by which its own counts and its doors are checked.
package struct KioskLedger: Sendable {
  /// The guide before anybody came.
  let fresh: Journey
  /// What was counted in all.
  package private(set) var sums = KioskSums()
  /// Visits since the guide was started.
  private var visits = 0
  /// Whether somebody has come in with a right PIN and not gone out again.
  private var isInside = false

  init(fresh: Journey) { self.fresh = fresh }

  /// The guide is started anew, as staff do, and counts from none.
  mutating func beginAnew() -> Journey {
    visits = 0
    return fresh
  }

  /// What is wrong with what an event did, if anything.
  mutating func fault(
    from before: Journey, by event: Event, to after: Journey, doing effects: [Effect]
  ) -> String? {
    if case .foundPIN(let check) = event {
      sums.add(check == .right ? "right PINs" : "wrong PINs")
      isInside = check == .right
    }
    let wasInside = isInside
    let scene = after.scene
    if before.scene != scene { sums.add(scene) }
    let isBehindDoor = after.trail.contains { [.staff, .testPage].contains($0.scene) }
    if isBehindDoor, !isInside { return "somebody is behind the door for staff without a PIN" }
    if !isBehindDoor { isInside = false }
    for effect in effects {
      if let fault = fault(of: effect, from: before, to: after, wasInside: wasInside) {
        return fault
      }
    }
    let waits = scene != .attract && scene != .outOfOrder
    if (after.deadline != nil) != waits { return "the deadline does not go with \(scene)" }
    return faultInWay(after.trail.map(\.scene)) ?? faultInCounts(of: after)
  }

  private mutating func fault(
    of effect: Effect, from before: Journey, to after: Journey, wasInside: Bool
  ) -> String? {
    switch effect {
    case .leave:
      sums.add("left by staff")
      return wasInside ? nil : "the guide is left without a PIN"
    case .ring:
      sums.add("rings")
      return after.scene == .stillThere ? nil : "it rings without a warning"
    case .checkPIN:
      return before.pauseAtDoor == nil ? nil : "a PIN is taken at a locked door"
    case .forget(let visit):
      sums.add("visits \(visit.end.rawValue)")
      visits += 1
      guard case .lastingAlarm(let alarm) = after.scene else {
        return after.isUntouched(like: fresh) ? nil : "something is left of a visit"
      }
      guard visit.end == .idled, visit.told?.isAlarm == true, alarm.isAlarm else {
        return "an alarm is left that the visitor was not told, or did not leave standing"
      }
      var helped = after
      _ = helped.receive(.chose(.helpIsHere))
      return helped.isUntouched(like: fresh) && after.answers.isEmpty
        ? nil : "more than an alarm is left of a visit"
    }
  }

  private func faultInCounts(of guide: Journey) -> String? {
    let tally = guide.post.tally
    let sums = [tally.outcomes.total, tally.ends.total, tally.lengths.total]
    guard tally.visits == visits, sums.allSatisfy({ $0 == visits }) else {
      return "\(visits) visits are counted as \(tally.visits), by their kinds as \(sums)"
    }
    let batch = guide.site.kiosk?.batch ?? 0
    return tally.published % batch == 0 && visits - tally.published < batch
      ? nil : "\(tally.published) of \(visits) visits are published"
  }
}

extension Journey {
  /// Whether nothing is left of any visit: it is as before the first, but for what was counted.
  fileprivate func isUntouched(like fresh: Journey) -> Bool {
    guard answers.isEmpty, trail == fresh.trail, subject == fresh.subject,
      language == fresh.language, isLarge == fresh.isLarge, search == fresh.search,
      refusal == nil, !showsStrips, foundEdition == nil, timeLeft == nil, post.typed.isEmpty
    else { return false }
    // The next one is waited for like the first, whatever the last one asked for.
    var (next, first) = (self, fresh)
    _ = next.receive(.clockShowed(.seconds(1_000_000_000)))
    _ = first.receive(.clockShowed(.seconds(1_000_000_000)))
    _ = next.receive(.showedUp)
    _ = first.receive(.showedUp)
    return next.deadline == first.deadline && next.trail == first.trail
  }
}
