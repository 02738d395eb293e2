import Assessment

/// The rules of a guidebook as a program for CLIPS, as one would write it by hand.
///
/// Each finding is a fact, `(f 17)`, and each fact of the guidebook is derived once, `(g arm-left)`,
/// before the rules that ask for it.
struct ClipsProgram {
  private let engine: Engine
  private(set) var text = ""
  private var depths: [Identifier<Fact>: Int] = [:]
  private var counters = 0

  /// A condition as CLIPS asks for it, and how many derivations it stands upon.
  fileprivate struct Element {
    let text: String
    let depth: Int
  }

  init(of engine: Engine) {
    self.engine = engine
    let levels = engine.rules.map { MaskTable.level(of: $0.rule.urgency) }
    let fallback = MaskTable.level(of: engine.guidebook.fallback.urgency)
    text = "(defglobal ?*level* = \(fallback) ?*held* = 0)\n"
    for (index, nodes) in engine.rules.enumerated() {
      let when = element(nodes.rule.when)
      let unless = nodes.rule.unless.map { element(.not(.fact($0))).text }
      text += "(defrule \(nodes.rule.id)\n  "
      text += ([when.text] + unless).joined(separator: "\n  ")
      text += "\n  =>\n  (bind ?*level* (max ?*level* \(levels[index])))"
      text += " (bind ?*held* (+ ?*held* \(Self.weight(of: index)))))\n"
    }
    text += """
      (deffunction main (?count)
        (bind ?sum 0)
        (loop-for-count (?case 1 ?count)
          (reset)
          (funcall (sym-cat case- ?case))
          (run)
          (bind ?sum (mod (+ (* ?sum 31) (* ?*level* 1000003) ?*held*) 2147483647)))
        (printout t ?sum crlf))

      """
  }

  /// Numbers whose sums tell sets of rules apart.
  static func weight(of rule: Int) -> Int {
    var chance = Chance(seed: UInt64(rule))
    return Int(chance.next() >> 34)
  }

  /// What `main` prints for these cases, by our own reckoning.
  static func sum(of answers: [FindingSet], by engine: Engine) -> Int {
    answers.reduce(0) { sum, answers in
      let judgement = engine.judge(answers)
      let held = judgement.held.numbers.reduce(0) { $0 + weight(of: $1) }
      return (sum * 31 + Int(MaskTable.level(of: judgement.urgency)) * 1_000_003 + held)
        % 2_147_483_647
    }
  }

  /// A case as a function that puts its findings in, so that reading cases takes no time.
  static func function(for answers: FindingSet, number: Int) -> String {
    let facts = answers.numbers.map { "(f \($0))" }.joined(separator: " ")
    return "(deffunction case-\(number) () (assert \(facts)))\n"
  }

  private mutating func element(_ condition: Condition) -> Element {
    switch condition {
    case .has(let finding):
      return Element(text: "(f \(engine.codebook.number(of: finding) ?? -1))", depth: 0)
    case .fact(let fact):
      return Element(text: "(g \(fact.id))", depth: derive(fact))
    case .not(let inner):
      let inner = element(inner)
      return Element(text: "(not \(inner.text))", depth: inner.depth)
    case .every(let conditions):
      return joined(conditions.map { element($0) }, none: "(initial-fact)") { "(and \($0))" }
    case .either(let conditions):
      // “Exists” keeps CLIPS from making a rule of its own for each way.
      return joined(gathered(conditions), none: "(f -1)") { "(or \($0))" }
        .wrapped { "(exists \($0))" }
    case .atLeast(let count, let conditions):
      return counted(count, conditions.map { element($0) })
    }
  }

  /// Findings of which one is enough are asked for together.
  private mutating func gathered(_ conditions: [Condition]) -> [Element] {
    var numbers: [String] = []
    var elements: [Element] = []
    for condition in conditions {
      if case .has(let finding) = condition {
        numbers.append("\(engine.codebook.number(of: finding) ?? -1)")
      } else {
        elements.append(element(condition))
      }
    }
    guard !numbers.isEmpty else { return elements }
    return [Element(text: "(f \(numbers.joined(separator: "|")))", depth: 0)] + elements
  }

  private func joined(
    _ elements: [Element], none: String, _ join: (String) -> String
  ) -> Element {
    guard let first = elements.first else { return Element(text: none, depth: 0) }
    guard elements.count > 1 else { return first }
    return Element(
      text: join(elements.map(\.text).joined(separator: " ")),
      depth: elements.reduce(0) { max($0, $1.depth) })
  }

  private mutating func derive(_ fact: Fact) -> Int {
    if let depth = depths[fact.id] { return depth }
    let element = element(fact.condition)
    let depth = element.depth + 1
    depths[fact.id] = depth
    text += "(defrule derive-\(fact.id) (declare (salience \(100 - depth)))\n"
    text += "  \(element.text) => (assert (g \(fact.id))))\n"
    return depth
  }

  private mutating func counted(_ count: Int, _ elements: [Element]) -> Element {
    counters += 1
    let name = "count-\(counters)"
    let depth = elements.reduce(0) { max($0, $1.depth) } + 1
    text += "(defglobal ?*\(name)* = 0)\n"
    for (index, element) in elements.enumerated() {
      text += "(defrule \(name)-\(index) (declare (salience \(100 - depth))) \(element.text)\n"
      text += "  => (bind ?*\(name)* (+ ?*\(name)* 1))"
      text += " (if (= ?*\(name)* \(count)) then (assert (g \(name)))))\n"
    }
    return Element(text: "(g \(name))", depth: depth)
  }
}

extension ClipsProgram.Element {
  fileprivate func wrapped(_ wrap: (String) -> String) -> Self {
    Self(text: wrap(text), depth: depth)
  }
}
