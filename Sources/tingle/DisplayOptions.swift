public import ArgumentParser
public import Console
public import Kiosk
public import Terminal

extension Theme: ExpressibleByArgument {}
extension Glyphs: ExpressibleByArgument {}
extension ColorWish: ExpressibleByArgument {}

/// How the guide is to look, as asked for on the command line.
struct DisplayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which colours to wear: dark, light for bright rooms, or high-contrast.",
      discussion: "Without it, what TINGLE_THEME says, else dark."))
  var theme: Theme?

  @Option(
    help: ArgumentHelp(
      "How many colours to use, if the terminal can; none is black and white.",
      discussion: "auto goes by the terminal, or by NO_COLOR."))
  var color: ColorWish = .auto

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
