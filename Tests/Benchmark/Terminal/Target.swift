/// What a figure of the guide is to keep to.
enum Target {
  /// So many times that of another.
  case times(Double, Competitor)
  /// So much more than that of another.
  case longer(Double, Competitor)
  case atMost(Double)

  /// Whether a target is kept; what was not measured tells neither.
  enum Verdict: String {
    case met, missed
    case unknown = "not measured"
  }

  func verdict(on figure: Figure, in scores: Scores) -> Verdict {
    let (value, limit): (Double?, Double)
    switch self {
    case .times(let limited, let other):
      (value, limit) = (scores.ratio(figure, of: .guide, to: other), limited)
    case .longer(let limited, let other):
      (value, limit) = (scores.difference(figure, of: .guide, to: other), limited)
    case .atMost(let limited):
      (value, limit) = (scores.middle(figure, of: .guide), limited)
    }
    return value.map { $0 <= limit ? .met : .missed } ?? .unknown
  }

  /// The target in words, in the units of its figure.
  func words(for figure: Figure) -> String {
    switch self {
    case .times(1, let other): "≤ \(other.rawValue)"
    case .times(let limit, let other): "≤ \(brief(limit)) × \(other.rawValue)"
    case .longer(let limit, let other): "≤ \(other.rawValue) + \(brief(limit * figure.scale))"
    case .atMost(let limit): "≤ \(brief(limit * figure.scale))"
    }
  }
}

/// A number as short as it tells all that matters.
func brief(_ value: Double) -> String {
  value.rounded() == value && abs(value) < 1e15 ? "\(Int(value))" : figures(value)
}
