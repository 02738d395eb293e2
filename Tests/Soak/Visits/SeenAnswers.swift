import Assessment
import Interchange
import Journey
import TestSupport
import Wording

/// What somebody answered on purpose to pages that they saw, kept beside the guide.
struct SeenAnswers {
  private var answers = Answers()

  /// Takes in that an item was chosen.
  mutating func take(_ item: Item, at scene: Scene, in guidebook: Guidebook) {
    switch (item, scene) {
    case (.option(let id, let option), _):
      guard let question = guidebook.question(id) else { return }
      let isTick = question.isTicked(with: option)
      answers.answer(
        question, with: isTick ? answers.options(of: id).symmetricDifference([option]) : [option])
    case (.place(let place), _):
      mark(answers.places.symmetricDifference([place]))
    case (.sides(let sides), .side(let region)):
      mark(answers.places.filter { $0.region != region }.union(sides.map { Place(region, $0) }))
    case (.nowhere, _):
      answers.mark([])
    default: break
    }
  }

  private mutating func mark(_ places: Set<Place>) {
    if places.isEmpty { answers.takeBack(.bodyMap) } else { answers.mark(places) }
  }

  /// A line for `tingle assess`.
  func line(id: String, in guidebook: Guidebook) -> String {
    let given = guidebook.questions.filter { $0.id != .bodyMap && answers.answers($0.id) }
      .map { question in
        let options = answers.options(of: question.id).map { "\"\($0)\"" }.sorted()
        return "\"\(question.id)\": [\(options.joined(separator: ", "))]"
      }
    let places = answers.places
      .map { "{\"id\": \"\($0.region)\", \"side\": \"\($0.side.rawValue)\"}" }.sorted()
      .joined(separator: ", ")
    let regions = answers.answers(.bodyMap) ? "\"regions\": [\(places)], " : ""
    return "{\"id\": \"\(id)\", \(regions)\"answers\": {\(given.joined(separator: ", "))}}"
  }

  /// What is wrong with a level that was told for them, by the way that `tingle assess` goes.
  func fault(in told: [Urgency], by engine: Engine) -> String? {
    let assessor = Assessor(by: engine, style: .other { report, _, _ in report.urgency.name })
    let line = line(id: told.name, in: engine.guidebook)
    let product = assessor.assess(Array(line.utf8)[...], number: 1)
    return told.contains { product == .result($0.name) } ? nil : "\(product) for \(line)"
  }
}

extension [Urgency] {
  /// Which levels may be meant.
  var name: String { isEmpty ? "no level" : map(\.name).joined(separator: " or ") }
}

extension Urgency {
  /// The level and its window.
  fileprivate var name: String { id + (window.map { "/\($0.rawValue)" } ?? "") }

  /// The level that a page is headed by; both appointments, where the page does not go on with how
  /// soon.
  static func told(on page: String, in journey: Journey) -> [Urgency] {
    func place(of text: Text?) -> String.Index? {
      text.flatMap {
        page.firstRange(of: journey.language.say($0, of: journey.subject, at: journey.site.place))?
          .lowerBound
      }
    }
    let advice = allCases.map { ($0, journey.guidebook.advice(for: $0)) }
    guard let head = advice.compactMap({ place(of: $1?.headline) }).min() else { return [] }
    let named = advice.filter { place(of: $1?.headline) == head }
    let dated = named.filter { place(of: $1?.howSoon) != nil }
    return (dated.isEmpty ? named : dated).map(\.0)
  }
}
