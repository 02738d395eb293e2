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
    let terminal = try Pseudoterminal([program])
    guard terminal.read(until: "leave") != nil else { return "the first page did not come" }
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
      if bytes.contains(0x1A) { terminal.signal(SIGCONT) }
      disturb(terminal)
      if let end = terminal.ended(within: 0) {
        return end == .exit(0) ? nil : "the program ended with \(end)"
      }
      if settled == 0, sent > Self.settling { settled = terminal.ownMemory ?? 0 }
    }
    terminal.signal(SIGCONT)
    terminal.resize(rows: 24, columns: 80)
    while !terminal.read(quiet: 300).isEmpty {}
    if terminal.ended(within: 0) == .exit(0) { return nil }
    guard terminal.fallsAsleep(within: 30) else { return "the program spins" }
    if terminal.descriptors != descriptors { return "it holds other files than at first" }
    if settled > 0, let now = terminal.ownMemory {
      mostGrown = max(mostGrown, now - settled)
      if now - settled > Self.allowance { return "it holds \(now - settled) KiB more" }
    }
    // A paste that never ended swallows all; its end and a key tell whether anybody is there.
    terminal.send("\u{1B}[201~")
    terminal.send("\u{1B}[201~?")
    return terminal.read(quiet: 500).isEmpty ? "no key is answered any more" : nil
  }

  private mutating func disturb(_ terminal: Pseudoterminal) {
    switch dice.below(400) {
    case 0...2: terminal.resize(rows: 1 + dice.below(60), columns: 1 + dice.below(200))
    case 3...8: terminal.resize(rows: 24, columns: 80)
    case 9: terminal.signal(SIGWINCH)
    case 10:
      terminal.signal(SIGTSTP)
      usleep(1000)
      terminal.signal(SIGCONT)
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
    case 6...7: return (0...dice.below(48)).map { _ in UInt8(dice.below(256)) }
    default: return Array(Self.hell[dice.below(Self.hell.count)].utf8)
    }
  }
}
