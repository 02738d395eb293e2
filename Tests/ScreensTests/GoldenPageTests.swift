import Assessment
import Console
import Golden
import Journey
import Knowledge
import Screens
import Testing
import Wording

/// A page to be drawn for review.
private struct Drawing: CustomTestStringConvertible, Sendable {
  let name: String
  /// What is known already, and where the visitor is then.
  let told: String
  let scene: Scene
  let question: Question.ID?
  /// The keys that are pressed there.
  let keys: String

  init(_ name: String, _ keys: String = "", at scene: Scene = .welcome, told: String = "") {
    (self.name, self.told, self.keys) = (name, told, keys)
    (self.scene, question) = (scene, nil)
  }

  init(_ name: String, asked question: Question.ID, _ keys: String = "", told: String = "") {
    (self.name, self.told, self.keys) = (name, told, keys)
    (scene, self.question) = (.welcome, question)
  }

  var testDescription: String { name }

  func visitor(_ look: Look) -> Visitor {
    let book = Guidebook.tinglingBack
    var visitor =
      question.map { Visitor(book, knowing: told, asked: $0, look) }
      ?? Visitor(book, knowing: told, at: scene, look)
    visitor.press(keys)
    return visitor
  }
}

private let drawings: [Drawing] = [
  Drawing("welcome"), Drawing("search", "4 / n u m b"),
  Drawing("search-found", "4 / n u m b enter"),
  Drawing("search-nothing", "4 / z z z z"), Drawing("search-empty", "4 /"),
  Drawing("danger", "enter"), Drawing("danger-problem", "enter end enter"),
  Drawing("age", "enter 0"), Drawing("age-pregnancy", "enter 0 3"),
  Drawing("map-back", "enter 0 3 1 down down down"),
  Drawing("map-front", "enter 0 3 1 right down"),
  Drawing("map-side", toLowerBack + "down"),
  Drawing("map-marked", toLowerBack + "enter down down"),
  Drawing("legs-none", asked: "legs-affected"),
  Drawing("legs-one", asked: "legs-affected", "down"),
  Drawing("legs-both", asked: "legs-affected", "down down"),
  Drawing("legs-then-both", asked: "legs-affected", "down down down"),
  Drawing("saddle", asked: "saddle-feeling"),
  Drawing("bladder", asked: "bladder"), Drawing("bladder-bowel", asked: "bladder", "2"),
  Drawing(
    "bladder-timing", asked: "bladder-bowel-timing",
    told: "age-band=30-49 legs-affected=one-leg bladder=leaking"),
  Drawing("strength", asked: "leg-strength"),
  Drawing("strength-walking", asked: "leg-strength", "2"),
  Drawing("hands", asked: "hands-arms"),
  Drawing("onset", asked: "onset"), Drawing("onset-duration", asked: "onset", "3"),
  Drawing("course", asked: "course"), Drawing("course-position", asked: "course", "4 1"),
  Drawing("pain", asked: "pain"), Drawing("pain-fever", asked: "pain", "2"),
  Drawing("injury", asked: "injury"), Drawing("injury-illness", asked: "injury", "1"),
  Drawing("health-risks", asked: "health-risks", "1"),
  Drawing("warnings", asked: "body-warnings", told: "course=comes-and-goes"),
  Drawing("warnings-eyes", asked: "body-warnings", "0", told: "course=comes-and-goes"),
  Drawing("warnings-panic", asked: "body-warnings", "0 0", told: "course=comes-and-goes"),
  Drawing("warnings-problem", asked: "body-warnings", "0 end enter", told: "course=comes-and-goes"),
  Drawing("sensation", asked: "sensation", told: "body-map=neck:left"),
  Drawing("sensation-muscles", asked: "sensation", "7", told: "body-map=neck:left"),
  Drawing("skin", asked: "skin"), Drawing("skin-rash", asked: "skin", "2"),
  Drawing("nerve-risks", asked: "nerve-risks"),
  Drawing("recheck-emergency", at: .recheck(.emergency), told: Telling.pressedNerves),
  Drawing("recheck-ambulance", at: .recheck(.ambulance), told: "danger-now=legs-gone"),
  Drawing("check", at: .check, told: Telling.calm),
  Drawing("check-2", "space", at: .check, told: Telling.calm),
  Drawing("result-self-care", at: .outcome, told: Telling.calm),
  Drawing("result-self-care-why", "1", at: .outcome, told: Telling.calm),
  Drawing("result-self-care-changes", at: .part(.changes), told: Telling.calm),
  Drawing("result-self-care-causes", "2", at: .outcome, told: Telling.calm),
  Drawing("result-self-care-warnings", "3", at: .outcome, told: Telling.calm),
  Drawing("result-self-care-reading", "4", at: .outcome, told: Telling.calm),
  Drawing(
    "result-calmed-why", "1", at: .outcome, told: Telling.calm + " onset=sudden duration=under-24h"),
  Drawing("result-ambulance", "enter 1"), Drawing("result-ambulance-why", "enter 1 1"),
  Drawing("result-emergency", at: .outcome, told: Telling.pressedNerves),
  Drawing("result-emergency-why", "1", at: .outcome, told: Telling.pressedNerves),
  Drawing("result-emergency-causes", "2", at: .outcome, told: Telling.pressedNerves),
  Drawing("result-emergency-warnings", "3", at: .outcome, told: Telling.pressedNerves),
  Drawing("result-emergency-falls", at: .part(.changes), told: Telling.leaking),
  Drawing("result-same-day", at: .outcome, told: Telling.rash),
  Drawing("result-same-day-why", "1", at: .outcome, told: Telling.rash),
  Drawing("result-days", at: .outcome, told: Telling.lasting + " skin=ring-rash"),
  Drawing("result-weeks", at: .outcome, told: Telling.lasting + " duration=over-6-weeks"),
  Drawing("result-weeks-why", "1", at: .outcome, told: Telling.lasting + " duration=over-6-weeks"),
  Drawing("about", "5"), Drawing("languages", "6"), Drawing("welcome-child", "2 esc"),
  Drawing("danger-child", "2"),
  Drawing("map-child", "2 0 3 1 down down down"), Drawing("result-child", "2 1"),
  Drawing("contents", "4"), Drawing("section", "4 enter"),
  Drawing("section-last", "4 enter end"),
  Drawing("section-drawing", at: .section("herniated-disc")),
  Drawing("words-question", asked: "health-risks", "w"),
  Drawing("words-question-end", asked: "health-risks", "w end"),
  Drawing("words-result", "1 w", at: .outcome, told: Telling.pressedNerves),
  Drawing("glossary", at: .glossary),
  Drawing("help", "enter ?"), Drawing("help-map", "enter 0 3 1 ?"), Drawing("leaving", "q"),
]

