import Assessment
import Knowledge
import Screens

@testable import Journey

extension Visitor {
  /// Somebody at each kind of scene and each page of questions, with something told so that there
  /// is something to see; once in the middle of what takes several pages.
  static func everywhere(_ look: Look, at site: Site = Site()) -> [Visitor] {
    let book = Guidebook.tinglingBack
    let answers =
      "danger-now=none age-band=30-49 body-map=lower-back:middle,calf:left legs-affected=both-legs "
      + "saddle-feeling=new onset=hours-days duration=under-2-weeks"
    let scenes: [Scene] =
      [.welcome, .map(.back), .map(.front), .recheck(.emergency), .check, .outcome, .contents]
      + [.help, .leaving, .about, .side("calf"), .side("neck")]
      + book.sections.prefix(1).map { .section($0.id) } + [.words, .glossary]
    var told = Visitor(book, look, at: site)
    if site.kiosk != nil { told.take(.showedUp) }
    told.tell(answers)
    let atScenes = scenes.map { scene in
      var visitor = told
      if scene != .welcome { visitor.journey.visit(scene) }
      return visitor
    }
    let asked = book.pages.compactMap(\.first).map { question in
      var visitor = told
      visitor.journey.change(question)
      return visitor
    }
    var reading = told
    reading.journey.visit(.section(book.sections[0].id))
    reading.press("pgdn")
    var searching = told
    searching.journey.visit(.contents)
    _ = searching.journey.receive(.askedToSearch)
    _ = searching.journey.receive(.lookedFor("numb"))
    var ending = reading
    ending.press("end")
    return atScenes + [reading, ending, searching] + asked
  }

  /// The same visitor with the focus on an item.
  func moved(to item: Item) -> Visitor {
    var moved = self
    _ = moved.journey.receive(.movedTo(item))
    return moved
  }
}
