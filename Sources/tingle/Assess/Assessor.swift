import Assessment
import Glibc

/// Goes through files of cases, one line after the other.
struct Assessor {
  let reader: CaseReader
  let engine: Engine
  let format: AssessCommand.Format
  /// Whether faults must tell which file they stand in.
  let namesFiles: Bool
  /// Whether nothing was wrong so far.
  private(set) var isClean = true
  /// Whether results can no longer be told to anybody.
  private var isDeaf = false

  init(reader: CaseReader, format: AssessCommand.Format, namesFiles: Bool) {
    self.reader = reader
    engine = Engine(reader.guidebook)
    self.format = format
    self.namesFiles = namesFiles
  }

  /// Assesses every line of a file; a file that cannot be read is a fault like any other.
  mutating func assess(_ path: String) {
    guard !isDeaf else { return }
    let descriptor = unsafe path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return tellUnreadable(path) }
    defer { if path != "-" { close(descriptor) } }
    var lines = LineReader(descriptor: descriptor)
    var number = 0
    while !isDeaf, let line = lines.next() {
      number += 1
      assess(line, number: number, in: path)
    }
    if let error = lines.error { tellUnreadable(path, error) }
  }

  private mutating func assess(_ line: LineReader.Line, number: Int, in path: String) {
    guard case .bytes(let bytes) = line else {
      return tell([.lineTooLong(limit: LineReader.limit)], id: nil, number: number, in: path)
    }
    switch reader.read(bytes) {
    case .nothing:
      break
    case .faults(let id, let faults):
      tell(faults, id: id, number: number, in: path)
    case .case(let id, let answers):
      let outcome = engine.assess(answers)
      tell(
        format == .json
          ? outcome.json(id: id, by: reader.guidebook)
          : outcome.text(id: id, by: reader.guidebook))
    }
  }

  /// Prints a result; a result that is lost is a fault, and those after it would be lost as well.
  private mutating func tell(_ result: String) {
    guard let code = Output.standard.write(result) else { return }
    isDeaf = true
    isClean = false
    // Who closes the pipe has read enough.
    guard code != EPIPE else { return }
    var object = JSONObject()
    object["error"] = .string("cannot write the results: \(Self.reason(code))")
    Output.error.write(object.line)
  }

  private mutating func tell(_ faults: [CaseFault], id: String?, number: Int, in path: String) {
    isClean = false
    let words = faults.map(\.words).joined(separator: "; ")
    var object = JSONObject()
    if let id { object["id"] = .string(id) }
    if namesFiles { object["file"] = .string(path) }
    object["line"] = .number(number)
    object["error"] = .string(words)
    Output.error.write(object.line)
  }

  private mutating func tellUnreadable(_ path: String, _ code: Int32 = errno) {
    isClean = false
    var object = JSONObject()
    object["file"] = .string(path)
    object["error"] = .string(
      "cannot read “\(path)”: \(Self.reason(code)); check the name and its permissions")
    Output.error.write(object.line)
  }

  private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
