extension Engine {
  /// One weak hint, such as an age, is not enough to name a cause.
  static var enoughPoints: Int { 2 }
  /// How many causes lead: a question that can change these is worth asking.
  static var leadingCauses: Int { 3 }
  /// What it weighs that a rule behind the urgency looks for a cause: as much as one strong sign, so
  /// that what is most serious leads, but not before what the answers name.
  private static var behindUrgencyPoints: Int { 5 }
  /// How many causes are shown at most.
  private static var mostCauses: Int { 5 }

  /// Says what follows from answers, complete or not; every set of answers has exactly one report.
  ///
  /// Unanswered questions say nothing: they neither raise the urgency nor complete a calming
  /// pattern.
  public func report(on answers: Answers) -> Report { report(on: codebook.set(of: answers)) }

  /// Says what follows from a tidy set of answers.
  ///
  /// - Complexity: judges the answers once for each other answer that could be given.
  public func report(on answers: FindingSet) -> Report {
    let reading = Reading(of: answers, by: self)
    let answers = reading.answers
    let (urgency, held) = (reading.judgement.urgency, reading.judgement.held)
    let decisive = decisive(reading, for: urgency)
    let ruledOut = ruledOut(reading, above: urgency)
    let changes = changes(to: answers, from: urgency)
    return Report(
      urgency: urgency, rules: rules(in: held), leading: leading(held, at: urgency, by: decisive),
      decisive: findings(decisive), calmed: calmed(reading),
      ruledOut: ruledOut.map { .init(rule: $0.rule, by: findings($0.by)) },
      calm: calm(ruledOut.reduce(FindingSet()) { $0 | $1.by } - because(held, reading)),
      changes: changes.map(\.told), rises: rises(changes, above: urgency),
      falls: falls(changes, below: urgency, from: answers), causes: causes(reading),
      warnings: urgency == .ambulance ? [] : guidebook.warnings,
      unanswered: Interview(by: self).unanswered(after: answers))
  }

  /// What of a tidy set of answers makes rules hold.
  public func because(_ held: RuleSet, _ answers: FindingSet) -> FindingSet {
    because(held, Reading(of: answers, by: self))
  }

  private func because(_ held: RuleSet, _ reading: Reading) -> FindingSet {
    held.reduce(into: FindingSet()) { $0 |= reading.reasons(for: rules[$1].when) }
  }

  /// Findings by name, in the order of listing.
  func findings(_ set: FindingSet) -> [Finding] { set.map { codebook.findings[$0] } }
}

// MARK: The rules that hold, and those that do not

extension Engine {
  /// A smallest set of answers that alone lead to the same urgency as a tidy set.
  public func decisive(in answers: FindingSet) -> FindingSet {
    let reading = Reading(of: answers, by: self)
    return decisive(reading, for: reading.judgement.urgency)
  }

  /// The search begins with what made one of the leading rules hold, and drops what is not needed
  /// until nothing more can be dropped.
  private func decisive(_ reading: Reading, for urgency: Urgency) -> FindingSet {
    let starts = rules.lazy.filter { $0.rule.urgency == urgency && reading.holds($0.held) }
      .map { reading.reasons(for: $0.when) }.filter { self.urgency(of: $0) == urgency }
    // Without the pattern that calmed another rule the same answers can lead elsewhere; then the
    // search begins with all of them.
    let enough = starts.min { $0.count < $1.count } ?? reading.answers
    return enough.pared { self.urgency(of: $0) == urgency }
  }

  private func leading(_ held: RuleSet, at urgency: Urgency, by decisive: FindingSet) -> [Rule] {
    let leading = rules(in: held).filter { $0.urgency == urgency }
    let alone = Set(rules(in: judge(decisive).held).map(\.id))
    return leading.filter { alone.contains($0.id) } + leading.filter { !alone.contains($0.id) }
  }

  private func calmed(_ reading: Reading) -> [Report.Calmed] {
    rules.compactMap { nodes in
      guard reading.holds(nodes.when), !reading.holds(nodes.held) else { return nil }
      return nodes.unless.firstIndex { reading.holds($0) }
        .map { Report.Calmed(rule: nodes.rule, pattern: nodes.rule.unless[$0]) }
    }
  }

  private func ruledOut(
    _ reading: Reading, above urgency: Urgency
  ) -> [(rule: Rule, by: FindingSet)] {
    rules.prefix { $0.rule.urgency > urgency }.filter { !reading.holds($0.when) }
      .map { ($0.rule, reading.reasons(for: $0.when)) }.filter { !$0.1.isEmpty }
  }

  private func calm(_ answers: FindingSet) -> [Finding] {
    findings(answers).filter {
      guidebook.isCalm($0) && !guidebook.isAboutPerson($0.question)
    }
  }
}

// MARK: Causes

extension Engine {
  /// The causes that can fit a tidy set of answers, five at most.
  public func causes(for answers: FindingSet) -> [Report.RankedCause] {
    causes(Reading(of: answers, by: self))
  }

  /// The causes by their points, with more for those behind the urgency.
  private func causes(_ reading: Reading) -> [Report.RankedCause] {
    let judgement = reading.judgement
    let behind = judgement.held.reduce(into: FindingSet()) { behind, rule in
      if rules[rule].rule.urgency == judgement.urgency { behind |= lookedFor[rule] }
    }
    let ranked = causes.indices.compactMap {
      place -> (place: Int, points: Int, isBehind: Bool)? in
      let isBehind = behind.contains(place)
      guard
        judgement.urgency >= causes[place].cause.namedFrom,
        isBehind || reading.holds(causes[place].gate)
      else { return nil }
      let points = causes[place].evidence.reduce(0) {
        reading.holds($1.node) ? $0 + $1.points : $0
      }
      return isBehind || points >= Self.enoughPoints ? (place, points, isBehind) : nil
    }
    // Equals keep the order of the guidebook, which its author chose.
    func weight(_ cause: (place: Int, points: Int, isBehind: Bool)) -> Int {
      cause.points + (cause.isBehind ? Self.behindUrgencyPoints : 0)
    }
    return ranked.sorted { left, right in
      let (own, other) = (weight(left), weight(right))
      return own != other ? own > other : left.place < right.place
    }
    .prefix(Self.mostCauses).map { place, points, isBehind in
      let evidence = causes[place].evidence.filter { reading.holds($0.node) }
      func answers(_ nodes: some Sequence<EvidenceNode>) -> [Finding] {
        findings(nodes.reduce(FindingSet()) { $0 | reading.reasons(for: $1.node) })
      }
      return Report.RankedCause(
        cause: causes[place].cause, points: points, isBehindUrgency: isBehind,
        speaksFor: answers(evidence.filter { $0.points > 0 }),
        speaksAgainst: answers(evidence.filter { $0.points <= 0 }))
    }
  }
}
