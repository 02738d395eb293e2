import Assessment
import Knowledge
import TestSupport
import Testing

@testable import Review

/// A part of the proofs for the guidebook that people use; all of them take a minute or two without
/// optimisation, and `.ci/run` has the built program make them.
@Suite("The proofs for tingling backs")
struct TinglingBackProofTests {
  private let engine = Engine(.tinglingBack)

  @Test(arguments: [Law.floors, .order, .totality])
  func `a law that is quickly proved holds`(law: Law) {
    #expect(prove(engine, [law]).flatMap(\.failures) == [])
  }

  @Test func `sixty claims on gravity hold, the same ones in every run`() {
    var prover = Prover(of: engine)
    let claims = prover.gravityClaims
    var dice = Dice(seed: 60)
    let sample = (0..<60).map { _ in dice.below(claims.count) }
    for place in sample {
      if case .refuted(let found) = prover.rule(on: claims[place]) {
        Issue.record("\(claims[place].words): not so beside \(prover.names(of: found))")
      }
    }
  }
}
