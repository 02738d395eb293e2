import Assessment
import Review
import TestSupport
import Wording

private let since = Bicycle.Since.id
private let years = Bicycle.Since.years

extension Planted {
  /// Names, mentions, pages and links.
  static let names: [Planted] = [
    Planted("a question twice", .usedTwice(.question, name: "since")) { draft in
      draft.questions += draft.questions.filter { $0.id == since }
    },
    Planted("an option twice", .usedTwice(.option(of: since), name: "years")) { draft in
      draft.change(since) { .init($0, adding: Option(years, "For ever")) }
    },
    Planted("a region twice", .usedTwice(.region, name: "bell")) { draft in
      draft.regions += draft.regions.filter { $0.id == "bell" }
    },
    Planted("a rule twice", .usedTwice(.rule, name: "book-old")) { draft in
      draft.rules.append(
        draft.rules[4].with(
          when: Bicycle.Squeak.unsure.asCondition,
          examples: .init(
            holds: [.init("one", Bicycle.Squeak.unsure)],
            fails: [.init("another", Bicycle.Squeak.chain)])))
    },
    Planted("a cause twice", .usedTwice(.cause, name: "worn-chain")) { draft in
      draft.causes += draft.causes.suffix(1)
    },
    Planted("a section twice", .usedTwice(.section, name: "brakes")) { draft in
      draft.sections += draft.sections.suffix(1)
    },
    Planted("a block twice", .usedTwice(.block, name: "danger")) { draft in
      draft.blocks += draft.blocks.prefix(1)
    },
    Planted("capitals and blanks", .badName(.block, name: "Big Bells")) { draft in
      draft.blocks.append(Block("Big Bells", "Bells"))
    },
    Planted("two hyphens in a row", .badName(.block, name: "big--bells")) { draft in
      draft.blocks.append(Block("big--bells", "Bells"))
    },
    Planted("an accent", .badName(.block, name: "café")) { draft in
      draft.blocks.append(Block("café", "Food"))
    },
    Planted("a fact with two meanings", .factWithTwoMeanings("after-rain")) { draft in
      let other = Fact("after-rain", "it only squeaks after rain", when: Bicycle.Rain.dry)
      draft.change("book-old") { $0.with(when: either(years, other)) }
    },
    Planted("an unknown question", .unknownQuestion("horn", at: .rule("book-old"))) { draft in
      draft.change("book-old") { $0.with(when: either(years, Finding("horn", "loud"))) }
    },
    Planted(
      "an unknown option", .unknownOption("ever", of: since, at: .evidence("worn-chain", 3))
    ) { draft in
      draft.change("worn-chain") {
        $0.with(evidence: $0.evidence + [.init(1, Finding(since, "ever"))])
      }
    },
    Planted("an unknown region", .unknownRegion("pump", at: .floor("the pump"))) { draft in
      draft.floors.append(Floor(.sameDay, "the pump", when: either(years, marked("pump"))))
    },
    Planted(
      "an unknown side", .unknownSide(.left, of: "seat", at: .example("book-old", person: "new"))
    ) { draft in
      draft.change("book-old") {
        $0.with(
          examples: .init(
            holds: $0.examples.holds, fails: [.init("new", .place("seat", .left))]))
      }
    },
    Planted("an unknown side", .unknownSide(.left, of: "seat", at: .gate("worn-chain"))) { draft in
      draft.change("worn-chain") { $0.with(gate: either($0.gate, marked("seat", on: .left))) }
    },
    Planted("an unknown grave answer", .unknownOption("ever", of: since, at: .gravity(since))) {
      draft in
      draft.change(since) { $0.with(gravity: .chains([[years, Finding(since, "ever")]])) }
    },
    Planted("counting twice", .countsTwice(.rule("book-old"))) { draft in
      let unsure = Bicycle.Squeak.unsure
      draft.change("book-old") { $0.with(when: either(years, atLeast(1, unsure, unsure))) }
    },
    Planted("a question on no page", .onNoPage("noises")) { $0.pages.removeLast() },
    Planted("a question on two pages", .onSeveralPages(since)) { $0.pages.append([since]) },
    Planted("an unknown question on a page", .unknownOnPage("horn", page: 6)) { draft in
      draft.pages.append(["horn"])
    },
    Planted("an unknown block", .unknownBlock("horns", of: since)) { draft in
      draft.change(since) { $0.with(block: "horns") }
    },
    Planted("an unknown cause", .unknownCause("rust", by: "book-old")) { draft in
      draft.change("book-old") { $0.with(pointsTo: ["rust"]) }
    },
    Planted("an unknown page", .unknownSection("rust", at: .page(of: "worn-chain"))) { draft in
      draft.change("worn-chain") { $0.with(page: "rust") }
    },
    Planted("a section without a link", .sectionWithoutLink("bells")) { draft in
      draft.sections.append(
        Section("bells", "Bells", summary: "Bells.", [], sources: [], lastReviewed: "2026-11-23"))
    },
    Planted("a word without a meaning", .noMeaning(of: "Bell")) { draft in
      draft.glossary.append(Word("Bell", ""))
    },
    Planted("a word twice", .spelledTwice("bearing")) { draft in
      draft.glossary.append(Word("BEARING", "It bears."))
    },
    Planted("a spelling of two words", .spelledTwice("dry bearing")) { draft in
      draft.glossary.append(Word("Squeak", or: ["dry bearing"], "A high noise."))
    },
    Planted("a word with an unknown section", .unknownSection("rust", at: .word("Rust"))) { draft in
      draft.glossary.append(Word("Rust", "What eats a chain.", more: "rust"))
    },
    Planted("no advice", .noAdvice(.sameDay)) { draft in
      draft.advice.removeAll { $0.urgency == .sameDay }
    },
    Planted("advice twice", .severalAdvice(.appointment(.days))) { draft in
      draft.advice += draft.advice.filter { $0.urgency == .appointment(.days) }
    },
  ]
}

extension Question {
  /// A question with one option more.
  init(_ question: Question, adding option: Option) {
    let options = question.options + [option]
    self = question.with(form: question.takesSeveral ? .several(options) : .one(options))
  }
}
