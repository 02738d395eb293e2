/// A plain shape on a plane whose x grows to the right and whose y grows downward.
public enum Shape: Hashable, Sendable {
  /// An ellipse around a centre.
  case ellipse(x: Double, y: Double, width: Double, height: Double)
  /// A thick line that may grow thinner: a limb.
  case limb(x: Double, y: Double, width: Double, toX: Double, toY: Double, toWidth: Double)
  /// A piece between two levels, with its left and right edge at each of them.
  case piece(top: Double, ClosedRange<Double>, bottom: Double, ClosedRange<Double>)

  /// Whether a point lies inside the shape.
  public func contains(x: Double, y: Double) -> Bool {
    switch self {
    case .ellipse(let centerX, let centerY, let width, let height):
      let (dx, dy) = ((x - centerX) * 2 / width, (y - centerY) * 2 / height)
      return dx * dx + dy * dy <= 1
    case .limb(let fromX, let fromY, let width, let toX, let toY, let toWidth):
      let (dx, dy) = (toX - fromX, toY - fromY)
      let along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)
      let part = min(1, max(0, along))
      let (awayX, awayY) = (x - fromX - part * dx, y - fromY - part * dy)
      let radius = (width + part * (toWidth - width)) / 2
      return awayX * awayX + awayY * awayY <= radius * radius
    case .piece(let top, let upper, let bottom, let lower):
      guard y >= top, y < bottom else { return false }
      let part = (y - top) / (bottom - top)
      let left = upper.lowerBound + part * (lower.lowerBound - upper.lowerBound)
      let right = upper.upperBound + part * (lower.upperBound - upper.upperBound)
      return x >= left && x <= right
    }
  }

  /// The levels from the top of the shape to its bottom.
  public var levels: ClosedRange<Double> {
    switch self {
    case .ellipse(_, let y, _, let height):
      return y - height / 2...y + height / 2
    case .limb(_, let y, let width, _, let toY, let toWidth):
      let (half, toHalf) = (width / 2, toWidth / 2)
      return min(y - half, toY - toHalf)...max(y + half, toY + toHalf)
    case .piece(let top, _, let bottom, _):
      return top...bottom
    }
  }

  /// The shape mirrored at x = 0.
  public var mirrored: Shape {
    switch self {
    case .ellipse(let x, let y, let width, let height):
      .ellipse(x: -x, y: y, width: width, height: height)
    case .limb(let x, let y, let width, let toX, let toY, let toWidth):
      .limb(x: -x, y: y, width: width, toX: -toX, toY: toY, toWidth: toWidth)
    case .piece(let top, let upper, let bottom, let lower):
      .piece(
        top: top, -upper.upperBound ... -upper.lowerBound,
        bottom: bottom, -lower.upperBound ... -lower.lowerBound)
    }
  }
}
