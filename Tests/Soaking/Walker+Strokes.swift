import Assessment
import Console
import Journey
import Screens
import TestSupport

extension Walker {
  /// What is pressed, tapped or turned next.
  mutating func nextStroke() -> Stroke {
    if isShown, dice.below(100) < aim, let stroke = strokeWithAim() { return stroke }
    return strokeAtRandom()
  }

  private mutating func strokeAtRandom() -> Stroke {
    switch dice.below(20) {
    case 0...9: return any(of: Keyboard.arrows)
    case 10...13: return any(of: Keyboard.signs)
    case 14...15: return any(of: Keyboard.all)
    case 16:
      // The foot of the page.
      return .tap(Spot(row: look.size.rows - 1, column: dice.below(look.size.columns)))
    case 17 where !journey.items.isEmpty && isShown:
      return tap(on: any(of: journey.items))
    default:
      // Beyond the edges, too.
      return .tap(
        Spot(row: dice.below(look.size.rows + 4) - 2, column: dice.below(look.size.columns + 4) - 2)
      )
    }
  }

  private mutating func any<Thing>(of things: [Thing]) -> Thing { things[dice.below(things.count)] }

  /// A tap where the item stands, or would stand with the focus on it.
  private func tap(on item: Item) -> Stroke {
    var there = journey
    _ = there.receive(.movedTo(item))
    let cursor = draw(there, look).cursor
    return .tap(Spot(row: cursor.row, column: cursor.column + 3))
  }

  /// A stroke towards what this visitor wants here.
  private mutating func strokeWithAim() -> Stroke? {
    switch journey.scene {
    case .about:
      return .escape
    case .search where dice.below(3) > 0:
      let word = ["shingels", "numb", "disc", "what", "zzz"][dice.below(5)]
      let typed = journey.search.query
      return word.hasPrefix(typed) && word != typed
        ? .character(Array(word)[typed.count]) : any(of: [.backspace, .down, .enter, .escape])
    case .section, .part, .help:
      return any(of: [.pageDown, .character(" "), .down, .enter, .enter, .escape])
    case .contents where dice.below(4) == 0:
      return .escape
    default:
      guard let item = wanted() else { return nil }
      if item == journey.focus { return .enter }
      return dice.below(2) == 0 ? any(of: [.down, .down, .up, .end, .home]) : tap(on: item)
    }
  }

  private mutating func wanted() -> Item? {
    let items = journey.items
    guard !items.isEmpty else { return nil }
    let item: Item? =
      switch journey.scene {
      case .welcome: dice.below(4) > 0 ? any(of: Array(items.prefix(3))) : nil
      case .page: wantedOnPage()
      case .map: wantedOnMap(items)
      case .side(let region): .sides(persona.sides(of: region))
      case .recheck: dice.below(4) > 0 ? .confirm : nil
      case .check: dice.below(3) > 0 ? .proceed : nil
      case .leaving: dice.below(4) > 0 ? .stay : nil
      default: nil
      }
    return item.flatMap { items.contains($0) ? $0 : nil } ?? any(of: items)
  }

  private func wantedOnPage() -> Item? {
    for question in journey.questions {
      if let option = persona.next(for: question, after: journey.answers) {
        return .option(question.id, option)
      }
    }
    // Where there is nothing to confirm, the answer is given once more.
    return journey.items.contains(.proceed) ? .proceed : journey.focus
  }

  private func wantedOnMap(_ items: [Item]) -> Item? {
    let regions = Set(persona.places.map(\.region)).filter {
      journey.guidebook.region($0)?.group != .saddle
    }
    guard !regions.isEmpty else { return .nowhere }
    let marked = Set(journey.answers.places.map(\.region))
    guard let next = regions.subtracting(marked).min() else { return .proceed }
    return items.contains(.region(next)) ? .region(next) : .turnBody
  }
}
