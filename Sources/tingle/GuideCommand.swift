import ArgumentParser
import Journey
import Kiosk
import Knowledge
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

  func run() {
    Self.open(Site(isLarge: large, asksQuestions: !guide), as: display.wish, isPlain: plain)
  }

  /// Opens the guide; without arguments, as it opens at home.
  static func open(
    _ site: Site = Site(), as wish: Display = Display(), isPlain: Bool = false
  ) -> Never {
    let journey = Journey(opening: .tinglingBack, at: site)
    (isPlain ? PlainGuide.run(from: journey) : Guide.run(wish, from: journey)).exitProgram()
  }
}
