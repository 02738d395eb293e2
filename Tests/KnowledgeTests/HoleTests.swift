import Assessment
import Knowledge
import Testing

/// Someone in a few words, what they told us, and the level that they need.
struct Patient: Sendable, CustomTestStringConvertible {
  let words: String
  let told: [String]
  let level: Urgency

  init(_ words: String, _ level: Urgency, _ told: String...) {
    self.words = words
    self.level = level
    self.told = told
  }

  var testDescription: String { words }

  /// What was told as findings: “question option”, or “@region side” for a place.
  var findings: [Finding] {
    told.compactMap { told in
      let parts = told.split(separator: " ").map(String.init)
      guard parts.count == 2 else { return nil }
      if parts[0].hasPrefix("@") {
        return Side(rawValue: parts[1]).map { .place(Region.ID(String(parts[0].dropFirst())), $0) }
      }
      return Finding(Question.ID(parts[0]), Option.ID(parts[1]))
    }
  }
}

/// People whom a simple reading of the guidelines misjudges, each with all else left calm.
private let patients: [Patient] = [
  .init(
    "crash a month ago, a leg weak", .emergency,
    "injury major", "duration 2-to-6-weeks", "course steady", "leg-strength one-leg-weak"),
  .init(
    "crash a month ago, medium pain", .sameDay,
    "injury major", "duration 2-to-6-weeks", "course steady", "pain moderate"),
  .init(
    "crash a month ago, no pain", .sameDay,
    "injury major", "duration 2-to-6-weeks", "course steady"),
  .init(
    "fall today, both hands tingle", .ambulance,
    "injury major", "duration under-24h", "@hand left", "@hand right"),
  .init(
    "stumbled at 75, clumsy hands since", .ambulance,
    "injury minor-weak-bones", "duration under-2-weeks", "hands-arms clumsy-hands"),
  .init(
    "not sure about an injury, weak bones, medium pain", .sameDay,
    "injury unsure", "health-risks weak-bones", "pain moderate", "duration under-2-weeks"),
  .init(
    "weak bones, very bad pain, no injury", .sameDay,
    "health-risks weak-bones", "pain severe", "duration under-2-weeks"),
  .init(
    "cancer, one numb leg for a week", .emergency,
    "health-risks cancer", "sensation numb", "legs-affected one-leg", "duration under-2-weeks"),
  .init(
    "cancer, one numb leg for years, the same", .appointment(.weeks),
    "health-risks cancer", "sensation numb", "legs-affected one-leg", "duration over-6-weeks",
    "course steady"),
  .init(
    "cancer, feet slowly worse for months", .emergency,
    "health-risks cancer", "legs-affected both-legs", "duration over-6-weeks",
    "course slow-worse", "sensation pins-needles"),
  .init(
    "not sure about cancer, pain at night", .sameDay,
    "health-risks unsure", "body-warnings night-pain", "duration under-2-weeks"),
  .init(
    "both hands, unsteady this week", .emergency,
    "@hand left", "@hand right", "walking-balance unsteady-new", "duration under-2-weeks"),
  .init(
    "both hands, worse by the hour", .emergency,
    "@hand left", "@hand right", "course fast-worse", "duration under-24h"),
  .init(
    "both hands for a month", .appointment(.weeks),
    "@hand left", "@hand right", "duration 2-to-6-weeks"),
  .init(
    "HIV, medium pain, not sure about fever", .emergency,
    "health-risks weak-immune", "pain moderate", "fever unsure", "duration under-2-weeks"),
  .init(
    "HIV, very bad pain, no fever", .sameDay,
    "health-risks weak-immune", "pain severe", "duration under-2-weeks"),
  .init(
    "has injected drugs, medium pain, a leg weak", .emergency,
    "health-risks injected-drugs", "pain moderate", "leg-strength one-leg-weak",
    "duration under-2-weeks"),
  .init(
    "has injected drugs, pain for months, slowly worse", .sameDay,
    "health-risks injected-drugs", "pain moderate", "duration over-6-weeks",
    "course slow-worse"),
  .init(
    "blood thinners, a leg weak, not sure since when", .emergency,
    "health-risks blood-thinners", "leg-strength one-leg-weak", "duration unsure",
    "course steady"),
  .init(
    "needle in the back last week, one leg tingles", .sameDay,
    "health-risks spine-procedure", "legs-affected one-leg", "duration under-2-weeks"),
  .init(
    "gave birth last week, one thigh tingles", .sameDay,
    "pregnancy birth-last-6-weeks", "@thigh-front left", "legs-affected one-leg",
    "duration under-2-weeks"),
  .init(
    "sex has changed, both feet for months", .emergency,
    "sexual-feeling new-change", "legs-affected both-legs", "duration over-6-weeks",
    "course steady"),
  .init(
    "sex has changed, old numb saddle", .emergency,
    "sexual-feeling new-change", "saddle-feeling long-standing"),
  .init(
    "both legs, not sure since when, slowly worse", .emergency,
    "legs-affected both-legs", "duration unsure", "course slow-worse"),
  .init(
    "both legs, not sure since when, the same each day", .sameDay,
    "legs-affected both-legs", "duration unsure", "course steady"),
  .init(
    "one leg, then the other, not sure since when", .emergency,
    "legs-affected one-then-both", "duration unsure", "course steady"),
  .init(
    "both legs for months, not sure how it goes", .sameDay,
    "legs-affected both-legs", "duration over-6-weeks", "course unsure"),
  .init(
    "not sure about the legs, since this week", .sameDay,
    "legs-affected unsure", "duration under-2-weeks"),
  .init(
    "both buttocks numb for a month", .sameDay,
    "@buttock left", "@buttock right", "sensation numb", "duration 2-to-6-weeks",
    "course steady"),
  .init(
    "left arm and leg this week, not sure how it came", .emergency,
    "@hand left", "@calf left", "onset unsure", "duration under-2-weeks",
    "legs-affected one-leg"),
  .init(
    "left arm and leg all at once a month ago", .appointment(.days),
    "@hand left", "@calf left", "onset sudden", "duration 2-to-6-weeks",
    "legs-affected one-leg"),
  .init(
    "known bulge, medium pain, not sure since when", .ambulance,
    "health-risks aorta-risk", "pain moderate", "duration unsure", "course steady"),
  .init(
    "known bulge, mild pain for a month", .sameDay,
    "health-risks aorta-risk", "pain mild", "duration 2-to-6-weeks"),
  .init(
    "band on the map, both legs for a month", .emergency,
    "@chest-band left", "@chest-band right", "legs-affected both-legs",
    "duration 2-to-6-weeks"),
  .init(
    "band, both legs, slowly worse for months", .sameDay,
    "sensation tight-band", "legs-affected both-legs", "duration over-6-weeks",
    "course slow-worse"),
  .init(
    "narrow spine, both legs for years, goes more often", .sameDay,
    "nerve-risks known-spine", "legs-affected both-legs", "bladder more-often-only",
    "duration over-6-weeks", "course steady"),
  .init(
    "drinks, sees double, unsteady", .emergency,
    "nerve-risks heavy-alcohol", "eyes-and-episodes double-vision",
    "walking-balance unsteady-gradual"),
  .init(
    "a child, not sure whether weak", .sameDay,
    "age-band under-16", "leg-strength unsure", "duration 2-to-6-weeks"),
  .init(
    "30, blisters for five days, getting better", .sameDay,
    "skin blister-rash-one-side", "rash-age over-3-days", "age-band 30-49",
    "course improving"),
  .init(
    "65, blisters for five days, getting better", .sameDay,
    "skin blister-rash-one-side", "rash-age over-3-days", "age-band 60-69",
    "course improving"),
  .init(
    "30, burning strip with some rash", .sameDay,
    "skin other-rash", "sensation burning-tender", "@chest-band left", "age-band 30-49",
    "duration under-2-weeks"),
  .init(
    "sunburn on both shoulders", .selfCare,
    "skin other-rash", "sensation burning-tender", "@upper-back left", "@upper-back right",
    "age-band 16-29", "duration under-2-weeks", "course improving"),
  .init(
    "a dark patch that itches, for a month", .selfCare,
    "skin itchy-dark-patch", "sensation itch", "@upper-back left", "duration 2-to-6-weeks"),
  .init(
    "a leg asleep, would rather not say about nerve risks", .selfCare,
    "nerve-risks unsure", "legs-affected one-leg", "@calf left", "duration under-2-weeks"),
]

@Suite struct `People who are easily misjudged` {
  @Test(arguments: patients) func `get the level that they need`(patient: Patient) {
    let book = Guidebook.tinglingBack
    #expect(patient.findings.count == patient.told.count)
    // Some are told of in the names of the first edition.
    var answers = book.answers(
      Answers(
        findings: patient.findings.filter { finding in
          finding.question == .bodyMap
            || book.question(finding.question)?.options.contains {
              Finding(finding.question, $0.id) == finding
            } == true
        }), and: Set(patient.findings))
    for question in book.questions where !answers.answers(question.id) {
      if question.id == .bodyMap {
        answers.mark([])
      } else if question.appliesIf == nil, !question.isSecondLook {
        answers.answer(question, with: Set(question.calmest.prefix(1).map(\.id)))
      }
    }
    let report = engine.report(on: answers)
    #expect(report.urgency == patient.level, "\(report.rules.map(\.id))")
  }
}

extension Question {
  /// Whether it is asked only where something else is in doubt.
  fileprivate var isSecondLook: Bool {
    ["private-card", "try-it", "what-is-new", "same-before", "before", "spread"].contains(id.name)
  }
}
