import ArgumentParser
import Kiosk
import Terminal

/// Makes the line of the configuration that has the hash of a PIN.
struct PINCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Ask for a PIN for staff, and print its line for the file.",
    discussion: """
      A PIN has 6 to 12 digits; patterns, dates and common ones are refused. It is asked for twice \
      and not shown, or read once from a pipe. Only its hash is printed.
      """)

  func run() throws {
    do {
      try deliver(try PIN.promptForLine())
    } catch let refusal as PIN.Refusal {
      Output.complain(refusal.words)
      throw ExitCode.failure
    }
  }
}
