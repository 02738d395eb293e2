import Assessment

extension Condition {
  /// The conditions that stand directly inside this one; those of a fact are its own.
  var parts: [Condition] {
    switch self {
    case .has: []
    case .every(let conditions), .either(let conditions), .atLeast(_, let conditions): conditions
    case .not(let condition): [condition]
    case .fact(let fact): [fact.condition]
    }
  }

  /// This condition and all inside it, from the outside in.
  var everyPart: [Condition] { [self] + parts.flatMap(\.everyPart) }

  /// The findings that the condition looks at.
  var findings: Set<Finding> {
    Set(everyPart.compactMap { if case .has(let finding) = $0 { finding } else { nil } })
  }

  /// The facts that the condition looks at, those inside others first; each as often as it stands.
  var facts: [Fact] {
    let inner = parts.flatMap(\.facts)
    return if case .fact(let fact) = self { inner + [fact] } else { inner }
  }
}

extension Rule {
  /// The rule’s condition and the patterns that hold it back.
  var conditions: [Condition] { [when] + unless.map(Condition.fact) }
}
