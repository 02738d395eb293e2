import Assessment
import Console
import Journey
import Knowledge
import Screens
import Wording

/// The search over all that can be read, as somebody types.
struct SearchContest {

  func run() throws(Trouble) {
    let book = Guidebook.tinglingBack
    let library = Library(book, .english)
    let texts = book.sections.flatMap { section in
      [section.title, section.summary] + section.passages.flatMap(\.texts)
    }
    .map { $0.english.lowercased() }
    let right = ["shingles", "nerve root", "bladder", "what helps", "slipped disc"]
    let wrong = ["shingels", "nervve rot", "bladdr", "wat helsp", "sliped disk"]
    try Contest(
      title: "The search: all sections and words, a query",
      unit: "query", rounds: 9,
      reference: Contender(name: "plain scan for the letters") { () throws(Trouble) in
        processorSeconds(each: right.count) {
          for query in right { _ = texts.count { $0.contains(query) } }
        }
      },
      others: [
        Contender(name: "Library.search, spelled rightly") { () throws(Trouble) in
          processorSeconds(each: right.count) { for query in right { _ = library.search(query) } }
        },
        Contender(name: "Library.search, with slips") { () throws(Trouble) in
          processorSeconds(each: wrong.count) { for query in wrong { _ = library.search(query) } }
        },
      ]
    ).run()
    say(
      "  slowest letter typed, found and drawn: \(figures(slowest(right + wrong) * 1000)) ms of 16")
  }

  /// The longest that a letter takes, from the key to the page, while these are typed.
  private func slowest(_ queries: [String]) -> Double {
    let look = Look(size: Size(rows: 24, columns: 80), glyphs: .rich)
    var journey = Journey(reading: nil, of: .tinglingBack)
    _ = journey.receive(.askedToSearch)
    return queries.map { query in
      query.indices.map { end in
        (0..<3).map { _ in
          processorSeconds(each: 1) {
            _ = journey.receive(.lookedFor(String(query[...end])))
            _ = draw(journey, look)
          }
        }
        .min() ?? 0
      }
      .max() ?? 0
    }
    .max() ?? 0
  }
}
