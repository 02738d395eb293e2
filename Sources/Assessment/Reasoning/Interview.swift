/// What is still to be asked, and whether the answers so far are an alarm.
public struct Interview: Sendable {
  /// The guidebook that the questions come from.
  public let guidebook: Guidebook

  /// Creates an interview by a guidebook.
  public init(by guidebook: Guidebook) {
    self.guidebook = guidebook
  }

  /// The questions of the next page that has anything left to ask, in order; none when all has
  /// been asked.
  public func next(after answers: Answers) -> [Question] {
    pages.first { $0.contains { !answers.answers($0.id) && isAsked($0, after: answers) } }
      .map { shown(of: $0, after: answers) } ?? []
  }

  /// The questions of the next page that staff may still want to see answered, in order.
  ///
  /// After an alarm no answer changes what to do, so it does not matter here whether one could.
  public func nextForStaff(after answers: Answers) -> [Question] { next(after: answers) }

  /// The questions of the page that holds this question, as far as they are asked of this person
  /// (answered ones included), in order.
  public func page(of question: Question.ID, after answers: Answers) -> [Question] {
    pages.first { $0.contains { $0.id == question } }
      .map { shown(of: $0, after: answers) } ?? []
  }

  /// The same page, whether or not its questions can still change anything.
  public func pageForStaff(of question: Question.ID, after answers: Answers) -> [Question] {
    page(of: question, after: answers)
  }

  /// Whether the question is (still) worth asking, or has been answered.
  public func isAsked(_ question: Question, after answers: Answers) -> Bool {
    answers.answers(question.id) || !verdict(on: question, after: answers).isFailing
  }

  /// The questions that were answered or may still be asked, in the order of asking.
  public func asked(after answers: Answers) -> [Question] {
    pages.joined().filter { isAsked($0, after: answers) }
  }

  /// The questions that are asked and have no answer yet, in the order of asking.
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
  private var pages: [[Question]] {
    guidebook.pages.map { $0.compactMap(guidebook.question) }
  }

  private func verdict(on question: Question, after answers: Answers) -> Verdict {
    question.askIf?.verdict(by: answers, silence: .asks(except: [])) ?? .holds(because: [])
  }

  /// The questions of a page without those that wait for an answer above them on it.
  private func shown(of page: [Question], after answers: Answers) -> [Question] {
    var shown: [Question] = []
    for question in page where isAsked(question, after: answers) {
      if case .open(let asking) = verdict(on: question, after: answers),
        !answers.answers(question.id),
        shown.contains(where: { asking.contains($0.id) && !answers.answers($0.id) })
      {
        continue
      }
      shown.append(question)
    }
    return shown
  }
}
