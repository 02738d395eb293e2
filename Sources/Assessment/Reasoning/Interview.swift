/// What is still to be asked, and whether the answers so far are an alarm.
public struct Interview: Sendable {
  /// The guidebook that the questions come from.
  public let guidebook: Guidebook

  /// Creates an interview by a guidebook.
  public init(by guidebook: Guidebook) {
    self.guidebook = guidebook
  }

  /// The next question, or nothing when all has been asked.
  public func next(after answers: Answers) -> Question? {
    guidebook.questions.first { question in
      !answers.answers(question.id) && isAsked(question, after: answers)
    }
  }

  /// Whether this person is asked the question, as far as the answers go.
  public func isAsked(_ question: Question, after answers: Answers) -> Bool {
    question.askIf?.verdict(by: answers, silence: .asks(except: [])).isFailing != true
  }

  /// The questions that this person is asked, in order.
  public func asked(after answers: Answers) -> [Question] {
    guidebook.questions.filter { isAsked($0, after: answers) }
  }

  /// The questions that are asked and have no answer yet, in order.
  public func unanswered(after answers: Answers) -> [Question.ID] {
    asked(after: answers).map(\.id).filter { !answers.answers($0) }
  }

  /// The most serious alarm that no further answer can take away, or nothing.
  ///
  /// A rule that a calming pattern could still hold back is no alarm yet.
  public func alarm(in answers: Answers) -> Urgency? {
    let never = Set(
      guidebook.questions.filter { !isAsked($0, after: answers) }.map(\.id))
    return guidebook.rules.lazy
      .filter { $0.urgency.isAlarm }
      .filter { rule in
        rule.when.verdict(by: answers, silence: .asks(except: never)).isHolding
          && rule.unless.allSatisfy {
            $0.condition.verdict(by: answers, silence: .asks(except: never)).isFailing
          }
      }
      .map(\.urgency).max()
  }
}
