public import Assessment

public enum Lab {
  public static func run(_ engine: Engine) {
    var prover = Prover(of: engine)
    let clock = ContinuousClock()
    print("space", prover.space.count().rounded, "choices", prover.space.choices.count)
    for (name, claims) in [
      ("gravity", prover.gravityClaims), ("unsure", prover.unsureClaims),
      ("floors", prover.floorClaims),
    ] {
      var solved = 0
      var total = 0
      var refuted: [String] = []
      let t = clock.measure {
        for c in claims {
          switch prover.rule(on: c) {
          case .proved(let n, let s):
            total += n
            if s { solved += 1 }
          case .refuted(let f):
            refuted.append(
              "\(c.words) :: \(f.numbers.map { engine.codebook.findings[$0].description })")
          }
        }
      }
      print(name, claims.count, "cases", total, "solver", solved, "refuted", refuted.count, t)
      refuted.prefix(80).forEach { print("  ", $0) }
    }
  }
}
