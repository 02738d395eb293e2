import Testing

@testable import tingle

@Suite struct `A part of the self-test of a kiosk` {
  @Test func `is told on a line, with what was looked at`() {
    let good = SelfTest.Result(name: "rules", faults: [], cover: "26 laws proved")
    #expect(good.isGood && good.line == "rules: good: 26 laws proved\n")
  }

  @Test func `that is not good is told with every fault`() {
    let bad = SelfTest.Result(name: "terminal", faults: ["no screen", "no keys"], cover: "pages")
    #expect(!bad.isGood && bad.line == "terminal: NOT GOOD\n  no screen\n  no keys\n")
  }
}
