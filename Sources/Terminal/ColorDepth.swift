/// How many colours a terminal shows.
public enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  /// Black and white only.
  case none
  /// The eight of ANSI, brighter when bold.
  case eight
  /// The eight and their bright twins.
  case sixteen
  /// 256, of which all but the first sixteen look the same everywhere.
  case many
  /// Any mixture of red, green and blue.
  case direct

  /// Creates the depth that this number of colours allows.
  package init(count: Int) {
    self =
      switch count {
      case ..<8: .none
      case 8..<16: .eight
      case 16..<256: .sixteen
      case 256..<(1 << 24): .many
      default: .direct
      }
  }

  /// The depth nearest to a wish that a terminal of this depth can send.
  ///
  /// Where colours are mixed there is no palette but the eight.
  package func granting(_ wish: ColorDepth) -> ColorDepth {
    guard self == .direct else { return min(self, wish) }
    return switch wish {
    case .many: .direct
    case .sixteen: .eight
    default: wish
    }
  }

  /// Whether the left terminal shows fewer colours.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
