public import Assessment

/// Proves laws for a guidebook.
///
/// - Complexity: some seconds for a guidebook of a hundred rules.
public func prove(_ engine: Engine, _ laws: [Law] = Law.allCases) -> [Proof] {
  var prover = Prover(of: engine)
  return laws.map { prover.prove($0) }
}

extension Prover {
  /// Proves a law.
  mutating func prove(_ law: Law) -> Proof {
    switch law {
    case .totality: totality
    case .floors: decide(floorClaims, for: .floors)
    case .gravity: gravity()
    case .unsure: decide(unsureClaims, for: .unsure)
    case .order: order
    case .applicability: applicability()
    case .interview: interview()
    case .explanations: explanations()
    case .reading: reading()
    }
  }

  /// Decides claims about all answers.
  private mutating func decide(_ claims: [Claim], for law: Law) -> Proof {
    var failures: [String] = []
    for claim in claims {
      guard let found = counterexample(to: claim) else { continue }
      failures.append("\(claim.words): not so beside \(names(of: found))")
    }
    return Proof(
      law: law, claims: claims.count,
      cover: """
        \(claims.count) claims, each over all \(space.count().rounded) sets of answers: a solver \
        finds no counterexample to \(claims.count - failures.count) of them
        """, failures: failures)
  }

  /// A rule that declares where it gives way must need to, or the declaration hides something.
  private mutating func gravity() -> Proof {
    let proof = decide(gravityClaims, for: .gravity)
    let idle = declaredClaims.filter { _, claims in
      !claims.contains { counterexample(to: $0) != nil }
    }
    return Proof(
      law: .gravity, claims: proof.claims + declaredClaims.count,
      cover: proof.cover + "; each of \(declaredClaims.count) declared exceptions is needed",
      failures: proof.failures + idle.map { "\($0.0): declares to give way and never does" })
  }

  /// Findings as files name them.
  func names(of found: FindingSet) -> String {
    let names = found.numbers.map { "\(engine.codebook.findings[$0])" }
    return names.isEmpty ? "nothing" : names.joined(separator: ", ")
  }
}
