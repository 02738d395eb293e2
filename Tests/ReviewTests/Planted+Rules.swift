import Assessment
import Review
import TestSupport
import Wording

private let years = Bicycle.Since.years
private let today = Bicycle.Since.today

extension Planted {
  /// Rules, causes and what matters nowhere.
  static let rules: [Planted] = [
    Planted("a region for nothing", .idleRegion("pump")) { draft in
      draft.regions.append(Region("pump", "Pump", group: .arm, view: .front, roots: "tube"))
    },
    Planted("a tick for nothing", .idleOption("humming", of: "noises")) { draft in
      draft.change("noises") { .init($0, adding: Option(Finding("noises", "humming"), "Hum")) }
    },
    Planted(
      "two answers for nothing", .idleOption("dry", of: "rain"), .idleOption("snow", of: "rain")
    ) { draft in
      draft.change("rain") { .init($0, adding: Option(Finding("rain", "snow"), "In snow")) }
    },
    Planted("a question for nothing", .idleQuestion("colour")) { draft in
      draft.questions.append(
        Question(
          "colour", in: "sound", about: "Colour", "Is it red?", because: "Red is fast.",
          .one([Option(Finding("colour", "red"), "Yes")])))
      draft.pages.append(["colour"])
    },
    Planted("no reason", .noReason("book-old")) { draft in
      draft.change("book-old") { $0.with(reason: "") }
    },
    Planted("no source", .noSource("default")) { draft in
      draft.fallback = draft.fallback.with(sources: [])
    },
    Planted("nobody for whom it holds", .noExample("book-old", holds: true)) { draft in
      draft.change("book-old") {
        $0.with(examples: .init(holds: [], fails: $0.examples.fails))
      }
    },
    Planted("no near miss", .noExample("book-old", holds: false)) { draft in
      draft.change("book-old") {
        $0.with(examples: .init(holds: $0.examples.holds, fails: []))
      }
    },
    Planted(
      "an example that does not hold", .wrongExample("book-old", person: "new", holds: true)
    ) { draft in
      draft.change("book-old") {
        $0.with(examples: .init(holds: [.init("new", today)], fails: $0.examples.fails))
      }
    },
    Planted(
      "a near miss that holds", .wrongExample("shop-chain", person: "dry", holds: false)
    ) { draft in
      draft.change("shop-chain") {
        $0.with(
          examples: .init(
            holds: $0.examples.holds,
            fails: [.init("dry", Bicycle.Squeak.chain, today, Bicycle.Rain.dry)]))
      }
    },
    Planted(
      "a rule that never holds", .impossibleExample("book-old", person: "both"),
      .neverHolds("book-old")
    ) { draft in
      draft.change("book-old") {
        $0.with(
          when: every(years, today),
          examples: .init(holds: [.init("both", years, today)], fails: $0.examples.fails))
      }
    },
    Planted("a rule behind an equal one", .neverDecides("book-older")) { draft in
      draft.rules.append(
        draft.rules[4].with(
          id: "book-older", when: every(years, Bicycle.Squeak.unsure),
          examples: .init(
            holds: [.init("one", years, Bicycle.Squeak.unsure)], fails: [.init("another", years)])
        ))
    },
    Planted("a rule behind a graver one", .neverDecides("book-click")) { draft in
      draft.change("today-brakes") { $0.with(when: either($0.when, Bicycle.Noises.clicking)) }
    },
    Planted("giving way to what is not read", .givesWayUnread("rain", by: "book-old")) { draft in
      draft.change("book-old") { $0.with(givesWay: [.init("rain", because: "It dries.")]) }
    },
    Planted("an alarm held back by half a pattern", .lowersAlarm("dry-chain", of: "shop-chain")) {
      draft in
      let pattern = Fact("dry-chain", "a dry chain", when: every(Bicycle.Squeak.chain, years))
      draft.change("shop-chain") { $0.with(unless: $0.unless + [pattern]) }
    },
    Planted("a cause that is never thought of", .neverLeads("worn-chain")) { draft in
      draft.change("worn-chain") { $0.with(gate: every(years, today)) }
    },
    Planted("a cause with too little evidence", .neverLeads("worn-chain")) { draft in
      draft.change("worn-chain") { $0.with(evidence: [.init(1, Bicycle.Squeak.chain)]) }
    },
    Planted("evidence without weight", .wrongPoints(0, of: "worn-chain", evidence: 3)) { draft in
      draft.change("worn-chain") {
        $0.with(evidence: $0.evidence + [.init(0, years)])
      }
    },
    Planted("evidence too heavy", .wrongPoints(-7, of: "worn-chain", evidence: 3)) { draft in
      draft.change("worn-chain") {
        $0.with(evidence: $0.evidence + [.init(-7, years)])
      }
    },
    Planted("a red flag that is never there", .floorNeverHolds("both")) { draft in
      draft.floors.append(Floor(.sameDay, "both", when: every(years, today)))
    },
    Planted("too many answers", .tooManyFindings(526)) { draft in
      let options = (1...500).map {
        Option(Finding("bolts", Option.ID("b-\($0)")), "A bolt", .unsure)
      }
      draft.questions.append(
        Question(
          "bolts", in: "sound", about: "Bolts", "Which bolt?", because: "Some are loose.",
          .several(options)))
      draft.pages.append(["bolts"])
    },
    Planted("too many rules", .tooManyRules(513)) { draft in
      let rule = draft.rules[4]
      draft.rules += (1...506).map { rule.with(id: Rule.ID("book-\($0)")) }
    },
    Planted("too many causes", .tooManyCauses(515)) { draft in
      let cause = draft.causes[0]
      draft.causes += (1...512).map { cause.with(id: Cause.ID("rust-\($0)")) }
    },
  ]
}
