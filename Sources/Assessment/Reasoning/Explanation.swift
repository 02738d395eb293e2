/// Why an outcome is what it is, and what would change it.
///
/// Every way of showing an outcome (the screen, the text, the JSON) shows the same explanation.
public struct Explanation: Sendable {
  /// The answers that led to the urgency; none where nothing but the fallback speaks.
  ///
  /// Alone they lead to it, and without any one of them they do not.
  public let decisive: FindingSet
  /// The rules that would have been more serious, most serious first, with the answers that rule
  /// them out.
  public let ruledOut: [RuledOut]
  /// What a single other answer would change, the less urgent first.
  public let changes: [Change]

  /// A rule that does not hold, with what the person said that keeps it from holding.
  public struct RuledOut: Sendable {
    /// The rule, by its place among the engine’s.
    public let rule: Int
    /// What the person said that keeps it from holding.
    public let by: FindingSet
  }

  /// Another answer to one question, and what would follow.
  public struct Change: Hashable, Sendable {
    /// The question, by its place in the codebook.
    public let question: Int
    /// The answer as it would be.
    public let answer: FindingSet
    /// How soon the person would then need care.
    public let urgency: Urgency
  }
}

extension Engine {
  /// Assesses and explains a tidy set of answers.
  public func account(for answers: FindingSet) -> (outcome: Outcome, explanation: Explanation) {
    let reading = Reading(of: answers, by: self)
    return (assess(reading), explain(reading))
  }

  /// Explains what follows from answers.
  public func explain(_ answers: Answers) -> Explanation { explain(codebook.set(of: answers)) }

  /// Explains what follows from a tidy set of answers.
  ///
  /// - Complexity: judges the answers once for each other answer that could change the urgency.
  public func explain(_ answers: FindingSet) -> Explanation {
    explain(Reading(of: answers, by: self))
  }

  func explain(_ reading: Reading) -> Explanation {
    let urgency = reading.judgement.urgency
    return Explanation(
      decisive: decisive(reading, for: urgency),
      ruledOut: ruledOut(reading, above: urgency),
      changes: changes(to: reading.answers, from: urgency))
  }

  /// A smallest set of answers that alone lead to an urgency.
  ///
  /// The search begins with what made one of the deciding rules hold, and drops what is not
  /// needed until nothing more can be dropped.
  func decisive(_ reading: Reading, for urgency: Urgency) -> FindingSet {
    let starts = rules.lazy.filter { $0.rule.urgency == urgency && reading.holds($0.held) }
      .map { reading.reasons(for: $0.when) }.filter { self.urgency(of: $0) == urgency }
    // Without the pattern that calmed another rule the same answers can lead elsewhere; then the
    // search begins with all of them.
    let enough = starts.min { $0.count < $1.count } ?? reading.answers
    return enough.pared { self.urgency(of: $0) == urgency }
  }

  private func ruledOut(
    _ reading: Reading, above urgency: Urgency
  ) -> [Explanation.RuledOut] {
    rules.indices.prefix { rules[$0].rule.urgency > urgency }
      .filter { !reading.holds(rules[$0].when) }
      .map { Explanation.RuledOut(rule: $0, by: reading.reasons(for: rules[$0].when)) }
      .filter { !$0.by.isEmpty }
  }

  /// What another answer to one of the answered questions would change: for each question the
  /// nearest change up and the nearest down.
  private func changes(to answers: FindingSet, from urgency: Urgency) -> [Explanation.Change] {
    var steps: [Step] = []
    for question in questions.indices where questions[question].mask.meets(answers) {
      addSteps(from: answers, at: question, to: &steps)
    }
    let sets = steps.map { (answers - questions[$0.question].mask) | $0.answer }
    let urgencies = urgencies(of: sets, near: answers)
    var nearest: [Explanation.Change] = []
    for (step, new) in zip(steps, urgencies) where new != urgency {
      let change = Explanation.Change(
        question: questions[step.question].place, answer: step.answer, urgency: new)
      let known = nearest.firstIndex {
        $0.question == change.question && ($0.urgency > urgency) == (new > urgency)
      }
      if let known {
        let isNearer = new > urgency ? new < nearest[known].urgency : new > nearest[known].urgency
        if isNearer { nearest[known] = change }
      } else {
        nearest.append(change)
      }
    }
    return Urgency.allCases.flatMap { level in nearest.filter { $0.urgency == level } }
  }

  /// How soon each of some sets of answers needs care, judged all at once; none differs much from
  /// the answers that they are near to.
  ///
  /// There are lanes enough: each finding makes one other answer at most, and there are fewer
  /// findings than lanes.
  private func urgencies(of sets: [FindingSet], near common: FindingSet) -> [Urgency] {
    let decided = laneSteps.decided(sets, near: common)
    var urgencies = Array(repeating: guidebook.fallback.urgency, count: sets.count)
    var judged = Lanes.Plane()
    for rule in rules.indices {
      // The first rule that holds in a lane is the most serious one there.
      let fresh = decided[Network.bit(of: rules[rule].held)] & ~judged
      guard fresh != Lanes.Plane() else { continue }
      judged |= fresh
      for lane in urgencies.indices where fresh[lane >> 6] >> UInt64(lane & 63) & 1 == 1 {
        urgencies[lane] = rules[rule].rule.urgency
      }
    }
    return urgencies
  }

  /// Another answer to one of the questions.
  private struct Step {
    /// The question, by its place in the order of asking.
    let question: Int
    let answer: FindingSet
  }

  /// Adds the answers that are one step from an answer, those nearest in gravity first: another
  /// option, one tick more or less, one place less.
  private func addSteps(from answers: FindingSet, at question: Int, to steps: inout [Step]) {
    let place = questions[question].place
    let (mask, plain) = (codebook.entries[place].mask, codebook.entries[place].plain)
    let (given, unsure) = (answers & mask, codebook.entries[place].unsure)
    guard codebook.entries[place].takesSeveral else {
      let near = given.reduce(FindingSet()) { $0 | codebook.neighbours(of: $1) }
      let others = mask - given - unsure
      for number in others & near {
        steps.append(Step(question: question, answer: FindingSet(CollectionOfOne(number))))
      }
      for number in others - near {
        steps.append(Step(question: question, answer: FindingSet(CollectionOfOne(number))))
      }
      return
    }
    let ticked = given & plain
    // Of the map only what is marked is changed: there is always another place to mark.
    for number in codebook.entries[place].isMap ? ticked : plain {
      let step = FindingSet(CollectionOfOne(number))
      let other = ticked.meets(step) ? ticked - step : ticked | step
      steps.append(
        Step(question: question, answer: other.isEmpty ? mask - plain - unsure : other))
    }
  }
}
