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
    answers.answer(question, with: answers.options(of: id).symmetricDifference([option]))
  }

  /// Marks the region at hand on these sides, and returns to the map.
  mutating func mark(_ sides: Set<Side>) {
    guard case .side(let region) = here.scene else { return }
    let others = answers.places.filter { $0.region != region }
    mark(others.union(sides.map { Place(region, $0) }))
    trail.removeLast()
  }

  /// Marks a place on the figure, or unmarks it; the body turns to where it is seen.
  mutating func toggle(_ place: Place) {
    if case .map(let view) = here.scene, !guidebook.shows(place, from: view) { turnBody() }
    mark(answers.places.symmetricDifference([place]))
  }

  private mutating func mark(_ places: Set<Place>) {
    if places.isEmpty { answers.takeBack(.bodyMap) } else { answers.mark(places) }
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
    // A place that is not seen any more cannot be pointed at.
    if case .place(let place) = here.focus, !guidebook.shows(place, from: view.other) {
      here.focus = items.first
    }
  }
}

extension Question {
  /// Whether the option is a tick beside others, and not an answer on its own.
  public func isTicked(with option: Option.ID) -> Bool {
    takesSeveral && options.contains { $0.id == option && $0.kind == .plain }
  }
}
