import Assessment
import Journey
import Knowledge
import Screens
import Testing

/// A page that is reviewed: how to get to it, in any look.
struct ReviewedPage: CustomTestStringConvertible, Sendable {
  let name: String
  let visitor: @Sendable (Look) -> Visitor

  var testDescription: String { name }
}

extension ReviewedPage {
  /// All of them.
  static let all = ofGuide + ofKiosk

  /// Presses keys at a scene, with something told before.
  fileprivate init(
    _ name: String, _ keys: String = "", at scene: Scene = .welcome, told: String = ""
  ) {
    self.init(name: name) { look in
      var visitor = Visitor(.tinglingBack, knowing: told, at: scene, look)
      visitor.press(keys)
      return visitor
    }
  }

  /// Presses keys at a question, with something told before.
  fileprivate init(
    _ name: String, asked question: Question.ID, _ keys: String = "", told: String = ""
  ) {
    self.init(name: name) { look in
      var visitor = Visitor(.tinglingBack, knowing: told, asked: question, look)
      visitor.press(keys)
      return visitor
    }
  }

  /// Pages of a guide that somebody has opened.
  static let ofGuide: [ReviewedPage] = [
    .init("welcome"), .init("search", "4 / n u m b"),
    .init("search-found", "4 / n u m b enter"),
    .init("search-nothing", "4 / z z z z"), .init("search-empty", "4 /"),
    .init("danger", "enter"), .init("danger-problem", "enter end enter"),
    .init("danger-check", "enter 1 right"), .init("danger-check-2", "enter 1 2 right 4"),
    .init("danger-again", asked: "danger-again", told: "danger-now=unsure"),
    .init("age", "enter 0"),
    .init("map-back", "enter 0 3 down down down"), .init("map-front", "enter 0 3 right down"),
    .init("map-side", toLowerBack + "down"),
    .init("map-marked", toLowerBack + "enter down down"),
    .init("legs-none", asked: "legs-affected"),
    .init("legs-one", asked: "legs-affected", "down"),
    .init("legs-both", asked: "legs-affected", "down down"),
    .init("legs-then-both", asked: "legs-affected", "down down down"),
    .init("saddle", asked: "saddle-feeling"),
    .init("pee-and-poo", asked: "pee-and-poo", "4"),
    .init("private-card", asked: "private-card", told: "saddle-feeling=unsure"),
    .init("strength", asked: "strength-now", "1 5"),
    .init("strength-problem", asked: "strength-now", "end enter"),
    .init("try-it", asked: "try-it", told: "age-band=30-49 legs-affected=one-leg"),
    .init("duration", asked: "duration"), .init("course", asked: "course"),
    .init("before", asked: "before", "down"), .init("onset", asked: "onset"),
    .init("spread", asked: "spread", "1"), .init("warm-or-cold", asked: "limb-temperature"),
    .init("what-is-new", asked: "what-is-new", "2"), .init("named-before", asked: "same-before"),
    .init("pain", asked: "pain"), .init("what-changes-it", asked: "position-effect", "3"),
    .init("ill-now", asked: "ill-now", "3"), .init("health-risks", asked: "health-risks", "1"),
    .init("pregnancy-signs", asked: "pregnancy-signs", told: "health-risks=pregnant"),
    .init("other-health", asked: "other-health", "7"), .init("medicines", asked: "medicines"),
    .init("recent-illness", asked: "recent-illness"),
    .init("head-signs", asked: "head-signs", "1 6"),
    .init("mouth-and-hands", asked: "mouth-and-hands"),
    .init("sensation", asked: "sensation", told: "body-map=neck:left"),
    .init("skin", asked: "skin"),
    .init("child-stopped", asked: "child-stopped", "1", told: "age-band=under-16"),
    .init("recheck-emergency", at: .recheck(.emergency), told: Telling.pressedNerves),
    .init(
      "recheck-ambulance", at: .recheck(.ambulance), told: "danger-now=legs-gone legs-check=now"),
    .init("check", at: .check, told: Telling.calm),
    .init("check-2", "space", at: .check, told: Telling.calm),
    .init(
      "check-not-counted", at: .check,
      told: Telling.calm + " age-band=under-16 sexual-feeling=new-change pee-and-poo=cough-leak"),
    .init("result-self-care", at: .outcome, told: Telling.calm),
    .init("result-self-care-why", "1", at: .outcome, told: Telling.calm),
    .init("result-self-care-changes", at: .part(.changes), told: Telling.calm),
    .init("result-self-care-causes", "2", at: .outcome, told: Telling.calm),
    .init("result-self-care-warnings", "3", at: .outcome, told: Telling.calm),
    .init("result-self-care-reading", "4", at: .outcome, told: Telling.calm),
    .init(
      "result-calmed-why", "1", at: .outcome,
      told: Telling.calm + " onset=sudden duration=under-24h"),
    .init("result-ambulance", "enter 1 right 1 1"),
    .init("result-ambulance-why", "enter 1 right 1 1 1"),
    .init("result-emergency", at: .outcome, told: Telling.pressedNerves),
    .init("result-emergency-why", "1", at: .outcome, told: Telling.pressedNerves),
    .init("result-emergency-causes", "2", at: .outcome, told: Telling.pressedNerves),
    .init("result-emergency-warnings", "3", at: .outcome, told: Telling.pressedNerves),
    .init("result-emergency-falls", at: .part(.changes), told: Telling.leaking),
    .init("result-same-day", at: .outcome, told: Telling.rash),
    .init("result-same-day-why", "1", at: .outcome, told: Telling.rash),
    .init(
      "result-days", at: .outcome,
      told: Telling.lasting + " skin=other-rash recent-illness=tick-bite"),
    .init("result-weeks", at: .outcome, told: Telling.lasting + " duration=over-6-weeks"),
    .init("result-weeks-why", "1", at: .outcome, told: Telling.lasting + " duration=over-6-weeks"),
    .init("about", "5"), .init("languages", "6"), .init("welcome-child", "2 esc"),
    .init("danger-child", "2"),
    .init("map-child", "2 0 3 down down down"), .init("result-child", "2 1 right 1 1"),
    .init("contents", "4"), .init("section", "4 enter"),
    .init("section-last", "4 enter end"),
    .init("section-drawing", at: .section("herniated-disc")),
    .init("words-question", asked: "health-risks", "w"),
    .init("words-question-end", asked: "health-risks", "w end"),
    .init("words-result", "1 w", at: .outcome, told: Telling.pressedNerves),
    .init("glossary", at: .glossary),
    .init("help", "enter ?"), .init("help-map", "enter 0 3 ?"), .init("leaving", "q"),
  ]

  /// Pages in large text.
  static let large: [ReviewedPage] = [
    .init("welcome", "+"), .init("welcome-2", "+ down"), .init("danger", "+ enter enter"),
    .init("pee-and-poo", asked: "pee-and-poo", "+"), .init("map-back", asked: .bodyMap, "+"),
    .init("result-ambulance", "+ enter enter 1 2 3 end enter 1"),
    .init("result-emergency", "+", at: .outcome, told: Telling.pressedNerves),
    .init("result-emergency-2", "+ down", at: .outcome, told: Telling.pressedNerves),
    .init("section", "4 1 +"), .init("help", "+ ?"),
  ]
}

private let toLowerBack = "enter 0 3 down down down down down down down enter "
