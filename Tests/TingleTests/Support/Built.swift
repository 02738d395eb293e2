import Foundation
import TestSupport
import Testing

/// The program as it was built beside the tests.
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
    defer { folder.remove() }
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

  /// Where the program lies: beside the tests.
  static var path: String {
    get throws {
      try #require(Beside.folder) + "/tingle"
    }
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
