import Assessment
import Glibc
import Screens
import Wording

/// Assesses a batch of cases, whatever else is going on.
struct Assessor: Sendable {
  /// What is to be told of a batch.
  struct Report: Equatable, Sendable {
    /// What goes to standard output.
    var results: [UInt8] = []
    /// What goes to standard error.
    var faults: [UInt8] = []
  }

  private let reader: CaseReader
  private let teller: Teller
  /// Whether faults must tell which file they stand in.
  private let namesFiles: Bool

  /// How results are told, with what that takes; a brief one takes no more than a judgement.
  private enum Teller: Sendable {
    case brief(Rulebook)
    case json(Engine)
    case text(Engine)
  }

  init(reader: CaseReader, style: ResultStyle, namesFiles: Bool) {
    self.reader = reader
    self.namesFiles = namesFiles
    teller =
      switch style {
      case .brief: .brief(reader.rulebook)
      case .json: .json(Engine(reader.rulebook))
      case .text: .text(Engine(reader.rulebook))
      }
  }

  /// Assesses every line of a batch; a file that cannot be read is a fault like any other.
  ///
  /// A report that was told is written over, as new memory takes time.
  func assess(_ batch: Batch, _ report: inout Report) {
    report.results.removeAll(keepingCapacity: true)
    report.faults.removeAll(keepingCapacity: true)
    switch batch.content {
    case .block(.lines(let bytes, from: let first, isFull: _)):
      for (index, line) in bytes.lines.enumerated() {
        assess(line, number: first + index, in: batch.path, &report)
      }
    case .block(.tooLong(let number)):
      tell(
        [.lineTooLong(limit: LineReader.Limits().line)], id: nil, number: number, in: batch.path,
        &report)
    case .unreadable(let code):
      report.faults.appendLine { bytes in
        bytes.append("file", batch.path)
        bytes.append(
          "error",
          "cannot read “\(batch.path)”: \(Output.reason(code)); check the name and its permissions"
        )
      }
    }
  }

  private func assess(
    _ line: ArraySlice<UInt8>, number: Int, in path: String, _ report: inout Report
  ) {
    switch reader.read(line) {
    case .nothing: break
    case .faults(let id, let faults): tell(faults, id: id, number: number, in: path, &report)
    case .case(let id, let answers):
      tell(answers, id: id, &report.results)
    }
  }

  /// Tells the result of a case.
  private func tell(_ answers: FindingSet, id: String?, _ results: inout [UInt8]) {
    switch teller {
    case .brief(let rulebook):
      rulebook.appendLine(rulebook.judge(answers), id: id, to: &results)
    case .json(let engine): Account(of: answers, by: engine).appendLine(id: id, to: &results)
    case .text(let engine):
      if let id { results += "\(id.printableLine)\n".utf8 }
      results += plainText(of: Account(of: answers, by: engine), .english).utf8
      results += "\n\n".utf8
    }
  }

  private func tell(
    _ faults: [CaseFault], id: String?, number: Int, in path: String, _ report: inout Report
  ) {
    report.faults.appendLine { bytes in
      if let id { bytes.append("id", id) }
      if namesFiles { bytes.append("file", path) }
      bytes.append("line", number)
      bytes.append("error", faults.map(\.words).joined(separator: "; "))
    }
  }
}

extension [UInt8] {
  /// The lines of a block without their ends; the last one may have none.
  fileprivate var lines: some Sequence<ArraySlice<UInt8>> {
    sequence(state: 0) { start -> ArraySlice<UInt8>? in
      guard start < count else { return nil }
      let end = firstLineEnd(in: start..<count) ?? count
      defer { start = end + 1 }
      return self[start..<end]
    }
  }
}
