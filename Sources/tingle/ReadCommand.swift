import ArgumentParser
import Assessment
import Console
import Glibc
import Journey
import Kiosk
import Knowledge
import Screens
import Terminal
import Wording

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
      throw ValidationError(Self.unknown(section))
    }
  }

  func run() throws {
    let id = section.map { Section.ID($0) }
    guard !list, !all, !plain, isatty(STDOUT_FILENO) == 1 else { return try printed(id) }
    let journey = Journey(reading: id, of: .tinglingBack)
    try Guide.run(display.wish, from: journey).end()
  }

  /// Prints what was asked for, or the list where nothing was.
  private func printed(_ id: Section.ID?) throws {
    let glyphs = display.wish.glyphs == .ascii ? .ascii : Lines.glyphs
    let columns = max(PlainGuide.leastColumns, Lines.width ?? PlainGuide.usualColumns)
    let book = Book(
      .tinglingBack, Look(size: Size(rows: 1, columns: columns), glyphs: glyphs))
    let lines = all ? book.lines : id.map { book.lines(of: $0) } ?? book.list
    try deliver(lines.map { $0 + "\n" }.joined())
  }

  /// Says which sections may be meant: those with such a name, else those that speak of it.
  private static func unknown(_ section: String) -> String {
    let book = Guidebook.tinglingBack
    let named = section.lowercased().nearest(3, of: book.sections.map(\.id.name))
    let found = Library(book, .english).search(section).finds.compactMap { find in
      if case .section(let id) = find.shelf { id.name } else { nil }
    }
    let near = (named.isEmpty ? found : named).prefix(3)
    let hint =
      near.isEmpty
      ? "“tingle read --list” tells them all"
      : "did you mean \(near.formatted())?"
    return "There is no section “\(section.quotable)”: \(hint)"
  }
}

extension ArraySlice<String> {
  /// The names in a sentence, as in “a, b or c”.
  fileprivate func formatted() -> String {
    count < 2
      ? joined() : dropLast().joined(separator: ", ") + " or " + suffix(1).joined()
  }
}
