import Assessment
import Console
import Journey
import Knowledge
import Testing
import Wording

@testable import Screens
@testable import Soaking

private let looks = [Look.plain, Look(size: Size(rows: 20, columns: 60), glyphs: .ascii)]

extension Look {
  /// All that somebody can press, and taps on every line.
  fileprivate var strokes: [Stroke] {
    Keyboard.all + [.wheelUp, .wheelDown]
      + (0..<size.rows).flatMap { row in
        stride(from: row % 5, to: size.columns, by: 5).map { .tap(Spot(row: row, column: $0)) }
      }
  }
}

extension Visitor {
  /// The visitor once a stroke was taken in, and what must be done outside then.
  fileprivate func after(_ stroke: Stroke) -> (visitor: Visitor, effects: [Effect]) {
    var after = self
    let effects = meaning(stroke).map { after.journey.receive($0) } ?? []
    return (after, effects)
  }

  fileprivate var scene: Scene { journey.scene }

  /// Somebody at every scene of a visit that shows something of it.
  fileprivate static func visiting(_ look: Look) -> [Visitor] {
    var others = [Visitor](repeating: .atKiosk(.practice, look, at: .page("pain")), count: 2)
    others[0].take(.askedForUrgentHelp)
    others[1].take(.hid, .showedUp)
    return everywhere(look, at: .practice) + others
  }

  /// Somebody at every scene that staff see.
  fileprivate static func staff(_ look: Look) -> [Visitor] {
    [Visitor.atKiosk(.practice, look), .atKiosk(.practice, look, at: .page("pain"))].flatMap {
      start -> [Visitor] in
      var door = start
      door.take(.knocked)
      var (wrong, inside) = (door, door)
      wrong.handIn(isRight: false)
      inside.handIn(isRight: true)
      var others = [Visitor](repeating: inside, count: 2)
      others[0].take(.chose(.testPage))
      others[1].take(.chose(.about))
      return [door, wrong, inside] + others
    }
  }

  /// Somebody at what lies between visits, or over one.
  fileprivate static func between(_ look: Look) -> [Visitor] {
    let nobody = Visitor.atKiosk(.practice, look)
    var (hidden, warned) = (
      Visitor.atKiosk(.practice, look, at: .page("pain")),
      Visitor.atKiosk(.practice, look, at: .page("pain"))
    )
    hidden.take(.hid)
    warned.take(.clockShowed(.seconds(120)))
    return [nobody, hidden, warned]
  }
}

extension Event {
  /// Whether it goes about on a page.
  fileprivate var isMove: Bool {
    switch self {
    case .movedTo, .turnedTo: true
    default: false
    }
  }
}

@Suite struct `Keys at a kiosk` {
  @Test(arguments: looks) func `lead to help and hide the screen from every page of a visit`(
    look: Look
  ) {
    for visitor in Visitor.visiting(look) {
      #expect(visitor.after(.character("!")).visitor.scene == .urgentHelp, "\(visitor.scene)")
      #expect(visitor.after(.function(12)).visitor.scene == .hidden, "\(visitor.scene)")
    }
  }

  @Test(arguments: looks) func `that lead to help stand at the foot of every page`(look: Look) {
    for visitor in Visitor.visiting(look) {
      let foot = visitor.page.text.split(separator: "\n").last ?? ""
      #expect(foot.hasSuffix("! help now"), "\(visitor.scene)")
      #expect(foot.contains("Esc back"), "\(visitor.scene)")
    }
  }

  @Test(arguments: looks) func `are on the help page if they mean something, and only then`(
    look: Look
  ) {
    for visitor in Visitor.visiting(look) where visitor.scene != .help {
      #expect(faultInHelp(visitor.journey, look) == nil, "\(visitor.scene)")
    }
  }

  @Test(arguments: looks) func `all show that somebody is there, where nothing else is asked`(
    look: Look
  ) {
    for (visitor, scene) in zip(Visitor.between(look), [Scene.welcome, .stillYou]) {
      let shown = Shown(visitor.journey, look)
      for stroke in look.strokes {
        #expect(shown.meaning(of: stroke) == .showedUp, "\(stroke)")
      }
      #expect(visitor.after(.character("x")).visitor.scene == scene)
    }
  }

