/// A way to go over a figure, as it lies on the page.
public enum Direction: CaseIterable, Sendable {
  case up, down, left, right

  /// The way back.
  public var opposite: Direction {
    switch self {
    case .up: .down
    case .down: .up
    case .left: .right
    case .right: .left
    }
  }
}
