import Assessment
import Knowledge

#if !FUZZING
  @testable import tingle
#endif

/// What must be true of the reader of cases, whatever stands on a line.
struct CaseCheck {
  private let quick: QuickReader
  private let thorough: ThoroughReader
  private let reader: CaseReader

  init() {
    let rulebook = Rulebook(.tinglingBack)
    quick = QuickReader(listing: Listing(of: rulebook))
    thorough = ThoroughReader(rulebook: rulebook)
    reader = CaseReader(by: rulebook)
  }

  /// What is wrong with how the lines of an input are read, or nothing.
  func complaint(about input: [UInt8]) -> String? {
    var rest = input[...]
    while true {
      let line = rest.prefix { $0 != 0x0A }
      if let complaint = complaint(aboutLine: line) { return complaint }
      guard line.endIndex < rest.endIndex else { return nil }
      rest = rest[(line.endIndex + 1)...]
    }
  }

  private func complaint(aboutLine line: ArraySlice<UInt8>) -> String? {
    let reading = reader.read(line)
    let meaning = CaseMeaning(of: line, by: reader.rulebook)
    if Self.meaning(of: reading) != meaning { return "read as \(reading), but it is \(meaning)" }
    if let (id, answers) = quick.read(line.span) {
      let slow = thorough.read(line)
      guard slow == .case(id: id, answers) else { return "read quickly, but slowly it is \(slow)" }
    }
    switch reading {
    case .nothing: return nil
    case .case(let id, _): return id.flatMap(complaint(aboutText:))
    // What is said of these is always the same.
    case .faults(_, [.notUTF8]), .faults(_, [.notJSON]), .faults(_, [.notAnObject]): return nil
    case .faults(let id, let faults):
      if faults.isEmpty || faults.count > FaultList.most + 1 { return "\(faults.count) faults" }
      let words = faults.map(\.words)
      let longest = Self.mostWords + 4 * line.count
      guard words.allSatisfy({ !$0.isEmpty && $0.utf8.count <= longest }) else {
        return "the words \(words)"
      }
      return complaint(aboutText: words.joined(separator: "; "))
        ?? id.flatMap(complaint(aboutText:))
    }
  }

  /// How long the words for a fault may be, besides what they say of the line again.
  private static let mostWords = 2_000

  /// What is wrong with how a text is written, so that others can read it.
  private func complaint(aboutText text: String) -> String? {
    var line: [UInt8] = []
    line.appendLine { $0.append("text", text) }
    guard line.last == 0x0A, !line.dropLast().contains(where: { $0 < 0x20 }),
      let written = try? JSONText(line[...]), let value = written.members()?.first?.value,
      written.string(at: value).map({ $0.utf8.elementsEqual(text.utf8) }) == true
    else { return "\(text) cannot be written" }
    return nil
  }

  private static func meaning(of reading: CaseReader.Reading) -> CaseMeaning {
    switch reading {
    case .nothing: .nothing
    case .case(let id, let answers): .case(id: id, answers)
    case .faults(_, [.notUTF8]): .notUTF8
    case .faults(_, [.notJSON]): .notJSON
    case .faults(_, [.notAnObject]): .notAnObject
    case .faults: .faulty
    }
  }
}
