import ArgumentParser
import Console
import Journey
import Knowledge
import Screens
import Terminal

/// Opens the guide.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Open the full-screen guide (what happens without a command).",
    discussion: DisplayOptions.discussion)

  @OptionGroup var display: DisplayOptions

  func run() throws {
    throw ExitCode(Guide.run(display.wish))
  }
}

/// The one event loop: what comes in changes the journey, and the journey is drawn.
enum Guide {
  /// Runs the guide until the visitor leaves, and says what the program ends with.
  static func run(_ wish: Display = Display()) -> Int32 {
    do {
      return try visit(wish)
    } catch {
      Output.error.write("tingle: \(words(for: error))\n")
      return ExitStatus.misuse
    }
  }

  private static func visit(_ wish: Display) throws(TerminalFault) -> Int32 {
    var terminal = try Terminal.open(wish)
    var journey = Journey(through: .tinglingBack)
    var look = Look(
      size: terminal.size, glyphs: terminal.glyphs, takesTaps: terminal.takesTaps)
    var sight = Sight()
    while true {
      // Keys that are waiting already are taken in first, so that a burst is drawn once.
      if !terminal.hasInput() {
        terminal.paint(draw(journey, look))
        sight.shows(journey, look, at: .now)
      }
      switch terminal.next() {
      case .stroke(.control("z")):
        terminal.suspend()
      case .stroke(let stroke):
        guard let event = sight.meaning(of: stroke, in: journey, look, at: .now) else { continue }
        if journey.receive(event).contains(.leave) { return ExitStatus.success }
      case .resized(let size):
        look.size = size
      case .ended(let signal):
        return signal.map(ExitStatus.signal) ?? ExitStatus.success
      }
    }
  }

  /// Says why the guide cannot be shown, and what would help.
  static func words(for fault: TerminalFault) -> String {
    switch fault {
    case .notATerminal(let stream):
      "\(stream) is not a terminal; run the guide in a terminal window, or use “tingle assess”"
    case .noType:
      "TERM is not set; set it to your terminal’s type, for example TERM=xterm-256color"
    case .unknownType(let type):
      "nothing is known about a terminal of type “\(type)”; "
        + "set TERM to a type that this machine knows, for example xterm-256color or vt100"
    case .cannotMoveCursor(let type):
      "a terminal of type “\(type)” cannot place text on the screen; use another terminal, "
        + "or set TERM to its real type"
    case .unknownTheme(let name):
      "TINGLE_THEME is “\(name)”, which is no theme; set it to one of "
        + Theme.allCases.map(\.rawValue).joined(separator: ", ")
    case .systemRefused(let what):
      "the system refused \(what); close some programs and try again"
    }
  }
}
