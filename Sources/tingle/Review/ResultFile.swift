/// The results of a file, in its order, with all that is wrong with them.
struct ResultFile {
  let path: String
  private(set) var results: [ResultLine] = []
  private(set) var faults: [ResultFault] = []
  private var lines: [String: Int] = [:]

  /// Reads a file; “-” is standard input.
  init(_ path: String) {
    self.path = path
    var source = CaseSource([path])
    while let batch = source.next() {
      switch batch.content {
      case .unreadable(let code): faults.append(.unreadable(code))
      case .block(.tooLong(let number)): faults.append(.line(number, .tooLong))
      case .block(.lines(let bytes, let first, isFull: _)):
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() { add(line.withoutMark, number: first + index) }
      }
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>, number: Int) {
    guard !line.isBlank else { return }
    switch ResultLine.read(Array(line)[...], number: number) {
    case .failure(let fault): faults.append(fault)
    case .success(let result):
      if let first = lines[result.id] {
        faults.append(.line(number, .sameID(result.id, as: first)))
      } else {
        lines[result.id] = number
        results.append(result)
      }
    }
  }

  /// What has no result in the other file.
  func missing(in other: ResultFile) -> [ResultFault] {
    results.filter { other.lines[$0.id] == nil }.map { .onlyHere(id: $0.id) }
  }
}
