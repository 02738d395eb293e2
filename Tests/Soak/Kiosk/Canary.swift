import Assessment
import Console
import Glibc
import Journey
import Knowledge
import Pseudoterminal
import TestSupport

/// Looks for what is left of visits: in the memory of the program once it forgot them, in files and
/// in its journal, and after it was killed in the middle of one.
///
/// The marks of a visit are the lines that were shown in it and what was typed.
struct Canary {
  let program: String
  let visits: Int
  let kills: Int
  let seed: UInt64

  /// Shorter lines may stand anywhere.
  private static let shortest = 12

  /// Lets people come, and says what is left of one, if anything.
  func run() throws -> String? {
    let kiosk = try KioskTerminal(program: program, configuration: "[idle]\nhidden = 5")
    var guest = Guest(at: kiosk, through: .tinglingBack, seed: seed)
    guard kiosk.terminal.read(until: "Answer a few") != nil else {
      return "the first page did not come"
    }
    // The first visit makes ready what every visit needs, and that stays.
    guest.press(.enter)
    guest.goOn(steps: 40)
    guest.leave()
    guard settle(kiosk), let before = ProcessMemory(of: kiosk.terminal.process) else {
      return "the memory of the program cannot be read; this takes the rights of root"
    }
    var (marksInAll, seen) = (0, 0)
    for number in 1...visits {
      guest.forgetLines()
      let typed = word(&guest.dice)
      visit(&guest, typing: typed)
      let lines = guest.lines.filter {
        $0.utf8.count >= Self.shortest && before.place(of: $0) == nil
      }
      let marks = Array(lines.sorted { $0.utf8.count > $1.utf8.count }.prefix(120)) + [typed]
      _ = kiosk.terminal.read(quiet: 20)
      guard let during = ProcessMemory(of: kiosk.terminal.process) else { return "it is gone" }
      // Else the search would find nothing because it cannot.
      guard during.place(of: typed) != nil else { return "the mark is not there in the visit" }
      seen += marks.count { during.place(of: $0) != nil }
      end(&guest)
      guard guest.scene == .attract, settle(kiosk) else { return "visit \(number) does not end" }
      guard let after = ProcessMemory(of: kiosk.terminal.process) else { return "it is gone" }
      for mark in marks {
        if let place = after.place(of: mark) { return "“\(mark)” is still in \(place)" }
      }
      marksInAll += marks.count
      if let line = kiosk.journal.first(where: { line in marks.contains { line.contains($0) } }) {
        return "the journal tells “\(line)”"
      }
    }
    print(
      "\(visits) visits with \(marksInAll) marks, \(seen) of them in memory at the end of a visit; "
        + "none in memory or in the journal after it")
    return try kill(kiosk, &guest)
  }

  private func word(_ dice: inout Dice) -> String {
    String((0..<14).map { _ in Character(UnicodeScalar(UInt8(97 + dice.below(26)))) })
  }

  private func settle(_ kiosk: KioskTerminal) -> Bool {
    _ = kiosk.terminal.read(quiet: 100)
    return kiosk.terminal.fallsAsleep(within: 30)
  }

  /// A visit in which something is looked for, and questions are answered.
  private func visit(_ guest: inout Guest, typing typed: String) {
    guest.press(.enter)
    guest.choose(.contents)
    guest.press(.character("/"))
    for letter in typed { guest.press(.character(letter)) }
    guest.press(.escape)
    guest.press(.escape)
    guest.goOn(steps: 12 + guest.dice.below(12))
    if guest.scene == .check { guest.choose(.proceed) }
  }

  /// The visit ends in one of the ways in which it can.
  private func end(_ guest: inout Guest) {
    switch guest.dice.below(3) {
    case 0: guest.leave()
    case 1: guest.hideForGood()
    default:
      guest.press(.function(12))
      guest.press(.enter)
      if guest.scene == .stillYou { guest.choose(.endVisit) } else { guest.leave() }
    }
  }

  /// Kills the program in the middle of visits, and looks what is left on disk and on the terminal.
  private func kill(_ kiosk: KioskTerminal, _ guest: inout Guest) throws -> String? {
    guard kills > 0 else { return nil }
    let began = time(nil)
    var marks: Set<String> = []
    for number in 1...kills {
      var next = Guest(at: kiosk, through: .tinglingBack, seed: seed &+ UInt64(number))
      let typed = word(&guest.dice)
      marks.insert(typed)
      next.press(.enter)
      next.choose(.contents)
      next.press(.character("/"))
      let count = guest.dice.below(typed.count + 1)
      for letter in typed.prefix(count) { next.press(.character(letter)) }
      // At any moment, in the middle of what it does as well.
      usleep(UInt32(guest.dice.below(3000)))
      kiosk.terminal.signal(SIGKILL)
      guard kiosk.terminal.ended(within: 10) == .signal(SIGKILL) else {
        return "it cannot be killed"
      }
      try kiosk.restart()
      guard let first = kiosk.terminal.read(until: "Answer a few") else {
        return "it comes not back"
      }
      let wiped = first.firstRange(of: "\u{1B}[2J\u{1B}[3J".utf8)
      let shown = first.firstRange(of: "Answer a few".utf8)
      guard let wiped, let shown, wiped.lowerBound < shown.lowerBound else {
        return "the screen is not wiped before the first page"
      }
    }
    // Its journal is among the files; else the search would find nothing because it cannot.
    let control = "event=started"
    var (found, looked) = FilesSince(began).holding(marks.union([control]))
    guard found.removeValue(forKey: control) != nil else { return "no file was looked into" }
    if let place = found.first { return "\(place.value) holds “\(place.key)”" }
    print(
      "\(kills) kills in the middle of a visit; \(looked) files written since, none with a mark")
    return nil
  }
}
