public import Figures

/// From where the body is seen.
public enum BodyView: String, CaseIterable, Hashable, Sendable {
  case back, front

  /// The other side of the body.
  public var other: BodyView { self == .back ? .front : .back }
}

/// The body as the map draws it, from both sides.
///
/// From behind, the person’s left is on the left of the page. From the front it is on the right, as
/// the figure faces the reader.
public struct BodyFigure: Equatable, Sendable {
  /// A part of the body as it is drawn.
  public enum Part: Hashable, Sendable {
    /// A region of the map on one side.
    case region(Place)
    /// Skin that cannot be marked.
    case plain
    /// Hair, so that the back of the head is not taken for a face.
    case hair
    /// An eye.
    case eye
  }

  /// What lies round a region on its own side; nothing inward is the middle of the body.
  public struct Around: Equatable, Sendable {
    /// The region above.
    public let up: Region.ID?
    /// The region below.
    public let down: Region.ID?
    /// The region towards the middle of the body.
    public let inward: Region.ID?
    /// The region away from the middle of the body.
    public let outward: Region.ID?

    /// Creates what lies round a region.
    public init(
      up: Region.ID? = nil, down: Region.ID? = nil, inward: Region.ID? = nil,
      outward: Region.ID? = nil
    ) {
      self.up = up
      self.down = down
      self.inward = inward
      self.outward = outward
    }
  }

  /// The body from one side.
  public struct Face: Equatable, Sendable {
    /// What is drawn.
    public let figure: Figure<Part>
    /// The parts that are drawn a shade darker, so that neighbours can be told apart.
    public let shaded: Set<Part>
    /// The regions down the middle, from the top.
    public let middle: [Region.ID]
    /// What lies round each region; drawn up by hand, so that it is the same in every size.
    public let around: [Region.ID: Around]

    /// Creates the body from one side.
    public init(
      _ figure: Figure<Part>, shaded: Set<Part> = [], middle: [Region.ID] = [],
      around: [Region.ID: Around] = [:]
    ) {
      self.figure = figure
      self.shaded = shaded
      self.middle = middle
      self.around = around
    }
  }

  /// From where the body is seen at first.
  public let first: BodyView
  private let back: Face
  private let front: Face

  /// Creates a body.
  public init(first: BodyView, back: Face, front: Face) {
    self.first = first
    self.back = back
    self.front = front
  }

  /// The body from a side.
  public subscript(view: BodyView) -> Face { view == .back ? back : front }

  /// The place that a step leads to; nil at an edge.
  public func neighbour(of place: Place, _ direction: Direction, from view: BodyView) -> Place? {
    let face = self[view]
    let (onRight, onLeft): (Side, Side) = view == .back ? (.right, .left) : (.left, .right)
    guard place.side != .middle else {
      let spot = face.middle.firstIndex(of: place.region)
      return switch direction {
      case .left: Place(place.region, onLeft)
      case .right: Place(place.region, onRight)
      case .up: spot.flatMap { $0 > 0 ? Place(face.middle[$0 - 1], .middle) : nil }
      case .down:
        spot.flatMap { $0 + 1 < face.middle.count ? Place(face.middle[$0 + 1], .middle) : nil }
      }
    }
    guard let around = face.around[place.region] else { return nil }
    let isOutward = (direction == .right) == (place.side == onRight)
    switch direction {
    case .up: return around.up.map { Place($0, place.side) }
    case .down: return around.down.map { Place($0, place.side) }
    case .left, .right:
      guard !isOutward else { return around.outward.map { Place($0, place.side) } }
      if let inward = around.inward { return Place(inward, place.side) }
      // Over the middle of the body: to the middle where it can be marked, else to the other side.
      return Place(
        place.region,
        face.middle.contains(place.region) ? .middle : place.side == onRight ? onLeft : onRight)
    }
  }
}
