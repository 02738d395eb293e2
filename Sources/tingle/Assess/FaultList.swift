/// The faults of a line; a line with more than a hundred is told of the first hundred only.
///
/// Such a line is no case with slips, and telling of each would take more room than the line.
struct FaultList {
  static let most = 100

  private var told: [CaseFault] = []
  private var untold = 0

  /// All that is to be told.
  var faults: [CaseFault] { untold > 0 ? told + [.more(untold)] : told }

  /// Adds a fault, which is put together only if it will be told.
  mutating func append(_ fault: @autoclosure () -> CaseFault) {
    if told.count < Self.most { told.append(fault()) } else { untold += 1 }
  }
}
