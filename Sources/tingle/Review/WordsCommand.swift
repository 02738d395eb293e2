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
      var object = JSONObject()
      object["page"] = .string(page.id)
      object["kind"] = .string(page.kind.rawValue)
      object["lines"] = .strings(page.lines)
      object.appendLine(to: &bytes)
    }
    Output.standard.write(bytes)
  }
}
