import Assessment
import TestSupport
import Testing

typealias Squeak = Bicycle.Squeak
typealias Rain = Bicycle.Rain
typealias Since = Bicycle.Since
typealias Noises = Bicycle.Noises
typealias BrakesNow = Bicycle.BrakesNow

/// A condition in words and its value: T holds, F fails, ? is open.
private let known = Answers(findings: [Squeak.chain, Since.today])
private let so = Squeak.chain
private let notSo = Since.years
private let asked = Rain.dry

private func value(_ condition: any Term, _ silence: Silence = .asks(except: [])) -> Character {
  switch condition.asCondition.verdict(by: known, silence: silence) {
  case .holds: "T"
  case .fails: "F"
  case .open: "?"
  }
}

@Suite struct `Three-valued logic` {
  @Test func `a finding is so, is not so, or waits for its question`() {
    #expect(value(so) == "T")
    #expect(value(notSo) == "F")
    #expect(value(asked) == "?")
  }

  @Test func `every: one failure decides, whatever is open`() {
    let cases: [(Finding, Finding, Character)] = [
      (so, so, "T"), (so, notSo, "F"), (so, asked, "?"), (notSo, notSo, "F"),
      (notSo, asked, "F"), (asked, notSo, "F"), (asked, asked, "?"),
    ]
    for (left, right, wanted) in cases { #expect(value(every(left, right)) == wanted) }
    #expect(value(every()) == "T")
  }

  @Test func `either: one that holds decides, whatever is open`() {
    let cases: [(Finding, Finding, Character)] = [
      (so, so, "T"), (so, notSo, "T"), (so, asked, "T"), (asked, so, "T"), (notSo, notSo, "F"),
      (notSo, asked, "?"), (asked, asked, "?"),
    ]
    for (left, right, wanted) in cases { #expect(value(either(left, right)) == wanted) }
    #expect(value(either()) == "F")
  }

  @Test func `not: turns round what is known and leaves open what is not`() {
    #expect(value(not(so)) == "F")
    #expect(value(not(notSo)) == "T")
    #expect(value(not(asked)) == "?")
  }

  @Test func `at least: counts what holds and what may still come`() {
    #expect(value(atLeast(2, so, so, notSo)) == "T")
    #expect(value(atLeast(2, so, notSo, asked)) == "?")
    #expect(value(atLeast(2, notSo, notSo, asked)) == "F")
    #expect(value(atLeast(0)) == "T")
  }

  @Test func `silence in the final reading finds nothing and calms nothing`() {
    #expect(value(asked, .saysNothing) == "F")
    #expect(value(not(asked), .saysNothing) == "T")
    #expect(value(asked, .asks(except: [Rain.id])) == "F")
  }

  @Test func `a verdict names what made it so, what made it fail, and what it waits for`() {
    let all: Silence = .asks(except: [])
    #expect(
      every(so, Since.today).verdict(by: known, silence: all) == .holds(because: [so, Since.today]))
    #expect(every(so, notSo).verdict(by: known, silence: all) == .fails(because: [Since.today]))
    #expect(
      every(asked, notSo).verdict(by: known, silence: .saysNothing)
        == .fails(because: [Since.today]))
    #expect(every(so, asked).verdict(by: known, silence: all) == .open(asking: [Rain.id]))
    #expect(either(so, notSo).verdict(by: known, silence: all) == .holds(because: [so]))
    #expect(
      Bicycle.afterRain.condition.verdict(by: known, silence: all)
        == .open(asking: [Rain.id, Noises.id]))
  }
}
