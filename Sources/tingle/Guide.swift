import ArgumentParser
import Assessment
import Console
import Journey
import Knowledge
import Screens
import Terminal

/// Opens the guide.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Open the full-screen guide (what happens without a command).",
    discussion: DisplayOptions.discussion + """


      With --plain, and where the terminal cannot show pages, the guide goes line by line. The \
      exit code is then 1 if the input ends before the result of its answers was told.
      """)

  @Flag(help: "Go line by line, as numbered text: for screen readers, braille and pipes.")
  var plain = false

  @Flag(
    help: ArgumentHelp(
      "Only pages to read and the signs that must not wait: no questions and no result.",
      discussion: "For places where software may not tell how soon somebody needs care."))
  var guide = false

  @Flag(help: "Begin every visit with large text, as + does: big headings, much air.")
  var large = false

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let site = Site(isLarge: large, asksQuestions: !guide)
    let journey = Journey(opening: .tinglingBack, at: site)
    throw ExitCode(plain ? PlainGuide.run(from: journey) : Guide.run(display.wish, from: journey))
  }
}

/// The guide of somebody who has a terminal of their own.
enum Guide {
  /// Runs the guide until the visitor leaves, and says what the program ends with.
  ///
  /// Where pages cannot be shown, it goes on line by line rather than not at all.
  static func run(
    _ wish: Display = Display(), from journey: Journey = Journey(opening: .tinglingBack)
  ) -> Int32 {
    do {
      return try visit(wish, from: journey)
    } catch .unknownTheme(let name) {
      Output.complain(words(for: .unknownTheme(name)))
      return ExitStatus.misuse
    } catch {
      Output.complain("\(words(for: error)); going on in plain text")
      return PlainGuide.run(from: journey)
    }
  }

  private static func visit(_ wish: Display, from start: Journey) throws(TerminalFault) -> Int32 {
    var stay = Stay(on: try Terminal.open(wish), start)
    return switch stay.run() {
    case .left, .forgotten: ExitStatus.success
    case .ended(let signal): signal.map(ExitStatus.signal) ?? ExitStatus.success
    }
  }

  /// Says why pages cannot be shown.
  static func words(for fault: TerminalFault) -> String {
    switch fault {
    case .notATerminal(let stream): "\(stream) is not a terminal"
    case .twoTerminals: "standard input and standard output are two terminals"
    case .windowTooLarge(let rows, let columns):
      "a window of \(rows) rows and \(columns) columns is larger than any screen"
    case .noType: "TERM is not set"
    case .unknownType(let type): "nothing is known about a terminal of type “\(type.quotable)”"
    case .cannotMoveCursor(let type):
      "a terminal of type “\(type.quotable)” cannot place text on the screen"
    case .unknownTheme(let name):
      "TINGLE_THEME is “\(name.quotable)”, which is no theme; set it to one of "
        + Theme.allCases.map(\.rawValue).joined(separator: ", ")
    case .systemRefused(let what): "the system refused \(what)"
    }
  }
}
