import Assessment
import Console
import Glibc
import Journey
import Knowledge
import Pseudoterminal
import TestSupport

/// A day, or a year, of a kiosk: people of all kinds come one after another to the real program.
///
/// Each visit must end at the page that it began with, and what the program counted, what it wrote
/// to its journal and what the visits were must be the same in the end.
struct Day {
  let program: String
  let visits: Int
  let seed: UInt64
  /// Whether only people come whose hands slip.
  var isUnsteady = false
  /// Whether the clock of the program is moved by hand.
  var isTimed = true
  /// Whether each result is printed, as a case whose id is the level that was told.
  var isTraced = false

  /// What people do.
  private enum Kind: CaseIterable {
    case answering, unsteady, leaving, dawdling, goneAway, mashing, hiding, hidingForGood,
      wantingHelp, staff
  }

  /// After so many visits memory is settled.
  private static let settling = 100
  /// How much more may be held in the end, in KiB.
  private static let allowance = 1024

  /// Lets everybody come, and says what went wrong, if anything.
  func run() throws -> String? {
    let kiosk = try KioskTerminal(program: program, isTimed: isTimed)
    guard kiosk.terminal.read(until: "Answer a few") != nil else {
      return "the first page did not come"
    }
    var guest = Guest(at: kiosk, through: .tinglingBack, seed: seed)
    var (kinds, settled) = ([Kind: Int](), 0)
    for number in 1...visits {
      let kind = isUnsteady ? .unsteady : Kind.allCases[guest.dice.below(Kind.allCases.count)]
      kinds[kind, default: 0] += 1
      visit(as: kind, &guest)
      if let fault = guest.fault { return "visit \(number), \(kind): \(fault)" }
      if let end = kiosk.terminal.ended(within: 0) { return "\(kind) ended it: \(end)" }
      guard guest.scene == .attract else { return "\(kind) is left at \(guest.scene)" }
      let counted = guest.journey.post.tally.visits
      // The journal is written before the page is drawn.
      guard wait(for: kiosk, counted) else {
        return "visit \(number), \(kind): \(journalCount(of: kiosk)) visits in the journal, "
          + "not \(counted)\n\(guest.steps.joined(separator: "\n"))\n"
          + kiosk.journal.suffix(3).joined(separator: "\n")
      }
      if number == Self.settling { settled = kiosk.terminal.ownMemory ?? 0 }
    }
    let held = kiosk.terminal.ownMemory ?? 0
    print(
      "\(visits) people, \(guest.journey.post.tally.visits) visits, "
        + "\(kinds.sorted { "\($0.key)" < "\($1.key)" }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))"
    )
    if isTraced { print(guest.results.joined(separator: "\n")) }
    print("\(guest.slips) keys that came too soon, \(guest.results.count) results with their level")
    print(
      guest.doings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(
        separator: ", "))
    print("held: \(settled) KiB after \(Self.settling) people, \(held) KiB in the end")
    if visits > Self.settling, held > settled + Self.allowance { return "memory grew" }
    return faultInCounts(of: kiosk, guest)
  }

  private func wait(for kiosk: KioskTerminal, _ count: Int) -> Bool {
    for _ in 1...3000 {
      _ = kiosk.terminal.read(quiet: 0)
      if journalCount(of: kiosk) == count { return true }
      usleep(2000)
    }
    return false
  }

  private func journalCount(of kiosk: KioskTerminal) -> Int {
    kiosk.journal.count { $0.contains("event=visit_ended") }
  }

