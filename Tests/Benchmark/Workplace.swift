import CBenchmark
import Glibc
import TestSupport

/// Where the benchmark keeps its files, beside itself.
struct Workplace {
  /// The folder of the programs that were built.
  let programs: String
  private let folder: String

  init() throws(Trouble) {
    guard let programs = Beside.folder else {
      throw Trouble(words: "the benchmark does not find itself")
    }
    self.programs = programs
    folder = programs + "/benchmark.files"
    unsafe mkdir(folder, 0o755)
  }

  /// The path of a file of the benchmark’s own.
  func path(_ name: String) -> String { folder + "/" + name }

  /// The path of a program that the benchmark measures against.
  func peer(_ name: String) -> String {
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Peers/" + name
  }

  /// Writes a file that is made of parts.
  func write(_ name: String, _ parts: some Sequence<String>) throws(Trouble) {
    guard let file = unsafe fopen(path(name), "w") else {
      throw Trouble(words: "cannot write \(path(name))")
    }
    for part in parts { unsafe fputs(part, file) }
    guard unsafe fclose(file) == 0 else { throw Trouble(words: "cannot write \(path(name))") }
  }

  /// Reads a small file.
  func read(_ name: String) throws(Trouble) -> String {
    guard let file = unsafe fopen(path(name), "r") else {
      throw Trouble(words: "cannot read \(path(name))")
    }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs a program from start to exit.
  func run(
    _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null",
    watched: Bool = false
  ) throws(Trouble) -> cb_run {
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    let run = unsafe cb_execute(&words, input, output, watched ? 1 : 0)
    guard run.status == 0 else {
      throw Trouble(words: "“\(arguments.joined(separator: " "))” ended with \(run.status)")
    }
    return run
  }
}
