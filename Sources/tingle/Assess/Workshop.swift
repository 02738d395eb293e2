import Glibc

/// Assesses files of cases on several threads, with no more than a batch in each hand.
///
/// Each thread takes the next batch, assesses it, waits for its turn and tells the report. So
/// reports come in the order of the cases, and no thread can run ahead of the others.
final class Workshop: Sendable {
  private let source: Monitor<CaseSource>
  private let teller = Monitor(Teller())
  private let assessor: Assessor

  init(assessing paths: [String], by assessor: Assessor) {
    source = Monitor(CaseSource(paths))
    self.assessor = assessor
  }

  /// Does all the work, and says whether nothing was at fault.
  func run(threads: Int) -> Bool {
    var helpers: [Helper] = []
    var report = Assessor.Report()
    while let batch = source.with({ $0.next() }) {
      // Starting threads is not worth while for a few cases.
      if batch.isFull, helpers.isEmpty {
        helpers = (1..<threads).compactMap { _ in Helper { [self] in work() } }
      }
      finish(batch, &report)
    }
    for helper in helpers { helper.wait() }
    return teller.with { $0.isClean }
  }

  private func work() {
    var report = Assessor.Report()
    while let batch = source.with({ $0.next() }) { finish(batch, &report) }
  }

  private func finish(_ batch: Batch, _ report: inout Assessor.Report) {
    assessor.assess(batch, &report)
    let code = teller.with(when: { $0.turn == batch.number }, { $0.tell(report) })
    if let code { giveUp(code) }
  }

  /// Ends the program, as nothing more can be told; another thread may be waiting for input.
  private func giveUp(_ code: Int32) -> Never {
    // Who closes the pipe has read enough.
    if code != EPIPE {
      var line: [UInt8] = []
      line.appendLine { $0.append("error", "cannot write the results: \(Output.reason(code))") }
      Output.error.write(line)
    }
    exit(ExitStatus.badInput)
  }
}
