import ArgumentParser
import Console
import Journey
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
    if sampleConfig { return try Output.deliver(KioskFile.sample) }
    if check {
      let (settings, outdated) = try read()
      let notes =
        [config.printableLine + ": good"] + outdated.map { $0.line(of: config) }
        + notes(on: settings)
      return try Output.deliver(Lines.glyphs.fold(notes.map { $0 + "\n" }.joined()))
    }
    if selfTest { return try Output.deliver(SelfTest.run(settings: try read().settings)) }
    try open()
  }

  /// Opens the guide, or says on the screen that it cannot be used and in the journal why.
  private func open() throws {
    let journal = Journal()
    switch KioskFile.read(at: config) {
    case .settings(let settings, let outdated):
      for key in outdated {
        journal.write("outdated_key", ["note": key.line(of: config)], .warning)
      }
      throw ExitCode(Kiosk.run(settings, journal))
    // Where there is no journal, somebody sits at the screen who can mend the file.
    case .faults where !journal.isKept: _ = try read()
    case .faults(let faults):
      for fault in faults {
        journal.write("bad_configuration", ["fault": fault.line(of: config)], .error)
      }
      throw ExitCode(Kiosk.runOutOfOrder(journal))
    }
  }

  /// The settings in the file, or the end of the command once its faults are told.
  private func read() throws -> (settings: KioskSettings, outdated: [KioskFile.OutdatedKey]) {
    switch KioskFile.read(at: config) {
    case .settings(let settings, let outdated): return (settings, outdated)
    case .faults(let faults):
      let lines = faults.map { $0.line(of: config) + "\n" }.joined()
      Output.error.write(Lines.glyphs.fold(lines))
      throw ExitCode(ExitStatus.badInput)
    }
  }

  /// What one may want to know about settings that are good.
  private func notes(on settings: KioskSettings) -> [String] {
    var notes: [String] = []
    if settings.site.isEvaluation {
      notes.append(
        "Every result says that it is for evaluation only, until "
          + "\(KioskKey.acknowledgedBy.rawValue) is set.")
    }
    if settings.staff == nil {
      notes.append("There is no page for staff, so nobody can leave the guide.")
    } else if KioskFile.isOpenToAll(config) {
      notes.append(
        "Everybody on this machine can read the file, and so find out the PIN: run chmod o-r on it."
      )
    }
    return notes
  }
}
