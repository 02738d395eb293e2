import Assessment
import TestSupport

@testable import Review

/// What is so for all answers to a handbook, worked out by listing them.
struct Truth {
  let engine: Engine
  let all: AllAnswers
  /// For each rule of the engine whether it holds, by the number of the answers.
  let rules: [[Bool]]
  /// For each red flag likewise.
  let floors: [[Bool]]
  /// How soon each set of answers needs care.
  let urgencies: [Urgency]

  /// - Parameter columns: what is told in all answers, worked out once for many handbooks.
  init(of engine: Engine, _ columns: Columns) {
    self.engine = engine
    all = columns.all
    rules = engine.rules.map { nodes in
      let calm = nodes.rule.unless.map { columns.column(of: $0.condition) }
      let when = columns.column(of: nodes.rule.when)
      return when.indices.map { number in when[number] && !calm.contains { $0[number] } }
    }
    floors = engine.guidebook.floors.map { columns.column(of: $0.when) }
    var urgencies = Array(repeating: engine.guidebook.fallback.urgency, count: columns.all.count)
    for (nodes, column) in zip(engine.rules, rules) {
      for number in urgencies.indices where column[number] {
        urgencies[number] = max(urgencies[number], nodes.rule.urgency)
      }
    }
    self.urgencies = urgencies
  }

  /// The first answers that break a claim, if there are some.
  func broken(_ claim: Claim) -> Int? {
    guard let premise = column(of: claim.premise) else { return nil }
    let conclusions = claim.conclusions.compactMap { column(of: $0) }
    return exchanges(for: claim.step).first { number, other in
      premise[number] && !conclusions.contains { $0[other] }
    }?.0
  }

  /// Whether a decision is so for each set of answers.
  func column(of node: Int) -> [Bool]? {
    engine.rules.firstIndex { $0.held == node }.map { rules[$0] }
      ?? engine.floors.firstIndex(of: node).map { floors[$0] }
  }

  /// All pairs of answers that an exchange is about, by their numbers.
  private func exchanges(for step: Claim.Step) -> [(Int, Int)] {
    let codebook = engine.codebook
    guard let first = step.mask.numbers.first else { return (0..<all.count).map { ($0, $0) } }
    let question = codebook.findings[first].question
    let answers = all.answers(to: question)
    let settled = codebook.findings(in: step.mask)
    let (before, after) = (codebook.findings(in: step.before), codebook.findings(in: step.after))
    let given = codebook.findings(in: step.given)
    return answers.enumerated().flatMap { digit, answer -> [(Int, Int)] in
      guard answer.intersection(settled) == before,
        given.isEmpty || !answer.isDisjoint(with: given)
      else { return [] }
      // Beside a tick, what is chosen instead of a tick says nothing.
      let exchanged = answer.subtracting(before).union(after)
      let other = answers.firstIndex(of: exchanged) ?? answers.firstIndex(of: after)
      return other.map { all.pairs(answering: digit, and: $0, to: question) } ?? []
    }
  }
}

/// For all answers whether something is so, a truth value for each.
struct Columns {
  let all: AllAnswers
  private let findings: [Finding: [Bool]]

  init(of guidebook: Guidebook) {
    let all = AllAnswers(to: guidebook)
    self.all = all
    let known = Set(all.answers.flatMap { $0.flatMap { $0 } })
    findings = Dictionary(uniqueKeysWithValues: known.map { ($0, all.column(of: $0)) })
  }

  /// Whether a condition is so, by the meaning of its words.
  func column(of condition: Condition) -> [Bool] {
    switch condition {
    case .has(let finding): findings[finding] ?? constant(false)
    case .fact(let fact): column(of: fact.condition)
    case .not(let inner): column(of: inner).map { !$0 }
    case .every(let terms):
      terms.reduce(constant(true)) { zip($0, column(of: $1)).map { $0 && $1 } }
    case .either(let terms):
      terms.reduce(constant(false)) { zip($0, column(of: $1)).map { $0 || $1 } }
    case .atLeast(let count, let terms):
      terms.reduce(Array(repeating: 0, count: all.count)) {
        zip($0, column(of: $1)).map { $0 + ($1 ? 1 : 0) }
      }.map { $0 >= count }
    }
  }

  private func constant(_ value: Bool) -> [Bool] { Array(repeating: value, count: all.count) }
}
