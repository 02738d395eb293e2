import Foundation
import Testing

@testable import tingle

@Suite("Reading lines")
struct LineReaderTests {
  /// The lines of a file with these bytes; too long a line is nothing.
  private func lines(_ bytes: [UInt8]) throws -> [[UInt8]?] {
    let folder = try Folder()
    defer { folder.remove() }
    let file = try FileHandle(forReadingFrom: folder.write("lines", bytes))
    var reader = LineReader(descriptor: file.fileDescriptor)
    var lines: [[UInt8]?] = []
    while let line = reader.next() {
      switch line {
      case .bytes(let bytes): lines.append(Array(bytes))
      case .tooLong: lines.append(nil)
      }
    }
    return lines
  }

  private func lines(_ text: String) throws -> [String?] {
    try lines(Array(text.utf8)).map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test func `lines come one by one, the last one with or without its end`() throws {
    #expect(try lines("one\n\nthree\n") == ["one", "", "three"])
    #expect(try lines("one\ntwo") == ["one", "two"])
    #expect(try lines("").isEmpty)
  }

  @Test func `a line may be longer than a block`() throws {
    let long = String(repeating: "x", count: 200_000)
    #expect(try lines("a\n\(long)\nb\n") == ["a", long, "b"])
  }

  @Test func `a line that is too long is passed over as a whole`() throws {
    let long = [UInt8](repeating: 0x78, count: LineReader.limit * 2)
    #expect(try lines([0x61, 0x0A] + long + [0x0A, 0x62]) == [[0x61], nil, [0x62]])
    #expect(try lines(long) == [nil])
  }

  @Test func `a folder cannot be read, and the reader says why`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let descriptor = unsafe open(folder.url.path, O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor)
    let line = reader.next()
    #expect(line == nil)
    #expect(reader.error == EISDIR)
  }
}
