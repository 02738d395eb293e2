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

  @Test func `the interview’s law fails for every question that it is blind to`() {
    let engine = prover.engine
    let awaited = engine.rules.reduce(FindingSet()) { $0 | engine.network.support(of: $1.held) }
    let entries = engine.codebook.entries.filter { $0.mask.meets(awaited) }
    #expect(entries.count > 3)
    for entry in entries {
      var halfway = Halfway(of: engine, blindTo: entry.mask)
      let surprises = halfway.surprises().found
      #expect(!surprises.isEmpty, "\(entry.question.id)")
      for surprise in surprises {
        let early = Answers(findings: engine.codebook.findings(in: surprise.halfway))
        #expect(Interview(by: engine).unanswered(after: early).contains(entry.question.id))
        let held = engine.judge(surprise.end).held.numbers.map { engine.rules[$0].rule.id }
        #expect(held.contains(surprise.rule.id))
      }
    }
    let failures = prover.interview(blindTo: entries[0].mask).failures
    #expect(!failures.isEmpty && failures.allSatisfy { $0.hasPrefix("stopped by") })
  }

  @Test func `the law on explanations fails for a spare, a missing and an invented answer`() throws
  {
    let engine = prover.engine
    // It fails only where somebody else explains.
    #expect(prover.explanations(upTo: 2).isProved)
    let all = prover.explanations(upTo: 2, by: { $0 })
    #expect(all.failures.contains { $0.hasSuffix("is spare") })
    let none = prover.explanations(upTo: 2, by: { _ in FindingSet() })
    let watched = none.claims - Self.parings
    #expect(watched > 0 && none.failures.count == watched)
    #expect(none.failures.allSatisfy { $0.hasSuffix("the decisive answers are not enough") })
    let unsure = try #require(engine.codebook.number(of: Squeak.unsure))
    let invented = prover.explanations(
      upTo: 2, by: { engine.decisive(in: $0) | FindingSet([unsure]) })
    #expect(
      invented.failures.contains { $0.hasSuffix("an answer is named that was not given") })
  }

  /// How two things, one and none can be enough: by three parts, by one and by none at will.
  private static let parings = 8 + 2 + 1

  @Test(
    arguments: [
      // Each answer is looked at once only, or nothing is dropped, or too much is.
      { start, isEnough in
        start.numbers.reduce(start) { isEnough($0.without($1)) ? $0.without($1) : $0 }
      },
      { start, _ in start },
      { start, isEnough in start.pared(whileEnough: isEnough).without(0) },
    ] as [@Sendable (FindingSet, (FindingSet) -> Bool) -> FindingSet])
  func `the law on explanations fails when answers are not pared rightly`(
    pare: @Sendable (FindingSet, (FindingSet) -> Bool) -> FindingSet
  ) {
    let proof = prover.explanations(upTo: 3, paring: pare)
    #expect(!proof.isProved && proof.failures.allSatisfy { $0.hasPrefix("pared from") })
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
