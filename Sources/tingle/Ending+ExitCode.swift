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
  /// Ends the program with the exit code for this; shells count signals from 128.
  ///
  /// It does not go through the parser, which takes a millisecond to make nothing of a thrown code.
  func exitProgram() -> Never {
    switch self {
    case .success: exit(0)
    case .badInput: exit(1)
    case .misuse: exit(2)
    case .signal(let number): exit(128 + number)
    }
  }
}

/// Writes the result of a command, or ends the command.
func deliver(_ text: String) throws {
  if !Output.delivers(text) { throw ExitCode.failure }
}
