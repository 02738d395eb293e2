import ArgumentParser
import Assessment
import Console
import Glibc
import Journey
import Kiosk
import Knowledge
import Screens
import Terminal

/// Opens the pages to read, or prints them.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read about tingling: open a section, or print it.",
    discussion: """
      In a terminal the section opens to be read page by page. With --plain, and into a pipe or a \
      file, it is printed as text: tingle read --all > book.txt
      """)

  @Argument(help: "The name of a section; --list tells them.")
  var section: String?

  @Flag(help: "Print the names and titles of all sections.")
  var list = false

  @Flag(help: "Print all sections, and all words that are explained.")
  var all = false

  @Flag(help: "Print as text instead of opening pages.")
  var plain = false

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if [section != nil, list, all].count(where: \.self) > 1 {
      throw ValidationError("Only one of a section, --list and --all can be asked for.")
    }
    if let section, Guidebook.tinglingBack.section(Section.ID(section)) == nil {
      throw ValidationError(
        "There is no section “\(section.quotable)”: " + Book.hint(for: section, in: .tinglingBack))
    }
  }

  func run() throws {
    let id = section.map { Section.ID($0) }
    guard !list, !all, !plain, isatty(STDOUT_FILENO) == 1 else { return try printed(id) }
    let journey = Journey(reading: id, of: .tinglingBack)
    Guide.run(display.wish, from: journey).exitProgram()
  }

  /// Prints what was asked for, or the list where nothing was.
  private func printed(_ id: Section.ID?) throws {
    let book = Book(.tinglingBack, PlainGuide.look(asciiOnly: display.wish.glyphs == .ascii))
    let lines = all ? book.lines : id.map { book.lines(of: $0) } ?? book.list
    try deliver(lines.map { $0 + "\n" }.joined())
  }
}
