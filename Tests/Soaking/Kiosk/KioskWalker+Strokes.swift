import Console
import Journey
import Screens
import TestSupport

extension KioskWalker {
  /// How long nobody does anything.
  mutating func nextPause() -> Duration {
    if dice.below(100) == 0 { haste = dice.below(4) }
    // Whoever is about to press several keys does so at once.
    guard planned.isEmpty else { return .milliseconds(50 + dice.below(1000)) }
    switch (dice.below(40), haste) {
    case (0, 1...): return .seconds(100 + dice.below(500))
    case (1, 2...): return .seconds(30 + dice.below(60))
    case (2, 3): return .seconds(dice.below(10_000))
    case (3, _): return .milliseconds(100 * dice.below(100))
    default: return .milliseconds(dice.below(3000))
    }
  }

  /// What is pressed or tapped next.
  mutating func nextStroke() -> Stroke {
    if !planned.isEmpty { return planned.removeFirst() }
    switch dice.below(300) {
    case 0...1: planned = Self.chord
    case 2: planned = [Stroke](repeating: .escape, count: 3)
    case 3...4: return .function(12)
    case 5...6: return .character("!")
    default: break
    }
    if journey.scene == .staffDoor, dice.below(3) == 0 {
      planned = typed(dice.below(3) > 0 ? Self.pin : "12")
    }
    if !planned.isEmpty { return planned.removeFirst() }
    switch dice.below(12) {
    case 0...5: return any(of: Keyboard.arrows)
    case 6...9: return any(of: Keyboard.signs)
    case 10: return any(of: Keyboard.all)
    default:
      return .tap(
        Spot(row: dice.below(look.size.rows + 2) - 1, column: dice.below(look.size.columns + 2) - 1)
      )
    }
  }

  private func typed(_ pin: String) -> [Stroke] { pin.map { .character($0) } + [.enter] }

  private mutating func any<Thing>(of things: [Thing]) -> Thing { things[dice.below(things.count)] }
}
