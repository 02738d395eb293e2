import Assessment

/// An interview that stops halfway, beside every end that it could still have come to, as clauses.
///
/// Each decision stands here three times: whether it is certain halfway, whether it is possible
/// halfway, and whether it is so at the end. What was answered halfway stays, what was not may be
/// answered in any way, and what this person is never asked is never answered. What of it counts is
/// put for halfway and for the end.
struct Halfway {
  private let engine: Engine
  private var circuit = Circuit()
  /// What is answered at the end.
  private var given: [Int: Solver.Literal] = [:]
  /// What counts of what was answered halfway.
  private var counted: [Int: Solver.Literal] = [:]
  /// What is so if nothing else is answered.
  private var asThingsStand: [Int: Solver.Literal] = [:]
  private var certain: [Int: Solver.Literal] = [:]
  private var possible: [Int: Solver.Literal] = [:]
  private var end: [Int: Solver.Literal] = [:]
  private var answered: [Question.ID: Solver.Literal] = [:]
  /// Whether something that could raise the urgency waits for a finding or a decision.
  private var awaited: [Int: Solver.Literal] = [:]
  /// Whether a finding is waited for and its question has no answer, so that it can be asked.
  private var wanted: [Int: Solver.Literal] = [:]
  /// Whether an alarm is certain, so that only what is asked in an alarm is left.
  private var isAlarm: Solver.Literal
  /// Whether nothing is left to ask.
  private var stops: Solver.Literal
  /// The questions whose asking waits for each other in a ring.
  private(set) var rings: [Question.ID] = []
  private var asking: [Question.ID] = []

  /// Puts an engine’s decisions; who is blind to findings stops even where they are waited for.
  init(of engine: Engine, blindTo blind: FindingSet = FindingSet()) {
    self.engine = engine
    stops = circuit.yes
    isAlarm = !circuit.yes
    for entry in engine.codebook.entries { declare(entry) }
    declareCounted()
    for index in 0..<engine.urgencyNodes { _ = possible(bit: Network.bit(of: index)) }
    isAlarm = circuit.any(
      engine.rules.filter(\.rule.urgency.isAlarm)
        .compactMap { certain[Network.bit(of: $0.held)] })
    declareAwaited()
    stops = circuit.all(
      wanted.filter { !blind.contains($0.key) }
        .sorted { $0.key < $1.key }.map { !$0.value })
  }

  /// Answers halfway and at an end, where the interview stops and the urgency still changes.
  struct Surprise {
    let rule: Rule
    let halfway: FindingSet
    let end: FindingSet
  }

  /// Looks for a surprise rule by rule, and says how many claims were decided.
  ///
  /// The claims go up from the findings to the rules, so that each rests on those before it: what
  /// is certain is so at the end, what is so at the end was possible, and what is waited for has
  /// something under it that can be asked. In an alarm that is no more than what is asked then, so
  /// that which alarm it is, and nothing else, may be left open.
  mutating func surprises() -> (claims: Int, found: [Surprise]) {
    var claims = 0
    for bit in end.keys.sorted() {
      guard let sure = certain[bit], let so = end[bit], let maybe = possible[bit] else { continue }
      for premises in [[sure, !so], [so, !maybe]] {
        claims += 1
        circuit.learn(thatNot: premises)
      }
    }
    for (_, waiting) in awaited.sorted(by: { $0.key < $1.key }) {
      claims += 1
      circuit.learn(thatNot: [stops, !isAlarm, waiting])
    }
    let found = engine.rules.flatMap { nodes -> [Surprise] in
      claims += 2
      let bit = Network.bit(of: nodes.held)
      guard let so = end[bit], let sure = certain[bit] else { return [] }
      let graver = certain(from: nodes.rule.urgency)
      // Only what is an alarm itself can still raise one.
      let early = nodes.rule.urgency.isAlarm ? [stops, !isAlarm] : [stops]
      return [[sure, !so], early + [so] + graver.map { !$0 }].compactMap { premises in
        circuit.solver.solve(assuming: premises).map { surprise(nodes.rule, $0) }
      }
    }
    return (claims, found)
  }

  /// The findings that are waited for after answers.
  mutating func waits(after answers: FindingSet) -> FindingSet {
    let told = engine.codebook.entries.flatMap { entry -> [Solver.Literal] in
      guard let isAnswered = answered[entry.question.id] else { return [] }
      guard entry.mask.meets(answers) else { return [!isAnswered] }
      return [isAnswered]
        + entry.mask.numbers.compactMap { number in
          given[number].map { answers.contains(number) ? $0 : !$0 }
        }
    }
    guard let model = circuit.solver.solve(assuming: told) else { return FindingSet() }
    return FindingSet(wanted.filter { model.says($0.value) }.map(\.key))
  }

  private func surprise(_ rule: Rule, _ model: [Bool]) -> Surprise {
    let numbers = engine.codebook.findings.indices
    return Surprise(
      rule: rule, halfway: FindingSet(numbers.filter { certain[$0].map(model.says) ?? false }),
      end: FindingSet(numbers.filter { end[$0].map(model.says) ?? false }))
  }

  /// The rules of an urgency and above, each where it is certain.
  private func certain(from urgency: Urgency) -> [Solver.Literal] {
    engine.rules.filter { $0.rule.urgency >= urgency }
      .compactMap { certain[Network.bit(of: $0.held)] }
  }
}

/// How the decisions are put.
extension Halfway {
  private mutating func declare(_ entry: Codebook.Entry) {
    for number in entry.mask.numbers { given[number] = circuit.input() }
    circuit.exclude(entry) { given[$0] }
    let isAnswered = circuit.input()
    answered[entry.question.id] = isAnswered
    circuit.solver.add([!isAnswered] + entry.mask.numbers.compactMap { given[$0] })
  }

