public import Console

/// What comes in from a terminal.
public enum Input: Equatable, Sendable {
  /// A key was pressed.
  case stroke(Stroke)
  /// The terminal has shown what was painted before it was asked for a sign of that.
  case signed
  /// The window has another size now, or must be drawn anew.
  case resized(Size)
  /// The terminal is gone, or somebody asked the program to end.
  ///
  /// - Parameter signal: the signal that asked, or nothing when the input came to its end.
  case ended(signal: Int32?)
}
