import ArgumentParser
import Console
import Glibc
import Terminal
import Wording

/// The program's beginning: the guide at once when nothing is asked for, else the commands.
@main
struct Program {
  static func main() {
    Lines.secure()
    do {
      // The parser takes a millisecond, and the first page must not come later than dialog’s.
      guard CommandLine.arguments.count > 1 else { GuideCommand.open() }
      var command = try Tingle.parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says what the parser or a command has to say last, and ends.
  private static func end(with error: any Error) -> Never {
    let (code, words) = (Tingle.exitCode(for: error), Tingle.fullMessage(for: error))
    let text = words.isEmpty ? "" : words + "\n"
    // Help that was asked for is a result.
    if code.isSuccess { exit(Output.delivers(text) ? 0 : 1) }
    Output.error.write(text.printable)
    // The parser's own code for bad arguments is BSD's 64; here, as in most tools, it is 2.
    exit((code == .validationFailure ? .misuse : code).rawValue)
  }
}

/// The commands.
struct Tingle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tingle",
    abstract: "A guide for people whose back keeps tingling.",
    discussion: """
      Without a command the full-screen guide opens. It is an educational guide, not a \
      diagnosis; no doctor has checked it yet. Nothing is saved. Its colours and glyphs can \
      be chosen: tingle --theme light, and more in “tingle help guide”. With --plain it goes \
      line by line, as numbered text.
      """,
    version: programVersion,
    subcommands: [
      GuideCommand.self, ReadCommand.self, KioskCommand.self, DoctorCommand.self,
      AssessCommand.self, AuditCommand.self, ProveCommand.self,
      RulesCommand.self, WordsCommand.self,
    ],
    defaultSubcommand: GuideCommand.self)
}
