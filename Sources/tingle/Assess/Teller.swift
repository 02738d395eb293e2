/// Tells reports, each in its turn.
struct Teller: Sendable {
  /// The number of the batch whose report comes next.
  private(set) var turn = 0
  /// Whether nothing was at fault so far.
  private(set) var isClean = true

  /// Tells the report whose turn it is, or gives the system’s number for why it could not.
  ///
  /// A result that is lost is a fault, and those after it would be lost as well.
  mutating func tell(_ report: Assessor.Report) -> Int32? {
    turn += 1
    if !report.faults.isEmpty {
      isClean = false
      Output.error.write(report.faults)
    }
    return Output.standard.write(report.results)
  }
}
