/// What a keyboard sent, whichever bytes it took.
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
}
