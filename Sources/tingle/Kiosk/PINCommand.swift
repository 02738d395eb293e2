import ArgumentParser
import Glibc

/// Makes the line of the configuration that has the hash of a PIN.
struct PINCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Ask for a PIN for staff, and print its line for the file.",
    discussion: """
      The PIN has 4 to 12 digits. It is asked for twice and not shown; from a pipe it is read once, \
      as one line. Only a hash of it is printed.
      """)

  func run() throws {
    let isTerminal = isatty(STDIN_FILENO) == 1
    let first = try Self.ask("PIN (4 to 12 digits): ")
    if let fault = PIN.fault(in: first) { throw Self.refusal(fault.words) }
    if isTerminal {
      let second = try Self.ask("The same again: ")
      guard first.isSame(as: second) else {
        throw Self.refusal("the two are not the same; begin again")
      }
    }
    guard let hash = PIN.hash(of: first) else {
      throw Self.refusal("there is no memory for a hash")
    }
    try Output.deliver("\(KioskKey.pin.ownName) = \"\(hash)\"\n")
  }

  /// Reads a line, with the question before it on a terminal.
  private static func ask(_ question: String) throws -> Secret {
    guard let secret = SecretLine.read(question) else { throw refusal("no PIN was given") }
    return secret
  }

  private static func refusal(_ words: String) -> ExitCode {
    Output.complain(words)
    return ExitCode(ExitStatus.badInput)
  }
}
