/// How things stand in the middle of an interview: what is certain, what is open, and which
/// questions the open things wait for.
struct Standing {
  /// The least urgency, whatever will be answered.
  let floor: Urgency
  private let engine: Engine
  /// The answers that count.
  private let answers: FindingSet
  /// The findings of the questions that this person is never asked.
  private let never: FindingSet
  private let prospect: Prospect
  /// The findings that something worth knowing waits for.
  private let awaited: FindingSet

  init(of answers: Answers, by engine: Engine) {
    self.init(of: engine.codebook.set(of: answers), by: engine)
  }

  init(of answers: FindingSet, by engine: Engine) {
    self.engine = engine
    let counting = engine.rulebook.counting(answers)
    let answers = counting.counted
    self.answers = answers
    var never = FindingSet()
    var prospect = Self.prospect(counting, never: never, engine)
    // A question that is not asked can be why another is not asked.
    while true {
      let more = engine.questions.reduce(into: never) { found, question in
        if let isAsked = question.isAsked, !prospect.isPossible(isAsked),
          !question.mask.meets(answers)
        {
          found |= question.mask
        }
      }
      if more == never { break }
      never = more
      prospect = Self.prospect(counting, never: never, engine)
    }
    self.never = never
    self.prospect = prospect
    let fallback = engine.guidebook.fallback.urgency
    let floor =
      engine.rules.first { prospect.isCertain($0.held) }?.rule.urgency ?? fallback
    self.floor = floor
    var search = Search(engine: engine, prospect: prospect)
    for rule in engine.rules where rule.rule.urgency > floor { search.follow(rule.held) }
    // Those who must hurry are not asked what it may be.
    if !floor.isAlarm { search.followCauses() }
    search.followFollowUps(beside: answers)
    awaited = search.findings
  }

  /// Whether the question waits for an answer that can still matter; in an alarm, whether it is one
  /// of those that are still asked then, and what was told calls for it.
  func isWanted(_ question: Question.ID) -> Bool {
    isOpen(question) && engine.codebook.entry(of: question)?.mask.meets(awaited) == true
      && (!floor.isAlarm
        || engine.guidebook.askedInAlarm.contains(question)
          && isAsked(question, in: asThingsStand))
  }

  /// Whether the question has been answered or waits for an answer that can still matter.
  func isAsked(_ question: Question.ID) -> Bool { isAnswered(question) || isWanted(question) }

  /// Whether the question has no answer and may be asked of this person.
  func isOpen(_ question: Question.ID) -> Bool {
    engine.codebook.entry(of: question).map { !$0.mask.meets(answers) && !$0.mask.meets(never) }
      ?? false
  }

  func isAnswered(_ question: Question.ID) -> Bool {
    engine.codebook.entry(of: question)?.mask.meets(answers) == true
  }

  /// What is so if nothing else is answered.
  var asThingsStand: Prospect { Prospect(in: engine.network, certain: answers, possible: answers) }

  /// Whether the question is asked where this is so.
  func isAsked(_ question: Question.ID, in prospect: Prospect) -> Bool {
    let place = engine.codebook.place(of: question)
    let isAsked = engine.questions.first { $0.place == place }?.isAsked
    return isAsked.map(prospect.isCertain) ?? true
  }

  /// Whether it depends on the answer to another question whether this one is asked at all.
  func question(_ question: Question.ID, waitsFor other: Question.ID) -> Bool {
    let place = engine.codebook.place(of: question)
    guard let isAsked = engine.questions.first(where: { $0.place == place })?.isAsked,
      let mask = engine.codebook.entry(of: other)?.mask
    else { return false }
    return prospect.isOpen(isAsked) && engine.network.support(of: isAsked).meets(mask)
  }

  /// What is certain and possible; a question without an answer may still get any.
  private static func prospect(
    _ counting: Counting, never: FindingSet, _ engine: Engine
  ) -> Prospect {
    let silent = engine.questions.reduce(into: FindingSet()) { found, question in
      if !question.mask.meets(counting.counted) { found |= question.mask }
    }
    return Prospect(
      in: engine.network, certain: counting.certain,
      possible: counting.counted | (silent - never))
  }

  /// Goes from open decisions down to the findings that they wait for.
  private struct Search {
    let engine: Engine
    let prospect: Prospect
    var findings = FindingSet()
    /// The bits of a state that were followed.
    private var seen: [UInt64]

    init(engine: Engine, prospect: Prospect) {
      self.engine = engine
      self.prospect = prospect
      seen = Array(repeating: 0, count: engine.network.words)
    }

    mutating func follow(_ node: Int) { follow(bit: Network.bit(of: node)) }

    private mutating func follow(bit: Int) {
      let (word, mark) = (bit >> 6, UInt64(1) << UInt64(bit & 63))
      guard prospect.isOpen(bit: bit), seen[word] & mark == 0 else { return }
      seen[word] |= mark
      guard bit >= FindingSet.capacity else { return findings.insert(bit) }
      for each in engine.network.nodes[bit - FindingSet.capacity].parts {
        let part = engine.network.parts[Int(each)]
        var rest = part.mask
        while rest != 0 {
          follow(bit: Int(part.word) << 6 + rest.trailingZeroBitCount)
          rest &= rest - 1
        }
      }
    }

    /// Follows what tells whether a question that is worth asking is asked at all, and whether an
    /// answer that matters counts.
    mutating func followFollowUps(beside answers: FindingSet) {
      var known = FindingSet()
      while known != findings {
        known = findings
        for question in engine.questions where question.mask.meets(known) {
          let node = question.mask.meets(answers) ? question.applies : question.isAsked
          if let node { follow(node) }
        }
      }
    }

    /// Follows what can still change which causes lead.
    mutating func followCauses() {
      let spans = engine.causes.map { Span(of: $0, in: prospect) }
      let sure = spans.filter { $0.isCertain && $0.least >= Engine.enoughPoints }.map(\.least)
        .sorted(by: >)
      let bar = sure.count >= Engine.leadingCauses ? sure[Engine.leadingCauses - 1] : 0
      for (nodes, span) in zip(engine.causes, spans)
      where span.isPossible && span.most >= max(Engine.enoughPoints, bar) {
        follow(nodes.gate)
        for evidence in nodes.evidence { follow(evidence.node) }
      }
    }
  }

  /// Between which sums a cause’s points can still come out.
  private struct Span {
    let isCertain: Bool
    let isPossible: Bool
    var least = 0
    var most = 0

    init(of nodes: Engine.CauseNodes, in prospect: Prospect) {
      isCertain = prospect.isCertain(nodes.gate)
      isPossible = prospect.isPossible(nodes.gate)
      for evidence in nodes.evidence {
        if prospect.isCertain(evidence.node) {
          least += evidence.points
          most += evidence.points
        } else if prospect.isPossible(evidence.node) {
          least += min(evidence.points, 0)
          most += max(evidence.points, 0)
        }
      }
    }
  }
}
