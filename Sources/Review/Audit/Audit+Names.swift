import Assessment

extension Audit {
  /// Names that are used twice or written badly.
  var nameFaults: [GuidebookFault] {
    let lists: [(GuidebookFault.Kind, [String])] =
      [
        (.block, guidebook.blocks.map(\.id.name)), (.question, guidebook.questions.map(\.id.name)),
        (.region, guidebook.regions.map(\.id.name)), (.rule, rules.map(\.id.name)),
        (.cause, guidebook.causes.map(\.id.name)), (.section, guidebook.sections.map(\.id.name)),
      ]
      + guidebook.questions.map { (.option(of: $0.id), $0.options.map(\.id.name)) }
    return lists.flatMap { kind, names in
      names.repeated.map { .usedTwice(kind, name: $0) } + badNames(kind, names)
    } + factFaults
  }

  private var factFaults: [GuidebookFault] {
    let facts = Dictionary(grouping: conditions.flatMap(\.condition.facts), by: \.id)
    let names = facts.keys.sorted()
    return names.filter { name in
      // Facts inside are compared by their names, and each name is looked at in its turn.
      Set((facts[name] ?? []).map { Meaning(condition: $0.condition, words: $0.words) }).count > 1
    }.map { .factWithTwoMeanings($0) } + badNames(.fact, names.map(\.name))
  }

  private struct Meaning: Hashable {
    let condition: Condition
    let words: String
  }

  private func badNames(
    _ kind: GuidebookFault.Kind, _ names: [String]
  ) -> [GuidebookFault] {
    names.unique.filter { !$0.isGoodName }.map { .badName(kind, name: $0) }
  }

}

extension Guidebook {
  /// More than an engine can number.
  var sizeFaults: [GuidebookFault] {
    let places = regions.reduce(1) { $0 + $1.sides.count }
    let findings = questions.reduce(0) { $0 + ($1.id == .bodyMap ? places : $1.options.count) }
    return (findings > FindingSet.capacity ? [.tooManyFindings(findings)] : [])
      + (rules.count > FindingSet.capacity ? [.tooManyRules(rules.count)] : [])
      + (causes.count > FindingSet.capacity ? [.tooManyCauses(causes.count)] : [])
  }
}

extension String {
  /// Whether the text is lower-case words or numbers joined by hyphens.
  fileprivate var isGoodName: Bool {
    split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}
