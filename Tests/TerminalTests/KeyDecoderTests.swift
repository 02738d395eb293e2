import Console
import Terminal
import Testing

/// The strokes that a terminal sends with some text, and after it nothing.
func strokes(_ text: String) -> [Stroke] {
  var decoder = KeyDecoder()
  return decoder.decode(text.utf8, at: 0) + decoder.expire(at: 1000)
}

@Suite struct `Keys` {
  @Test(arguments: [
    ("\u{1B}[A", Stroke.up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[D", .left),
    ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\t", .tab),
    ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
    ("\u{1B}OP", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[11~", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[24~", .function(12)),
    ("?", .character("?")), ("é", .character("é")), ("漢", .character("漢")),
    ("😀", .character("😀")), ("\u{1B}", .escape),
  ]) func `are known in every spelling`(bytes: String, stroke: Stroke) {
    #expect(strokes(bytes) == [stroke])
  }

  @Test(arguments: [
    "\u{1B}[?64;1;2c", "\u{1B}[12;40R",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;cQ==\u{1B}\\", "\u{1B}P1+r544e\u{1B}\\",
    "\u{1B}[200~q\rq\u{1B}[A\u{1B}[201~", "\u{1B}x", "\0", "\u{1B}[99~", "\u{1B}[I",
  ]) func `reports, answers and pastes are swallowed whole`(bytes: String) {
    #expect(strokes(bytes + "x") == [.character("x")])
  }

  @Test func `a sequence in pieces is put together again`() {
    for whole in ["\u{1B}[5~", "é", "\u{1B}[200~abc\u{1B}[201~z"] {
      var decoder = KeyDecoder()
      var found: [Stroke] = []
      for (time, byte) in whole.utf8.enumerated() { found += decoder.decode([byte], at: time) }
      #expect(found == strokes(whole))
    }
  }

  @Test func `a lone Esc answers after 40 ms, and not before`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B], at: 100) == [])
    #expect(decoder.patience(at: 120) == 20)
    #expect(decoder.expire(at: 139) == [])
    #expect(decoder.expire(at: 140) == [.escape])
    #expect(decoder.patience(at: 151) == nil)
  }

  @Test func `the rest of a sequence whose Esc was given already does not leak`() {
    for (rest, strokes) in [("[A", [Stroke.up]), ("[<0;5;3M", []), ("[200~1q\u{1B}[201~", [])] {
      var decoder = KeyDecoder()
      #expect(decoder.decode([0x1B], at: 0) + decoder.expire(at: 40) == [.escape])
      #expect(decoder.decode(rest.utf8, at: 90) == strokes)
      #expect(decoder.decode("1".utf8, at: 91) == [.character("1")])
    }
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B], at: 0) + decoder.expire(at: 40) == [.escape])
    #expect(decoder.decode("1[A".utf8, at: 90).first == .character("1"))
  }

  @Test func `two Escs are two strokes`() {
    #expect(strokes("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test func `an unfinished sequence is dropped after 250 ms and never leaks`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[35;1".utf8, at: 0) == [])
    #expect(decoder.expire(at: 249) == [])
    #expect(decoder.expire(at: 250) == [])
    #expect(decoder.decode("q".utf8, at: 251) == [.character("q")])
  }

  @Test func `broken UTF-8 and endless sequences are dropped`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode([0xC3, 0x28, 0xFF, 0x80, 0x61], at: 0) == [.character("("), .character("a")])
    let endless = "\u{1B}[" + String(repeating: "1;", count: 5000)
    #expect(decoder.decode(endless.utf8, at: 0) == [])
    #expect(decoder.decode(endless.dropFirst(2).utf8, at: 1) == [])
    #expect(decoder.decode("A".utf8, at: 2) == [])
    #expect(decoder.decode("q".utf8, at: 3) == [.character("q")])
  }

  @Test(arguments: [
    ("\u{1B}O\u{1B}[A", [Stroke.up]), ("\u{1B}O\r", [.enter]), ("\u{1B}[[\u{1B}[A", [.up]),
    ("\u{1B}]11;rgb:00\u{1B}[A", [.up]), ("\u{1B}]11\u{1B}", []),
  ]) func `a key that breaks off a short sequence or a string is a key`(
    bytes: String, expected: [Stroke]
  ) {
    #expect(strokes(bytes) == expected)
  }

  @Test func `a function key held with another is itself in the oldest spelling, too`() {
    #expect(strokes("\u{1B}O2P") == [.function(1)])
    #expect(strokes("\u{1B}O1;5A") == [.up])
  }

  @Test func `control characters and overlong spellings are no text`() {
    for bytes: [UInt8] in [
      [0xC2, 0x85], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xEF, 0xBF, 0xBD],
    ] {
      var decoder = KeyDecoder()
      #expect(decoder.decode(bytes + [0x71], at: 0) == [.character("q")])
    }
  }

  @Test(
    arguments: [
      ([0x9B, 0x36, 0x7E], Stroke.pageDown), ([0xC2, 0x9B, 0x36, 0x7E], .pageDown),
      ([0x9B, 0x31, 0x37, 0x7E], .function(6)), ([0x9B, 0x41], .up), ([0x8F, 0x50], .function(1)),
      ([0xC2, 0x8F, 0x4D], .enter),
      // After the beginning of a character that does not go on.
      ([0xE2, 0x9B, 0x36, 0x7E], .pageDown), ([0xC3, 0xC2, 0x9B, 0x36, 0x7E], .pageDown),
    ] as [([UInt8], Stroke)])
  func `are known with 8-bit controls, however they are cut`(bytes: [UInt8], stroke: Stroke) {
    for cut in bytes.indices {
      var decoder = KeyDecoder()
      #expect(
        decoder.decode(bytes[..<cut], at: 0) + decoder.decode(bytes[cut...], at: 1) == [stroke])
    }
  }

  @Test func `8-bit controls after Esc leave a key`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B, 0x9B, 0x36, 0x7E], at: 0) == [.escape, .pageDown])
  }

  @Test(
    arguments: [
      [0x9D] + Array("10;rgb:0000/0000/0000".utf8) + [0x9C],
      [0x90] + Array("1+r544e".utf8) + [0x9C],
      [0xC2, 0x9D] + Array("11;1".utf8) + [0xC2, 0x9C], [0x9F, 0x31, 0x1B, 0x5C], [0x84], [0x9C],
      [0x9B] + Array("?62;1c".utf8), [0x11], [0x13],
    ] as [[UInt8]])
  func `answers with 8-bit controls, XON and XOFF are no keys`(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes + [0x78], at: 0) == [.character("x")])
  }

  @Test func `what would be a control alone is text within a character`() {
    #expect(strokes("Û“") == [.character("Û"), .character("“")])
    #expect(strokes("\u{1B}]0;“1”\u{7}x") == [.character("x")])
  }

  @Test func `what a long sequence means does not depend on where it is cut`() {
    let long = "\u{1B}[" + String(repeating: "0", count: 100) + "1~"
    #expect(strokes(long) == [])
    var decoder = KeyDecoder()
    #expect(long.utf8.flatMap { decoder.decode([$0], at: 0) } == [])
  }

  @Test func `no more is held of an endless string than its last Esc`() {
    var decoder = KeyDecoder()
    for _ in 1...3 {
      #expect(
        decoder.decode("\u{1B}]52;c;\(String(repeating: "x", count: 1000))".utf8, at: 0) == [])
      #expect(decoder.held == 0)
    }
    #expect(decoder.decode([0x1B], at: 0) == [] && decoder.held == 1)
    #expect(decoder.expire(at: 249) == [] && decoder.expire(at: 250) == [])
    #expect(decoder.patience(at: 250) == nil)
    #expect(decoder.decode("q".utf8, at: 251) == [.character("q")])
  }

  @Test func `the end of a paste is waited for, but not for ever`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[200~1\r".utf8, at: 0) == [])
    let late = KeyDecoder.pasteDelay - 1
    #expect(decoder.expire(at: late) == [] && decoder.patience(at: late) == 1)
    #expect(decoder.decode("2\r".utf8, at: late) == [])
    let end = late + KeyDecoder.pasteDelay
    #expect(decoder.expire(at: end) == [])
    #expect(decoder.decode("q".utf8, at: end + 1) == [.character("q")])
  }
}
