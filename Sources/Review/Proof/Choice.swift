import Assessment

/// Something that an answer settles by itself: the option of a question, or one tick of several.
///
/// Answers that no decision tells apart are one value with a weight, so that going through the
/// values goes through all answers.
struct Choice: Sendable {
  /// The question it belongs to.
  let question: Question.ID
  /// The findings that it settles.
  let mask: FindingSet
  /// What can be chosen.
  let values: [Value]

  /// Answers that nothing tells apart.
  struct Value: Sendable {
    /// What is found; nothing where the answers say nothing.
    let found: FindingSet
    /// How many answers it stands for.
    let weight: Int
  }

  /// How many answers all values stand for together.
  var weight: Int { values.reduce(0) { $0 + $1.weight } }
}

/// All answers that can be given to a guidebook, as choices that do not depend on each other.
///
/// “None of these” and “not sure” of a question with ticks are a choice of their own, which counts
/// only where nothing is ticked; whoever goes through the choices sees to that.
struct AnswerSpace: Sendable {
  /// The choices, question by question.
  let choices: [Choice]
  /// The choice that settles each finding, by the finding’s number.
  let owners: [Int]
  /// The questions with ticks: the ticks, and what can be said instead.
  let ticked: [(plain: [Int], rest: [Int])]

  /// Takes the questions of an engine’s guidebook apart.
  init(of engine: Engine) {
    let mentions = engine.network.mentions
    var choices: [Choice] = []
    for entry in engine.codebook.entries {
      let rest = entry.takesSeveral ? (entry.mask - entry.plain) : entry.mask
      if entry.takesSeveral {
        choices += entry.plain.numbers.map { number in
          let tick = FindingSet([number])
          return Choice(
            question: entry.question.id, mask: tick,
            values: [.init(found: FindingSet(), weight: 1), .init(found: tick, weight: 1)])
        }
      }
      // Nothing said, and options that nothing mentions, come to the same.
      let classes = Dictionary(grouping: rest.numbers) { mentions[$0] }
      var values = [Choice.Value(found: FindingSet(), weight: 1 + (classes[[]]?.count ?? 0))]
      values += classes.filter { !$0.key.isEmpty }.values
        .sorted { $0[0] < $1[0] }
        .map { .init(found: FindingSet([$0[0]]), weight: $0.count) }
      choices.append(Choice(question: entry.question.id, mask: rest, values: values))
    }
    self.choices = choices
    var owners = Array(repeating: 0, count: engine.codebook.findings.count)
    for (place, choice) in choices.enumerated() {
      for number in choice.mask.numbers { owners[number] = place }
    }
    self.owners = owners
    ticked = engine.codebook.entries.filter(\.takesSeveral)
      .map { ($0.plain.numbers, ($0.mask - $0.plain).numbers) }
  }

  /// How many sets of answers there are, those to one question left out.
  ///
  /// Beside a tick the last choice of a question counts for nothing.
  func count(without question: Question.ID? = nil) -> AnswerCount {
    var count = AnswerCount(1)
    for (id, own) in Dictionary(grouping: choices, by: \.question) where id != question {
      let ticks = own.dropLast()
      // Each set of ticks, and beside none of them whatever else the last choice says.
      var ticked = count
      for _ in ticks { ticked *= 2 }
      count *= UInt64(own[ticks.endIndex].weight - 1)
      count += ticked
    }
    return count
  }
}
