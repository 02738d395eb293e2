import Assessment
import Journey

/// A way to go over the body, as it lies on the page.
enum Direction: CaseIterable {
  case up, down, left, right

  var opposite: Direction {
    switch self {
    case .up: .down
    case .down: .up
    case .left: .right
    case .right: .left
    }
  }
}

/// Where a step leads from each place; drawn up by hand, so that it is the same in every size.
extension BodyFigure {
  /// The place that a step leads to, or nothing at an edge.
  static func neighbour(of place: Place, _ direction: Direction, from view: BodyView) -> Place? {
    let onRight: Side = view == .back ? .right : .left
    let onLeft: Side = view == .back ? .left : .right
    guard place.side != .middle else {
      return switch direction {
      case .left: Place(place.region, onLeft)
      case .right: Place(place.region, onRight)
      case .up: spineRegions.before(place.region).map { Place($0, .middle) }
      case .down: spineRegions.after(place.region).map { Place($0, .middle) }
      }
    }
    guard let around = (view == .back ? behind : inFront)[place.region] else { return nil }
    let isOutward = (direction == .right) == (place.side == onRight)
    switch direction {
    case .up: return around.up.map { Place($0, place.side) }
    case .down: return around.down.map { Place($0, place.side) }
    case .left, .right:
      guard !isOutward else { return around.outward.map { Place($0, place.side) } }
      if let inward = around.inward { return Place(inward, place.side) }
      // Over the middle of the body: to the spine where it can be marked, else to the other side.
      let hasMiddle = view == .back && spineRegions.contains(place.region)
      return Place(
        place.region, hasMiddle ? .middle : place.side == onRight ? onLeft : onRight)
    }
  }

  /// What lies round a region on its own side; nothing inward is the middle of the body.
  private struct Around {
    var up: Region.ID?
    var down: Region.ID?
    var inward: Region.ID?
    var outward: Region.ID?
  }

  private static let spineRegions: [Region.ID] = [
    "neck", "upper-back", "mid-back", "lower-back", "sacrum",
  ]

  private static let arm: [Region.ID: Around] = [
    "forearm-thumb": Around(up: "shoulder-arm", down: "hand", inward: "forearm-little"),
    "forearm-little": Around(
      up: "shoulder-arm", down: "hand", inward: "abdomen-band", outward: "forearm-thumb"),
    "hand": Around(up: "forearm-thumb", inward: "thigh-outer"),
  ]

  private static let behind: [Region.ID: Around] = arm.merging([
    "shoulder-arm": Around(up: "neck", down: "forearm-thumb", inward: "upper-back"),
    "neck": Around(down: "upper-back", outward: "shoulder-arm"),
    "upper-back": Around(up: "neck", down: "mid-back", outward: "shoulder-arm"),
    "mid-back": Around(up: "upper-back", down: "lower-back", outward: "chest-band"),
    "lower-back": Around(up: "mid-back", down: "buttock", outward: "abdomen-band"),
    "chest-band": Around(
      up: "upper-back", down: "abdomen-band", inward: "mid-back", outward: "shoulder-arm"),
    "abdomen-band": Around(
      up: "chest-band", down: "buttock", inward: "lower-back", outward: "forearm-little"),
    "sacrum": Around(up: "lower-back", down: "buttock", outward: "buttock"),
    "buttock": Around(
      up: "lower-back", down: "thigh-back", inward: "sacrum", outward: "thigh-outer"),
    "thigh-outer": Around(
      up: "buttock", down: "calf", inward: "thigh-back", outward: "hand"),
    "thigh-back": Around(up: "buttock", down: "calf", outward: "thigh-outer"),
    "calf": Around(up: "thigh-back", down: "foot-sole"),
    "foot-sole": Around(up: "calf"),
  ]) { $1 }

  private static let inFront: [Region.ID: Around] = arm.merging([
    "shoulder-arm": Around(up: "face", down: "forearm-thumb", inward: "chest-band"),
    "face": Around(down: "chest-band", outward: "shoulder-arm"),
    "chest-band": Around(up: "face", down: "abdomen-band", outward: "shoulder-arm"),
    "abdomen-band": Around(up: "chest-band", down: "groin", outward: "forearm-little"),
    "groin": Around(up: "abdomen-band", down: "thigh-front", outward: "thigh-outer"),
    "thigh-outer": Around(
      up: "groin", down: "shin-outer", inward: "thigh-front", outward: "hand"),
    "thigh-front": Around(up: "groin", down: "shin-inner", outward: "thigh-outer"),
    "shin-inner": Around(up: "thigh-front", down: "foot-top", outward: "shin-outer"),
    "shin-outer": Around(up: "thigh-outer", down: "foot-top", inward: "shin-inner"),
    "foot-top": Around(up: "shin-inner"),
  ]) { $1 }
}

extension [Region.ID] {
  fileprivate func before(_ id: Region.ID) -> Region.ID? {
    firstIndex(of: id).flatMap { $0 > 0 ? self[$0 - 1] : nil }
  }

  fileprivate func after(_ id: Region.ID) -> Region.ID? {
    firstIndex(of: id).flatMap { $0 + 1 < count ? self[$0 + 1] : nil }
  }
}
