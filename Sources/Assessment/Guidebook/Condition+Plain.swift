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

extension Rule {
  /// Whether the rule holds, read as it is written: its condition is so and no pattern calms it.
  public func holds(_ told: Set<Finding>) -> Bool {
    when.isSo(told) && !unless.contains { $0.condition.isSo(told) }
  }
}
