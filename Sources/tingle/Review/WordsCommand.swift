import ArgumentParser
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
    var bytes: [UInt8] = []
    for page in allPageWords(of: .tinglingBack, .english) {
      bytes.appendLine { line in
        line.append("page", page.id)
        line.append("kind", page.kind.rawValue)
        line.appendKey("lines")
        line.appendList { list in
          for text in page.lines { list.append(quoted: text) }
        }
      }
    }
    try Output.deliver(String(decoding: bytes, as: UTF8.self))
  }
}
