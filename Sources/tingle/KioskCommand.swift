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
      The file says what the place is called, how long the guide waits for a key before it forgets \
      a visit, how staff come in, and more. Nothing of a file with a fault is taken. To begin:
        tingle kiosk --sample-config > kiosk.toml
      """,
    subcommands: [PINCommand.self])

  @Option(help: ArgumentHelp("The file that says how the guide is set up.", valueName: "file"))
  var config = KioskFile.usualPath

  @Flag(help: "Tell everything that is wrong with the file, by line, and open nothing.")
  var check = false

  @Flag(help: "Print a file to begin with, with comments.")
  var sampleConfig = false

  @Flag(
    help:
      "Before the doors open: prove the rules, check the file and look whether pages can be shown.")
  var selfTest = false

  func validate() throws {
    if [check, sampleConfig, selfTest].count(where: \.self) > 1 {
      throw ValidationError(
        "Only one of --check, --sample-config and --self-test can be asked for.")
    }
  }

  func run() throws {
    if sampleConfig { return try deliver(KioskFile.sample) }
    if check {
      let (settings, outdated) = try read()
      let notes = outdated.map { $0.line(of: config) } + KioskFile.notes(on: settings, at: config)
      let lines = [config.printableLine + ": good"] + notes
      return try deliver(Lines.glyphs.fold(lines.map { $0 + "\n" }.joined()))
    }
    if selfTest {
      let result = SelfTest.run(.tinglingBack, try read().settings)
      try deliver(result.text)
      if !result.isGood { throw ExitCode(ExitStatus.badInput) }
      return
    }
    try open()
  }

  /// Opens the guide, or says on the screen that it cannot be used and in the journal why.
  private func open() throws {
    let journal = Journal()
    switch KioskFile.read(at: config, for: .tinglingBack) {
    case .settings(let settings, let outdated):
      for key in outdated {
        journal.write("outdated_key", ["note": key.line(of: config)], .warning)
      }
      try Kiosk.run(opening: .tinglingBack, settings, journal).end()
    // Without a journal, somebody who can mend the file sits at the screen.
    case .faults where !journal.isKept: _ = try read()
    case .faults(let faults):
      for fault in faults {
        journal.write("bad_configuration", ["fault": fault.line(of: config)], .error)
      }
      try Kiosk.runOutOfOrder(opening: .tinglingBack, journal).end()
    }
  }

  /// The settings in the file, or the end of the command once its faults are told.
  private func read() throws -> (settings: KioskSettings, outdated: [KioskFile.OutdatedKey]) {
    switch KioskFile.read(at: config, for: .tinglingBack) {
    case .settings(let settings, let outdated): return (settings, outdated)
    case .faults(let faults):
      let lines = faults.map { $0.line(of: config) + "\n" }.joined()
      Output.error.write(Lines.glyphs.fold(lines))
      throw ExitCode(ExitStatus.badInput)
    }
  }
}
