import Assessment

/// Reads a line as a case.
///
/// A quick reader takes the cases that have nothing unusual. All other lines go to a thorough one,
/// which would read any line, and finds everything that is wrong with it at once.
struct CaseReader: Sendable {
  let rulebook: Rulebook
  private let quick: QuickReader
  private let thorough: ThoroughReader

  init(of guidebook: Guidebook) { self.init(by: Rulebook(guidebook)) }

  init(by rulebook: Rulebook) {
    self.rulebook = rulebook
    quick = QuickReader(listing: Listing(of: rulebook))
    thorough = ThoroughReader(rulebook: rulebook)
  }

  /// What stands on a line.
  enum Reading: Equatable {
    /// Blanks only.
    case nothing
    case `case`(id: String?, FindingSet)
    case faults(id: String?, [CaseFault])
  }

  /// Reads a line, which may end with a carriage return.
  func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    if let (id, answers) = quick.read(bytes.span) { return .case(id: id, answers) }
    let line = bytes.withoutMark
    return line.isBlank ? .nothing : thorough.read(line)
  }
}
