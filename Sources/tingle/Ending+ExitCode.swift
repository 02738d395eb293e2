import ArgumentParser
import Glibc
import Kiosk
import Terminal

// Exit codes: 0 if all went well, 1 if something that was handed in is wrong, and the one below.

extension ExitCode {
  /// The program was called in a way that cannot work.
  static let misuse = ExitCode(2)
}

extension Ending {
  /// Ends the command with the exit code for this; shells count signals from 128.
  func end() throws {
    switch self {
    case .success: break
    case .badInput: throw ExitCode.failure
    case .misuse: throw ExitCode.misuse
    case .signal(let number): throw ExitCode(128 + number)
    }
  }
}

/// Writes the result of a command, or ends the command.
func deliver(_ text: String) throws {
  if !Output.delivers(text) { throw ExitCode.failure }
}

/// Reads a file line by line, “-” being standard input; gives the system’s words if it could not be
/// read to its end.
///
/// Each line comes with its number, and with whether the next one would have to be waited for.
func readLines(
  of path: String, _ take: (LineReader.Line, Int, Bool) throws -> Void
) throws -> String? {
  let descriptor = unsafe path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return Output.reason(errno) }
  defer { if path != "-" { close(descriptor) } }
  var reader = LineReader(descriptor: descriptor)
  while let line = reader.next() { try take(line, reader.number, !reader.hasLine()) }
  return reader.error.map(Output.reason)
}
