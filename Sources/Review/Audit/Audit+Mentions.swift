import Assessment

extension Audit {
  /// Conditions, examples and orders of gravity that name what does not exist.
  var mentionFaults: [GuidebookFault] {
    let named = conditions.flatMap { place, condition in
      misnamed(in: condition).compactMap { fault(of: $0, at: place) }
        + (condition.everyPart.contains(where: \.countsTwice) ? [.countsTwice(place)] : [])
    }
    let examples = rules.flatMap { rule in
      (rule.examples.holds + rule.examples.fails).flatMap { example in
        example.findings.compactMap {
          fault(of: $0, at: .example(rule.id, person: example.person))
        }
      }
    }
    let orders = guidebook.questions.flatMap { question in
      question.gravity.findings.compactMap { fault(of: $0, at: .gravity(question.id)) }
    }
    return (named + examples + orders).unique
  }

  /// The findings of a condition, but for sides that a region lacks beside one that it has: “the
  /// hand, on whichever side” is no fault, although a hand has no middle.
  private func misnamed(in condition: Condition) -> [Finding] {
    switch condition {
    case .has(let finding): return [finding]
    case .either(let terms):
      let known = Set(
        terms.compactMap { term -> Region.ID? in
          guard case .has(.place(let region, _)) = term, isKnown(term) else { return nil }
          return region
        })
      return terms.flatMap { term -> [Finding] in
        if case .has(.place(let region, _)) = term, known.contains(region) { return [] }
        return misnamed(in: term)
      }
    default: return condition.parts.flatMap(misnamed)
    }
  }

  private func isKnown(_ term: Condition) -> Bool {
    term.findings.allSatisfy { engine.codebook.number(of: $0) != nil }
  }

  /// What is wrong with a finding that the guidebook does not know, even where there are too many
  /// to be numbered.
  private func fault(of finding: Finding, at place: GuidebookPlace) -> GuidebookFault? {
    guard let question = guidebook.question(finding.question) else {
      return .unknownQuestion(finding.question, at: place)
    }
    switch finding {
    case .option(_, let option):
      let isKnown = question.options.contains { $0.id == option }
      return isKnown ? nil : .unknownOption(option, of: question.id, at: place)
    case .place(let id, let side):
      guard let region = guidebook.region(id) else { return .unknownRegion(id, at: place) }
      return region.sides.contains(side) ? nil : .unknownSide(side, of: id, at: place)
    case .nowhere: return nil
    }
  }
}

extension Condition {
  /// Whether it counts a thing twice, which is surely a slip.
  fileprivate var countsTwice: Bool {
    if case .atLeast(_, let terms) = self { !terms.repeated.isEmpty } else { false }
  }
}

extension Gravity {
  /// Every finding that the order names.
  fileprivate var findings: [Finding] {
    switch self {
    case .unordered: []
    case .chains(let chains): chains.flatMap(\.self)
    case .each(let except): except
    }
  }
}
