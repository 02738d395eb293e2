import Assessment

extension Journey {
  /// Begins with the first question that has no answer, or with the check of all answers.
  mutating func begin() {
    if let question = interview.next(after: answers) {
      visit(scene(for: question.id))
    } else {
      visit(.check)
    }
  }

  /// Takes an option of the question at hand, or gives it up again.
  mutating func take(_ option: Option.ID) {
    guard case .question(let id) = here.scene, let question = guidebook.question(id) else { return }
    guard question.takesSeveral else {
      answers.answer(question, with: [option])
      return goOn()
    }
    let kind = question.options.first { $0.id == option }?.kind ?? .plain
    var chosen = answers.options(of: id)
    if chosen.contains(option) {
      chosen.remove(option)
    } else if kind == .plain {
      chosen.insert(option)
    } else {
      // “None of these” and “not sure” answer for the whole page, so they lead on at once.
      answers.answer(question, with: [option])
      return goOn()
    }
    answers.answer(question, with: chosen)
    if question.decidesAtOnce, chosen.contains(option) { goOn() }
  }

  /// Marks the region at hand on these sides, and returns to the map.
  mutating func mark(_ sides: Set<Side>) {
    guard case .side(let region) = here.scene else { return }
    let others = answers.places.filter { $0.region != region }
    let places = others.union(sides.map { Place(region, $0) })
    if places.isEmpty { answers.takeBack(.bodyMap) } else { answers.mark(places) }
    trail.removeLast()
  }

  /// Answers that no place of the map is affected, and goes on.
  mutating func markNowhere() {
    answers.mark([])
    goOn()
  }

  /// Shows the other side of the body, with the focus where it was if the item is seen there.
  mutating func turnBody() {
    guard case .map(let view) = here.scene else { return }
    here.scene = .map(view.other)
  }

  /// Goes on from a scene that has something to confirm.
  mutating func proceed() {
    switch here.scene {
    case .check:
      if let missing = interview.next(after: answers), !isAlarmed {
        visit(scene(for: missing.id))
      } else {
        visit(.outcome)
      }
    case .question(let id):
      if answers.answers(id) { goOn() } else { needsChoice = true }
    case .map:
      if answers.answers(.bodyMap) { goOn() } else { needsChoice = true }
    default:
      break
    }
  }

  /// Goes on after an answer: to an alarm that is new, back to the check of all answers, or to
  /// the next question.
  mutating func goOn() {
    let alarm = interview.alarm(in: answers)
    let isNew = alarm.map { alarm in shownAlarm.map { $0 < alarm } ?? true } ?? false
    shownAlarm = alarm
    if isNew { return visit(.outcome) }
    if let checked = trail.lastIndex(where: { $0.scene == .check }) {
      return goOnChanging(from: checked)
    }
    let asked = interview.asked(after: answers)
    let current = trail.reversed().compactMap(\.scene.question).first
    let following = current.flatMap { id in
      asked.firstIndex { $0.id == id }.map { asked[($0 + 1)...] }
    }
    let next = following ?? asked[...]
    // After an alarm what is known is not gone through again.
    let wanted = shownAlarm == nil ? next.first : next.first { !answers.answers($0.id) }
    if let wanted { visit(scene(for: wanted.id)) } else { visit(.check) }
  }

  /// After a change: what the change opened is asked first, then the check stands again.
  private mutating func goOnChanging(from checked: Int) {
    if let opened = interview.next(after: answers) {
      visit(scene(for: opened.id))
    } else {
      trail.removeSubrange((checked + 1)...)
      here.focus = .proceed
    }
  }

  /// The scene that asks a question.
  func scene(for question: Question.ID) -> Scene {
    question == .bodyMap ? .map(.back) : .question(question)
  }
}
