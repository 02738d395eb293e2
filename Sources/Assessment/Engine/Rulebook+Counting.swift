/// A question that does not apply to everyone.
struct ConditionalQuestion: Sendable {
  /// The question.
  let entry: Codebook.Entry
  /// The decision on whether it applies.
  let applies: Int
  /// That decision and those that it builds on, each after those that it builds on itself.
  let decisions: [Int]
}

/// What of some answers counts.
struct Counting {
  /// What counts, whatever else will be answered.
  var certain: FindingSet
  /// What counts as things stand: an answer whose question may still turn out not to apply counts.
  var counted: FindingSet
}

extension Rulebook {
  /// What of a tidy set of answers counts: all but the answers to questions that are known not to
  /// apply, by the answers that count themselves.
  ///
  /// What is not known is no reason to leave an answer out: it counts as long as what its question
  /// depends on has not been answered.
  public func counted(_ answers: FindingSet) -> FindingSet { counting(answers).counted }

  /// The questions are gone through in the order of asking, so that an answer that does not count
  /// says nothing about the questions after it.
  func counting(_ answers: FindingSet) -> Counting {
    var counting = Counting(certain: answers, counted: answers)
    guard conditional.contains(where: { $0.entry.mask.meets(answers) }) else { return counting }
    var open = codebook.unanswered(in: answers)
    for question in conditional {
      let prospect = Prospect(
        of: question.decisions, in: network, certain: counting.certain,
        possible: counting.counted | open)
      if !prospect.isCertain(question.applies) {
        counting.certain = counting.certain - question.entry.mask
      }
      if !prospect.isPossible(question.applies) {
        counting.counted = counting.counted - question.entry.mask
        open = open - question.entry.mask
      }
    }
    return counting
  }
}
