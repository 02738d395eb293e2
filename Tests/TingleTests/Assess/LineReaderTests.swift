import Foundation
import TestFiles
import Testing

@testable import tingle

@Suite("Reading lines")
struct LineReaderTests {
  typealias Limits = LineReader.Limits

  /// A block holds much or next to nothing; lines must come out the same.
  static let limits = [
    Limits(), Limits(block: 1), Limits(block: 7), Limits(lines: 1), Limits(block: 64, lines: 3),
  ]

  /// The blocks of a file with these bytes.
  private func blocks(_ bytes: [UInt8], _ limits: Limits) throws -> [LineReader.Block] {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try FileHandle(forReadingFrom: folder.write("lines", bytes))
    var reader = LineReader(descriptor: file.fileDescriptor, limits: limits)
    var blocks: [LineReader.Block] = []
    while let block = reader.next() { blocks.append(block) }
    #expect(reader.error == nil)
    return blocks
  }

  /// The lines of a file with these bytes, with their numbers checked; too long a line is nothing.
  private func lines(_ bytes: [UInt8], _ limits: Limits = Limits()) throws -> [[UInt8]?] {
    var lines: [[UInt8]?] = []
    for block in try blocks(bytes, limits) {
      switch block {
      case .lines(let bytes, let first, _):
        #expect(first == lines.count + 1)
        let own = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        lines += bytes.last == 0x0A ? own.dropLast() : own
      case .tooLong(let number):
        #expect(number == lines.count + 1)
        lines.append(nil)
      }
    }
    return lines
  }

  private func lines(_ text: String, _ limits: Limits = Limits()) throws -> [String?] {
    try lines(Array(text.utf8), limits).map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test(arguments: limits)
  func `lines come one by one, the last one with or without its end`(limits: Limits) throws {
    #expect(try lines("one\n\nthree\n", limits) == ["one", "", "three"])
    #expect(try lines("one\ntwo", limits) == ["one", "two"])
    #expect(try lines("\n\n\n", limits) == ["", "", ""])
    #expect(try lines("", limits).isEmpty)
  }

  @Test(arguments: limits)
  func `a line may be longer than a block`(limits: Limits) throws {
    let long = String(repeating: "x", count: 200_000)
    #expect(try lines("a\n\(long)\nb\n", limits) == ["a", long, "b"])
  }

  @Test func `a line that is too long is passed over as a whole`() throws {
    let long = [UInt8](repeating: 0x78, count: Limits().line * 2)
    #expect(try lines([0x61, 0x0A] + long + [0x0A, 0x62]) == [[0x61], nil, [0x62]])
    #expect(try lines(long) == [nil])
  }

  @Test(arguments: [1, 3, 4, 5, 100])
  func `a line may be as long as the limit, and not a byte longer`(block: Int) throws {
    let limits = Limits(line: 4, block: block)
    #expect(try lines("abcd\nabcde\n\nabcd", limits) == ["abcd", nil, "", "abcd"])
    #expect(try lines("a\nb\nabcdefghijk\nc\nabcde", limits) == ["a", "b", nil, "c", nil])
  }

  @Test func `a block is no longer than it may be, unless its one line is`() throws {
    let text = (0..<500).map { String(repeating: "x", count: $0 % 50) + "\n" }.joined()
    let blocks = try blocks(Array(text.utf8), Limits(block: 100, lines: 4))
    #expect(blocks.count > 120)
    for case .lines(let bytes, from: _, isFull: _) in blocks {
      #expect(bytes.count <= 100)
      #expect(bytes.count { $0 == 0x0A } <= 4)
    }
  }

  @Test func `a folder cannot be read, and the reader says why`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let descriptor = unsafe open(folder.url.path, O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor)
    let block = reader.next()
    #expect(block == nil)
    #expect(reader.error == EISDIR)
  }
}
