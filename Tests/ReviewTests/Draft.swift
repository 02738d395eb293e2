import Assessment
import TestSupport
import Wording

/// A guidebook that can be changed, to plant faults in it.
struct Draft {
  var blocks: [Block]
  var questions: [Question]
  var pages: [[Question.ID]]
  var regions: [Region]
  var rules: [Rule]
  var fallback: Rule
  var floors: [Floor]
  var causes: [Cause]
  var advice: [Advice]
  var sections: [Section]
  var glossary: [Word]

  init(of guidebook: Guidebook) {
    blocks = guidebook.blocks
    questions = guidebook.questions
    pages = guidebook.pages
    regions = guidebook.regions
    rules = guidebook.rules
    fallback = guidebook.fallback
    floors = guidebook.floors
    causes = guidebook.causes
    advice = guidebook.advice
    sections = guidebook.sections
    glossary = guidebook.glossary
  }

  var guidebook: Guidebook {
    Guidebook(
      title: "Why does my bicycle squeak?", blocks: blocks, questions: questions, pages: pages,
      regions: regions, body: Bicycle.body, rules: rules, fallback: fallback, floors: floors,
      causes: causes,
      advice: advice, warnings: [], topics: [Topic("Bicycles", sections)], glossary: glossary)
  }

  /// The handbook on squeaking bicycles with all that an audit asks for.
  static let sound: Draft = {
    var draft = Draft(of: Bicycle.guidebook)
    let people: [Rule.ID: (holds: [Finding], fails: [Finding])] = [
      "stop-brakes": ([Bicycle.BrakesNow.gone], [Bicycle.BrakesNow.none]),
      "shop-grinding": ([Bicycle.Noises.grinding, Bicycle.Since.today], [Bicycle.Since.today]),
      "shop-chain": ([Bicycle.Squeak.chain, Bicycle.Since.today], [Bicycle.Squeak.chain]),
      "today-brakes": ([Bicycle.Squeak.brakes], [Bicycle.Squeak.brakes, Bicycle.Since.years]),
      "book-old": ([Bicycle.Since.years], [Bicycle.Since.today]),
      "book-wheel": ([.place("front-wheel", .left)], [.place("bell", .left)]),
    ]
    draft.rules = draft.rules.map { rule in
      let (holds, fails) = people[rule.id] ?? ([], [])
      return rule.with(
        examples: .init(
          holds: [.init("one", findings: holds)], fails: [.init("another", findings: fails)]))
    }
    let clicks = every(Bicycle.Noises.clicking, marked("bell", "seat"))
    draft.rules.append(
      Rule(
        "book-click", .appointment(.weeks), when: clicks, reason: "A click wants a screwdriver.",
        sources: draft.rules[0].sources,
        examples: .init(
          holds: [.init("one", Bicycle.Noises.clicking, .place("bell", .right))],
          fails: [.init("another", Bicycle.Noises.clicking)])))
    draft.fallback = draft.fallback.with(
      examples: .init(holds: [.init("nobody")], fails: []))
    return draft
  }()

  /// Changes a rule.
  mutating func change(_ id: Rule.ID, _ change: (Rule) -> Rule) {
    rules = rules.map { $0.id == id ? change($0) : $0 }
  }

  /// Changes a question.
  mutating func change(_ id: Question.ID, _ change: (Question) -> Question) {
    questions = questions.map { $0.id == id ? change($0) : $0 }
  }

  /// Changes a cause.
  mutating func change(_ id: Cause.ID, _ change: (Cause) -> Cause) {
    causes = causes.map { $0.id == id ? change($0) : $0 }
  }
}

extension Rule {
  /// The rule with something else in some places.
  func with(
    id: ID? = nil, when: Condition? = nil, reason: Text? = nil, pointsTo: [Cause.ID]? = nil,
    sources: [Source]? = nil, givesWay: [GivingWay]? = nil, examples: Examples? = nil
  ) -> Rule {
    Rule(
      id ?? self.id, urgency, when: when ?? self.when, unless: unless,
      reason: reason ?? self.reason, pointsTo: pointsTo ?? self.pointsTo,
      sources: sources ?? self.sources, givesWay: givesWay ?? self.givesWay,
      examples: examples ?? self.examples)
  }
}

extension Question {
  /// The question with something else in some places.
  func with(
    block: Block.ID? = nil, form: Form? = nil, appliesIf: Condition? = nil,
    gravity: Gravity? = nil
  ) -> Question {
    Question(
      id, in: block ?? self.block, about: topic, prompt, because: reason, form ?? self.form,
      appliesIf: appliesIf ?? self.appliesIf, askIf: askIf,
      gravity: gravity ?? self.gravity)
  }
}

extension Cause {
  /// The cause with something else in some places.
  func with(
    id: ID? = nil, gate: Condition? = nil, evidence: [Evidence]? = nil, page: Section.ID? = nil
  ) -> Cause {
    Cause(
      id ?? self.id, name, summary: summary, group: group, gate: gate ?? self.gate,
      evidence: evidence ?? self.evidence, page: page ?? self.page)
  }
}
