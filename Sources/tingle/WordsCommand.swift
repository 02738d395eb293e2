import ArgumentParser
import Interchange
import Knowledge
import Screens
import Wording

/// Prints what people read, page by page.
struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the words of every page, to be measured by other tools.",
    discussion: """
      Each page is an object on a line: its name as “page”, its “kind”, and its “lines”, each of \
      which stands by itself on the screen. The kinds are danger, saddle, recheck, emergency and \
      page. Every reason and every cause is there by itself as well, as all of them would never \
      stand on one page.
      """)

  func run() throws {
    let pages = allPageWords(of: .tinglingBack, .english).map { page in
      JSON.object([
        .init("page", .string(page.id)), .init("kind", .string(page.kind.rawValue)),
        .init("lines", .list(page.lines.map { .string($0) })),
      ])
    }
    try deliver(pages.map { $0.line + "\n" }.joined())
  }
}
