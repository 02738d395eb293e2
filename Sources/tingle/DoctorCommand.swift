import ArgumentParser
import Kiosk
import Terminal

/// Tells what was found out about the terminal.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Tell how the guide would look here, why, and what to change.",
    discussion: DisplayOptions.discussion + """


      Nothing is changed. The exit code is 1 where no pages can be shown, but only plain text.
      """)

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let checkup = Checkup(display.wish)
    let report = DoctorReport(checkup, asked: display.wish)
    try deliver(report.lines.map { $0 + "\n" }.joined())
    if checkup.fault != nil { throw ExitCode.failure }
  }
}
