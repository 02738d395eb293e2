public import Assessment

/// Finds every fault of a guidebook at once.
///
/// Names, links, pages and examples are looked at one by one. Whether a rule can hold or decide, a
/// red flag be so and a question change the urgency is decided over all answers, by a solver where
/// no example shows it. Whether a cause can lead, and a question change the leading causes, is
/// searched for among likely answers, so that such a fault wants a look by a person.
public func audit(_ guidebook: Guidebook) -> [GuidebookFault] {
  // No engine can be made of a guidebook that is too large.
  let sizeFaults = guidebook.sizeFaults
  guard sizeFaults.isEmpty else { return sizeFaults }
  let audit = Audit(of: guidebook)
  return audit.nameFaults + audit.mentionFaults + audit.pageFaults + audit.orderFaults
    + audit.idleFaults + audit.paperFaults + audit.linkFaults + audit.glossaryFaults
    + audit.reachFaults + audit.leadFaults
}

/// A guidebook under audit.
struct Audit {
  let guidebook: Guidebook
  let engine: Engine
  /// The rules with the fallback, in the guidebook’s order.
  let rules: [Rule]
  /// What the people told us for whom rules hold: answers of all kinds, to try things with.
  let examples: [FindingSet]

  init(of guidebook: Guidebook) {
    self.guidebook = guidebook
    engine = Engine(guidebook)
    rules = guidebook.rules + [guidebook.fallback]
    examples = engine.rules.flatMap(\.rule.examples.holds)
      .compactMap { [engine] in engine.answers(to: Way(needs: Set($0.findings))) }
  }

  /// Every condition, with its place.
  var conditions: [(place: GuidebookPlace, condition: Condition)] {
    rules.flatMap { rule in rule.conditions.map { (.rule(rule.id), $0) } }
      + guidebook.causes.flatMap { cause in
        [(.gate(cause.id), cause.gate)]
          + cause.evidence.enumerated().map { (.evidence(cause.id, $0 + 1), $1.when) }
      }
      + guidebook.floors.map { (.floor($0.flag), $0.when) }
      + guidebook.questions.flatMap { question in
        [
          question.appliesIf.map { (.appliesIf(question.id), $0) },
          question.askIf.map { (.askIf(question.id), $0) },
        ].compactMap(\.self)
      }
  }
}

extension Sequence where Element: Hashable {
  /// The elements that come more than once, each once, in the order of their second coming.
  var repeated: [Element] {
    var (seen, told): (Set<Element>, Set<Element>) = ([], [])
    return filter { !seen.insert($0).inserted && told.insert($0).inserted }
  }

  /// The elements, each once, in the order of their first coming.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
