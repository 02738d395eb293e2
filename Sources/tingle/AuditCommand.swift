import ArgumentParser
import Knowledge
import Review

/// Looks the guidebook over.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Look for faults in the questions, rules and causes.",
    discussion: """
      Every fault is printed on a line: where it is, what is wrong and how to mend it. All faults \
      are found at once, and the exit code is then 1. Without any fault one line says what was \
      looked at.
      """)

  func run() throws {
    let faults = audit(.tinglingBack)
    let text =
      faults.isEmpty ? faultless(.tinglingBack) : faults.map(\.words).joined(separator: "\n")
    try deliver(text + "\n")
    if !faults.isEmpty { throw ExitCode.failure }
  }
}
