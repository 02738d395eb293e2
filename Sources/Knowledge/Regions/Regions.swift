import Assessment
import Wording

/// The regions of the body map.
enum Regions {
  static let all: [Region] = []
}
