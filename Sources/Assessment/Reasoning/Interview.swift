/// What is still to be asked, and whether the answers so far are an alarm.
///
/// A question is asked while it can still change the urgency or the leading causes, and no longer;
/// once an alarm is certain, only those that ``Guidebook/askedInAlarm`` names.
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
    let left = pages.first { $0.contains { standing.isWanted($0) } }
    return left.map { page($0, after: answers) } ?? []
  }

  /// The questions of the page that holds this question, as far as they are asked of this person
  /// (answered ones included), in order.
  ///
  /// What stands on a page does not depend on the answers to that page, but for follow-ups: a
  /// question must not vanish under the eyes of who reads it.
  public func page(of question: Question.ID, after answers: Answers) -> [Question] {
    pages.first { $0.contains(question) }.map { page($0, after: answers) } ?? []
  }

  /// The next page for those who go on after an alarm, to show more to the staff: everything that
  /// was not answered, whether or not it can change anything.
  public func nextForStaff(after answers: Answers) -> [Question] {
    let standing = Standing(of: answers, by: engine)
    let left = pages.first { $0.contains { standing.isOpen($0) } }
    return left.map { pageForStaff($0, standing) } ?? []
  }

  /// The same page, whether or not its questions can still change anything.
  public func pageForStaff(of question: Question.ID, after answers: Answers) -> [Question] {
    let standing = Standing(of: answers, by: engine)
    return pages.first { $0.contains(question) }.map { pageForStaff($0, standing) } ?? []
  }

  /// The questions that were answered, and those that will be asked if nothing else comes up, in the
  /// order of asking.
  ///
  /// A question that waits for a sign to be told first is not counted before, so that the number of
  /// steps is what most people meet; it may grow.
  public func asked(after answers: Answers) -> [Question] {
    let standing = Standing(of: answers, by: engine)
    let now = standing.asThingsStand
    return questions(
      pages.joined().filter { id in
        standing.isAnswered(id) || standing.isWanted(id) && standing.isAsked(id, in: now)
      })
  }

  /// The questions that are worth asking and have no answer yet, in the order of asking.
  public func unanswered(after answers: Answers) -> [Question.ID] {
    unanswered(after: engine.codebook.set(of: answers))
  }

  /// The same for a tidy set of answers.
  public func unanswered(after answers: FindingSet) -> [Question.ID] {
    let open = engine.questions.filter { !$0.mask.meets(answers) }
    // Most who hand in whole cases leave nothing open, and then how things stand does not matter.
    guard !open.isEmpty else { return [] }
    let standing = Standing(of: answers, by: engine)
    return open.map { engine.codebook.entries[$0.place].question.id }
      .filter { standing.isWanted($0) }
  }

  /// The alarm that ends the interview, or nothing: the urgency of the answers where no further
  /// answer can take an alarm away, and nothing is left that is asked in an alarm and could raise it.
  ///
  /// A rule that a calming pattern could still hold back is no alarm yet.
  public func alarm(in answers: Answers) -> Urgency? {
    let standing = Standing(of: answers, by: engine)
    let isWaiting = engine.guidebook.askedInAlarm.contains { standing.isWanted($0) }
    return standing.floor.isAlarm && !isWaiting ? engine.urgency(of: answers) : nil
  }

  /// Whether an alarm is certain, whatever else will be answered, though it may still be waited with.
  package func hasCertainAlarm(in answers: Answers) -> Bool {
    Standing(of: answers, by: engine).floor.isAlarm
  }

  private var pages: [[Question.ID]] { engine.guidebook.pages }

  private func page(_ page: [Question.ID], after answers: Answers) -> [Question] {
    let now = Standing(of: answers, by: engine)
    var shown = page.filter { now.isAsked($0) }
    // Only where something is left does it matter what was asked before the page was answered.
    if page.contains(where: { !now.isAsked($0) && now.isOpen($0) }) {
      var others = answers
      for id in page { others.takeBack(id) }
      let before = Standing(of: others, by: engine)
      shown = page.filter { now.isAsked($0) || (before.isWanted($0) && now.isOpen($0)) }
    }
    return withoutWaiting(questions(shown), now)
  }

  private func pageForStaff(_ page: [Question.ID], _ standing: Standing) -> [Question] {
    withoutWaiting(
      questions(page.filter { standing.isAsked($0) || standing.isOpen($0) }), standing)
  }

  /// The questions without those that wait for an answer above them on the page.
  private func withoutWaiting(_ page: [Question], _ standing: Standing) -> [Question] {
    page.filter { question in
      standing.isAnswered(question.id)
        || !page.prefix { $0.id != question.id }.contains {
          !standing.isAnswered($0.id) && standing.question(question.id, waitsFor: $0.id)
        }
    }
  }

  private func questions(_ ids: some Sequence<Question.ID>) -> [Question] {
    ids.compactMap { engine.codebook.entry(of: $0)?.question }
  }
}