private let toLowerBack = "enter 0 3 1 down down down down down down down enter "

/// What is looked at in large text.
private let largeDrawings: [Drawing] = [
  Drawing("welcome", "+"), Drawing("welcome-2", "+ down"), Drawing("danger", "+ enter"),
  Drawing("bladder", asked: "bladder", "+"), Drawing("map-back", asked: .bodyMap, "+"),
  Drawing("result-ambulance", "+ enter 1"),
  Drawing("result-emergency", "+", at: .outcome, told: Telling.pressedNerves),
  Drawing("result-emergency-2", "+ down", at: .outcome, told: Telling.pressedNerves),
  Drawing("section", "+ 2 1"), Drawing("help", "+ ?"),
]

private let largeLooks: [(name: String, look: Look)] = [
  ("80x24-ascii-mono", .plain),
  ("80x24-console", Look(size: Size(rows: 24, columns: 80), glyphs: .console)),
  ("80x24-rich", Look(size: Size(rows: 24, columns: 80), glyphs: .rich)),
  ("132x43-rich", Look(size: Size(rows: 43, columns: 132), glyphs: .rich)),
]

@Suite struct `Every page looks as it was reviewed` {
  @Test(arguments: drawings, Look.reviewed) fileprivate func `page`(
    drawing: Drawing, look: (name: String, look: Look)
  ) {
    expectGolden(drawing.visitor(look.look), "\(look.name)/\(drawing.name).txt")
  }

  @Test(arguments: largeDrawings, largeLooks) fileprivate func `page in large text`(
    drawing: Drawing, look: (name: String, look: Look)
  ) {
    let visitor = drawing.visitor(look.look)
    #expect(visitor.journey.isLarge)
    expectGolden(visitor, "\(look.name)-large/\(drawing.name).txt")
  }

  @Test(
    arguments: ["urgent-care", "herniated-disc", "what-tingling-is"] as [Section.ID], Look.reviewed)
  fileprivate func `a section from its first page to its last`(
    section: Section.ID, look: (name: String, look: Look)
  ) {
    var visitor = Visitor(.tinglingBack, knowing: "", at: .section(section), look.look)
    var pages: [String] = []
    while pages.last != visitor.page.text {
      pages.append(visitor.page.text)
      visitor.press("pgdn")
    }
    let rule = "\n\n" + String(repeating: "~", count: look.look.size.columns) + "\n"
    expectGolden(
      pages.joined(separator: rule), "\(look.name)/whole-\(section).txt")
  }

  @Test func `a window that is too small says so and takes no answers`() {
    var visitor = Visitor(.tinglingBack, Look(size: Size(rows: 19, columns: 59), glyphs: .ascii))
    expectGolden(visitor.page.text, "too-small.txt")
    visitor.press("enter 1 q")
    #expect(visitor.journey.scene == .welcome)
  }
}
