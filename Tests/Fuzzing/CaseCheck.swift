import Assessment
import Interchange
import Knowledge

/// What must be true of the reader of cases, whatever stands on a line.
package struct CaseCheck: Sendable {
  private let reader = CaseReader(of: .tinglingBack)

  package init() {}

  /// What is wrong with how the lines of an input are read, or nothing.
  package func complaint(about input: [UInt8]) -> String? {
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
    let meaning = CaseMeaning(of: line, in: .tinglingBack)
    if Self.meaning(of: reading) != meaning { return "read as \(reading), but it is \(meaning)" }
    switch reading {
    case .nothing: return nil
    case .case(let id, _): return id.flatMap(complaint(aboutText:))
    case .faults(let id, let faults):
      let words = faults.list.map(\.words)
      if words.isEmpty || words.count > 101 { return "\(words.count) faults" }
      guard (1...line.count + 1).contains(faults.column) else { return "column \(faults.column)" }
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
    let line = JSON.object([.init("text", .string(text))]).line
    guard !line.utf8.contains(where: { $0 < 0x20 }),
      case .object(let members)? = JSONTree(line, deepest: 2), members.count == 1,
      case .text(let again) = members[0].value, again.utf8.elementsEqual(text.utf8)
    else { return "\(text) cannot be written" }
    return nil
  }

  private static func meaning(of reading: CaseReader.Reading) -> CaseMeaning {
    switch reading {
    case .nothing: .nothing
    case .case(let id, let answers): .case(id: id, answers)
    case .faults(_, let faults):
      switch faults.list {
      case [.notUTF8]: .notUTF8
      case [.notJSON]: .notJSON
      case [.notAnObject]: .notAnObject
      default: .faulty
      }
    }
  }
}
