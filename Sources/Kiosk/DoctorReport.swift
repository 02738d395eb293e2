import Console
import Screens
package import Terminal

/// What is told about a terminal: what was found, how it was decided, samples, what to change.
package struct DoctorReport {
  private let checkup: Checkup
  private let asked: Display

  package init(_ checkup: Checkup, asked: Display) {
    self.checkup = checkup
    self.asked = asked
  }

  /// The report, line by line.
  package var lines: [String] {
    let all =
      found + ["", "How the guide looks here"] + decided + samples + ["", "What to change"] + advice
    return all.map { checkup.glyphs.fold($0) }
  }

  private func line(_ name: String, _ words: String) -> String {
    "  " + name + String(repeating: " ", count: max(1, 12 - name.count)) + words
  }

  private var found: [String] {
    let window = checkup.window.map { "\($0.columns) columns, \($0.rows) rows" } ?? "size unknown"
    let type =
      checkup.type.map { type in
        switch checkup.description {
        case nil: "“\(type.quotable)”, which nothing is known about"
        case type?: "“\(type.quotable)”, which knows \(counted(checkup.colorCount))"
        case let other?:
          "“\(type.quotable)”; “\(other.quotable)” is used, which knows \(counted(checkup.colorCount))"
        }
      } ?? "not set"
    let variables = ["COLORTERM", "NO_COLOR", "TINGLE_THEME"].compactMap { name in
      checkup.variable(name).map { line(name, "“\($0.quotable)”") }
    }
    let stale = ["LINES", "COLUMNS"].filter { checkup.variable($0) != nil }.map {
      line($0, "set, and not heeded: the window itself is asked")
    }
    return ["What was found", line("Window", window), line("TERM", type)] + variables + stale + [
      line("Characters", checkup.charset),
      line("Taps", checkup.takesTaps ? "mouse and touch are reported" : "none are reported"),
    ]
  }

  private func counted(_ colors: Int) -> String {
    switch colors {
    case 0: "no colours"
    case 1 << 24: "mixtures of red, green and blue"
    default: "\(colors) colours"
    }
  }

  private var decided: [String] {
    guard checkup.fault == nil else {
      return [line("Pages", "cannot be shown; the guide goes line by line, as plain text")]
    }
    let why =
      if asked.colors != nil {
        "as --color asks"
      } else if checkup.variable("NO_COLOR") != nil {
        "as NO_COLOR asks"
      } else if checkup.description != checkup.type {
        "as COLORTERM promises"
      } else {
        "as TERM says"
      }
    let colors =
      switch checkup.colors {
      case .none: "none: bold and reversed text only"
      case .eight: "8"
      case .sixteen: "16"
      case .many: "256"
      case .direct: "mixtures"
      }
    let glyphs =
      switch checkup.glyphs {
      case .ascii: "ascii: plain letters and signs"
      case .console: "console: lines, dots and arrows"
      case .rich: "rich: half blocks as well"
      }
    let theme =
      asked.theme != nil
      ? "as --theme asks"
      : checkup.variable("TINGLE_THEME") != nil ? "as TINGLE_THEME asks" : "usual"
    return [
      line("Pages", "can be shown"), line("Colours", "\(colors), \(why)"),
      line("Glyphs", asked.glyphs == nil ? glyphs : "\(glyphs), as asked"),
      line("Theme", "\(checkup.theme.rawValue), \(theme)"),
    ]
  }

  private var samples: [String] {
    guard checkup.fault == nil else { return [] }
    let inks: [(String, Ink)] = [
      ("text", .plain), ("hint", .faint), ("focus", .focus), ("chosen", .chosen), ("link", .link),
      ("urgent", .urgent),
    ]
    let signals: [(String, Signal)] = [
      ("self-care", .calm), ("weeks", .notice), ("days", .caution), ("today", .danger),
      ("now", .alarm),
    ]
    let glyphs = checkup.glyphs
    return [
      line("Inks", inks.map { checkup.sample(" \($0.0) ", $0.1) }.joined()),
      line("Urgency", signals.map { checkup.sample(" \($0.0) ", .signal($0.1)) }.joined()),
      line(
        "Signs",
        "\(glyphs.marker) \(glyphs.bullet) \(glyphs.dot) \(glyphs.check(true)) "
          + "\(glyphs.radio(true)) \(glyphs.line)\(glyphs.line)\(glyphs.post) “quoted” é"),
    ]
  }

  /// What would make the guide look better here; one line where nothing would.
  private var advice: [String] {
    var advice: [String] = []
    switch checkup.fault {
    case .notATerminal(let stream):
      advice.append("Call it in a terminal: \(stream) is a file or a pipe.")
    case .twoTerminals:
      advice.append("Read keys from the terminal that shows the pages: these are two.")
    case .noType:
      advice.append("Set TERM to the terminal’s type, such as xterm-256color or linux.")
    case .unknownType:
      advice.append(
        "Install more descriptions (ncurses-term on Debian), or set TERM to a type that this "
          + "terminal understands, such as xterm-256color.")
    case .cannotMoveCursor:
      advice.append("Set TERM to the terminal’s true type, if it can do more than that.")
    case .unknownTheme, .systemRefused, .windowTooLarge:
      advice += checkup.fault.map { [Guide.words(for: $0) + "."] } ?? []
    case nil: break
    }
    if checkup.charset != "UTF-8" {
      advice.append("Set LANG=C.UTF-8 for quotes, dots and lines: now all is ASCII.")
    }
    if let window = checkup.window,
      window.rows < Look.smallest.rows || window.columns < Look.smallest.columns
    {
      advice.append(
        "Make the window larger: at least \(Look.smallest.columns) columns and "
          + "\(Look.smallest.rows) rows.")
    }
    if checkup.fault == nil, checkup.colors == .eight, checkup.type?.hasPrefix("linux") == false,
      asked.colors == nil
    {
      advice.append(
        "If the terminal shows more colours, set TERM=xterm-256color or COLORTERM=truecolor.")
    }
    return (advice.isEmpty ? ["Nothing: all is as it should be."] : advice)
      .flatMap { $0.wrapped(to: 74) }.map { "  " + $0 }
  }
}
