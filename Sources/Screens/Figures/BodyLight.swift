import Assessment
import Figures
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
  func tone(of part: BodyFigure.Part, of face: BodyFigure.Face) -> Tone {
    let rest: Tone = face.shaded.contains(part) ? .shade : .body
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
