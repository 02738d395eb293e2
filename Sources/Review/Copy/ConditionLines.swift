import Assessment
import Wording

/// Puts conditions into nested lists of plain words.
struct ConditionLines {
  let guidebook: Guidebook

  /// The condition as items of a Markdown list.
  func lines(_ condition: Condition, depth: Int = 0) -> [String] {
    switch condition {
    case .has(let finding): [item(words(for: finding), depth)]
    case .fact(let fact): [item("\(fact.words) (fact `\(fact.id)`)", depth)]
    case .every(let terms) where terms.isEmpty: [item("always", depth)]
    case .either(let terms) where terms.isEmpty: [item("never", depth)]
    case .every(let terms): list("all of:", terms, depth, places: placesOfEvery)
    case .either(let terms): list("one of:", terms, depth, places: placesOfEither)
    case .atLeast(let count, let terms):
      [item("at least \(count) of:", depth)] + terms.flatMap { lines($0, depth: depth + 1) }
    case .not(.either(let terms)) where terms.count > 1: noneOf(terms, depth)
    case .not(let term): not(term, depth)
    }
  }

  private func noneOf(_ terms: [Condition], _ depth: Int) -> [String] {
    let inner = list("none of:", terms, depth, places: placesOfEither)
    return inner.count == 1 ? [item("not: \(text(of: inner[0]))", depth)] : inner
  }

  /// A thing in one line goes beside its “not”.
  private func not(_ term: Condition, _ depth: Int) -> [String] {
    let inner = lines(term, depth: depth + 1)
    return inner.count == 1
      ? [item("not: \(text(of: inner[0]))", depth)] : [item("not:", depth)] + inner
  }

  private func list(
    _ head: String, _ terms: [Condition], _ depth: Int,
    places: ([Finding], Int) -> [String]
  ) -> [String] {
    let inner =
      places(terms.compactMap(\.place), depth + 1)
      + terms.filter { $0.place == nil }.flatMap { lines($0, depth: depth + 1) }
    // A list of one thing is that thing.
    return inner.count == 1 ? [item(text(of: inner[0]), depth)] : [item(head, depth)] + inner
  }

  /// What stands on the line of an item.
  func text(of item: String) -> Substring { item.drop { $0 == " " }.dropFirst(2) }

  /// Regions of which one side is enough, those with the same sides in one line.
  private func placesOfEither(_ marks: [Finding], _ depth: Int) -> [String] {
    let sides = self.sides(of: marks)
    let regions = sides.map { region, sides in
      (name: name(region), sides: eitherWords(sides, has: guidebook.region(region)?.sides ?? []))
    }
    return regions.map(\.sides).unique.map { sides in
      let names = regions.filter { $0.sides == sides }.map(\.name)
      // Names have commas of their own.
      return item(
        names.count == 1
          ? "\(topic(.bodyMap)): \(names[0]) (\(sides))"
          : "\(topic(.bodyMap)) (\(sides)), one of: \(names.joined(separator: "; "))", depth)
    }
  }

  /// Regions of which every side is needed.
  private func placesOfEvery(_ marks: [Finding], _ depth: Int) -> [String] {
    sides(of: marks).map { region, sides in
      item("\(topic(.bodyMap)): \(name(region)) (\(allWords(sides)))", depth)
    }
  }

  /// The sides that are named of each region, in the order of naming.
  private func sides(of marks: [Finding]) -> [(region: Region.ID, sides: Set<Side>)] {
    let places = marks.compactMap { mark -> Place? in
      if case .place(let region, let side) = mark { Place(region, side) } else { nil }
    }
    return places.map(\.region).unique.map { region in
      (region, Set(places.filter { $0.region == region }.map(\.side)))
    }
  }

  private func eitherWords(_ sides: Set<Side>, has: [Side]) -> String {
    has.count > 1 && sides.isSuperset(of: has) ? "any side" : names(sides, joinedBy: " or ")
  }

  private func allWords(_ sides: Set<Side>) -> String {
    sides == [.left, .right] ? "both sides" : names(sides, joinedBy: " and ")
  }

  private func names(_ sides: Set<Side>, joinedBy separator: String) -> String {
    Side.allCases.filter(sides.contains).map(\.rawValue).joined(separator: separator)
  }

  /// A finding as “topic: answer”; what the guidebook does not know stands under its own name.
  func words(for finding: Finding) -> String {
    switch finding {
    case .option(let id, let option):
      let known = guidebook.question(id)?.options.first { $0.id == option }
      return "\(topic(id)): \(known?.label.english ?? option.name)"
    case .place(let region, let side):
      return "\(topic(.bodyMap)): \(name(region)) (\(side.rawValue))"
    case .nowhere: return "\(topic(.bodyMap)): no place is marked"
    }
  }

  private func topic(_ question: Question.ID) -> String {
    guidebook.question(question)?.topic.english ?? question.name
  }

  private func name(_ region: Region.ID) -> String {
    guidebook.region(region)?.name.english ?? region.name
  }

  private func item(_ text: some StringProtocol, _ depth: Int) -> String {
    String(repeating: "  ", count: depth) + "- " + text
  }
}

extension Condition {
  /// The place of the body that the condition asks for, if it is no more than that.
  fileprivate var place: Finding? {
    if case .has(let finding) = self, case .place = finding { finding } else { nil }
  }
}
