import Assessment

/// An exchange of one answer to a question for another that is to be taken as no calmer.
struct Exchange {
  let question: Question
  /// What is settled by the exchange, and what of it is so before and after.
  let settled: [Finding]
  let before: Set<Finding>
  let after: Set<Finding>
  /// Of which at least one is so before; none where that does not matter.
  var given: [Finding] = []
  /// Whether a rule may give way to it, where the rule says so.
  let mayGiveWay: Bool

  /// The exchange in words.
  var words: String { "\(question.id): \(Self.words(before)) to \(Self.words(after))" }

  private static func words(_ findings: Set<Finding>) -> String {
    findings.first.map { "\($0)" } ?? "without"
  }

  /// All exchanges for a question: each step up in gravity, and each calmest answer for “not sure”.
  static func all(of question: Question, in guidebook: Guidebook) -> [Exchange] {
    let options = question.options.map { Finding(question.id, $0.id) }
    let unsure = zip(question.options, options).filter { $0.0.kind == .unsure }.map(\.1)
    let steps: [Exchange]
    switch question.gravity {
    case .unordered: steps = []
    case .chains(let chains):
      let pairs = chains.flatMap { zip($0, $0.dropFirst()).map { [$0, $1] } }.unique
      steps = pairs.map {
        Exchange(
          question: question, settled: options, before: [$0[0]], after: [$0[1]], mayGiveWay: true)
      }
    case .each(let except):
      let ticks =
        question.id == .bodyMap
        ? guidebook.places : zip(question.options, options).filter { $0.0.kind == .plain }.map(\.1)
      let sure =
        question.id == .bodyMap ? ticks + [.nowhere] : options.filter { !unsure.contains($0) }
      steps = ticks.filter { !except.contains($0) }.map {
        Exchange(
          question: question, settled: [$0], before: [], after: [$0], given: sure,
          mayGiveWay: true)
      }
    }
    return steps
      + unsure.flatMap { unsure in
        question.calmest.map {
          Exchange(
            question: question, settled: options, before: [Finding(question.id, $0.id)],
            after: [unsure],
            mayGiveWay: false)
        }
      }
  }
}

extension Guidebook {
  /// Every place of the map.
  var places: [Finding] {
    regions.flatMap { region in region.sides.map { .place(region.id, $0) } }
  }
}
