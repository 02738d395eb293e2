import Assessment
import Wording

extension Audit {
  /// What a rule must carry and does not, and examples that do not do what they say.
  ///
  /// The fallback holds for everybody for whom no other rule does, so it has no near misses.
  var paperFaults: [GuidebookFault] {
    rules.flatMap { rule -> [GuidebookFault] in
      (rule.reason.english.isEmpty ? [.noReason(rule.id)] : [])
        + (rule.sources.isEmpty ? [.noSource(rule.id)] : [])
        + (rule.examples.holds.isEmpty ? [.noExample(rule.id, holds: true)] : [])
        + (rule.examples.fails.isEmpty && rule.id != guidebook.fallback.id
          ? [.noExample(rule.id, holds: false)] : [])
    } + exampleFaults + givingWayFaults + loweringFaults
  }

  private var exampleFaults: [GuidebookFault] {
    let rules = engine.rules.enumerated().flatMap { place, nodes in
      wrongExamples(of: nodes.rule) { $0.held.contains(place) }
    }
    return rules + wrongExamples(of: guidebook.fallback) { $0.held.isEmpty }
  }

  private func wrongExamples(
    of rule: Rule, _ holds: (Judgement) -> Bool
  ) -> [GuidebookFault] {
    func wrong(_ examples: [Rule.Example], _ wanted: Bool) -> [GuidebookFault] {
      examples.compactMap { example in
        let numbers = example.findings.compactMap(engine.codebook.number)
        // A finding that nobody can give is a fault of its own.
        guard numbers.count == example.findings.count else { return nil }
        guard engine.canBeAnswered(FindingSet(numbers)) else {
          return .impossibleExample(rule.id, person: example.person)
        }
        let isWrong = holds(engine.judge(engine.codebook.tidied(FindingSet(numbers)))) != wanted
        return isWrong ? .wrongExample(rule.id, person: example.person, holds: wanted) : nil
      }
    }
    return wrong(rule.examples.holds, true) + wrong(rule.examples.fails, false)
  }

  /// Alarms that look at what holds rules back, and is not the whole of what makes an alarm safe.
  private var loweringFaults: [GuidebookFault] {
    let calming = Set(rules.flatMap(\.unless))
    return rules.filter(\.urgency.isAlarm).flatMap { rule in
      rule.conditions.flatMap(\.facts).unique
        .filter { calming.contains($0) && $0.lowers == nil }
        .map { GuidebookFault.lowersAlarm($0.id, of: rule.id) }
    }
  }

  private var givingWayFaults: [GuidebookFault] {
    rules.flatMap { rule in
      let read = Set(rule.conditions.flatMap(\.findings).map(\.question))
      return rule.givesWay.map(\.question).filter { !read.contains($0) }
        .map { GuidebookFault.givesWayUnread($0, by: rule.id) }
    }
  }
}
