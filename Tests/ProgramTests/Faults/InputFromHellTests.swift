import Glibc
import Pseudoterminal
import TestSupport
import Testing

@Suite(.serialized, .waiting) struct `Whatever comes in from a raw terminal` {
  @Test(arguments: [
    "\u{1B}[?62;1;6c", "\u{1B}[24;80R", "\u{1B}]52;c;MTEx\u{07}", "\u{1B}]l1111\u{1B}\\",
    "\u{1B}P>|xterm(370)\u{1B}\\", "\u{1B}[?2026;2$y", "\u{0}\u{0}\u{0}", "\u{1B}[4;600;800t",
    "\u{1B}[200~1\r1\r1\r\u{1B}[201~",
  ]) func `answers that nobody asked for, and pastes, are taken for nothing`(answer: String) throws
  {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.send(answer)
    #expect(terminal.comesToRest(within: 30))
    #expect(terminal.read(quiet: 0).isEmpty)
    terminal.press("3")
    #expect(terminal.read(until: "Do they have any of these") != nil)
  }

  @Test func `megabytes of a paste are swallowed, and no more memory is held for it`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    try warmUp(terminal)
    let before = try #require(terminal.ownMemory)
    let text = String(repeating: "1", count: 2_000_000)
    _ = terminal.sendAll("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    terminal.press("3")
    #expect(terminal.read(until: Self.danger) != nil)
    #expect(try #require(terminal.ownMemory) - before < 512)
  }

  /// Has the guidebook opened, which is kept from then on.
  private func warmUp(_ terminal: Pseudoterminal) throws {
    terminal.press("3")
    try #require(terminal.read(until: Self.danger) != nil)
    terminal.send("\u{7F}")
    _ = terminal.readReply()
  }

  @Test(arguments: [
    ("alone in the middle", [0x80]), ("never allowed", [0xC0, 0xAF, 0xFE, 0xFF]),
    ("cut short", [0xE2, 0x82]), ("half of a pair", [0xED, 0xA0, 0x80]),
    ("too high", [0xF5, 0x90, 0x80, 0x80]),
    ("nothing, many times", Array(repeating: 0, count: 5000)),
    ("eight-bit escape", [0x9B, 0x42]),
  ]) func `bytes that are no character mean nothing, and the next key works`(
    what: String, bytes: [UInt8]
  ) throws {
    let terminal = try Pseudoterminal.ofGuide()
    _ = terminal.sendAll(bytes)
    #expect(terminal.press("3", until: Self.danger, pause: 700))
  }

  @Test(arguments: [
    ("\u{1B}[", "m"), ("\u{1B}[?", "h"), ("\u{1B}]", "\u{7}"), ("\u{1B}P", "\u{1B}\\"),
    ("\u{1B}_", "\u{1B}\\"), ("\u{1B}]", nil), ("\u{1B}[", nil), ("\u{1B}P", nil),
  ]) func `a megabyte in one sequence takes no memory, and the next key works`(
    start: String, end: String?
  ) throws {
    let terminal = try Pseudoterminal.ofGuide()
    try warmUp(terminal)
    let before = try #require(terminal.ownMemory)
    let endless = start.utf8 + Array(repeating: UInt8(ascii: "1"), count: 1 << 20)
    #expect(terminal.sendAll(endless).isEmpty)
    if let end { _ = terminal.sendAll(end.utf8) }
    #expect(terminal.press("3", until: Self.danger, pause: 700))
    #expect(try #require(terminal.ownMemory) - before < 512)
  }

  @Test func `a report that comes in parts is one`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.send("\u{1B}[<65;")
    #expect(terminal.fallsAsleep(within: 30))
    terminal.send("5;5M")
    terminal.press("\r")
    // The wheel went on to the second line.
    #expect(terminal.read(until: "Your child") != nil)
  }

  @Test func `a paste that never ends is given up, and keys work again`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    terminal.send("\u{1B}[200~3\r\r1111")
    #expect(terminal.press("3", until: Self.danger, pause: 5_100))
  }

  @Test func `three thousand arrows lead where they should, and few pages are drawn`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    let arrows = Array(repeating: "\u{1B}[B", count: 3000) + ["\u{1B}[A", "\u{1B}[A"]
    // The last line of seven leaves; two above it is the fifth.
    _ = terminal.read(quiet: Int32(Pseudoterminal.glance))
    var sent = terminal.sendAll((arrows + ["\r"]).joined().utf8)
    sent += try #require(terminal.read(until: "Each rule names its source"))
    #expect(sent.count < 3000 * 30, "\(sent.count) bytes were sent")
    #expect(terminal.comesToRest(within: 30))
  }

  @Test func `ten thousand reports of a mouse that runs wild choose nothing`() throws {
    let terminal = try Pseudoterminal.ofGuide()
    let reports = [
      "\u{1B}[<35;10;10M", "\u{1B}[<0;0;0M", "\u{1B}[<0;0;0m", "\u{1B}[<0;99999;99999M",
      "\u{1B}[<0;99999;99999m", "\u{1B}[<32;10;17M", "\u{1B}[<0;1;1M", "\u{1B}[<2;10;17m",
      "\u{1B}[<;;M", "\u{1B}[<0;-1;5M", "\u{1B}[<0;5m", "\u{1B}[<99999999999999999999;1;1M",
      "\u{1B}[<0;1;1;1;1m", "\u{1B}[M   ", "\u{1B}[<a;b;cM", "\u{1B}[<0;10;17m",
    ]
    let flood = (0..<10_000).map { reports[$0 % reports.count] }.joined()
    _ = terminal.sendAll(flood.utf8)
    // The foot may say that there is nothing to tap there.
    terminal.send("\u{C}")
    #expect(terminal.read(until: "Start the questions, about someone") != nil, "it was left")
    #expect(terminal.press("3", until: Self.danger, pause: 2500))
  }

  @Test(arguments: 1...3) func `bytes at random do no harm`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let terminal = try Pseudoterminal.ofGuide()
    // Not among them: rests, interrupts, and what leads to leaving, by key or by line.
    let kept = Set<UInt8>([0x03, 0x0A, 0x0D, 0x1A]).union("q72 ".utf8)
    let bytes = (1...20_000).map { _ in UInt8(dice.below(256)) }.filter { !kept.contains($0) }
    _ = terminal.sendAll(bytes)
    terminal.send("\u{1B}[201~\u{7}")
    _ = terminal.readToRest()
    #expect(terminal.comesToRest(within: 30))
    terminal.resize(rows: 40, columns: 100)
    #expect(terminal.read(until: "\u{1B}[40") != nil)
    terminal.signal(SIGTERM)
    #expect(terminal.ended(within: 30) == .exit(128 + SIGTERM))
    #expect(terminal.isGivenBack(after: terminal.read()))
  }

  private static let danger = "Do they have any of these"
}
