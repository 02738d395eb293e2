import Assessment
import Console
import Journey

/// What is lit on the body.
struct BodyLight: Equatable {
  /// What the next key acts on.
  var focus: Focus?
  /// What is marked.
  var chosen: Set<Place> = []
  /// The regions that share a strip of skin with the one at hand.
  var kin: Set<Region.ID> = []

  /// Something on the body that has the focus.
  enum Focus: Equatable {
    case region(Region.ID)
    case place(Place)
  }

  /// The tone of a part of the body.
  func tone(of part: BodyPart, from view: BodyView) -> Tone {
    let rest: Tone = part.isShaded(from: view) ? .shade : .body
    switch part {
    case .eye: return .ground
    case .hair, .plain: return rest
    case .region(let place):
      if focus == .place(place) || focus == .region(place.region) { return .focus }
      if chosen.contains(place) { return .chosen }
      return kin.contains(place.region) ? .kin : rest
    }
  }
}
