public import Assessment

extension Journey {
  /// The question at hand: the one with the focus, and below the options the last of the page.
  public var question: Question? { question(among: questions) }

  /// The question at hand among those of the page.
  public func question(among questions: [Question]) -> Question? {
    guard case .option(let id, _) = here.focus else { return questions.last }
    return questions.first { $0.id == id }
  }

  /// The questions of a page that this visitor is asked.
  ///
  /// Staff may want to know more after an alarm, so nothing is left out as useless then.
  func questions(on head: Question.ID) -> [Question] {
    goesOnForStaff
      ? interview.pageForStaff(of: head, after: answers)
      : interview.page(of: head, after: answers)
  }

  /// The scene that asks a question.
  func scene(for question: Question.ID) -> Scene {
    guard question != .bodyMap else { return .map(guidebook.body.first) }
    let page = guidebook.pages.first { $0.contains(question) }
    return .page(page?.first ?? question)
  }

  /// Opens the page of a question, with the focus on it.
  mutating func change(_ id: Question.ID) {
    let isShown = items(of: scene(for: id)).contains { $0.question == id }
    let question = isShown ? guidebook.question(id) : nil
    visit(scene(for: id), focus: question.flatMap { focus(on: $0) })
  }

  /// Where the focus stands on arrival: on the first question without an answer.
  func firstFocus(on questions: [Question]) -> Item? {
    let question = questions.first { !answers.answers($0.id) } ?? questions.first
    return question.flatMap { focus(on: $0) }
  }

  /// Where the focus stands on a question: on the answer given before, else on the first option.
  func focus(on question: Question) -> Item? {
    let given = answers.options(of: question.id)
    let option = question.options.first { given.contains($0.id) } ?? question.options.first
    return option.map { .option(question.id, $0.id) }
  }

  /// The next question of the page that has no answer: below this one, then from the top.
  func unanswered(after id: Question.ID) -> Question? {
    let below = questions.drop { $0.id != id }
    return (below + questions).first { !answers.answers($0.id) }
  }
}

extension Item {
  fileprivate var question: Question.ID? {
    if case .option(let question, _) = self { question } else { nil }
  }
}
