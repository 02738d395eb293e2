import Assessment
import Wording

/// What to do at each urgency.
enum Levels {
  static let all: [Advice] = []
}

/// What should make anyone get help sooner.
enum Warnings {
  static let all: [Text] = []
}
