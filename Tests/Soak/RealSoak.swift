import Glibc
import Pseudoterminal
import TestSupport

/// Sends bytes from hell through the real program on a real terminal, and looks whether it goes on.
///
/// Keys, broken sequences, taps, pastes, answers that nobody asked for, windows of all sizes and
/// signals come in any order. Now and then a visitor leaves, and the next one comes.
struct RealSoak {
  let program: String
  private var dice: Dice
  private var left: Int
  private var visits = 0
  private var mostGrown = 0
  private var longestVisit = 0

  init(program: String, bytes: Int, seed: UInt64) {
    self.program = program
    dice = Dice(seed: seed)
    left = bytes
  }

  /// How many bytes a visit must have taken for its memory to be settled.
  private static let settling = 5000
  /// How much more a settled program may come to hold, in KiB.
  private static let allowance = 1024

  /// In how many pieces the first page may come: what the terminal is asked for, and the page.
  private static let mostPieces = 2

  /// Sends all bytes and gives what went wrong, if anything.
  mutating func run() throws -> String? {
    let all = left
    while left > 0 {
      if let fault = try visit() { return "\(fault), after \(all - left) bytes" }
      visits += 1
    }
    print(
      "\(all) bytes, \(visits) visits, the longest of \(longestVisit) bytes; "
        + "at most \(mostGrown) KiB grown after \(Self.settling) bytes")
    return nil
  }

  private mutating func visit() throws -> String? {
    let terminal = try Pseudoterminal([program], keepsKeys: true)
    guard terminal.read(until: "leave") != nil else { return "the first page did not come" }
    #if !DEBUG
      // A debug build draws with the system's ncurses, which sends a piece for each move of the cursor.
      let pieces = terminal.pieces
      if pieces > Self.mostPieces { return "the first page came in \(pieces) pieces" }
    #endif
    let descriptors = terminal.descriptors
    var (sent, settled) = (0, 0)
    defer { longestVisit = max(longestVisit, sent) }
    while left > 0 {
      let bytes = nextBytes()
      var rest = bytes[...]
      while !rest.isEmpty, terminal.ended(within: 0) == nil {
        rest = rest.dropFirst(terminal.send(rest))
        _ = terminal.read(quiet: 0)
      }
      left -= bytes.count
      sent += bytes.count
      if bytes.last == 0x1A { callBack(terminal) }
      disturb(terminal)
      if let end = terminal.ended(within: 0) {
        return end == .exit(0) ? nil : "the program ended with \(end)"
      }
      if settled == 0, sent > Self.settling { settled = terminal.ownMemory ?? 0 }
    }
    terminal.resize(rows: 24, columns: 80)
    terminal.signal(SIGCONT)
    while !terminal.read(quiet: 300).isEmpty {}
    // A rest that was asked for last may have begun after the call.
    for _ in 1...20 where rests(terminal) {
      terminal.signal(SIGCONT)
      _ = terminal.read(quiet: 300)
    }
    if terminal.ended(within: 0) == .exit(0) { return nil }
    guard terminal.fallsAsleep(within: 30) else { return "the program spins" }
    if terminal.descriptors != descriptors { return "it holds other files than at first" }
    if settled > 0, let now = terminal.ownMemory {
      mostGrown = max(mostGrown, now - settled)
      if now - settled > Self.allowance { return "it holds \(now - settled) KiB more" }
    }
    // A paste that never ended swallows all; its end and a key tell whether anybody is there.
    terminal.send("\u{1B}[201~")
    terminal.send("\u{1B}[201~")
    _ = terminal.read(quiet: 500)
    // Where one of them means nothing the other does.
    terminal.send("\u{1B}")
    let first = terminal.read(quiet: 500)
    terminal.send("?")
    let isAnswered = !(first + terminal.read(quiet: 500)).isEmpty
    return isAnswered ? nil : "no key is answered any more"
  }

  /// Calls the program back from a rest, if it takes one.
  ///
  /// While it rests the keys belong to the terminal, which would send signals for some of them.
  private func callBack(_ terminal: Pseudoterminal) {
    guard wait(until: { terminal.isCooked }, for: terminal) else { return }
    terminal.signal(SIGCONT)
    _ = wait(until: { !terminal.isCooked }, for: terminal)
  }

  private func rests(_ terminal: Pseudoterminal) -> Bool {
    terminal.isCooked && terminal.ended(within: 0) == nil
  }

  private func wait(until isSo: () -> Bool, for terminal: Pseudoterminal) -> Bool {
    for _ in 1...100 where !isSo() {
      _ = terminal.read(quiet: 2)
      usleep(500)
    }
    return isSo()
  }

  private mutating func disturb(_ terminal: Pseudoterminal) {
    switch dice.below(400) {
    case 0...2: terminal.resize(rows: 1 + dice.below(60), columns: 1 + dice.below(200))
    case 3...8: terminal.resize(rows: 24, columns: 80)
    case 9: terminal.signal(SIGWINCH)
    case 10:
      terminal.signal(SIGTSTP)
      callBack(terminal)
    default: break
    }
  }

  private static let keys = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H",
    "\u{1B}[F",
    "\r", "\r", " ", "\t", "\u{1B}[Z", "\u{7F}", "?", "w", "/", "0", "1", "2", "3", "4", "+", "]",
  ]
  private static let hell = [
    "\u{1B}[?62;1;6c", "\u{1B}]52;c;MTEx\u{07}", "\u{1B}P>|x\u{1B}\\",
    "\u{1B}[200~1\r2\r\u{1B}[201~",
    "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;20;17M\u{1B}[<0;20;17m", "\u{1B}[<64;1;1M",
    "\u{1B}[M !!",
    "\u{1B}[999999999999999999999;1H", "\u{1B}", "\u{1B}O", "\u{1B}[1;", "\u{1A}", "\u{3}",
  ]

  private mutating func nextBytes() -> [UInt8] {
    switch dice.below(10) {
    case 0...5:
      return (0...dice.below(24)).flatMap { _ in Array(Self.keys[dice.below(Self.keys.count)].utf8)
      }
    case 6...7:
      let bytes = (0...dice.below(48)).map { _ in UInt8(dice.below(256)) }
      // A rest must be seen to begin before anything else is sent.
      return bytes.firstIndex(of: 0x1A).map { Array(bytes[...$0]) } ?? bytes
    default: return Array(Self.hell[dice.below(Self.hell.count)].utf8)
    }
  }
}
