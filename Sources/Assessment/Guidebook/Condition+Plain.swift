extension Condition {
  /// Whether the condition is so, read as it is written: what was not told is not so.
  ///
  /// The ``Engine`` decides the same, and faster; this reading is what it is held against.
  public func isSo(_ told: Set<Finding>) -> Bool {
    switch self {
    case .has(let finding): told.contains(finding)
    case .every(let conditions): conditions.allSatisfy { $0.isSo(told) }
    case .either(let conditions): conditions.contains { $0.isSo(told) }
    case .not(let condition): !condition.isSo(told)
    case .atLeast(let count, let conditions): conditions.count { $0.isSo(told) } >= count
    case .fact(let fact): fact.condition.isSo(told)
    }
  }
}

extension Condition {
  /// Whether the condition is so by what is known of each finding, as Kleene’s logic has it: nothing
  /// where that is not known.
  fileprivate func isKnown(by known: (Finding) -> Bool?) -> Bool? {
    switch self {
    case .has(let finding): return known(finding)
    case .every(let conditions): return Self.count(conditions, known, from: conditions.count)
    case .either(let conditions): return Self.count(conditions, known, from: 1)
    case .not(let condition): return condition.isKnown(by: known).map { !$0 }
    case .atLeast(let count, let conditions): return Self.count(conditions, known, from: count)
    case .fact(let fact): return fact.condition.isKnown(by: known)
    }
  }

  private static func count(
    _ conditions: [Condition], _ known: (Finding) -> Bool?, from needed: Int
  ) -> Bool? {
    let values = conditions.map { $0.isKnown(by: known) }
    if values.count(where: { $0 == true }) >= needed { return true }
    return values.count(where: { $0 != false }) < needed ? false : nil
  }
}

extension Guidebook {
  /// What counts of all that a person told us, read as it is written: see
  /// ``Rulebook/counted(_:)``, which is held to this.
  public func counted(_ told: Set<Finding>) -> Set<Finding> {
    var counted = told
    var (apart, doubtful): (Set<Question.ID>, Set<Question.ID>) = ([], [])
    for question in pages.joined().compactMap({ question($0) }) {
      let applies = question.appliesIf?.isKnown { finding in
        let id = finding.question
        if apart.contains(id) { return false }
        guard counted.contains(where: { $0.question == id }) else { return nil }
        return counted.contains(finding) ? (doubtful.contains(id) ? nil : true) : false
      }
      guard question.appliesIf != nil, applies != true else { continue }
      doubtful.insert(question.id)
      if applies == false {
        apart.insert(question.id)
        counted = counted.filter { $0.question != question.id }
      }
    }
    return counted
  }
}

extension Rule {
  /// Whether the rule holds, read as it is written: its condition is so and no pattern calms it.
  public func holds(_ told: Set<Finding>) -> Bool {
    when.isSo(told) && !unless.contains { $0.condition.isSo(told) }
  }
}
