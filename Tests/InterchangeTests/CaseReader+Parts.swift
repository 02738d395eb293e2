import Assessment
import TestSupport

@testable import Interchange

extension CaseReader {
  /// A reader of cases about squeaking bicycles.
  static let ofBicycles = CaseReader(of: Bicycle.guidebook)

  /// Reads a text as a line.
  func read(_ text: String) -> Reading { read(Array(text.utf8)[...]) }

  /// What is wrong with a line.
  func faults(in text: String) -> [CaseFault] {
    if case .faults(_, let faults) = read(text) { faults.list } else { [] }
  }

  /// The answers that a line gives, or nothing where it is at fault.
  func answers(in text: String) -> Answers? {
    if case .case(_, let answers) = read(text) { answers } else { nil }
  }
}
