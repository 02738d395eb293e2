/// The results in a file as “tingle assess” prints them, with all that is wrong with them.
public struct ResultFile {
  private let path: String
  private(set) var results: [ResultLine] = []
  private var faults: [ResultFault] = []
  private var lines: [String: Int] = [:]

  /// Creates a file with a name for messages, to which lines are added.
  public init(_ path: String) { self.path = path }

  /// Adds a line, which may be blank.
  public mutating func add(_ line: ArraySlice<UInt8>, number: Int) {
    let line = line.withoutMark
    guard !line.isBlank else { return }
    do {
      let result = try ResultLine.read(Array(line))
      if let first = lines[result.id] {
        faults.append(.line(number, .sameID(result.id, as: first)))
      } else {
        lines[result.id] = number
        results.append(result)
      }
    } catch {
      faults.append(.line(number, error))
    }
  }

  /// Notes a line that is too long to be read.
  public mutating func addTooLong(number: Int) { faults.append(.line(number, .tooLong)) }

  /// Notes that the file could not be read to its end.
  public mutating func end(because reason: String) { faults.append(.unreadable(reason)) }

  /// What keeps two files from being compared, each fault in a sentence.
  public static func faults(in before: ResultFile, _ after: ResultFile) -> [String] {
    let own = [before, after].flatMap { file in file.faults.map { $0.words(file: file.path) } }
    // A line that cannot be read would be told again as a missing one.
    guard own.isEmpty else { return own }
    return before.missing(in: after) + after.missing(in: before)
  }

  /// What has no result in the other file.
  private func missing(in other: ResultFile) -> [String] {
    results.filter { other.lines[$0.id] == nil }
      .map { ResultFault.onlyHere(id: $0.id).words(file: path) }
  }
}

extension ArraySlice<UInt8> {
  /// The line without the byte order mark with which some systems begin a file.
  var withoutMark: Self {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return starts(with: mark) ? dropFirst(mark.count) : self
  }

  /// Whether nothing is on the line; some systems end lines with a carriage return.
  var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}
