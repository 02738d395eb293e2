package import Terminal

/// How many colours somebody wants, by the name that it is asked for with.
package enum ColorWish: String, CaseIterable {
  case auto, direct
  case many = "256"
  case sixteen = "16"
  case eight = "8"
  case none

  /// The depth that is asked for, if any.
  package var depth: ColorDepth? {
    switch self {
    case .auto: nil
    case .direct: .direct
    case .many: .many
    case .sixteen: .sixteen
    case .eight: .eight
    case .none: ColorDepth.none
    }
  }
}
