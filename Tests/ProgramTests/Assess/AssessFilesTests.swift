import Foundation
import TestFiles
import Testing

@Suite("tingle assess, with files and pipes", .waiting)
struct AssessFilesTests {
  @Test func `files are read in the order given, a dash is standard input`() throws {
    let folder = try Folder()
    let first = try folder.write("first", #"{"id": "a"}"#).path
    let last = try folder.write("last", #"{"id": "c"}"#).path
    let run = try Built.run("assess", first, "-", last, input: #"{"id": "b"}"#)
    #expect(run.code == 0)
    #expect(run.lines.map { $0.prefix(10) } == [#"{"id": "a""#, #"{"id": "b""#, #"{"id": "c""#])
  }

  @Test func `with several files a fault names its file, and lines count anew`() throws {
    let folder = try Folder()
    let good = try folder.write("good", "{}\n{}\n").path
    let bad = try folder.write("bad", "{}\n[]\n").path
    let run = try Built.run("assess", good, bad)
    #expect(run.code == 1)
    #expect(run.lines.count == 3)
    #expect(run.faults.count == 1)
    #expect(
      run.error.hasPrefix(#"{"file": "\#(bad)", "line": 2, "column": 1, "error": "a case must be"#))
  }

  @Test func `a file that cannot be read is named, and the others are done`() throws {
    let folder = try Folder()
    let good = try folder.write("good", "{}\n").path
    let run = try Built.run("assess", "/nowhere/at-all", folder.url.path, good)
    #expect(run.code == 1)
    #expect(run.lines.count == 1)
    #expect(
      run.faults == [
        #"{"file": "/nowhere/at-all", "error": "cannot read “/nowhere/at-all”: "#
          + #"No such file or directory; check the name and its permissions"}"#,
        #"{"file": "\#(folder.url.path)", "error": "cannot read “\#(folder.url.path)”: "#
          + #"Is a directory; check the name and its permissions"}"#,
      ])
  }

  @Test func `a result comes before the next case is there`() throws {
    let (inward, outward) = (Pipe(), Pipe())
    let process = try Built.prepare(["assess"])
    process.standardInput = inward
    process.standardOutput = outward
    try process.run()
    for name in ["a", "b"] {
      try inward.fileHandleForWriting.write(contentsOf: Data("{\"id\": \"\(name)\"}\n".utf8))
      var result = Data()
      while result.last != UInt8(ascii: "\n") {
        let more = outward.fileHandleForReading.availableData
        try #require(!more.isEmpty)
        result += more
      }
      #expect(String(decoding: result, as: UTF8.self).hasPrefix("{\"id\": \"\(name)\""))
    }
    try inward.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(Built.code(of: process) == 0)
  }

  @Test func `a result that cannot be written is no success`() throws {
    let run = try Built.shell("\"$0\" assess > /dev/full", input: "{}\n{}\n")
    #expect(run.code == 1)
    #expect(
      run.error == #"{"error": "cannot write the results: No space left on device"}"# + "\n")
  }
}
