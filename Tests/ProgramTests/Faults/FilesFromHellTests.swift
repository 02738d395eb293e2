import Foundation
import TestFiles
import Testing

@Suite(.waiting) struct `A file of cases` {
  private static let fine = #"{"urgency": "self-care", "rules": ["self-default"]}"#

  @Test(arguments: [
    ("of nothing", [], 0, 0, []),
    ("of empty lines", Array("\n\r\n \n".utf8), 0, 0, []),
    ("with a mark at its beginning", [0xEF, 0xBB, 0xBF] + Array("{}\n{}".utf8), 2, 0, []),
    ("with the line ends of Windows", Array("{}\r\n{}\r\n".utf8), 2, 0, []),
    ("with the line ends of old", Array("{}\r{}\r".utf8), 0, 1, ["line\": 1"]),
    ("in UTF-16", [0xFF, 0xFE, 0x7B, 0, 0x7D, 0, 0x0A, 0], 0, 1, ["save the file as UTF-8"]),
    ("in UTF-16, the other way", [0xFE, 0xFF, 0, 0x7B, 0, 0x7D], 0, 1, ["save the file as UTF-8"]),
    ("in Latin-1", Array("{\"id\": \"".utf8) + [0xE9] + Array("\"}\n{}".utf8), 1, 1, ["UTF-8"]),
    ("of NULs", Array(repeating: 0, count: 3000), 0, 1, ["not UTF-8"]),
    ("with NULs after a case", Array("{}\0\n{}\n".utf8), 1, 1, ["line\": 1", "not UTF-8"]),
    ("of a program", Array("\u{7F}ELF".utf8) + [2, 1, 1, 0x80, 0xFF], 0, 1, ["UTF-8"]),
    ("that is cut off", Array("{}\n{\"answers\": {\"bla".utf8), 1, 1, ["line\": 2"]),
  ]) func `is assessed where it can be, and else its faults are told by line`(
    what: String, bytes: [UInt8], results: Int, code: Int32, words: [String]
  ) throws {
    let folder = try Folder()
    let file = try folder.write("cases", bytes)
    let run = try Built.run("assess", "--brief", file.path)
    #expect(run.code == code)
    #expect(run.lines == Array(repeating: Self.fine, count: results))
    for word in words { #expect(run.error.contains(word), "\(run.error)") }
    #expect(run.error.isEmpty == words.isEmpty)
    #expect(run.error.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
  }

  @Test(
    arguments: [
      ("missing", "true", "No such file or directory"), ("a folder", "mkdir it", "Is a directory"),
      ("a link to itself", "ln -s it it", "Too many levels of symbolic links"),
      ("a link to nothing", "ln -s nothing it", "No such file or directory"),
      ("locked", "echo {} > it; chmod 000 it", "Permission denied"),
      ("broken", "ln -s /proc/self/mem it", "Input/output error"),
      ("below a file", "ln -s /etc/passwd/it it", "Not a directory"),
      ("a name too long", "ln -s $(printf 'n%.0s' {1..300}) it", "File name too long"),
    ], [("assess --brief it good", 1, [fine]), ("rules diff it good", 2, [])])
  func `that cannot be read is named with the reason, and the next one is read all the same`(
    file: (what: String, make: String, reason: String),
    call: (line: String, code: Int32, results: [String])
  ) throws {
    let folder = try Folder()
    // What is locked is so for the superuser only where he has no powers.
    let bound = geteuid() == 0 ? "setpriv --bounding-set=-all" : ""
    let run = try Built.shell(
      "\(file.make); echo {} > good; \(bound) \"$0\" \(call.line)", in: folder)
    #expect(run.code == call.code)
    #expect(run.lines == call.results)
    let told = run.faults.filter { $0.contains("cannot read “it”: \(file.reason)") }
    #expect(told.count == 1, "\(run.error)")
  }

  @Test func `is told for people so that the terminal does not obey it`() throws {
    let id = #"{"id": "\u001b[31m\u009b\n\u0007"}"#
    let run = try Built.run("assess", "--format", "text", input: id)
    #expect(run.lines.first == "^[[31m?^J^G")
    #expect(run.output.isText)
  }

  @Test func `of one line of fifty megabytes takes a few, and its fault is told`() throws {
    let folder = try Folder()
    _ = try Built.shell("truncate -s 50M long; printf '\\n{}' > end; cat end >> long", in: folder)
    let long = folder.url.appendingPathComponent("long").path
    let few = try Built.peak(["assess", "--brief", "/nowhere", "-"])
    let peak = try Built.peak(["assess", "--brief", long, "-"])
    #expect(peak < few + 8 << 10, "\(few) KiB for nothing, \(peak) KiB for the line")
    let run = try Built.run("assess", "--brief", long)
    #expect(run.code == 1)
    #expect(run.lines == [Self.fine])
    #expect(run.faults.count == 1 && run.error.contains("the line is longer than 1048576 bytes"))
  }

  @Test func `typed to the plain guide as one long line means nothing`() throws {
    let run = try Built.shell(
      "{ head -c 5M /dev/zero; echo; cat; } | \"$0\" --plain", input: Answering.alarm)
    #expect(run.code == 0)
    #expect(run.lines.count { $0 == "That means nothing here. Nothing has changed." } == 1)
    #expect(run.output.contains("Call an ambulance now"))
  }
}
