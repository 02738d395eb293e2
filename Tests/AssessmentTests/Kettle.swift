import Assessment
import TestSupport
import Wording

/// Small guidebooks about a kettle, each made for one test.
enum Kettle {
  private static let source = Source("STEAM", "On Steam, our own invention", .notSeen)

  /// A guidebook with a page for each question.
  static func book(
    _ questions: [Question], rules: [Rule] = [], causes: [Cause] = []
  ) -> Guidebook {
    Guidebook(
      title: "What is wrong with my kettle?", blocks: [Block("kettle", "The kettle")],
      questions: questions, pages: questions.map { [$0.id] }, regions: [], body: Bicycle.body,
      rules: rules,
      fallback: rule("default", .selfCare, when: every()), floors: [], causes: causes,
      advice: [], warnings: [], topics: [])
  }

  /// A question with one answer of some.
  static func question(
    _ id: Question.ID, _ options: Option.ID..., appliesIf: Condition? = nil,
    askIf: Condition? = nil,
    gravity: Gravity = .unordered
  ) -> Question {
    Question(
      id, in: "kettle", about: "Kettle", "What is so?", because: "It helps.",
      .one(options.map { Option(Finding(id, $0), "An answer") }), appliesIf: appliesIf,
      askIf: askIf, gravity: gravity)
  }

  /// A rule without more than it takes to decide.
  static func rule(
    _ id: Rule.ID, _ urgency: Urgency, when: any Term, unless: [Fact] = []
  ) -> Rule {
    Rule(
      id, urgency, when: when, unless: unless, reason: "Steam is hot.", sources: [source],
      examples: .init(holds: [], fails: []))
  }

  /// A cause with one piece of evidence.
  static func cause(_ id: Cause.ID, _ points: Int, _ when: any Term) -> Cause {
    Cause(
      id, "A cause", summary: "It happens.", group: .structural,
      evidence: [.init(points, when)], page: "page")
  }
}