  private func visit(as kind: Kind, _ guest: inout Guest) {
    let first: [Stroke] = [.enter, .character(" "), .down, .escape, .function(5)]
    if kind != .unsteady {
      guest.press(
        guest.dice.below(20) == 0
          ? .tap(Spot(row: 5, column: 9)) : first[guest.dice.below(first.count)])
    }
    let steps = guest.dice.below(30)
    switch kind {
    case .answering:
      for _ in 1...12 where guest.scene != .outcome && guest.scene != .attract {
        guest.goOn(steps: 20)
        if guest.scene == .check { guest.choose(.proceed) }
        if case .recheck = guest.scene { guest.choose(.confirm) }
      }
      guest.lookAtResult()
      if guest.scene == .outcome { guest.choose(.startAgain) }
      guest.leave()
    case .unsteady:
      guest.visitUnsteadily()
      if guest.scene == .outcome { guest.choose(.startAgain) }
      guest.leave()
    case .leaving:
      guest.goOn(steps: steps)
      guest.leave()
    case .dawdling:
      for _ in 1...3 {
        guest.goOn(steps: steps)
        guest.wait(seconds: 301)
        if guest.scene == .stillThere { guest.press(.character("x")) }
      }
      guest.goOn(steps: 2)
      guest.leave()
    case .goneAway:
      guest.goOn(steps: steps)
      idle(&guest)
    case .mashing:
      for _ in 0..<(steps * 3) { guest.press(mashed(&guest.dice)) }
      idle(&guest)
    case .hiding:
      guest.goOn(steps: steps)
      guest.press(.function(12))
      guest.press(.character("a"))
      if guest.scene == .stillYou { guest.choose(.stay) }
      guest.goOn(steps: 3)
      guest.leave()
    case .hidingForGood:
      guest.goOn(steps: steps)
      for _ in 1...3 { guest.press(.escape) }
      guest.press(.function(12))
      if guest.dice.below(2) == 0, guest.scene == .hidden { guest.press(.enter) }
      idle(&guest)
    case .wantingHelp:
      guest.goOn(steps: steps)
      guest.press(.character("!"))
      guest.press(.enter)
      guest.goOn(steps: 2)
      guest.leave()
    case .staff:
      guest.goOn(steps: steps)
      knock(&guest, pin: "1111")
      knock(&guest, pin: KioskTerminal.pin)
      if guest.scene == .staff, guest.journey.items.contains(.endVisit) { guest.choose(.endVisit) }
      idle(&guest)
    }
  }

  private func knock(_ guest: inout Guest, pin: String) {
    for stroke in [Stroke.control("t"), .control("t"), .function(9)] { guest.press(stroke) }
    for digit in pin { guest.press(.character(digit)) }
    guest.press(.enter)
  }

  /// Nobody does anything any more.
  private func idle(_ guest: inout Guest) {
    for _ in 1...40 where guest.scene != .attract { guest.wait(seconds: 3001) }
  }

  private static let keys: [Stroke] =
    [.up, .down, .left, .right, .enter, .enter, .tab, .backTab, .pageDown, .pageUp, .home, .end]
    + [.backspace, .insert, .delete] + (1...12).map { .function($0) }
    + "0123456789hjklwqntN/?+!abz ".map { .character($0) }
    + "abcdefgklnopqrstuvwxyz".map { .control($0) }

  private func mashed(_ dice: inout Dice) -> Stroke {
    dice.below(60) == 0
      ? .tap(Spot(row: dice.below(24), column: dice.below(80)))
      : Self.keys[dice.below(Self.keys.count)]
  }

  /// What does not add up in the end, if anything.
  private func faultInCounts(of kiosk: KioskTerminal, _ guest: Guest) -> String? {
    let tally = guest.journey.post.tally
    for end in PastVisit.End.allCases {
      let told = kiosk.journal.count { $0.hasSuffix("event=visit_ended end=\(end.rawValue)") }
      guard told == guest.ends[end] ?? 0 else {
        return "\(told) visits ended as \(end) in the journal, and not \(guest.ends[end] ?? 0)"
      }
    }
    let figures = Dictionary(
      kiosk.figures.filter { !$0.hasPrefix("#") }.compactMap { line -> (String, Int)? in
        let parts = line.split(separator: " ")
        return parts.count == 2 ? Int(parts[1]).map { (String(parts[0]), $0) } : nil
      }, uniquingKeysWith: { first, _ in first })
    var expected = ["tingle_visits_ended_total": tally.published]
    for level in Urgency.allCases {
      let window = level.window.map { ",within=\"\($0.rawValue)\"" } ?? ""
      expected["tingle_visits_total{level=\"\(level.id)\"\(window)}"] =
        tally.outcomes.published[.told(level)] ?? 0
    }
    for left in tally.abandoned {
      expected["tingle_visits_abandoned_total{page=\"\(left.page)\"}"] = left.count
    }
    for end in PastVisit.End.allCases {
      expected["tingle_visit_ends_total{end=\"\(end.rawValue)\"}"] = tally.ends.published[end] ?? 0
    }
    print(
      "published: \(tally.published) visits, \(tally.outcomes.published.values.reduce(0, +)) in counts"
    )
    for (name, count) in expected where figures[name] != count {
      return "\(name) is \(figures[name].map(String.init) ?? "missing"), and not \(count)"
    }
    return nil
  }
}
