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
