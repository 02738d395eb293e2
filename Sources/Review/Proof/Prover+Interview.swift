import Assessment

/// The law about what is left unasked.
extension Prover {
  /// An interview that stops with nothing left that is waited for stops with the urgency of every
  /// end; an alarm stops with an alarm at every end, which may be the other one.
  ///
  /// This is put to the solver for all answers halfway and all ends together. What it is put from
  /// is compared with what the engine does: how a decision is foreseen, for each kind of decision,
  /// and what an interview waits for, in the middle of many.
  ///
  /// What foresees a decision, when an interview stops and what it is blind to can be exchanged, so
  /// that tests can see this proof fail.
  func interview(
    foreseeing foresee: (Network, FindingSet, FindingSet) -> Foresight = Foresight.init,
    stopping stops: ((Answers) -> Bool)? = nil, blindTo blind: FindingSet = FindingSet()
  ) -> Proof {
    var halfway = Halfway(of: engine, blindTo: blind)
    let (claims, surprises) = halfway.surprises()
    let (kinds, unsound) = foresights(foresee)
    let interview = Interview(by: engine)
    let early = earlyStops(
      interview, &halfway, stopping: stops ?? { interview.alarm(in: $0) != nil })
    return Proof(
      law: .interview, claims: claims + kinds + early.count,
      cover: """
        all partly answered sets of \(space.count().rounded), each beside all its ends: \(claims) \
        claims, from the findings up to the rules, by a solver; \(kinds) kinds of decision are \
        foreseen as they are put to it; and \(early.count) interviews, one for each example of each \
        rule, wait for what it says and end as the full ones do
        """,
      failures: halfway.rings.map { "\($0) waits for itself" }
        + surprises.map {
          """
          stopped by \(names(of: $0.halfway)), though \($0.rule.id) can still change that: \
          \(names(of: $0.end - $0.halfway))
          """
        } + unsound + early.failures)
  }

  /// What is certain stays so and what is not possible stays not so, whatever is answered, for each
  /// kind of decision with every mix of known and open things up to five; more count alike.
  private func foresights(
    _ foresee: (Network, FindingSet, FindingSet) -> Foresight
  ) -> (count: Int, failures: [String]) {
    var failures: [String] = []
    var kinds = 0
    for kind in [Network.Kind.any, .all, .several] {
      for count in 0...5 {
        for negated in 0...count {
          for needed in kind == .several ? 1...6 : 0...0 {
            kinds += 1
            let network = Network(
              single: kind, count: needed, positive: count - negated, negative: negated)
            if !Self.isSound(network, over: count, foresee) {
              failures.append("\(kind) of \(count) things, \(negated) negated, is not sound")
            }
          }
        }
      }
    }
    return (kinds, failures)
  }

  /// Whether what is foreseen of a decision agrees with all ways in which its open things can end.
  private static func isSound(
    _ network: Network, over count: Int, _ foresee: (Network, FindingSet, FindingSet) -> Foresight
  ) -> Bool {
    // Each thing is so, is not so or is open: three to the power of their number.
    (0..<FixedPower.three(count)).allSatisfy { code in
      let states = (0..<count).map { code / FixedPower.three($0) % 3 }
      let certain = FindingSet(states.indices.filter { states[$0] == 1 })
      let open = FindingSet(states.indices.filter { states[$0] == 2 })
      let ends = open.parts.map { Foresight(network, certain | $0, certain | $0).isCertain }
      let foresight = foresee(network, certain, certain | open)
      return foresight.isCertain == !ends.contains(false)
        && foresight.isPossible == ends.contains(true)
    }
  }

  /// Each person of the examples, asked in full and asked until the interview stops.
  private func earlyStops(
    _ interview: Interview, _ halfway: inout Halfway, stopping stops: (Answers) -> Bool
  ) -> (count: Int, failures: [String]) {
    let examples = engine.guidebook.rules.flatMap { $0.examples.holds + $0.examples.fails }
    var failures: [String] = []
    for (index, example) in examples.enumerated() {
      let told = Set(example.findings)
      let early = answers(told, to: interview.next, until: stops)
      let full = answers(told, to: interview.nextForStaff, until: { _ in false })
      let (stopped, asked) = (engine.urgency(of: early), engine.urgency(of: full))
      if stopped != asked && !(stopped.isAlarm && asked.isAlarm) {
        failures.append("\(example.person): \(stopped.id) when stopped, \(asked.id) in full")
      }
      // Each interview is looked at in another place, so that all places are.
      var pages = index % 16
      let middle = answers(told, to: interview.next) { answers in
        pages -= 1
        return pages < 0 || stops(answers)
      }
      let waits = halfway.waits(after: engine.codebook.set(of: middle))
      let asking = interview.unanswered(after: middle)
      let missed = engine.codebook.entries.map(\.question.id).filter {
        engine.codebook.mask(of: $0).meets(waits) && !asking.contains($0)
      }
      if !missed.isEmpty {
        failures.append("\(example.person): does not wait for \(missed.map(\.name))")
      }
    }
    return (examples.count, failures)
  }

  /// What a person has answered when nothing more is asked, or when the interview stops.
  private func answers(
    _ told: Set<Finding>, to pages: (Answers) -> [Question], until stops: (Answers) -> Bool
  ) -> Answers {
    var answers = Answers()
    while !stops(answers) {
      let page = pages(answers).filter { !answers.answers($0.id) }
      guard !page.isEmpty else { break }
      for question in page { answers.give(told, to: question) }
    }
    return answers
  }
}

/// What is foreseen of the one decision of a network.
struct Foresight {
  var isCertain: Bool
  var isPossible: Bool

  init(isCertain: Bool, isPossible: Bool) {
    self.isCertain = isCertain
    self.isPossible = isPossible
  }

  init(_ network: Network, _ certain: FindingSet, _ possible: FindingSet) {
    let prospect = Prospect(in: network, certain: certain, possible: possible)
    self.init(isCertain: prospect.isCertain(0), isPossible: prospect.isPossible(0))
  }
}

/// Small powers.
private enum FixedPower {
  static func three(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 3 } }
}

extension Answers {
  /// Answers a question with what a person told of it, and with the calmest answer else.
  fileprivate mutating func give(_ told: Set<Finding>, to question: Question) {
    let told = Answers(findings: told)
    if question.id == .bodyMap { return mark(told.places) }
    let options = told.options(of: question.id)
    let calm = question.calmest.first ?? question.options.first
    answer(question, with: options.isEmpty ? Set([calm?.id].compactMap(\.self)) : options)
  }
}
