import Assessment
import Wording

/// The causes, commonest first.
enum Causes {
  static let all: [Cause] = []
}