  @Test(arguments: looks) func `lead back from the warning, and some with more time`(look: Look) {
    let warned = Visitor.between(look)[2]
    let shown = Shown(warned.journey, look)
    for stroke in look.strokes {
      let event = shown.meaning(of: stroke)
      var after = warned
      if let event { after.take(event) }
      if event?.isMove == true {
        #expect(after.scene == .stillThere, "\(stroke)")
        // On the page only the lines and the arrows at its foot do not lead back at once.
        if case .tap(let spot) = stroke { #expect(spot.row == look.size.rows - 1) }
      } else {
        #expect(after.scene == .page("pain"), "\(stroke)")
      }
    }
    let movers = Keyboard.all.filter { shown.meaning(of: $0)?.isMove == true }
    #expect(Set(movers) == [.up, .down, .tab, .backTab])
    for (place, item) in warned.journey.items.enumerated() {
      #expect(warned.meaning(.character(Character("\(place + 1)"))) == .chose(item))
    }
    let usual = warned.after(.character("1")).visitor.journey.deadline
    for digit in "234" {
      #expect(warned.after(.character(digit)).visitor.journey.deadline != usual)
    }
  }

  @Test(arguments: looks) func `mean nothing once the guide is out of order`(look: Look) {
    var visitor = Visitor.atKiosk(.unattended, look)
    visitor.journey = .outOfOrder(
      opening: .tinglingBack, at: .unattended)
    let shown = Shown(visitor.journey, look)
    for stroke in look.strokes { #expect(shown.meaning(of: stroke) == nil, "\(stroke)") }
  }

  @Test(arguments: looks) func `end the guide nowhere but behind the page for staff`(look: Look) {
    var scenes: Set<Scene> = []
    let all = Visitor.visiting(look) + Visitor.between(look) + Visitor.staff(look)
    for visitor in all {
      scenes.insert(visitor.scene)
      let shown = Shown(visitor.journey, look)
      for event in Set(look.strokes.compactMap { shown.meaning(of: $0) }) {
        // To go about changes nothing but the focus, and there is much of it.
        if event.isMove { continue }
        var journey = visitor.journey
        #expect(!journey.receive(event).contains(.leave), "\(event) at \(visitor.scene)")
      }
    }
    #expect(scenes.isSuperset(of: [.leaving, .stillYou, .staffDoor, .staff, .testPage]))
    var leaving = Visitor.atKiosk(.practice, look)
    leaving.handIn(isRight: true)
    leaving.take(.chose(.leave))
    #expect(leaving.after(.character("2")).effects == [.leave])
  }

  @Test(arguments: looks)
  func `do nothing at an alarm whose visitor has gone but say that help is here`(
    look: Look
  ) {
    var visitor = Visitor.atKiosk(
      .practice, look, knowing: "danger-now=legs-gone", at: .outcome)
    visitor.take(.clockShowed(.seconds(300)), .clockShowed(.seconds(330)))
    #expect(visitor.scene == .lastingAlarm(.ambulance))
    let shown = Shown(visitor.journey, look)
    let events = Set(look.strokes.compactMap { shown.meaning(of: $0) }.filter { !$0.isMove })
    #expect(events == [.chose(.helpIsHere)])
    #expect(visitor.after(.enter).visitor.scene == .attract)
  }

  @Test func `even in a window too small for a page nobody leaves`() {
    let tiny = Look(size: Size(rows: 5, columns: 20), glyphs: .ascii)
    for visitor in Visitor.visiting(tiny) + Visitor.between(tiny) + Visitor.staff(tiny) {
      #expect(Keyboard.all.compactMap { visitor.meaning($0) } == [])
    }
  }
}

@Suite struct `Keys at the door for staff` {
  private var door: Visitor {
    var visitor = Visitor.atKiosk()
    visitor.take(.knocked)
    return visitor
  }

  @Test func `type digits, twelve at the most, and show none`() {
    var visitor = door
    visitor.press("4 7 1 1")
    #expect(!visitor.page.text.contains("4711"))
    #expect(visitor.journey.post.typed == "4711")
    #expect(visitor.page.text.contains("PIN: ####\n"))
    visitor.press("1 2 3 4 5 6 7 8 9 0")
    #expect(visitor.journey.post.typed == "471112345678")
  }

  @Test func `rub out, and then lead back`() {
    var visitor = door
    visitor.press("4 7")
    visitor = visitor.after(.backspace).visitor
    #expect(visitor.journey.post.typed == "4")
    visitor = visitor.after(.backspace).visitor
    #expect(visitor.journey.scene == .staffDoor)
    #expect(visitor.after(.backspace).visitor.journey.scene == .attract)
    visitor.press("7 esc")
    #expect(visitor.journey.scene == .attract)
  }

  @Test func `hand in what was typed`() {
    var visitor = door
    visitor.press("4 7")
    #expect(visitor.after(.enter).effects == [.checkPIN("47")])
  }

  @Test func `mean nothing else`() {
    let keys = Keyboard.all.filter { door.meaning($0) != nil }
    let digits = "0123456789".map { Stroke.character($0) }
    #expect(Set(keys) == Set(digits + [.enter, .escape, .backspace]))
  }
}
