import Assessment
import Console
import Journey
import Knowledge
import Screens
import Testing

/// The scenes that are drawn for review, each with the keys that lead there.
private let scenes: [(name: String, keys: String)] = [
  ("welcome", ""),
  ("danger", "enter"),
  ("danger-problem", "enter end enter"),
  ("age", "enter 7"),
  ("pregnancy", "enter 7 3"),
  ("map-back", "enter 7 3 1 down down down"),
  ("map-front", "enter 7 3 1 right down"),
  ("map-side", "enter 7 3 1 down down down down down down down enter down"),
  ("map-marked", "enter 7 3 1 down down down down down down down enter enter down down"),
  ("legs-none", legs),
  ("legs-one", legs + "down"),
  ("legs-both", legs + "down down"),
  ("legs-then-both", legs + "down down down"),
  ("saddle", legs + "2"),
  ("bladder", legs + "2 1"),
  ("bowel", legs + "2 1 1"),
  ("sexual-feeling", legs + "2 1 1 1"),
  ("strength", legs + "2 1 1 1 1"),
  ("hands", legs + "2 1 1 1 1 1"),
  ("walking", legs + "2 1 1 1 1 1 1"),
  ("onset", timing), ("duration", timing + "3"), ("course", timing + "3 3"),
  ("position", timing + "3 3 3 down enter"),
  ("pain", general), ("fever", general + "2"), ("injury", general + "2 1"),
  ("health-risks", risks), ("body-warnings", risks + "8"),
  ("sensation", feel), ("skin", feel + "1 end enter"),
  ("rash-age", feel + "1 end enter 2"),
  ("tight-muscles", feel + "1 end enter 1"),
  ("nerve-risks", causes), ("recent-illness", causes + "down end up up enter"),
  ("eyes", causes + "down end up up enter 1"),
  ("panic", causes + "down end up up enter 1 4"),
  ("check", allAnswered), ("check-2", allAnswered + "space"),
  ("result-self-care", allAnswered + "enter"),
  ("result-self-care-2", allAnswered + "enter space"),
  ("result-self-care-3", allAnswered + "enter space space"),
  ("result-ambulance", "enter 1"),
  ("result-emergency", legs + "2 2"), ("result-emergency-2", legs + "2 2 space"),
  ("result-emergency-last", legs + "2 2 end"),
  ("result-same-day", toCheck(afterGeneral: "2", skin: "2 1", since: "3")),
  ("result-days", toCheck(afterGeneral: "2", skin: "5", since: "3")),
  ("result-weeks", toCheck(afterGeneral: "2", skin: "1", since: "4")),
  ("contents", "down enter"), ("section", "down enter enter"),
  ("section-last", "down enter enter end"), ("urgent-section", "down enter 4"),
  ("help", "enter ?"), ("help-map", "enter 7 3 1 ?"), ("leaving", "q"),
]

private let legs = "enter 7 3 1 end up up enter "
private let timing = legs + "2 1 1 1 1 1 1 1 "
private let general = timing + "3 3 4 1 end enter "
private let risks = general + "2 1 1 "
private let feel = risks + "8 3 "
private let causes = feel + "1 end enter 1 2 "
private let allAnswered = causes + "down end up up enter 1 4 2 "

private func toCheck(afterGeneral pain: String, skin: String, since: String) -> String {
  let muscles = "2"
  return timing + "3 \(since) 3 5 \(pain) 1 1 8 3 1 end enter \(skin) \(muscles) "
    + "down end up up enter 1 4 enter enter"
}

private let looks: [(name: String, look: Look)] = [
  ("80x24-ascii-mono", .plain),
  ("80x24-console", Look(size: Size(rows: 24, columns: 80), glyphs: .console)),
  ("100x37-rich", Look(size: Size(rows: 37, columns: 100), glyphs: .rich)),
]

@Suite struct `Every page looks as it was reviewed` {
  @Test(arguments: scenes, looks) func `page`(
    scene: (name: String, keys: String), look: (name: String, look: Look)
  ) {
    var visitor = Visitor(.tinglingBack, look.look)
    visitor.press(scene.keys)
    let page = visitor.page
    let inks = look.look.glyphs == .ascii ? "" : "\n\n\(page.inkMap)"
    expectGolden(
      page.text + "\n\ncursor \(page.cursor.row),\(page.cursor.column)" + inks,
      "\(look.name)/\(scene.name).txt")
  }

  @Test func `a window that is too small says so and takes no answers`() {
    var visitor = Visitor(.tinglingBack, Look(size: Size(rows: 19, columns: 59), glyphs: .ascii))
    expectGolden(visitor.page.text, "too-small.txt")
    visitor.press("enter 1 q")
    #expect(visitor.journey.here.scene == .welcome)
  }
}
