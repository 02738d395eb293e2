/// How things stand in the middle of an interview: what is certain, what is open, and which
/// questions the open things wait for.
struct Standing {
  /// The least urgency, whatever will be answered.
  let floor: Urgency
  /// The highest urgency that answers could still bring.
  let ceiling: Urgency
  private let engine: Engine
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
    self.answers = answers
    var never = FindingSet()
    var prospect = Self.prospect(answers, never: never, engine)
    // A question that is not asked can be why another is not asked.
    while true {
      let more = engine.questions.reduce(into: never) { found, question in
        if let askIf = question.askIf, !prospect.isPossible(askIf),
          !question.entry.mask.meets(answers)
        {
          found |= question.entry.mask
        }
      }
      if more == never { break }
      never = more
      prospect = Self.prospect(answers, never: never, engine)
    }
    self.never = never
    self.prospect = prospect
    let fallback = engine.guidebook.fallback.urgency
    let floor =
      engine.rules.first { prospect.isCertain($0.held) }?.rule.urgency ?? fallback
    self.floor = floor
    let ceiling =
      engine.rules.first { prospect.isPossible($0.held) }?.rule.urgency ?? fallback
    self.ceiling = ceiling
    var search = Search(engine: engine, prospect: prospect)
    for rule in engine.rules where rule.rule.urgency > floor { search.follow(rule.held) }
    // Those who must hurry are not asked what it may be.
    if !floor.isAlarm { search.followCauses() }
    search.followFollowUps()
    awaited = search.findings
  }

  /// Whether the question waits for an answer that can still matter.
  func isWanted(_ question: Question.ID) -> Bool {
    isOpen(question) && engine.codebook.entry(of: question)?.mask.meets(awaited) == true
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

  /// Whether it depends on the answer to another question whether this one is asked at all.
  func question(_ question: Question.ID, waitsFor other: Question.ID) -> Bool {
    guard let askIf = engine.questions.first(where: { $0.entry.question.id == question })?.askIf,
      let mask = engine.codebook.entry(of: other)?.mask
    else { return false }
    return prospect.isOpen(askIf) && engine.network.support(of: askIf).meets(mask)
  }

  /// What is certain and possible; a question without an answer may still get any.
  private static func prospect(
    _ answers: FindingSet, never: FindingSet, _ engine: Engine
  ) -> Prospect {
    let silent = engine.questions.reduce(into: FindingSet()) { found, question in
      if !question.entry.mask.meets(answers) { found |= question.entry.mask }
    }
    return Prospect(
      in: engine.network, certain: answers, possible: answers | (silent - never))
  }

  /// Goes from open decisions down to the findings that they wait for.
  private struct Search {
    let engine: Engine
    let prospect: Prospect
    var findings = FindingSet()
    private var seen: Set<Int> = []

    init(engine: Engine, prospect: Prospect) {
      self.engine = engine
      self.prospect = prospect
    }

    mutating func follow(_ node: Int) { follow(bit: Network.bit(of: node)) }

    private mutating func follow(bit: Int) {
      guard prospect.isOpen(bit: bit), seen.insert(bit).inserted else { return }
      guard bit >= FindingSet.capacity else { return findings.insert(bit) }
      for literal in engine.network.literals(of: bit - FindingSet.capacity) {
        follow(bit: literal.bit)
      }
    }

    /// Follows what tells whether a question that is worth asking is asked at all.
    mutating func followFollowUps() {
      var known = FindingSet()
      while known != findings {
        known = findings
        for question in engine.questions where question.entry.mask.meets(known) {
          if let askIf = question.askIf { follow(askIf) }
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
        for node in nodes.evidence { follow(node) }
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
      for (evidence, node) in zip(nodes.cause.evidence, nodes.evidence) {
        let points = evidence.points
        if prospect.isCertain(node) {
          least += points
          most += points
        } else if prospect.isPossible(node) {
          least += min(points, 0)
          most += max(points, 0)
        }
      }
    }
  }
}
