import Assessment
import Console
import Journey
import Knowledge
import Screens
import TestSupport
import Testing
import Wording

@testable import Soaking

private let fresh = Journey(through: .tinglingBack)

/// A short soak; the tool of this name walks further with the same walker.
@Suite struct `Every state that can be reached` {
  @Test(arguments: 1...2) func `keeps all laws`(seed: UInt64) {
    var walker = Walker(seed: seed, from: fresh)
    do {
      try walker.walk(800)
    } catch {
      Issue.record("\(error)")
    }
    #expect(walker.tally.counts[.meant, default: 0] > 300)
    #expect(walker.tally.scenes.count > 6)
  }
}

/// A short soak of an unattended guide; the tool walks further with the same walker.
@Suite struct `Every state that a kiosk can reach` {
  private static let unattended = Journey(
    through: Bicycle.guidebook,
    at: Site(
      name: "The Bell and Chain", safetyContact: "the desk", isEvaluation: true,
      kiosk: KioskRules(hasStaffPage: true, startedAt: "2026-11-30 08:00")))

  @Test(arguments: 1...2) func `keeps all laws`(seed: UInt64) {
    var walker = KioskWalker(seed: seed, from: Self.unattended)
    do {
      try walker.walk(1500)
    } catch {
      Issue.record("\(error)")
    }
    let sums = walker.ledger.sums
    #expect(sums["visits idled"] > 0 && sums["rings"] > 0 && sums["at staff"] > 0)
  }

  @Test func `would not keep them if something were left of a visit, or a door stood open`() {
    let fresh = Self.unattended
    var ledger = KioskLedger(fresh: fresh)
    let visit = fresh.after(.showedUp)
    let inside = visit.after(.knocked).after(.foundPIN(.right))
    func fault(_ event: Event, _ after: Journey, _ effects: [Effect] = []) -> String? {
      ledger.fault(from: visit, by: event, to: after, doing: effects)
    }
    #expect(fault(.showedUp, visit) == nil)
    #expect(fault(.chose(.stay), inside) != nil, "behind the door without a PIN")
    #expect(fault(.chose(.leave), visit, [.leave]) != nil, "left without a PIN")
    #expect(fault(.showedUp, visit, [.ring]) != nil, "rung without a warning")
    #expect(fault(.foundPIN(.right), inside) == nil)
    var ended = visit
    let effects = ended.receive(.askedToLeave) + ended.receive(.chose(.leave))
    #expect(effects.count == 1)
    #expect(fault(.chose(.leave), visit, effects) != nil, "the visit is still there")
    ledger = KioskLedger(fresh: fresh)
    #expect(fault(.chose(.leave), ended, effects) == nil)
    #expect(fault(.stirred, fresh) != nil, "a visit that was not counted")
  }
}

@Suite struct `A law of the soak` {
  private let look = Look(size: Size(rows: 24, columns: 80), glyphs: .ascii)

  @Test func `finds a page that is not as the window, the focus or the glyphs want it`() {
    let page = draw(fresh, look)
    #expect(page.fault(showing: fresh, look) == nil)
    #expect(Page(Size(rows: 24, columns: 79)).fault(showing: fresh, look) != nil)
    var outside = page
    outside.cursor.row = 24
    #expect(outside.fault(showing: fresh, look) != nil)
    var elsewhere = page
    elsewhere.cursor.row += 1
    #expect(elsewhere.fault(showing: fresh, look) != nil)
    #expect(faultUnderCursor(of: page, Shown(fresh, look), .begin(.visitor)) == nil)
    #expect(faultUnderCursor(of: elsewhere, Shown(fresh, look), .begin(.visitor)) != nil)
    var foreign = page
    foreign.write("é", row: 1, column: 1)
    #expect(foreign.fault(showing: fresh, look) != nil)
  }

  @Test func `finds an event that goes another way than it says`() {
    let (helped, leaving) = (fresh.after(.askedForHelp), fresh.after(.askedToLeave))
    #expect(faultOnTheWay(from: fresh, by: .askedForHelp, to: helped) == nil)
    #expect(faultOnTheWay(from: fresh, by: .chose(.stay), to: helped) != nil)
    #expect(faultOnTheWay(from: helped, by: .wentBack, to: leaving) != nil)
    let asked = fresh.after(.chose(.begin(.visitor)))
    let item = Item.option("danger-now", "none")
    let told = asked.after(.chose(item))
    #expect(told.answers != asked.answers)
    #expect(faultOnTheWay(from: asked, by: .chose(item), to: told) == nil)
    #expect(faultOnTheWay(from: asked, by: .movedTo(item), to: told) != nil)
  }
}

extension Journey {
  /// The journey with one more event.
  fileprivate func after(_ event: Event) -> Journey {
    var journey = self
    _ = journey.receive(event)
    return journey
  }
}
