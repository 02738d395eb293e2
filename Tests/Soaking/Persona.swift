package import Assessment
package import TestSupport

/// Somebody who knows what to answer to every question.
package struct Persona {
  private let answers: [Question.ID: Set<Option.ID>]
  /// The places that tingle.
  package let places: Set<Place>

  /// Somebody for whom a rule holds, and who otherwise has nothing to tell, or is not sure.
  package init(in guidebook: Guidebook, _ dice: inout Dice) {
    let rule = (guidebook.rules + [guidebook.fallback]).randomElement(using: &dice)
    let example = rule?.examples.holds.randomElement(using: &dice)
    let told = Answers(findings: example?.findings ?? [])
    let isSure = dice.below(3) > 0
    places = told.places
    answers = guidebook.questions.reduce(into: [:]) { answers, question in
      let given = told.options(of: question.id)
      answers[question.id] = given.isEmpty ? question.calmest(isSure: isSure) : given
    }
  }

  /// What is still to be chosen, or given up, for a question; nothing once it is answered.
  package func next(for question: Question, after given: Answers) -> Option.ID? {
    let (wanted, chosen) = (answers[question.id] ?? [], given.options(of: question.id))
    return question.options.map(\.id).first { wanted.contains($0) && !chosen.contains($0) }
      ?? question.options.map(\.id).first { !wanted.contains($0) && chosen.contains($0) }
  }

  /// The sides of a region that tingle.
  package func sides(of region: Region.ID) -> Set<Side> {
    Set(places.filter { $0.region == region }.map(\.side))
  }
}

extension Question {
  /// The answer of somebody with nothing to tell.
  fileprivate func calmest(isSure: Bool) -> Set<Option.ID> {
    let unsure = options.first { $0.kind == .unsure }
    return Set(
      [isSure ? nil : unsure, calmest.first, unsure, options.last].compactMap(\.self).prefix(1)
        .map(\.id))
  }
}
