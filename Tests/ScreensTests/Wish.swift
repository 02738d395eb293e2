import Assessment
import Journey
import TestSupport

/// What somebody would answer to every question, asked or not.
struct Wish {
  private var options: [Question.ID: Set<Option.ID>] = [:]
  private var places: [Region.ID: Set<Side>] = [:]
  private let guidebook: Guidebook

  init(_ guidebook: Guidebook, _ dice: inout Dice) {
    self.guidebook = guidebook
    for question in guidebook.questions where question.id != .bodyMap {
      let ticks = question.options.filter { question.isTicked(with: $0.id) }.map(\.id)
      let whole = question.options.map(\.id).filter { !ticks.contains($0) }
      let isTicking = dice.below(4) == 0 && !ticks.isEmpty
      let given = isTicking ? ticks.shuffled(using: &dice).prefix(1 + dice.below(3)) : []
      options[question.id] =
        given.isEmpty ? Set(whole.randomElement(using: &dice).map { [$0] } ?? []) : Set(given)
    }
    for region in guidebook.regions where region.group != .saddle && dice.below(5) == 0 {
      places[region.id] = region.sides.randomElement(using: &dice).map { [$0] }
    }
  }

  /// What is still to be chosen at a question; ticks that stand there already are left alone.
  func choices(_ question: Question, _ answers: Answers) -> [Item] {
    let given = answers.options(of: question.id)
    let wanted = options[question.id] ?? []
    return question.options.map(\.id).filter { wanted.contains($0) && !given.contains($0) }
      .map { .option(question.id, $0) }
  }

  /// What is still to be marked from one side of the body.
  func regions(_ view: BodyView, _ answers: Answers) -> [Region.ID] {
    let marked = Set(answers.places.map(\.region))
    return guidebook.regions(seenFrom: view).map(\.id)
      .filter { places[$0] != nil && !marked.contains($0) }
  }

  func sides(of region: Region.ID) -> Set<Side> { places[region] ?? [] }
  var isNowhere: Bool { places.isEmpty }
}
