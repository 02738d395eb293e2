import Console

/// Some strokes; what nearly all of them are is a bit, as a page asks for dozens at each key.
struct StrokeSet {
  private var bits: UInt128 = 0
  private var others: [Stroke] = []

  /// Adds a stroke, and says whether it is new.
  mutating func insert(_ stroke: Stroke) -> Bool {
    guard let place = stroke.place else {
      if others.contains(stroke) { return false }
      others.append(stroke)
      return true
    }
    let bit: UInt128 = 1 << UInt128(place)
    defer { bits |= bit }
    return bits & bit == 0
  }

  /// Whether the stroke is one of them.
  func contains(_ stroke: Stroke) -> Bool {
    stroke.place.map { bits >> UInt128($0) & 1 == 1 } ?? others.contains(stroke)
  }
}

extension Stroke {
  /// The place of the stroke among 128; nothing for those that few pages have.
  fileprivate var place: Int? {
    switch self {
    case .up: 0
    case .down: 1
    case .left: 2
    case .right: 3
    case .pageUp: 4
    case .pageDown: 5
    case .home: 6
    case .end: 7
    case .enter: 8
    case .tab: 9
    case .backTab: 10
    case .escape: 11
    case .backspace: 12
    case .wheelUp: 13
    case .wheelDown: 14
    // The places of ASCII from the blank on are free.
    case .character(let character):
      character.utf8.count == 1 ? character.utf8.first.flatMap { $0 < 32 ? nil : Int($0) } : nil
    default: nil
    }
  }
}
