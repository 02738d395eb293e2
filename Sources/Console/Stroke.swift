/// What a keyboard, a mouse or a finger sent, whichever bytes it took.
public enum Stroke: Hashable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, tab, backTab, escape, backspace, delete, insert
  /// A function key, counted from 1.
  case function(Int)
  /// A character, the blank included.
  case character(Character)
  /// A letter pressed with the control key.
  case control(Character)
  /// A finger or the left mouse button, down and up again at a spot.
  case tap(Spot)
  /// A notch of the mouse wheel.
  case wheelUp, wheelDown
}

extension Stroke {
  /// Hashes what tells strokes apart at least cost; to hash a character by itself takes far longer.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .character(let character), .control(let character):
      hasher.combine(character.utf8.first)
    case .function(let number): hasher.combine(number)
    case .tap(let spot): hasher.combine(spot)
    case .up, .down, .left, .right: hasher.combine(0)
    case .pageUp, .pageDown, .home, .end: hasher.combine(1)
    case .enter, .tab, .backTab, .escape, .backspace, .delete, .insert: hasher.combine(2)
    case .wheelUp, .wheelDown: hasher.combine(3)
    }
  }
}