  private mutating func declareCounted() {
    var early: [Int: Solver.Literal] = [:]
    for entry in engine.codebook.entries {
      guard let isAnswered = answered[entry.question.id] else { continue }
      for number in entry.mask {
        early[number] = given[number].map { circuit.all([isAnswered, $0]) }
      }
    }
    let halfway = CountedAnswers(of: engine, given: early, answered: answered, in: &circuit)
    (certain, counted) = (halfway.certain, halfway.counted)
    asThingsStand = counted
    let atEnd = circuit.answered(to: engine, given)
    end = CountedAnswers(of: engine, given: given, answered: atEnd, in: &circuit).counted
  }

  private mutating func possible(bit: Int) -> Solver.Literal {
    if let known = possible[bit] { return known }
    guard bit >= FindingSet.capacity else {
      declareOpen(engine.codebook.entries[engine.codebook.place(ofFinding: bit)])
      return possible[bit] ?? !circuit.yes
    }
    let node = engine.network.nodes[bit - FindingSet.capacity]
    let literals = engine.network.literals(of: bit - FindingSet.capacity)
    let maybe = literals.map { possible(bit: $0.bit) }
    let sure = literals.map { certain[$0.bit] ?? !circuit.yes }
    let so = literals.map { end[$0.bit] ?? !circuit.yes }
    let least = zip(literals, zip(sure, maybe)).map { $0.isNegated ? !$1.1 : $1.0 }
    let most = zip(literals, zip(sure, maybe)).map { $0.isNegated ? !$1.0 : $1.1 }
    let last = zip(literals, so).map { $0.isNegated ? !$1 : $1 }
    let now = literals.map { literal in
      let so = asThingsStand[literal.bit] ?? !circuit.yes
      return literal.isNegated ? !so : so
    }
    asThingsStand[bit] = circuit.decision(node, now)
    certain[bit] = circuit.decision(node, least)
    end[bit] = circuit.decision(node, last)
    let result = circuit.decision(node, most)
    possible[bit] = result
    return result
  }

  /// What may still be answered to a question: anything, or nothing where it is never asked.
  private mutating func declareOpen(_ entry: Codebook.Entry) {
    let id = entry.question.id
    guard let isAnswered = answered[id] else { return }
    guard !asking.contains(id) else { return rings.append(id) }
    asking.append(id)
    defer { asking.removeLast() }
    let question = engine.questions.first { $0.mask == entry.mask }
    let isAsked =
      question.map { $0.isAsked.map { possible(bit: Network.bit(of: $0)) } ?? circuit.yes }
      ?? !circuit.yes
    let isOpen = circuit.all([!isAnswered, isAsked])
    for number in entry.mask.numbers {
      guard let so = given[number], let counts = counted[number] else { continue }
      possible[number] = circuit.any([counts, isOpen])
      circuit.solver.add([isAnswered, isAsked, !so])
    }
  }

  /// What is waited for: open rules that would raise the urgency, and what is open under them; and
  /// under an answer that is waited for, what says whether it counts.
  private mutating func declareAwaited() {
    var above: [Int: [Solver.Literal]] = [:]
    for nodes in engine.rules where nodes.rule.urgency > engine.guidebook.fallback.urgency {
      let raises = circuit.all(certain(from: nodes.rule.urgency).map { !$0 })
      above[Network.bit(of: nodes.held), default: []].append(raises)
    }
    waitFor(&above)
    for question in engine.questions.reversed() {
      let id = engine.codebook.entries[question.place].question.id
      guard let isAnswered = answered[id] else { continue }
      var doubtful: [Solver.Literal] = []
      for number in question.mask {
        guard let over = above[number], let isAwaited = waitFor(number, over) else { continue }
        let isAsked = circuit.any([!isAlarm, isAskedInAlarm(question, id)])
        wanted[number] = circuit.all([isAwaited, !isAnswered, isAsked])
        doubtful.append(circuit.all([isAwaited, isAnswered]))
      }
      guard let node = question.applies, !doubtful.isEmpty else { continue }
      var under = [Network.bit(of: node): doubtful]
      waitFor(&under)
      for (bit, over) in under where bit < FindingSet.capacity { above[bit, default: []] += over }
    }
  }

  /// Whether the question is one of those that are asked in an alarm, and is asked as things stand.
  private func isAskedInAlarm(_ question: Engine.QuestionNodes, _ id: Question.ID) -> Solver.Literal
  {
    guard engine.guidebook.askedInAlarm.contains(id) else { return !circuit.yes }
    return question.isAsked.flatMap { asThingsStand[Network.bit(of: $0)] } ?? circuit.yes
  }

  /// Goes from decisions that are waited for down to the findings under them.
  private mutating func waitFor(_ above: inout [Int: [Solver.Literal]]) {
    for bit in end.keys.sorted(by: >) where bit >= FindingSet.capacity {
      guard let over = above[bit], let isAwaited = waitFor(bit, over) else { continue }
      for literal in engine.network.literals(of: bit - FindingSet.capacity) {
        above[literal.bit, default: []].append(isAwaited)
      }
    }
  }

  /// Whether something is waited for: it is open, and so is something over it.
  private mutating func waitFor(_ bit: Int, _ over: [Solver.Literal]) -> Solver.Literal? {
    guard let maybe = possible[bit], let sure = certain[bit] else { return nil }
    let isAwaited = circuit.all([maybe, !sure, circuit.any(over)])
    awaited[bit] = awaited[bit].map { circuit.any([$0, isAwaited]) } ?? isAwaited
    return isAwaited
  }
}
