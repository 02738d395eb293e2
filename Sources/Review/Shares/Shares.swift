public import Assessment

/// Which share of made-up people gets each urgency, and what each rule has to do with it.
public struct Shares: Sendable {
  /// How many people were judged.
  public let people: Int
  /// How many get each urgency.
  public let urgencies: [Urgency: Int]
  /// For how many each rule holds, in the order of the engine’s rules.
  public let holding: [Int]
  /// For how many the urgency would be lower without the rule.
  public let deciding: [Int]

  /// Judges people at random; the same seed gives the same people.
  public init(of engine: Engine, people: Int, seed: UInt64 = 1) {
    var urgencies: [Urgency: Int] = [:]
    var holding = Array(repeating: 0, count: engine.rules.count)
    var deciding = holding
    for answers in RandomPatients(for: engine, seed: seed).prefix(people) {
      let judgement = engine.judge(answers)
      urgencies[judgement.urgency, default: 0] += 1
      let held = judgement.held.numbers
      for place in held { holding[place] += 1 }
      let top = held.filter { engine.rules[$0].rule.urgency == judgement.urgency }
      if top.count == 1 { deciding[top[0]] += 1 }
    }
    (self.people, self.urgencies, self.holding, self.deciding) = (
      people, urgencies, holding, deciding
    )
  }

  /// The shares as a table in Markdown, by which two sets of rules can be compared.
  public func table(by engine: Engine) -> String {
    let levels = Urgency.allCases.reversed().map { urgency in
      "| \(urgency.id)\(urgency.window.map { ", \($0.rawValue)" } ?? "") | "
        + "\(urgencies[urgency] ?? 0) | \(percent(urgencies[urgency] ?? 0)) |"
    }
    let rules = zip(engine.rules, zip(holding, deciding)).map { nodes, counts in
      "| \(nodes.rule.id) | \(percent(counts.0)) | \(percent(counts.1)) |"
    }
    return
      (["| level | people | share |", "| --- | ---: | ---: |"] + levels
      + ["", "| rule | holds | decides alone |", "| --- | ---: | ---: |"] + rules)
      .joined(separator: "\n") + "\n"
  }

  /// A share in per cent, to a hundredth.
  private func percent(_ count: Int) -> String {
    let hundredths = (count * 10_000 + people / 2) / Swift.max(people, 1)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
