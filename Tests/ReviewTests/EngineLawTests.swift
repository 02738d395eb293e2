import Assessment
import TestSupport
import Testing

@testable import Review

private let prover = Prover(of: Draft.graded.engine)

/// The laws that are about the engine: the engine is exchanged for one that errs.
@Suite("The laws about the engine")
struct EngineLawTests {
  @Test func `the interview’s law fails when it stops too soon`() {
    let failures = prover.interview(stopping: { !$0.isEmpty }).failures
    // With the page on danger alone only those who are in danger are known.
    #expect(failures.count == 8, "\(failures)")
    #expect(failures.contains("one: self-care when stopped, emergency in full"))
  }

  @Test(
    arguments: [
      { Foresight(isCertain: $0.isCertain || $0.isPossible, isPossible: $0.isPossible) },
      { Foresight(isCertain: $0.isCertain, isPossible: $0.isCertain) },
      { Foresight(isCertain: false, isPossible: $0.isPossible) },
      { Foresight(isCertain: $0.isCertain, isPossible: true) },
    ] as [@Sendable (Foresight) -> Foresight])
  func `the interview’s law fails when too much or too little is foreseen`(
    flaw: @Sendable (Foresight) -> Foresight
  ) {
    let proof = prover.interview(foreseeing: { flaw(Foresight($0, $1, $2)) })
    #expect(!proof.isProved && proof.failures.allSatisfy { $0.hasSuffix("is not sound") })
  }

  @Test func `the law on explanations fails for a spare, a missing and an invented answer`() {
    let engine = prover.engine
    let all = prover.explanations(by: { engine.codebook.findings(in: $0) })
    #expect(all.failures.contains { $0.hasSuffix("is spare") })
    let none = prover.explanations(by: { _ in [] })
    #expect(none.failures.count == none.claims)
    #expect(none.failures.allSatisfy { $0.hasSuffix("the decisive answers are not enough") })
    let invented = prover.explanations(by: {
      engine.codebook.findings(in: engine.explain($0).decisive).union([Squeak.unsure])
    })
    #expect(
      invented.failures.contains { $0.hasSuffix("an answer is named that was not given") })
  }

  @Test func `the law on reading fails for every term of every rule that the engine leaves out`() {
    let rules = prover.engine.rules.map(\.rule)
    var dropped = 0
    for (place, rule) in rules.enumerated() {
      for when in rule.when.shortened {
        dropped += 1
        var flawed = rules
        flawed[place] = rule.with(when: when)
        let failures = prover.reading(of: flawed).failures
        #expect(failures.count == 1 && failures[0].hasPrefix("\(rule.id) with"), "\(rule.id)")
      }
      guard !rule.unless.isEmpty else { continue }
      var flawed = rules
      flawed[place] = rule.with(unless: [])
      #expect(prover.reading(of: flawed).failures.count == 1)
    }
    #expect(dropped == 14)
  }
}

extension Condition {
  /// The condition with each of its terms left out in turn.
  fileprivate var shortened: [Condition] {
    func without(_ terms: [Condition], _ rebuilt: ([Condition]) -> Condition) -> [Condition] {
      terms.indices.map { place in
        var left = terms
        left.remove(at: place)
        return rebuilt(left)
      }
    }
    return switch self {
    case .every(let terms): without(terms, Condition.every)
    case .either(let terms): without(terms, Condition.either)
    default: []
    }
  }
}
