import Foundation
import TestFiles
import Testing

@Suite("tingle assess, with many cases", .waiting)
struct AssessManyTests {
  /// Many lines, most of them blank, as a case takes long without optimisation.
  private static func input(_ count: Int, blanks: Int = 0, faults: Bool = true) -> [UInt8] {
    let blanks = String(repeating: " ", count: blanks)
    let lines = (1...count).map { number in
      switch number % 50 {
      case 0: "{\"id\": \"\(number)\"\(blanks)}\n"
      case 7 where faults: "{\"id\": \"\(number)\", \(blanks)\"x\": 0}\n"
      default: blanks + "\n"
      }
    }
    return Array(lines.joined().utf8)
  }

  private static let count = 50_000
  private static let input = input(count)

  @Test func `order and line numbers stay`() throws {
    let run = try Built.run(["assess", "--brief"], input: Self.input)
    #expect(run.code == 1)
    let cases = stride(from: 50, through: Self.count, by: 50)
    #expect(run.lines.map { $0.prefix { $0 != "," } } == cases.map { "{\"id\": \"\($0)\"" })
    let faults = stride(from: 7, through: Self.count, by: 50)
    #expect(
      run.faults
        == faults.map {
          let column = "{\"id\": \"\($0)\", \"".count
          return "{\"id\": \"\($0)\", \"line\": \($0), \"column\": \(column), \"error\": "
            + "\"unknown key “x”; a case has id, regions and answers\"}"
        })
  }

  @Test func `several files and standard input keep their order`() throws {
    let folder = try Folder()
    let first = try folder.write("first", Self.input(3_000)).path
    let last = try folder.write("last", Self.input(2_000)).path
    let run = try Built.run(
      ["assess", "--brief", first, "/nowhere/at-all", "-", last], input: Self.input(4_000))
    let sizes = [3_000, 4_000, 2_000]
    let ids = sizes.flatMap { stride(from: 50, through: $0, by: 50) }
    #expect(run.lines.map { $0.prefix { $0 != "," } } == ids.map { "{\"id\": \"\($0)\"" })
    #expect(run.faults[60].hasPrefix("{\"file\": \"/nowhere/at-all\""))
    #expect(run.faults[61].hasPrefix("{\"id\": \"7\", \"file\": \"-\", \"line\": 7,"))
  }

  @Test func `memory does not grow with the number of cases`() throws {
    let few = try peak(Self.input(5_000, blanks: 1_000, faults: false))
    let many = try peak(Self.input(50_000, blanks: 1_000, faults: false))
    #expect(many < few + 8 << 10, "\(few) KiB for few, \(many) KiB for many")
    #expect(many < 64 << 10)
  }

  /// The most memory that assessing some input ever takes, in KiB.
  private func peak(_ input: [UInt8]) throws -> Int {
    // A fault is told when all before it is done, and the program then waits for more.
    try Built.peak(["assess"], input: input + Array("fault\n".utf8))
  }

  @Test func `options that make no sense are told, with code 2`() throws {
    let run = try Built.run(
      ["assess", "--brief", "--format", "text"], input: Array("{}\n".utf8))
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
  }
}
