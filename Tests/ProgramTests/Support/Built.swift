import Foundation
import Pseudoterminal
import TestFiles
import TestSupport
import Testing

/// The program as it was built.
enum Built {
  /// What a run ended with.
  struct Run {
    let code: Int32
    let output: String
    let error: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// The lines of the errors.
    var faults: [String] { error.split(separator: "\n").map(String.init) }
  }

  /// Runs the program to its end.
  static func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: Array(input.utf8))
  }

  /// Runs the program to its end; files take the streams, so that nobody waits for anybody.
  static func run(_ arguments: [String], input: [UInt8]) throws -> Run {
    try run(program: path, arguments, input: input)
  }

  /// Runs any program to its end, likewise.
  static func run(program: String, _ arguments: [String], input: [UInt8]) throws -> Run {
    let folder = try Folder()
    let output = try folder.write("output", "")
    let error = try folder.write("error", "")
    let process = try prepare(arguments, program: program)
    process.standardInput = try FileHandle(forReadingFrom: folder.write("input", input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Run(
      code: code(of: process), output: try String(contentsOf: output, encoding: .utf8),
      error: try String(contentsOf: error, encoding: .utf8))
  }

  /// Runs a line of the shell to its end; in it “$0” is the program.
  static func shell(_ line: String, input: String = "", in folder: Folder? = nil) throws -> Run {
    let place = folder.map { "cd '\($0.url.path)' && " } ?? ""
    return try run(
      program: "/bin/bash", ["-c", place + line, path], input: Array(input.utf8))
  }

  /// Runs the program to its end on pipes that perl does something to first; each input comes once
  /// the program waits for it, and the output is taken once it waits for that.
  static func run(_ arguments: [String], inputs: [String], after setting: String) throws -> Run {
    let (inward, outward, errors) = (Pipe(), Pipe(), Pipe())
    let process = try prepare(
      ["-MFcntl", "-e", "\(setting); exec @ARGV", path] + arguments, program: "/usr/bin/perl")
    process.standardInput = inward
    process.standardOutput = outward
    process.standardError = errors
    try process.run()
    let files = ProcessFiles(process: process.processIdentifier)
    while try files.program != path, process.isRunning { usleep(1000) }
    for input in inputs {
      #expect(files.fallsAsleep(within: 30))
      try inward.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    }
    if inputs.isEmpty { #expect(files.fallsAsleep(within: 30)) }
    try inward.fileHandleForWriting.close()
    let output = try outward.fileHandleForReading.readToEnd() ?? Data()
    let error = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      code: code(of: process), output: String(decoding: output, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self))
  }

  /// The most memory that the program held until it told its first fault, in KiB.
  ///
  /// - Parameter arguments: what it is called with, so that it then waits for standard input.
  static func peak(_ arguments: [String], input: [UInt8] = []) throws -> Int {
    let (inward, errors) = (Pipe(), Pipe())
    let process = try prepare(arguments)
    process.standardInput = inward
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    try inward.fileHandleForWriting.write(contentsOf: Data(input))
    _ = errors.fileHandleForReading.availableData
    let status = try String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    try inward.fileHandleForWriting.close()
    process.waitUntilExit()
    return status.firstMatch(of: /VmHWM:\s*([0-9]+) kB/).flatMap { Int($0.1) } ?? .max
  }

  /// Where the program lies: where `TINGLE_PROGRAM` says, else beside the tests, as built for
  /// debugging.
  static var path: String {
    get throws {
      let wish = ProcessInfo.processInfo.environment["TINGLE_PROGRAM"]
      let path =
        try wish.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
        ?? #require(Beside.folder) + "/tingle"
      try #require(
        FileManager.default.isExecutableFile(atPath: path),
        "TINGLE_PROGRAM names no program: \(path); build it first, or unset the variable")
      return path
    }
  }

  /// Whether the program is one that was linked as for release.
  static var isForRelease: Bool {
    ProcessInfo.processInfo.environment["TINGLE_PROGRAM"]?.contains("debug") == false
  }

  /// A program, ready to be started; without a name, the one that was built.
  static func prepare(_ arguments: [String], program: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try program ?? path)
    process.arguments = arguments
    return process
  }

  /// What a shell would call the end of a process.
  static func code(of process: Process) -> Int32 {
    process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
  }
}
