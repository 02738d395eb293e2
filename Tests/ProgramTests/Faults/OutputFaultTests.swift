import Foundation
import TestFiles
import Testing

@Suite(.waiting) struct `A result that nobody takes` {
  private static let commands = [
    "rules", "rules --graph", "rules --smt", "rules diff /dev/null /dev/null", "prove order",
    "doctor", "read", "read --all", "read stroke", "--plain", "guide", "assess",
    "assess --format text", "--help", "help assess", "rules --help", "--version",
  ]
  /// Those that have much to do before they print; once is enough.
  private static let slow = ["words", "audit"]
  private static let full = (place: "> /dev/full", reason: "No space left on device")
  private static let closed = (place: ">&-", reason: "Bad file descriptor")

  @Test(arguments: commands.flatMap { [($0, full), ($0, closed)] } + slow.map { ($0, full) })
  func `is told as lost, with the reason and code 1`(
    command: String, output: (place: String, reason: String)
  ) throws {
    let run = try Built.shell("\"$0\" \(command) \(output.place)", input: "{}\n")
    #expect(run.code == 1)
    let faults = run.faults.filter { !$0.hasSuffix("going on in plain text") }
    #expect(faults.count == 1 && faults[0].contains(output.reason), "\(run.error)")
  }

  @Test(arguments: ["rules", "assess", "read --all", "--plain", "--help"])
  func `is told as lost where a file may not grow`(command: String) throws {
    let folder = try Folder()
    let line =
      "{ (ulimit -f 0; LLVM_PROFILE_FILE=/dev/null exec \"$0\" \(command) > out); echo $?; } 2>&1 | cat"
    let run = try Built.shell(line, input: "{}\n", in: folder)
    #expect(run.lines.count == 2 && run.lines[0].contains("File too large"), "\(run.output)")
    #expect(run.lines.last == "1")
  }

  @Test(
    arguments: commands, [("--default-signal=PIPE", 128 + SIGPIPE), ("--ignore-signal=PIPE", 1)])
  func `ends without a word when who reads it has seen enough`(
    command: String, setting: (option: String, code: Int32)
  ) throws {
    let folder = try Folder()
    let errors = try folder.write("errors", "")
    let process = try Built.prepare(
      [setting.option, Built.path] + command.split(separator: " ").map(String.init),
      program: "/usr/bin/env")
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    #expect(unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0)
    process.standardInput = try FileHandle(forReadingFrom: folder.write("input", "{}\n"))
    process.standardOutput = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    process.standardError = try FileHandle(forWritingTo: errors)
    close(ends[0])
    // Another test that is just starting a program has a copy of it until that one is there.
    var line = pollfd(fd: ends[1], events: 0, revents: 0)
    while unsafe poll(&line, 1, 1000) == 0 {}
    try process.run()
    process.waitUntilExit()
    #expect(Built.code(of: process) == setting.code)
    let told = try String(contentsOf: errors, encoding: .utf8)
    #expect(told.isEmpty || command == "guide" && told.hasSuffix("going on in plain text\n"))
  }

  @Test(arguments: ["rules", "read --all", "--plain", "assess"])
  func `has its first line where only that is read`(command: String) throws {
    let run = try Built.shell(
      "env --default-signal=PIPE \"$0\" \(command) | head -n 1", input: "{}\n")
    #expect(run.lines.count == 1)
    #expect(run.error.isEmpty || command == "--plain" && run.error.contains("the input ended"))
  }

  @Test func `is written in full where nobody is to wait for it`() throws {
    // Whoever shares a pipe can ask of it that a full one is an error at once.
    let run = try Built.run(
      ["read", "--all"], inputs: [], after: "fcntl(STDOUT, F_SETFL, O_NONBLOCK | O_WRONLY)")
    #expect(run.error.isEmpty)
    #expect(try run.output == Built.run("read", "--all").output)
  }

  @Test(arguments: [
    ("--plain <&-", 1, "the input ended before the result was told"),
    ("<&-", 1, "standard input is not a terminal"),
    ("assess <&-", 1, "cannot read “-”: Bad file descriptor"),
    ("assess - <&- 2>&1 | cat >&2; exit ${PIPESTATUS[0]}", 1, "Bad file descriptor"),
    ("--plain <&- >&- 2>&-", 1, ""), ("<&- >&- 2>&-", 1, ""), ("assess <&- >&- 2>&-", 1, ""),
    ("rules <&- >&- 2>&-", 1, ""), ("rules <&- 2>&- > /dev/null", 0, ""),
  ]) func `or a stream that is closed ends the program with the right code`(
    line: String, code: Int32, words: String
  ) throws {
    let run = try Built.shell("\"$0\" \(line)")
    #expect(run.code == code)
    #expect(words.isEmpty ? run.error.isEmpty : run.error.contains(words), "\(run.error)")
  }
}
