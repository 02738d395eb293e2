import CKiosk
import Console
package import Journey
import Screens
package import Terminal

/// How a run of the guide ended.
package enum Ending: Equatable {
  case success
  /// Something that was handed in is wrong, or the input ended before the result was told.
  case badInput
  /// The program was called in a way that cannot work.
  case misuse
  /// A signal ended it.
  case signal(Int32)
}

/// The guide of somebody who has a terminal of their own.
package enum Guide {
  /// Runs the guide until the visitor leaves.
  ///
  /// Where pages cannot be shown, it goes on line by line rather than not at all.
  package static func run(_ wish: Display = Display(), from journey: Journey) -> Ending {
    // After a crash, answers and words that were typed would lie in it.
    _ = ckiosk_leave_no_core()
    do {
      return try visit(wish, from: journey)
    } catch .unknownTheme(let name) {
      Output.complain(words(for: .unknownTheme(name)))
      return .misuse
    } catch {
      Output.complain("\(words(for: error)); going on in plain text")
      return PlainGuide.run(from: journey)
    }
  }

  private static func visit(_ wish: Display, from start: Journey) throws(TerminalFault) -> Ending {
    var stay = Stay(on: try Terminal.open(wish), start)
    return switch stay.run() {
    case .left, .forgotten, .stopped: .success
    case .ended(let signal): signal.map(Ending.signal) ?? .success
    }
  }

  /// Says why pages cannot be shown.
  package static func words(for fault: TerminalFault) -> String {
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
