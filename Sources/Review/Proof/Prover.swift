import Assessment

/// Proves claims over all answers.
///
/// A claim is proved if a solver finds no set of answers beside which it is not so; the solver goes
/// through all of them in its own way.
struct Prover {
  let engine: Engine
  let space: AnswerSpace
  private var encoding: (step: Claim.Step, encoding: Encoding)?

  init(of engine: Engine) {
    self.engine = engine
    space = AnswerSpace(of: engine)
  }

  /// The answers beside which a claim is not so, what the claim exchanges left out; nothing if it is
  /// proved.
  mutating func counterexample(to claim: Claim) -> FindingSet? {
    if encoding?.step != claim.step {
      encoding = (claim.step, Encoding(of: engine, claim.step))
    }
    return encoding?.encoding.counterexample(to: claim)
  }

  /// The choices that a decision asks after first, as many as can be numbered with some bits.
  func core(of node: Int, without mask: FindingSet, width limit: Int) -> [Choice] {
    var chosen: [Int] = []
    var bits = 0
    for number in engine.network.breadthFirst(from: node) where !mask.contains(number) {
      let owner = space.owners[number]
      let width = space.choices[owner].width
      guard !chosen.contains(owner), bits + width <= limit else { continue }
      chosen.append(owner)
      bits += width
    }
    return chosen.map { space.choices[$0] }
  }
}
