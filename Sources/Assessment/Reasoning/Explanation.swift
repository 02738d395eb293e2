/// Why an outcome is what it is, and what would change it.
///
/// Every way of showing an outcome (the screen, the text, the JSON) shows the same explanation.
public struct Explanation: Sendable {
  /// The answers that led to the urgency; none where nothing but the fallback speaks.
  ///
  /// Alone they lead to it, and without any one of them they do not.
  public let decisive: Set<Finding>
  /// The rules that would have been more serious, most serious first, with the answers that rule
  /// them out.
  public let ruledOut: [RuledOut]
  /// What a single other answer would change, the less urgent first.
  public let changes: [Change]

  /// A rule that does not hold, with what the person said that keeps it from holding.
  public struct RuledOut: Sendable {
    /// The rule.
    public let rule: Rule
    /// What the person said that keeps it from holding.
    public let by: Set<Finding>
  }

  /// Another answer to one question, and what would follow.
  public struct Change: Hashable, Sendable {
    /// The question.
    public let question: Question.ID
    /// The answer as it would be; nothing for a map without a mark.
    public let answer: Set<Finding>
    /// How soon the person would then need care.
    public let urgency: Urgency
  }
}

extension Engine {
  /// Explains what follows from answers.
  public func explain(_ answers: Answers) -> Explanation { explain(codebook.set(of: answers)) }

  /// Explains what follows from a tidy set of answers.
  ///
  /// - Complexity: judges the answers once for each other answer that could change the urgency.
  public func explain(_ answers: FindingSet) -> Explanation {
    let reading = Reading(of: answers, by: self)
    let urgency = urgency(of: answers)
    return Explanation(
      decisive: codebook.findings(in: decisive(reading, for: urgency)),
      ruledOut: ruledOut(reading, above: urgency),
      changes: changes(to: answers, from: urgency))
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
    rules.lazy.filter { $0.rule.urgency > urgency && !reading.holds($0.when) }
      .compactMap { nodes in
        let by = reading.reasons(for: nodes.when)
        return by.isEmpty ? nil : .init(rule: nodes.rule, by: codebook.findings(in: by))
      }
  }

  /// What another answer to one of the answered questions would change: for each question the
  /// nearest change up and the nearest down.
  private func changes(to answers: FindingSet, from urgency: Urgency) -> [Explanation.Change] {
    let others = questions.map(\.entry).filter { $0.mask.meets(answers) }.flatMap { entry in
      alternatives(to: answers & entry.mask, of: entry).map { (entry: entry, answer: $0) }
    }
    let urgencies = urgencies(
      of: others.map { (answers - $0.entry.mask) | $0.answer }, near: answers)
    let found = zip(others, urgencies).filter { $0.1 != urgency }.map { other, new in
      Explanation.Change(
        question: other.entry.question.id,
        answer: codebook.findings(in: other.answer).subtracting([.nowhere]), urgency: new)
    }
    let lower = Dictionary(grouping: found.filter { $0.urgency < urgency }, by: \.question)
      .mapValues { $0.max { $0.urgency < $1.urgency } }
    let higher = Dictionary(grouping: found.filter { $0.urgency > urgency }, by: \.question)
      .mapValues { $0.min { $0.urgency < $1.urgency } }
    let nearest = questions.map(\.entry.question.id).flatMap { id in
      [lower[id], higher[id]].compactMap { $0 ?? nil }
    }
    return nearest.enumerated()
      .sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }
      .map(\.element)
  }

  /// How soon each of some sets of answers needs care, judged all at once; none differs much from
  /// the answers that they are near to.
  ///
  /// There are lanes enough: each finding makes one other answer at most, and there are fewer
  /// findings than lanes.
  private func urgencies(of sets: [FindingSet], near common: FindingSet) -> [Urgency] {
    var lanes = lanes
    lanes.put(sets, near: common)
    lanes.settle()
    var urgencies = Array(repeating: guidebook.fallback.urgency, count: sets.count)
    var judged = Lanes.Plane()
    for nodes in rules {
      // The first rule that holds in a lane is the most serious one there.
      let fresh = lanes.certain[Network.bit(of: nodes.held)] & ~judged
      guard fresh != Lanes.Plane() else { continue }
      judged |= fresh
      for lane in sets.indices where fresh[lane >> 6] >> UInt64(lane & 63) & 1 == 1 {
        urgencies[lane] = nodes.rule.urgency
      }
    }
    return urgencies
  }

  /// The answers that are one step from an answer, those nearest in gravity first: another option,
  /// one tick more or less, one place less.
  private func alternatives(to given: FindingSet, of entry: Codebook.Entry) -> [FindingSet] {
    guard entry.takesSeveral else {
      let near = given.numbers.reduce(FindingSet()) { $0 | codebook.neighbours(of: $1) }
      let others = entry.mask - given - entry.unsure
      return ((others & near).numbers + (others - near).numbers).map {
        FindingSet(CollectionOfOne($0))
      }
    }
    let ticked = given & entry.plain
    let calm = entry.mask - entry.plain - entry.unsure
    return entry.plain.numbers.filter {
      // Of the map only what is marked is changed: there is always another place to mark.
      entry.question.id != .bodyMap || ticked.contains($0)
    }
    .map { number in
      var other = ticked
      if ticked.contains(number) { other.remove(number) } else { other.insert(number) }
      return other.isEmpty ? calm : other
    }
  }
}
