/// What the benchmark is asked for.
struct Request {
  /// How often each program is started on a terminal.
  private(set) var rounds = 9
  /// For how many seconds programs on terminals are left alone.
  private(set) var idle = 3

  init(_ arguments: [String]) throws(Trouble) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--rounds": rounds = try Self.number(after: word, in: &rest, 1...1000)
      case "--idle": idle = try Self.number(after: word, in: &rest, 1...3600)
      default: throw Trouble(words: "“\(word)” is neither --rounds nor --idle")
      }
    }
  }

  private static func number(
    after word: String, in rest: inout ArraySlice<String>, _ range: ClosedRange<Int>
  ) throws(Trouble) -> Int {
    guard let number = rest.popFirst().flatMap({ Int($0) }), range.contains(number) else {
      throw Trouble(words: "\(word) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
