public import Assessment

extension Journey {
  /// Takes an option of a question, or gives it up again.
  mutating func take(_ option: Option.ID, of id: Question.ID) {
    guard let question = guidebook.question(id) else { return }
    // “None of these” and “not sure” answer the whole question, so they lead on at once.
    guard question.isTicked(with: option) else {
      answers.answer(question, with: [option])
      return goOn(from: question)
    }
    let chosen = answers.options(of: id).symmetricDifference([option])
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
}

extension Question {
  /// Whether the option is a tick beside others, and not an answer on its own.
  public func isTicked(with option: Option.ID) -> Bool {
    takesSeveral && options.contains { $0.id == option && $0.kind == .plain }
  }
}
