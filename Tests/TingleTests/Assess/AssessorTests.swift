import Foundation
import TestFiles
import TestSupport
import Testing

@testable import tingle

@Suite("Assessing batches")
struct AssessorTests {
  /// Lines of all sorts: cases, blanks, faults, ends as Windows writes them, too long ones.
  private let text: String = (0..<300).map { number in
    switch number % 7 {
    case 0: "{\"id\": \"\(number)\", \"answers\": {\"since\": \"years\"}}\r\n"
    case 1: "\n"
    case 2: "{\"id\": \"\(number)\", \"answers\": {\"since\": \"yeers\"}}\n"
    case 3: "{\"id\": \"é\(number)\", \"regions\": []}\n"
    case 4: "nothing\n"
    case 5: String(repeating: "x", count: number * 2) + "\n"
    default: "{}\n"
    }
  }.joined()

  /// All reports on the text, joined, when it is read in blocks of some size.
  private func report(
    _ text: String, block: Int, style: ResultStyle = .json
  ) throws -> Assessor.Report {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try FileHandle(forReadingFrom: folder.write("cases", text))
    let assessor = Assessor(reader: .ofBicycles, style: style, namesFiles: false)
    var reader = LineReader(
      descriptor: file.fileDescriptor, limits: .init(line: 400, block: block))
    var whole = Assessor.Report()
    var report = Assessor.Report()
    while let block = reader.next() {
      assessor.assess(Batch(number: 0, path: "cases", content: .block(block)), &report)
      whole.results += report.results
      whole.faults += report.faults
    }
    return whole
  }

  @Test(arguments: [1, 10, 100, 1_000])
  func `the size of the blocks changes nothing`(block: Int) throws {
    #expect(try report(text, block: block) == report(text, block: 1 << 20))
  }

  @Test func `faults have the numbers of their lines, across blocks`() throws {
    let faults = try report(text, block: 100).faults
    let numbers = String(decoding: faults, as: UTF8.self).split(separator: "\n").map { fault in
      fault.firstMatch(of: /"line": ([0-9]+)/).flatMap { Int($0.1) }
    }
    #expect(numbers == (0..<300).filter { [2, 4, 5].contains($0 % 7) }.map { $0 + 1 })
  }

  @Test func `a brief result has the urgency and the rules, and no more`() throws {
    let text = "{\"id\": \"a\", \"answers\": {\"since\": \"years\"}}\n{}\n"
    let results = try report(text, block: 100, style: .brief).results
    #expect(
      String(decoding: results, as: UTF8.self)
        == #"{"id": "a", "urgency": "appointment", "within": "weeks", "rules": ["book-old"]}"#
        + "\n" + #"{"urgency": "self-care", "rules": ["default"]}"# + "\n")
  }
}
