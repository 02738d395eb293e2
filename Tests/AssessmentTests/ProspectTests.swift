import TestSupport
import Testing

@testable import Assessment

typealias Squeak = Bicycle.Squeak
typealias Rain = Bicycle.Rain
typealias Since = Bicycle.Since
typealias Noises = Bicycle.Noises
typealias BrakesNow = Bicycle.BrakesNow

/// What is known of a squeak: T is so, F is not so, and ? waits for an answer.
private let told: Set<Finding> = [Squeak.chain, Since.today]
private let so = Squeak.chain
private let notSo = Since.years
private let asked = Rain.dry

private func value(_ condition: any Term) -> Character {
  let codebook = Codebook(of: Bicycle.guidebook)
  var network = Network()
  let node = network.add(condition.asCondition, codebook)
  let certain = codebook.set(of: Answers(findings: told))
  let open = [Rain.id, Noises.id].compactMap { codebook.entry(of: $0)?.mask }
  let prospect = Prospect(
    in: network, certain: certain, possible: open.reduce(certain) { $0 | $1 })
  #expect(!prospect.isCertain(node) || prospect.isPossible(node))
  #expect(prospect.isOpen(node) == (prospect.isPossible(node) && !prospect.isCertain(node)))
  return prospect.isCertain(node) ? "T" : prospect.isPossible(node) ? "?" : "F"
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
    #expect(value(not(every(so, not(asked)))) == "?")
  }

  @Test func `at least: counts what holds and what may still come`() {
    #expect(value(atLeast(2, so, Since.today, notSo)) == "T")
    #expect(value(atLeast(2, so, notSo, asked)) == "?")
    #expect(value(atLeast(2, notSo, Since.unsure, asked)) == "F")
    #expect(value(atLeast(2, so, not(notSo))) == "T")
  }

  @Test func `a fact is what its condition is, and what nobody knows is never so`() {
    #expect(value(Bicycle.afterRain) == "?")
    #expect(value(Finding("no-such-question", "yes")) == "F")
  }

  @Test func `read as it is written, silence finds nothing`() {
    #expect(every(so, not(asked)).isSo(told))
    #expect(!either(notSo, asked).isSo(told))
    #expect(atLeast(1, notSo, so).isSo(told))
    #expect(!Bicycle.afterRain.condition.isSo(told))
    #expect(Bicycle.afterRain.condition.isSo([Squeak.chain, Rain.left, Noises.none]))
  }
}
