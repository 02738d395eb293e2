import Assessment

/// Proves claims over all answers.
///
/// A claim is looked at in two ways. The answers that matter most to it are gone through in full,
/// 512 cases at a time, with all other answers open; most cases are decided whatever the open
/// answers are. Where some are not, a solver goes through the answers that are left. Every set of
/// answers is in one of the decided cases, or among those that the solver has ruled out.
struct Prover {
  let engine: Engine
  let space: AnswerSpace
  private let everything: FindingSet
  private var first: Lanes
  private var second: Lanes
  private var encoding: (step: Claim.Step, encoding: Encoding)?

  init(of engine: Engine) {
    self.engine = engine
    space = AnswerSpace(of: engine)
    everything = FindingSet(engine.codebook.findings.indices)
    first = Lanes(for: engine.network, before: engine.urgencyNodes)
    second = first
  }

  /// Decides a claim.
  mutating func rule(on claim: Claim) -> Ruling {
    let (cases, isDecided) = enumerate(claim)
    if isDecided { return .proved(cases: cases, bySolver: false) }
    if encoding?.step != claim.step {
      encoding = (claim.step, Encoding(of: engine, claim.step))
    }
    if let found = encoding?.encoding.counterexample(to: claim) { return .refuted(found) }
    return .proved(cases: cases, bySolver: true)
  }

  /// Goes through the answers that matter most in full; tells how many cases that took and whether
  /// all were decided.
  private mutating func enumerate(_ claim: Claim) -> (cases: Int, isDecided: Bool) {
    let core = core(of: claim.premise, without: claim.step.mask, width: 12)
    let width = core.reduce(0) { $0 + $1.width }
    var isDecided = true
    for block in 0..<max(1, (1 << width) / Lanes.count) {
      let patterns = core.patterns(inBlock: block)
      let open = everything - claim.step.mask
      first.put(open, patterns, claim.step.before, claim.step.mask, space)
      second.put(open, patterns, claim.step.after, claim.step.mask, space)
      first.settle()
      second.settle()
      var lanes = first.possible[Network.bit(of: claim.premise)]
      for conclusion in claim.conclusions {
        lanes &= ~second.certain[Network.bit(of: conclusion)]
      }
      if lanes != Lanes.Plane() { isDecided = false }
    }
    return (core.reduce(1) { $0 * $1.values.count }, isDecided)
  }

  /// The choices that are gone through in full: those that a decision asks after first, as many
  /// as can be numbered with some bits.
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
