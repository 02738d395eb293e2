import Assessment
import TestSupport
import Testing

@testable import Review

private let engine = Draft.graded.engine
private let columns = Columns(of: engine.guidebook)
private let truth = Truth(of: engine, columns)

/// All ways of deciding agree, on all answers to the handbook.
@Suite("The ways of deciding and all answers in a list")
struct AgreementTests {
  private let sets = (0..<truth.all.count).map { number in
    engine.codebook.set(of: Answers(findings: truth.all.findings(in: number)))
  }

  @Test func `the engine judges as the words say`() {
    for (number, set) in sets.enumerated() {
      let judgement = engine.judge(set)
      let held = truth.rules.indices.filter { truth.rules[$0][number] }
      guard judgement.urgency == truth.urgencies[number], judgement.held.numbers == held else {
        Issue.record("\(truth.all.findings(in: number))")
        return
      }
    }
  }

  @Test func `conditions read as they are written say the same`() {
    for number in sets.indices {
      let told = truth.all.findings(in: number)
      for (nodes, column) in zip(engine.rules, truth.rules)
      where nodes.rule.holds(told) != column[number] {
        Issue.record("\(nodes.rule.id) with \(told)")
        return
      }
    }
  }

  @Test func `lanes say the same, 512 at once`() {
    var lanes = Lanes(for: engine.network, before: engine.urgencyNodes)
    for first in stride(from: 0, to: sets.count, by: Lanes.count) {
      let block = Array(sets[first..<min(sets.count, first + Lanes.count)])
      for number in 0..<FindingSet.capacity {
        var plane = Lanes.Plane()
        for (lane, set) in block.enumerated() where set.contains(number) {
          plane[lane >> 6] |= 1 << UInt64(lane & 63)
        }
        lanes.put(number, certain: plane, possible: plane)
      }
      lanes.settle()
      for (nodes, column) in zip(engine.rules, truth.rules) {
        let (sure, maybe) = (
          lanes.certain[Network.bit(of: nodes.held)], lanes.possible[Network.bit(of: nodes.held)]
        )
        let isSo = block.indices.map { sure[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
        let mayBeSo = block.indices.map { maybe[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
        #expect(isSo == Array(column[first..<(first + block.count)]), "\(nodes.rule.id)")
        #expect(mayBeSo == isSo, "\(nodes.rule.id)")
      }
    }
  }

  @Test func `what is certain or impossible stays so, whatever is answered`() {
    var dice = Dice(seed: 20_261_125)
    var (open, decided) = (0, 0)
    for _ in 0..<300 {
      let partial = Partial(&dice)
      let prospect = Prospect(
        in: engine.network, certain: partial.certain, possible: partial.possible)
      for (nodes, column) in zip(engine.rules, truth.rules) {
        let ends = Set(partial.completions.map { column[$0] })
        if prospect.isCertain(nodes.held) { #expect(ends == [true], "\(nodes.rule.id)") }
        if !prospect.isPossible(nodes.held) { #expect(ends == [false], "\(nodes.rule.id)") }
        if prospect.isOpen(nodes.held) { open += 1 } else { decided += 1 }
      }
    }
    #expect(open > 300 && decided > 300)
  }

  @Test func `lanes foresee what a prospect foresees`() {
    var dice = Dice(seed: 7)
    var lanes = Lanes(for: engine.network, before: engine.urgencyNodes)
    let partials = (0..<Lanes.count).map { _ in Partial(&dice) }
    for number in 0..<FindingSet.capacity {
      lanes.put(
        number, certain: .init(partials.map { $0.certain.contains(number) }),
        possible: .init(partials.map { $0.possible.contains(number) }))
    }
    lanes.settle()
    for (lane, partial) in partials.enumerated() {
      let prospect = Prospect(
        in: engine.network, certain: partial.certain, possible: partial.possible)
      for node in 0..<engine.urgencyNodes {
        let bit = Network.bit(of: node)
        let (sure, maybe) = (lanes.certain[bit], lanes.possible[bit])
        #expect((sure[lane >> 6] >> UInt64(lane & 63) & 1 == 1) == prospect.isCertain(node))
        #expect((maybe[lane >> 6] >> UInt64(lane & 63) & 1 == 1) == prospect.isPossible(node))
      }
    }
  }
}

/// Answers to some questions by chance, the others being open.
private struct Partial {
  let certain: FindingSet
  let possible: FindingSet
  /// All ways in which the open questions can be answered, by the numbers of the answers.
  let completions: [Int]

  init(_ dice: inout Dice) {
    var numbers = [0]
    var (certain, open) = (FindingSet(), FindingSet())
    for entry in engine.codebook.entries {
      let id = entry.question.id
      let answers = truth.all.answers(to: id)
      let digit = dice.below(answers.count)
      if dice.below(2) == 0 {
        open |= entry.mask
        numbers = numbers.flatMap { number in
          answers.indices.map { truth.all.number(number, answering: $0, to: id) }
        }
      } else {
        certain |= FindingSet(answers[digit].compactMap(engine.codebook.number))
        numbers = numbers.map { truth.all.number($0, answering: digit, to: id) }
      }
    }
    self.certain = certain
    possible = certain | open
    completions = numbers
  }
}

extension Lanes.Plane {
  /// A bit for each lane.
  fileprivate init(_ bits: [Bool]) {
    self.init()
    for (lane, bit) in bits.enumerated() where bit { self[lane >> 6] |= 1 << UInt64(lane & 63) }
  }
}
