/// What is still to be asked, and whether the answers so far are an alarm.
///
/// A question is asked while it can still change the urgency or the leading causes, and no longer.
public struct Interview: Sendable {
  /// The engine with the guidebook that the questions come from.
  public let engine: Engine

  /// Creates an interview by a guidebook that was made ready.
  public init(by engine: Engine) {
    self.engine = engine
  }

  /// The questions of the next page that has anything left to ask, in order; none when all has
  /// been asked.
  public func next(after answers: Answers) -> [Question] {
    let standing = Standing(of: answers, by: engine)
    return nextPage(in: standing) { standing.isWanted($0) }
  }

  /// The next page for those who go on after an alarm, to show more to the staff: everything that
  /// was not answered, whether or not it can change anything.
  public func nextForStaff(after answers: Answers) -> [Question] {
    let standing = Standing(of: answers, by: engine)
    return nextPage(in: standing) { standing.isOpen($0) }
  }

  private func nextPage(in standing: Standing, _ isLeft: (Question.ID) -> Bool) -> [Question] {
    let page = engine.guidebook.pages.first { $0.contains(where: isLeft) } ?? []
    return questions(page.filter(isLeft))
  }

  /// The questions of the page that holds this one, as far as this person is asked them, in order.
  public func page(of question: Question.ID, after answers: Answers) -> [Question] {
    let standing = Standing(of: answers, by: engine)
    let page = engine.guidebook.pages.first { $0.contains(question) } ?? []
    return questions(page.filter { $0 == question || standing.isAsked($0) })
  }

  /// Whether the question has been answered or is still worth asking.
  public func isAsked(_ question: Question, after answers: Answers) -> Bool {
    Standing(of: answers, by: engine).isAsked(question.id)
  }

  /// The questions that were answered or are still worth asking, in the order of asking.
  public func asked(after answers: Answers) -> [Question] {
    let standing = Standing(of: answers, by: engine)
    return questions(engine.guidebook.pages.joined().filter(standing.isAsked))
  }

  /// The questions that are worth asking and have no answer yet, in the order of asking.
  public func unanswered(after answers: Answers) -> [Question.ID] {
    unanswered(after: engine.codebook.set(of: answers))
  }

  func unanswered(after answers: FindingSet) -> [Question.ID] {
    let standing = Standing(of: answers, by: engine)
    return engine.guidebook.pages.joined().filter(standing.isWanted)
  }

  /// The alarm that ends the interview, or nothing: an urgency that no further answer can take
  /// away, with none above it that an answer could still bring.
  ///
  /// A rule that a calming pattern could still hold back is no alarm yet.
  public func alarm(in answers: Answers) -> Urgency? {
    let standing = Standing(of: answers, by: engine)
    return standing.floor.isAlarm && standing.ceiling == standing.floor ? standing.floor : nil
  }

  private func questions(_ ids: some Sequence<Question.ID>) -> [Question] {
    ids.compactMap { engine.codebook.entry(of: $0)?.question }
  }
}
