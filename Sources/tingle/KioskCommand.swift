import ArgumentParser
import Console
import Kiosk
import Knowledge
import Terminal

/// Opens the guide for a place where nobody looks after it, or checks how it is set up there.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "Open the guide where it stands unattended, as its file says.",
    discussion: """
      The file sets the name of the place, how long the guide waits for a key before it forgets a \
      visit, how staff get in, and more. A file with any fault is refused as a whole. To begin:
        tingle kiosk --sample-config > kiosk.toml
      """,
    subcommands: [PINCommand.self])

  @Option(help: ArgumentHelp("The file that says how the guide is set up.", valueName: "file"))
  var config = KioskFile.usualPath

  /// What to do instead of opening the guide.
  enum Check: EnumerableFlag {
    case check, sampleConfig, selfTest

    static func help(for check: Self) -> ArgumentHelp? {
      switch check {
      case .check: "Tell everything that is wrong with the file, by line, and open nothing."
      case .sampleConfig: "Print a file to begin with, with comments."
      case .selfTest:
        "Before the doors open: prove the rules, check the file and look whether pages can be shown."
      }
    }
  }

  @Flag var check: Check?

  func run() throws {
    if check == .sampleConfig { return try deliver(KioskFile.sample) }
    switch KioskFile.read(at: config, for: .tinglingBack) {
    case .settings(let settings, let outdated) where check == .check:
      let notes = outdated.map { $0.line(of: config) } + KioskFile.notes(on: settings, at: config)
      let lines = [config.printableLine + ": good"] + notes
      try deliver(Lines.glyphs.fold(lines.map { $0 + "\n" }.joined()))
    case .settings(let settings, _) where check == .selfTest:
      let result = SelfTest.run(.tinglingBack, settings)
      try deliver(result.text)
      if !result.isGood { throw ExitCode.failure }
    case .faults(let faults) where check != nil || !Journal().isKept:
      // Without a journal, somebody who can mend the file sits at the screen.
      let lines = faults.map { $0.line(of: config) + "\n" }.joined()
      Output.error.write(Lines.glyphs.fold(lines))
      throw ExitCode.failure
    case let reading: Kiosk.open(.tinglingBack, reading, of: config).exitProgram()
    }
  }
}
