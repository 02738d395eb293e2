/// How many colours a terminal shows.
public enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  /// Black and white only.
  case none
  /// The eight of ANSI, brighter when bold.
  case eight
  /// The eight and their bright twins.
  case sixteen
  /// 256 or more.
  case many

  /// Creates the depth that this number of colours allows.
  init(count: Int) {
    self =
      switch count {
      case ..<8: .none
      case 8..<16: .eight
      case 16..<256: .sixteen
      default: .many
      }
  }

  /// Whether the left terminal shows fewer colours.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
