import ArgumentParser
import Kiosk
import Terminal

/// Makes the line of the configuration that has the hash of a PIN.
struct PINCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Ask for a PIN for staff, and print its line for the file.",
    discussion: """
      The PIN has 6 to 12 digits; patterns, dates and common ones are refused. It is asked for twice and not shown; from a pipe it is read once, \
      as one line. Only a hash of it is printed.
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
