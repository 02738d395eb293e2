/// What a tone of a drawing stands for.
public enum Legend: Hashable, Sendable {
  case bone, disc, softCentre, nerve, whereItBegins, saddle, strip

  /// The words in English.
  var english: String {
    switch self {
    case .bone: "bone of the spine"
    case .disc: "disc"
    case .softCentre: "soft centre"
    case .nerve: "nerve"
    case .whereItBegins: "where it begins"
    case .saddle: "where a seat touches"
    case .strip: "one strip, on one side"
    }
  }
}
