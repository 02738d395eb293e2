import Console
import Terminal
import Testing

/// A report in the SGR encoding, with column and row counted from one as on the wire.
private func down(_ column: Int, _ row: Int, button: Int = 0) -> String {
  "\u{1B}[<\(button);\(column);\(row)M"
}

private func up(_ column: Int, _ row: Int, button: Int = 0) -> String {
  "\u{1B}[<\(button);\(column);\(row)m"
}

@Suite struct `Taps and the wheel` {
  @Test func `a press and a release in one burst are a tap, counted from zero`() {
    #expect(strokes(down(12, 7) + up(12, 7)) == [.tap(Spot(row: 6, column: 11))])
    #expect(strokes(down(1, 1) + up(1, 1)) == [.tap(Spot(row: 0, column: 0))])
  }

  @Test func `a tap is where the finger came down, if it went up within one cell`() {
    for (column, row) in [(11, 6), (12, 6), (13, 8), (11, 8), (13, 7)] {
      #expect(strokes(down(12, 7) + up(column, row)) == [.tap(Spot(row: 6, column: 11))])
    }
  }

  @Test(arguments: [6, 9, 10, 14, 18]) func `a finger may roll along its line`(column: Int) {
    #expect(strokes(down(12, 7) + up(column, 7)) == strokes(down(12, 7) + up(12, 7)))
  }

  @Test func `two taps in one burst are two taps`() {
    #expect(
      strokes(down(5, 3) + up(5, 3) + down(9, 4) + up(9, 4))
        == [.tap(Spot(row: 2, column: 4)), .tap(Spot(row: 3, column: 8))])
  }

  @Test func `a press and a release that come apart in time are a tap`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(down(5, 3).utf8, at: 0) == [])
    #expect(decoder.patience(at: 1) == nil)
    #expect(decoder.decode(up(5, 3).utf8, at: 9000) == [.tap(Spot(row: 2, column: 4))])
  }

  @Test(arguments: [
    up(5, 3), down(5, 3), down(5, 3) + up(12, 3), down(8, 3) + up(1, 3), down(5, 3) + up(7, 4),
    down(5, 3) + up(5, 1), down(5, 3) + up(5, 5),
    down(5, 3) + up(19, 3) + up(5, 3),
  ]) func `a release elsewhere or without a press, and a press alone, are nothing`(bytes: String) {
    #expect(strokes(bytes) == [])
  }

  @Test(arguments: [1, 2, 3, 66, 67, 128, 129, 130]) func `other buttons do nothing`(button: Int) {
    #expect(strokes(down(5, 3, button: button) + up(5, 3, button: button)) == [])
    let between = down(5, 3) + down(5, 3, button: button) + up(5, 3, button: button) + up(5, 3)
    #expect(strokes(between) == [.tap(Spot(row: 2, column: 4))])
  }

  @Test(arguments: [32, 33, 34, 35, 96, 97]) func `motion and drags do nothing`(button: Int) {
    #expect(strokes(down(5, 3, button: button) + down(6, 3, button: button)) == [])
    let drag = down(5, 3) + down(19, 3, button: button) + up(19, 3)
    #expect(strokes(drag) == [])
  }

  @Test func `a key between press and release breaks the tap, as it may bring another page`() {
    #expect(strokes(down(5, 3) + "q" + up(5, 3)) == [.character("q")])
  }

  @Test func `the wheel turns up and down, with or without Shift`() {
    #expect(
      strokes(down(5, 3, button: 64) + down(300, 90, button: 65) + down(5, 3, button: 69))
        == [.wheelUp, .wheelDown, .wheelDown])
    #expect(strokes(up(5, 3, button: 64)) == [])
  }

  @Test func `reports split at any byte come to the same`() {
    let burst = Array(
      (down(12, 7) + up(12, 7) + down(5, 3, button: 65) + "a" + down(300, 200) + up(301, 200)).utf8)
    let whole = strokes(String(decoding: burst, as: UTF8.self))
    #expect(whole.count == 4)
    for cut in burst.indices {
      var decoder = KeyDecoder()
      let first = decoder.decode(burst[..<cut], at: 0)
      #expect(first + decoder.decode(burst[cut...], at: 40) == whole, "cut at \(cut)")
    }
    var decoder = KeyDecoder()
    #expect(burst.enumerated().flatMap { decoder.decode([$1], at: $0 * 40) } == whole)
  }

  @Test func `the largest coordinates are taken, and those beyond are dropped`() {
    let far = Int.max
    #expect(
      strokes(down(far, far) + up(far, far)) == [.tap(Spot(row: far - 1, column: far - 1))])
    #expect(strokes(down(1, 1) + up(far, far)) == [])
    #expect(
      strokes("\u{1B}[<0;99999999999999999999;1M\u{1B}[<0;99999999999999999999;1mx")
        == [.character("x")])
  }

  @Test(arguments: [
    "", "0", "0;5", "0;5;3;1", ";5;3", "0;;3", "0;5;", "0;0;3", "0;5;0", "+0;5;3", "0;+5;3",
    "0;-5;3", "0;5;3 ", "0:5:3", "<0;5;3", "0;5;?3",
  ]) func `a malformed report is swallowed and leaves no press`(parameters: String) {
    let report = "\u{1B}[<\(parameters)"
    #expect(strokes(report + "M" + report + "m" + up(5, 3) + "x") == [.character("x")])
  }

  @Test(arguments: [
    "\u{1B}[M !!", "\u{1B}[M#!!", "\u{1B}[M`!!", "\u{1B}[M\u{1}\r\u{1B}", "\u{1B}[32;5;3M",
    "\u{1B}[0;5;3M", "\u{1B}[35;5;3M", "\u{1B}[96;5;3M", "\u{1B}[1;5;3M",
  ]) func `the encodings of X10 and rxvt are swallowed whole, at any byte`(report: String) {
    #expect(strokes(report + "x") == [.character("x")])
    var decoder = KeyDecoder()
    let found = (report + "x").utf8.enumerated().flatMap { decoder.decode([$1], at: $0) }
    #expect(found == [.character("x")])
  }

  @Test func `a report that breaks off is waited for, and in the end dropped`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[<0;12".utf8, at: 0) == [])
    #expect(decoder.expire(at: 1999) == [])
    #expect(decoder.decode((";7M" + up(12, 7)).utf8, at: 1999) == [.tap(Spot(row: 6, column: 11))])
    #expect(decoder.decode("\u{1B}[<0;12".utf8, at: 2000) == [])
    #expect(decoder.expire(at: 4000) == [])
    #expect(decoder.decode("1".utf8, at: 4001) == [.character("1")])
  }

  @Test func `a key that breaks into a report is a key`() {
    #expect(strokes("\u{1B}[<0;1\u{1B}[A" + up(1, 1)) == [.up])
  }
}
