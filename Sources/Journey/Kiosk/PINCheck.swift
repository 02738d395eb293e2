/// What came of a PIN that was handed in.
public enum PINCheck: Hashable, Sendable {
  /// It is the one.
  case right
  /// It is not.
  case wrong
  /// It is not, or was not looked at; too many were wrong, and none is taken for so long.
  case locked(for: Duration)
  /// It could not be looked at, and does not count as wrong.
  case unchecked
}
