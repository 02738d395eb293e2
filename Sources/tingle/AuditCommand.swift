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
      looked at, and one how much of the sources was seen.
      """)

  func run() throws {
    let faults = audit(.tinglingBack)
    let lines =
      faults.isEmpty
      ? [faultless(.tinglingBack), readings(of: .tinglingBack)] : faults.map(\.words)
    try deliver(lines.joined(separator: "\n") + "\n")
    if !faults.isEmpty { throw ExitCode.failure }
  }
}
