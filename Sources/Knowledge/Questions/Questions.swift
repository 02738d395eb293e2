import Assessment
import Wording

/// The questions, in the order of asking.
enum Questions {
  static let all: [Question] = []
}

/// The groups of questions, in the order of asking.
enum Blocks {
  static let all: [Block] = []
}
