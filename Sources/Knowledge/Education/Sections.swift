import Assessment
import Wording

/// The sections, in reading order.
enum Sections {
  static let all: [Section] = []
}
