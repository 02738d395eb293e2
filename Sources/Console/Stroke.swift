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
