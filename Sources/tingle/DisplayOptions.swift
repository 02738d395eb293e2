public import ArgumentParser
public import Console
public import Terminal

extension Theme: ExpressibleByArgument {}
extension Glyphs: ExpressibleByArgument {}

/// How the guide is to look, as asked for on the command line.
struct DisplayOptions: ParsableArguments {
  /// How many colours to use.
  enum Color: String, CaseIterable, ExpressibleByArgument {
    case auto, direct
    case many = "256"
    case sixteen = "16"
    case eight = "8"
    case none

    /// The depth that is asked for, if any.
    var depth: ColorDepth? {
      switch self {
      case .auto: nil
      case .direct: .direct
      case .many: .many
      case .sixteen: .sixteen
      case .eight: .eight
      case .none: ColorDepth.none
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "Which colours to wear: dark, light for bright rooms, or high-contrast.",
      discussion: "Without it, what TINGLE_THEME says, else dark."))
  var theme: Theme?

  @Option(
    help: ArgumentHelp(
      "How many colours to use, if the terminal can; none is black and white.",
      discussion: "auto goes by the terminal, or by NO_COLOR."))
  var color: Color = .auto

  @Option(
    help: ArgumentHelp(
      "What to draw with: rich for windows, console for plain text consoles, or ascii.",
      discussion: "Without it, what the terminal and the language setting can show."))
  var glyphs: Glyphs?

  @Flag(help: "Draw with plain ASCII only, the same as --glyphs ascii.")
  var ascii = false

  func validate() throws {
    if ascii, let glyphs, glyphs != .ascii {
      throw ValidationError("--ascii and --glyphs \(glyphs.rawValue) exclude each other.")
    }
  }

  /// The same, as a terminal understands it.
  var wish: Display {
    Display(theme: theme, colors: color.depth, glyphs: ascii ? .ascii : glyphs)
  }

  /// What the help adds about the surroundings.
  static let discussion = """
    The guide also goes by these variables:
      TERM          the terminal’s type
      COLORTERM     truecolor: 256 colours, even where TERM says fewer
      NO_COLOR      black and white if not empty, unless --color is given
      TINGLE_THEME  the theme, unless --theme is given
    """
}
