import Console
import Glibc
package import Terminal

/// What the guide tells those who run it: lines with fields on standard error, and never an answer.
///
/// A line that standard error cannot take at once is dropped, as waiting would stop the guide.
package final class Journal {
  /// Whether there is anybody to read it.
  ///
  /// Where standard error is the terminal itself, a line would stand on the visitor’s page.
  package let isKept: Bool
  /// Whether each line begins with how grave it is, as the service manager understands it.
  private let hasLevels: Bool
  private let output: Output
  /// How many lines were dropped since the last one that was written.
  private var dropped = 0

  package init(
    isKept: Bool = isatty(STDERR_FILENO) == 0,
    hasLevels: Bool = unsafe getenv("JOURNAL_STREAM") != nil, output: Output = .error
  ) {
    self.isKept = isKept
    self.hasLevels = hasLevels
    self.output = output
  }

  /// How grave a line is, by the numbers of syslog.
  enum Level: Int {
    case error = 3
    case warning = 4
    case info = 6
  }

  /// Writes a line; fields stand in the order of their names.
  func write(_ event: String, _ fields: [String: String] = [:], _ level: Level = .info) {
    guard isKept else { return }
    var fields = fields
    if dropped > 0 { fields["dropped"] = "\(dropped)" }
    dropped = output.writeAtOnce(line(event, fields, level)) ? 0 : dropped + 1
  }

  /// A line of the journal.
  func line(_ event: String, _ fields: [String: String], _ level: Level) -> String {
    let told = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.value($0.value))" }
    return (hasLevels ? "<\(level.rawValue)>" : "")
      + (["event=\(event)"] + told).joined(separator: " ") + "\n"
  }

  /// A value on one line, in quotes where it is more than a word.
  private static func value(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x3D }
    guard !plain || text.isEmpty else { return text }
    let quoted = text.printableLine.reduce(into: "") { quoted, character in
      if "\"\\".contains(character) { quoted.append("\\") }
      quoted.append(character)
    }
    return "\"\(quoted)\""
  }
}
