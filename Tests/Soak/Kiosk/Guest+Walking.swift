import Assessment
import Console
import Journey
import Screens
import Soaking
import TestSupport
import Wording

extension Guest {
  /// Moves to an item and chooses it; somebody with unsteady hands also by its number or a tap.
  mutating func choose(_ item: Item) {
    if isUnsteady, dice.below(3) > 0, let stroke = shortcut(to: item) {
      if case .tap = stroke { did("tap") } else { did("number") }
      return press(stroke)
    }
    for _ in 1...200 where journey.focus != item && journey.items.contains(item) {
      let items = journey.items
      let at = journey.focus.flatMap { items.firstIndex(of: $0) } ?? -1
      press((items.firstIndex(of: item) ?? 0) > at ? .down : .up)
    }
    press(.enter)
  }

  private mutating func shortcut(to item: Item) -> Stroke? {
    let spots = (0..<look.size.rows).flatMap { row in
      stride(from: 8, to: look.size.columns, by: 24).map { Stroke.tap(Spot(row: row, column: $0)) }
    }
    let digits = (0...9).map { Stroke.character(Character("\($0)")) }
    return (dice.below(2) == 0 ? spots : digits).first { shown.meaning(of: $0) == .chose(item) }
  }

  /// Answers, reads or looks around for a few steps.
  mutating func goOn(steps: Int) {
    for _ in 0..<steps {
      if isUnsteady, dice.below(8) == 0 { lookAround() }
      switch scene {
      case .attract, .outcome: return
      case .welcome: choose(.begin(Subject.allCases[dice.below(3)]))
      case .about, .help, .words, .glossary, .part, .section: press(.backspace)
      case .leaving where isUnsteady: choose(.stay)
      default: choose(persona?.item(in: journey) ?? someItem())
      }
      if journey.refusal == .needsChoice {
        choose(journey.items.first { $0 != .proceed } ?? .proceed)
      }
    }
  }

  private mutating func someItem() -> Item {
    let items = journey.items
    // Whoever goes on mostly does so.
    let goesOn = if case .map = scene { dice.below(3) > 0 } else { dice.below(2) == 0 }
    if items.last == .proceed, goesOn { return .proceed }
    return items.isEmpty ? .stay : items[dice.below(items.count)]
  }

  /// Comes by with unsteady hands, and looks twice at the result that there is in the end.
  mutating func visitUnsteadily() {
    isUnsteady = true
    defer { (isUnsteady, persona) = (false, nil) }
    persona = dice.below(3) > 0 ? Persona(in: journey.guidebook, &dice) : nil
    resize(to: Self.sizes[dice.below(Self.sizes.count)])
    press(.enter)
    for look in 1...2 {
      for _ in 1...60 where scene != .outcome && scene != .attract { goOn(steps: 5) }
      lookAtResult()
      if look == 1 { lookAround() }
    }
  }

  /// From the smallest window that shows pages to that of a large screen.
  private static let sizes = [(24, 80), (25, 80), (20, 60), (30, 100), (43, 132), (60, 200)].map {
    Size(rows: $0.0, columns: $0.1)
  }

  /// Does something that answers nothing, and comes back from it.
  mutating func lookAround() {
    switch dice.below(8) {
    case 0, 1:
      did("resize")
      resize(to: Self.sizes[dice.below(Self.sizes.count)])
    case 2:
      did("too small")
      let size = look.size
      resize(to: Size(rows: 12, columns: 40))
      press(.enter)
      press(.character("1"))
      resize(to: size)
    case 3:
      did("other letters")
      press(.character("+"))
    case 4:
      did("help")
      press(.character("?"))
      if scene == .help { press(.backspace) }
    case 5:
      did("words")
      press(.character("w"))
      if scene == .words { press(.backspace) }
    case 6:
      did("back")
      press(.backspace)
    default:
      did("hide")
      press(.function(12))
      if scene == .hidden { press(.character("x")) }
      if scene == .stillYou { choose(.stay) }
    }
  }

  /// Asks to leave, and says yes.
  mutating func leave() {
    for _ in 1...6 where scene != .attract {
      if journey.isForStaff {
        press(.escape)
      } else {
        if scene != .leaving { press(.control("c")) }
        if scene == .leaving { choose(.leave) }
      }
    }
  }
}
