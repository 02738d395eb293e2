import Foundation
import TestFiles
import Testing

@testable import Terminal

@Suite("Reading lines")
struct LineReaderTests {
  /// The lines of a file with these bytes, with their numbers checked; too long a line is nothing.
  private func lines(_ bytes: [UInt8], limit: Int = LineReader.usualLimit) throws -> [[UInt8]?] {
    let folder = try Folder()
    let file = try FileHandle(forReadingFrom: folder.write("lines", bytes))
    var reader = LineReader(descriptor: file.fileDescriptor, limit: limit)
    var lines: [[UInt8]?] = []
    while let line = reader.next() {
      switch line {
      case .bytes(let bytes): lines.append(Array(bytes))
      case .tooLong: lines.append(nil)
      }
      #expect(reader.number == lines.count)
    }
    #expect(reader.error == nil)
    return lines
  }

  private func lines(_ text: String, limit: Int = LineReader.usualLimit) throws -> [String?] {
    try lines(Array(text.utf8), limit: limit)
      .map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test func `lines come one by one, the last one with or without its end`() throws {
    #expect(try lines("one\n\nthree\n") == ["one", "", "three"])
    #expect(try lines("one\ntwo") == ["one", "two"])
    #expect(try lines("\n\n\n") == ["", "", ""])
    #expect(try lines("").isEmpty)
  }

  @Test func `a line may be longer than what is read at once`() throws {
    let long = String(repeating: "x", count: 200_000)
    #expect(try lines("a\n\(long)\nb\n") == ["a", long, "b"])
  }

  @Test func `a line that is too long is passed over as a whole`() throws {
    let long = [UInt8](repeating: 0x78, count: LineReader.usualLimit * 2)
    #expect(try lines([0x61, 0x0A] + long + [0x0A, 0x62]) == [[0x61], nil, [0x62]])
    #expect(try lines(long) == [nil])
  }

  @Test func `a line may be as long as the limit, and not a byte longer`() throws {
    #expect(try lines("abcd\nabcde\n\nabcd", limit: 4) == ["abcd", nil, "", "abcd"])
    #expect(try lines("a\nb\nabcdefghijk\nc\nabcde", limit: 4) == ["a", "b", nil, "c", nil])
  }

  @Test func `a line that is there can be had without waiting, and half a line cannot`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("one\ntwo\nthr".utf8))
    var reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    let (one, hasTwo) = (reader.next(), reader.hasLine())
    let (two, hasThree) = (reader.next(), reader.hasLine())
    #expect(one == .bytes(ArraySlice("one".utf8)) && hasTwo)
    #expect(two == .bytes(ArraySlice("two".utf8)) && !hasThree)
  }

  @Test func `a folder cannot be read, and the reader says why`() throws {
    let folder = try Folder()
    let descriptor = unsafe open(folder.url.path, O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor)
    let line = reader.next()
    #expect(line == nil)
    #expect(reader.error == EISDIR)
  }
}
