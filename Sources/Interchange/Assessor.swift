public import Assessment

/// Assesses cases line by line, and writes each result or fault as a line of text.
public struct Assessor: Sendable {
  /// How a result is written, with the id of its case if it has one.
  public enum Style: Sendable {
    /// The urgency and the rules, as JSON.
    case brief
    /// The whole report and the answers that do not count, as JSON.
    case json
    /// The whole report and the answers that do not count, as this function writes them.
    case other(@Sendable (Report, String?, [NotCounted]) -> String)
  }

  /// What comes of a line.
  public enum Product: Equatable, Sendable {
    /// The line is blank.
    case nothing
    /// For standard output.
    case result(String)
    /// For standard error.
    case fault(String)

    /// Says that a line is longer than the limit, in bytes.
    public static func tooLong(limit: Int, number: Int, of file: String? = nil) -> Product {
      .fault(Assessor.words(.tooLong(limit: limit), id: nil, number: number, of: file))
    }
  }

  private let engine: Engine
  private let reader: CaseReader
  private let style: Style

  /// Creates an assessor of cases about the engine’s guidebook.
  public init(by engine: Engine, style: Style) {
    self.engine = engine
    reader = CaseReader(of: engine.guidebook)
    self.style = style
  }

  /// Assesses a line, or says all that is wrong with it; the file is named if there is more than one.
  public func assess(_ line: ArraySlice<UInt8>, number: Int, of file: String? = nil) -> Product {
    switch reader.read(line) {
    case .nothing: .nothing
    case .case(let id, let answers): .result(result(of: answers, id: id))
    case .faults(let id, let faults): .fault(Self.words(faults, id: id, number: number, of: file))
    }
  }

  /// Says, as a line like that of any fault, what went wrong with no line in particular.
  public static func fault(_ words: String, of file: String? = nil) -> String {
    JSON.object(place(file) + [.init("error", .string(words))]).line + "\n"
  }

  private func result(of answers: Answers, id: String?) -> String {
    switch style {
    case .brief:
      let judgement = engine.judge(engine.codebook.set(of: answers))
      let rules = engine.rules(in: judgement.held)
      return Report.brief(judgement.urgency, rules, id: id).line + "\n"
    case .json:
      let notCounted = engine.notCounted(of: answers)
      return engine.report(on: answers).json(id: id, notCounted: notCounted).line + "\n"
    case .other(let write):
      return write(engine.report(on: answers), id, engine.notCounted(of: answers))
    }
  }

  fileprivate static func words(
    _ faults: CaseFaults, id: String?, number: Int, of file: String?
  ) -> String {
    let what: [JSON.Member] = [
      .init("line", .number("\(number)")), .init("column", .number("\(faults.column)")),
      .init("error", .string(faults.words)),
    ]
    let id = id.map { [JSON.Member("id", .string($0))] } ?? []
    return JSON.object(id + place(file) + what).line + "\n"
  }

  private static func place(_ file: String?) -> [JSON.Member] {
    file.map { [.init("file", .string($0))] } ?? []
  }
}
