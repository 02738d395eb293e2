import Assessment
import Journey
import Soaking

extension Persona {
  /// What they choose where a journey stands; nil where anything may be chosen.
  func item(in journey: Journey) -> Item? {
    switch journey.scene {
    case .page:
      for question in journey.questions {
        if let option = next(for: question, after: journey.answers) {
          return .option(question.id, option)
        }
      }
      return journey.items.contains(.proceed) ? .proceed : journey.focus
    case .map:
      let missing = places.subtracting(journey.answers.places).map { Item.region($0.region) }
      return missing.first { journey.items.contains($0) }
        ?? (journey.answers.answers(.bodyMap) ? .proceed : .nowhere)
    case .side(let region): return .sides(sides(of: region))
    case .recheck: return .confirm
    case .check: return .proceed
    default: return nil
    }
  }
}
