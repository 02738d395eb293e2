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

  /// Runs a program to its end, with nothing to read and nowhere to write.
  func run(_ arguments: [String]) throws(Trouble) {
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    let status = unsafe cb_execute(&words)
    guard status == 0 else {
      throw Trouble(words: "“\(arguments.joined(separator: " "))” ended with \(status)")
    }
  }
}
