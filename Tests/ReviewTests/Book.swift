import Assessment
import Knowledge

/// The guidebooks that a law is tried on.
enum Book: CaseIterable {
  case bicycle
  case tinglingBack

  var guidebook: Guidebook {
    switch self {
    case .bicycle: Draft.sound.guidebook
    case .tinglingBack: .tinglingBack
    }
  }
}
