import Assessment
import TestSupport

typealias BrakesNow = Bicycle.BrakesNow
typealias Squeak = Bicycle.Squeak
typealias Rain = Bicycle.Rain
typealias Since = Bicycle.Since
typealias Noises = Bicycle.Noises

extension Draft {
  /// The sound handbook with gravity, a new squeak being graver than an old one, and with a map so
  /// small that all its answers can be listed.
  static let graded: Draft = {
    var draft = Draft.sound
    draft.regions = draft.regions.filter { ["front-wheel", "seat"].contains($0.id) }
    for id in [BrakesNow.id, .bodyMap, Noises.id] {
      draft.change(id) { $0.with(gravity: .each(except: [])) }
    }
    draft.change(Rain.id) { $0.with(gravity: .chains([[Rain.left, Rain.dry]])) }
    draft.change(Since.id) { $0.with(gravity: .chains([[Since.years, Since.today]])) }
    draft.change("book-old") {
      $0.with(
        when: either(Since.years, Since.unsure),
        givesWay: [.init(Since.id, because: "What is new is not serviced but mended.")])
    }
    let wheel = [Finding.place("front-wheel", .left), .place("front-wheel", .right)]
    draft.change("book-wheel") { $0.with(when: either(wheel[0], wheel[1])) }
    draft.floors.append(Floor(.appointment(.days), "a front wheel", when: marked("front-wheel")))
    return draft
  }()

  /// The graded handbook with one rule changed.
  static func graded(_ rule: Rule.ID, _ change: (Rule) -> Rule) -> Draft {
    var draft = graded
    draft.change(rule, change)
    return draft
  }

  var engine: Engine { Engine(guidebook) }
}

extension Rule {
  /// The rule at another urgency, or held back by other patterns.
  func with(urgency: Urgency? = nil, unless: [Fact]) -> Rule {
    Rule(
      id, urgency ?? self.urgency, when: when, unless: unless, reason: reason,
      pointsTo: pointsTo, sources: sources, givesWay: givesWay, examples: examples)
  }
}
