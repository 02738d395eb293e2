/// An answer that an earlier edition of a guidebook offered, and what it says to this edition.
///
/// Names of questions and options are public: a case that was written with them stays readable, and
/// its answers count.
public struct FormerAnswer: Sendable {
  /// The question, as it was named.
  public let question: Question.ID
  /// The option, as it was named.
  public let option: Option.ID
  /// What it says now; nothing where this edition no longer asks.
  public let means: [Finding]
  /// Answers of this edition that it takes the place of, as it says more.
  public let replaces: [Finding]
  /// Other former answers of which one must stand beside it; none where it speaks for itself.
  public let beside: [Finding]

  /// Creates a former answer.
  public init(
    _ question: Question.ID, _ option: Option.ID, means: Finding..., replaces: [Finding] = [],
    beside: [Finding] = []
  ) {
    self.question = question
    self.option = option
    self.means = means
    self.replaces = replaces
    self.beside = beside
  }

  /// The answer as a finding of the earlier edition.
  public var finding: Finding { Finding(question, option) }
}

extension Guidebook {
  /// Answers in the names of this edition, from answers of this edition and former ones.
  ///
  /// A question that takes several answers takes all that former answers mean. One that takes one
  /// keeps the answer that was given to it by its own name, unless a former answer says more; of
  /// several former answers the first in the table counts.
  public func answers(_ given: Answers, and former: Set<Finding>) -> Answers {
    var answers = given
    var taken: Set<Question.ID> = []
    for answer in formerAnswers where former.contains(answer.finding) {
      guard answer.beside.isEmpty || answer.beside.contains(where: former.contains) else {
        continue
      }
      for case .option(let id, let option) in answer.means {
        guard let question = question(id) else { continue }
        if question.takesSeveral {
          answers.answer(question, with: answers.options(of: id).union([option]))
        } else if taken.insert(id).inserted {
          let isFree = (given[id] ?? []).allSatisfy(answer.replaces.contains)
          if isFree { answers.answer(question, with: [option]) }
        }
      }
    }
    return answers
  }
}
